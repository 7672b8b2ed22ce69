// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QVersionNumber>

namespace pomotide::app {

/// Returns the version of the GNOME Shell on that bus; null if there is none.
[[nodiscard]] QVersionNumber shellVersion(const QDBusConnection& session);

/// True if that Shell heeds the input shapes of windows of XWayland, so that clicks pass through
/// them. Older ones let the surface that XWayland commits replace the shape.
[[nodiscard]] bool letsClicksPass(const QVersionNumber& shell);

} // namespace pomotide::app
