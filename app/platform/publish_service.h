// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/service.h"

namespace pomotide::app {

/// Lets other programs reach the service until the result is destroyed. Where that cannot be, it
/// says so on the terminal and does nothing. `service` must outlive the result.
[[nodiscard]] std::unique_ptr<QObject> publish(Service& service);

} // namespace pomotide::app
