// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms in which the portal for shortcuts writes keys.
#pragma once

#include <QString>

#include <string>

namespace pomotide::app {

/// Returns a shortcut, written as in core::AlertSettings, in the form in which the portal takes it,
/// for example "CTRL+ALT+p". Empty if there is no such key.
[[nodiscard]] QString triggerOf(const std::string& shortcut);

/// Returns the keys of the portal's description of a trigger, as the user reads them. Those of the
/// wished shortcut look as in `GlobalShortcut::keysOf`, even if the portal writes them differently.
[[nodiscard]] QString keysIn(const QString& description, const std::string& wished);

} // namespace pomotide::app
