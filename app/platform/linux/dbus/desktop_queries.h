// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/dbus/bus_flag.h"

namespace pomotide::app {

/// Queries that are true while a film, a call or a presentation keeps the screen on.
[[nodiscard]] std::vector<DBusQuery> presentingQueries(const QDBusConnection& session,
                                                       const QDBusConnection& system);

/// Queries that are true while the user wants no notifications.
[[nodiscard]] std::vector<DBusQuery> doNotDisturbQueries(const QDBusConnection& session);

} // namespace pomotide::app
