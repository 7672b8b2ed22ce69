// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of programs on KDE, where KDE's settings read and change them.
#pragma once

#include <QString>

namespace pomotide::kde_keys {

/// The key that opens the quick entry of the running program, as in "Ctrl+Alt+P"; empty if there is
/// none.
[[nodiscard]] QString key();

/// Changes that key as KDE's settings do.
void change(const QString& key);

} // namespace pomotide::kde_keys
