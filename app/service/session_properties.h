// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QVariantMap>

namespace pomotide::app {

/// Returns the properties of the bus at this instant, by their names. Times
/// are milliseconds since 1970 in UTC, 0 for none. The title is empty while titles are hidden.
[[nodiscard]] QVariantMap sessionProperties(const ui::SessionBridge& bridge);

} // namespace pomotide::app
