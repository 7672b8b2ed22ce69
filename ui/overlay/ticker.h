// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time/instant.h"

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

} // namespace pomotide::ui
