// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace pomotide::app {

/// While there is one, it is carried out if a library ends the process by exit(): Qt does when the
/// display server goes away. Nothing on the stack is destroyed then. There is one at a time.
class LastAct final {
public:
    explicit LastAct(std::function<void()> act);
    ~LastAct();

    LastAct(const LastAct&) = delete;
    LastAct& operator=(const LastAct&) = delete;
};

} // namespace pomotide::app
