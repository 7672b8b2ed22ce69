// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <chrono>
#include <functional>

namespace pomotide::ui {

/// A timer. None of its functions can fail.
class Ticker {
public:
    virtual ~Ticker() = default;

    /// Time since an arbitrary instant; it never jumps and never goes back.
    [[nodiscard]] virtual core::Duration elapsed() const = 0;

    /// Calls `work` once, after `delay`. Replaces a call that is due.
    virtual void callAfter(core::Duration delay, std::function<void()> work) = 0;

    /// Drops the call that is due, if there is one.
    virtual void cancel() = 0;
};

/// Returns how long `length` takes by a ticker if time runs `speed` times as fast. Rounded up: a
/// call that comes too early would find nothing to do.
[[nodiscard]] inline core::Duration onTicker(core::Duration length, double speed)
{
    return std::chrono::ceil<core::Duration>(std::chrono::duration<double, std::milli>(length) /
                                             speed);
}

} // namespace pomotide::ui
