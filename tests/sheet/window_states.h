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

/// A state with the objects that a window needs.
class WindowState {
public:
    virtual ~WindowState() = default;

    [[nodiscard]] virtual ui::SessionBridge& bridge() = 0;
};

/// Returns makers of states with nothing yet, a few weeks and ten years. Each call makes a new one
/// in its own file.
[[nodiscard]] std::vector<std::pair<QString, std::function<std::unique_ptr<WindowState>()>>>
windowStates();

} // namespace pomotide
