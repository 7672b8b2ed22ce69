// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <QDBusConnection>

namespace pomotide::app {

/// By GNOME's window manager. Null if it is not there.
[[nodiscard]] std::unique_ptr<IdleSource> connectIdleMutter(const QDBusConnection& session);

} // namespace pomotide::app
