// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <functional>

namespace pomotide::core {

/// The one clock and the one alarm. Neither can fail. An alarm in the past goes off as soon as the
/// event loop runs.
class TimeDriver {
public:
    virtual ~TimeDriver() = default;

    [[nodiscard]] virtual Instant now() const = 0;

    /// Calls `work` once, at `at` or as soon after it as possible. Replaces any earlier alarm.
    virtual void reschedule(Instant at, std::function<void()> work) = 0;

    /// Removes the alarm, if one is set.
    virtual void unschedule() = 0;
};

} // namespace pomotide::core
