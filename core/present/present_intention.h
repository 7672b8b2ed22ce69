// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// The intention that the present is about: of what runs or has just run, else the first open one,
/// which a start would take. Null without one.
[[nodiscard]] const Intention* presentIntention(const State& state);

/// Another open intention with a note where to pick it up; the first one. Null without one.
[[nodiscard]] const Intention* pickUpOf(const State& state);

/// The place of a pomodoro in the streak plan.
struct StreakPlace {
    std::size_t number = 1;
    std::size_t count = 1;

    bool operator==(const StreakPlace&) const = default;
};

/// The place of the pomodoro that runs or has just run; in a grace period, of the one that may be
/// started. Nothing without a streak or past the plan's end.
[[nodiscard]] std::optional<StreakPlace> streakPlaceOf(const State& state);

} // namespace pomotide::core
