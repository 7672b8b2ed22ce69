// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

namespace pomotide::core {

/// Nothing to do: no session, or nothing left in it to start for.
struct Idle {
    std::optional<Instant> until; ///< the next session's begin, if there is one in 31 days

    bool operator==(const Idle&) const = default;
};

/// In a session with nothing started: the user is prompted to start.
struct Prompt {
    Instant since;     ///< its figures hold from here on
    Instant until;     ///< the first instant from which every start earns less
    double before = 0; ///< points of the day, if the plan is kept from now on
    double after = 0;  ///< the same, if started at `until`

    bool operator==(const Prompt&) const = default;
};

/// A pomodoro past its planned end, while the user is seen.
struct Overtime {
    Pomodoro pomodoro; ///< its span has the planned end
    Instant until;     ///< ends here unless the user is seen again

    bool operator==(const Overtime&) const = default;
};

/// The phase: exactly one of these at any instant.
using Phase = std::variant<Idle, Prompt, Pomodoro, Overtime, Break, Grace>;

/// The pomodoro that runs in that phase, or null.
[[nodiscard]] inline const Pomodoro* pomodoroIn(const Phase& phase)
{
    const auto* overtime = std::get_if<Overtime>(&phase);
    return overtime != nullptr ? &overtime->pomodoro : std::get_if<Pomodoro>(&phase);
}

} // namespace pomotide::core
