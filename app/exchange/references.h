// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to reading JSON: the checks between rows that the database does not make. The database
// checks that references have a target.
#pragma once

#include "core/model/state.h"

#include <vector>

namespace pomotide::exchange {

/// All rows of a file, in the order of the file.
struct Rows {
    std::vector<core::WorkHoursRule> rules;
    std::vector<core::Override> overrides;
    std::vector<core::ManualSession> manual;
    std::vector<core::Span> events;
    std::vector<core::Intention> intentions;
    std::vector<core::Pomodoro> pomodoros;
    std::vector<core::Break> breaks; ///< without their indices
    std::vector<core::Span> sessions;
};

/// Sets the rests of all pomodoros to the number of breaks taken before them in their streak.
void addRests(Rows& rows);

/// Throws a Fault if two rows have the same key, or an id is not below the next one.
void checkNumbers(const Rows& rows, const core::NextIds& next);

/// The current streak: the pomodoros that name `first`, ordered by index. Throws a Fault if it is
/// not consistent.
[[nodiscard]] core::Streak streakOf(const Rows& rows, core::PomodoroId first,
                                    const std::optional<core::Grace>& grace);

/// Throws a Fault if any pomodoro or break other than the last of `streak` is running.
void checkNothingElseGoesOn(const Rows& rows, const std::optional<core::Streak>& streak);

} // namespace pomotide::exchange
