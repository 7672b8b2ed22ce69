// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <QDBusConnection>

namespace pomotide::app {

/// The idle source of GNOME's window manager. Null if it does not run.
[[nodiscard]] std::unique_ptr<IdleSource> connectIdleMutter(const QDBusConnection& session);

} // namespace pomotide::app
