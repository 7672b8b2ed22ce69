// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to the reading of JSON: what the rows say of each other, as far as a database would take
// it. That they refer to rows that are there is checked by the database.
#pragma once

#include "core/model/state.h"

#include <vector>

namespace pomotide::exchange {

/// All rows of a file, in its order.
struct Rows {
    std::vector<core::WorkHoursRule> rules;
    std::vector<core::Override> overrides;
    std::vector<core::ManualSession> manual;
    std::vector<core::Intention> intentions;
    std::vector<core::Pomodoro> pomodoros;
    std::vector<core::Break> breaks; ///< without their indices
    std::vector<core::Span> sessions;
};

/// Throws the Fault that says which row has an id, or another key, that a row before it has, or
/// that is not below the next one.
void checkNumbers(const Rows& rows, const core::NextIds& next);

/// The streak that goes on, of the pomodoros that name `first`, by their indices. Throws a Fault if
/// it does not say what goes on, or if anything else does.
[[nodiscard]] core::Streak streakOf(const Rows& rows, core::PomodoroId first,
                                    const std::optional<core::Grace>& grace);

/// Throws a Fault if a pomodoro or break goes on that is not the last of `streak`.
void checkNothingElseGoesOn(const Rows& rows, const std::optional<core::Streak>& streak);

} // namespace pomotide::exchange
