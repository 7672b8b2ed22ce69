// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/last_act.h"

#include <cstdlib>
#include <utility>

namespace pomotide::app {

namespace {

/// Global, as std::atexit() takes a function without arguments.
std::function<void()>& lastAct()
{
    static std::function<void()> act;
    return act;
}

void carryOut()
{
    if (const auto act = std::exchange(lastAct(), {})) {
        act();
    }
}

} // namespace

LastAct::LastAct(std::function<void()> act)
{
    lastAct() = std::move(act); // before atexit(), so that it is destroyed after the call
    static const bool isRegistered = std::atexit(carryOut) == 0;
    static_cast<void>(isRegistered);
}

LastAct::~LastAct()
{
    lastAct() = {};
}

} // namespace pomotide::app
