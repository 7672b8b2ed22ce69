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
    double before = 0; ///< points earned in the session by its end, if started by then
    double after = 0;  ///< the same, if started at `until`

    bool operator==(const Prompt&) const = default;
};

/// The phase: exactly one of these at any instant.
using Phase = std::variant<Idle, Prompt, Pomodoro, Break, Grace>;

} // namespace pomotide::core
