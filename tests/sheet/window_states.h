// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace pomotide {

/// What the window is shown on.
class WindowState {
public:
    virtual ~WindowState() = default;

    [[nodiscard]] virtual ui::SessionBridge& bridge() = 0;
};

/// Nothing yet, a few weeks, ten years: each made anew when asked for, in a file of its own.
[[nodiscard]] std::vector<std::pair<QString, std::function<std::unique_ptr<WindowState>()>>>
windowStates();

} // namespace pomotide
