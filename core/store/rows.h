// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"
#include "core/model/streak_plan.h"
#include "core/store/columns.h"

#include <vector>

/// Converts rows to values and values to rows.
namespace pomotide::store {

/// The intention without its estimates, which are separate rows.
[[nodiscard]] core::Intention intentionIn(SQLite::Statement& row);
[[nodiscard]] core::Pomodoro pomodoroIn(SQLite::Statement& row);
/// The row also needs the `streak_index` of its pomodoro.
[[nodiscard]] core::Break breakIn(SQLite::Statement& row);
[[nodiscard]] core::Span eventIn(SQLite::Statement& row);
[[nodiscard]] core::PlanPair planPairIn(SQLite::Statement& row);
[[nodiscard]] core::ManualSession manualSessionIn(SQLite::Statement& row);
[[nodiscard]] core::WorkHoursRule ruleIn(SQLite::Statement& row);
[[nodiscard]] core::Override overrideIn(SQLite::Statement& row);

/// Binds every column of the value's table by name, except computed ones.
void bindIntention(SQLite::Statement& statement, const core::Intention& intention);
void bindPomodoro(SQLite::Statement& statement, const core::Pomodoro& pomodoro);
void bindBreak(SQLite::Statement& statement, const core::Break& pause);
void bindRule(SQLite::Statement& statement, const core::WorkHoursRule& rule);
void bindOverride(SQLite::Statement& statement, const core::Override& entry);

/// All rows of `statement`, whose parameters are bound.
template<typename Value>
[[nodiscard]] std::vector<Value> rowsOf(SQLite::Statement& statement,
                                        Value (*valueIn)(SQLite::Statement&))
{
    std::vector<Value> values;
    while (statement.executeStep()) {
        values.push_back(valueIn(statement));
    }
    return values;
}

/// Finds the estimates of the intention `:id`.
inline constexpr auto kEstimatesOf =
    "SELECT length, made_at FROM estimate WHERE intention = :id ORDER BY number";

/// `estimates` is `kEstimatesOf`.
void addEstimates(core::Intention& intention, SQLite::Statement& estimates);

/// The rows of a statement over intentions, each with its estimates.
[[nodiscard]] std::vector<core::Intention> intentionsOf(const SQLite::Database& database,
                                                        SQLite::Statement& statement);

/// The pomodoros of the streak with that first one, each with its break.
[[nodiscard]] std::vector<core::Streak::Pair> streakOf(const SQLite::Database& database,
                                                       core::PomodoroId first);

} // namespace pomotide::store
