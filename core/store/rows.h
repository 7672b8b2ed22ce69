// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/limits.h"
#include "core/model/pomodoro.h"
#include "core/model/streak_plan.h"
#include "core/schedule/sessions.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>

/// Converts rows to values and values to rows. Columns are read by name from the row at which `row`
/// is. Values beyond the bounds of the core are thrown as damage: it reckons with what it is given.
namespace pomotide::store {

/// Ids, places, indices and counts: from 0 to `most`.
[[nodiscard]] std::int64_t numberIn(SQLite::Statement& row, const char* column,
                                    std::int64_t most = core::kLargestNumber);
[[nodiscard]] double pointsIn(SQLite::Statement& row, const char* column);
/// The text, made valid UTF-8: a damaged file may hold any bytes.
[[nodiscard]] std::string textIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::Instant instantIn(SQLite::Statement& row, const char* column);
[[nodiscard]] std::optional<core::Instant> optionalInstantIn(SQLite::Statement& row,
                                                             const char* column);
[[nodiscard]] std::size_t indexIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::TimeOfDay timeOfDayIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::Span spanIn(SQLite::Statement& row);
[[nodiscard]] core::Span spanIn(SQLite::Statement& row, const char* begin, const char* end);

/// Any of the core's ids.
template<typename Id>
[[nodiscard]] Id idIn(SQLite::Statement& row, const char* column)
{
    return Id{numberIn(row, column)};
}

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

void bindInstant(SQLite::Statement& statement, const char* name, core::Instant instant);
void bindInstant(SQLite::Statement& statement, const char* name,
                 const std::optional<core::Instant>& instant);
void bindIndex(SQLite::Statement& statement, const char* name, std::size_t index);
void bindSpan(SQLite::Statement& statement, const core::Span& span);
void bindRuleDay(SQLite::Statement& statement, const core::RuleDay& day);

/// Any of the core's ids.
template<typename Id>
void bindId(SQLite::Statement& statement, const char* name, Id id)
{
    statement.bind(name, static_cast<std::int64_t>(id));
}

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
