// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/notifier.h"

#include <memory>

namespace pomotide::app {

/// Shows notifications through the desktop.
[[nodiscard]] std::unique_ptr<ui::Notifier> makeDesktopNotifier();

} // namespace pomotide::app
