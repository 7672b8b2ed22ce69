// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/x11/x11_display.h"

#include <QDBusConnection>
#include <QVersionNumber>

namespace pomotide::app {

/// Returns the version of the GNOME Shell on that bus; null if there is none.
[[nodiscard]] QVersionNumber shellVersion(const QDBusConnection& session);

/// Through which windows of XWayland clicks pass if their input shape is empty.
[[nodiscard]] ui::GuestInput guestInput(const QVersionNumber& shell);

} // namespace pomotide::app
