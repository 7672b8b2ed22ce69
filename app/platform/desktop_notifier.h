// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/notifier.h"

#include <memory>

namespace pomotide::app {

/// The desktop's own notifications.
[[nodiscard]] std::unique_ptr<ui::Notifier> makeDesktopNotifier();

} // namespace pomotide::app
