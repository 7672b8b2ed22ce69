// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <chrono>
#include <functional>

namespace pomotide::ui {

/// What moves animations on. Neither verb can fail.
class Ticker {
public:
    virtual ~Ticker() = default;

    /// A clock that never jumps and never goes back; its zero means nothing.
    [[nodiscard]] virtual core::Duration elapsed() const = 0;

    /// Calls `work` once, when `delay` has passed, and forgets any earlier call.
    virtual void callAfter(core::Duration delay, std::function<void()> work) = 0;

    /// Forgets the call, if one is due.
    virtual void cancel() = 0;
};

/// How long by a ticker a length of time takes that goes by `speed` times as fast; rounded up, as a
/// call that comes too soon finds nothing to do.
[[nodiscard]] inline core::Duration onTicker(core::Duration length, double speed)
{
    return std::chrono::ceil<core::Duration>(std::chrono::duration<double, std::milli>(length) /
                                             speed);
}

} // namespace pomotide::ui
