// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows.h"

#include "core/store/stored_enum.h"
#include "core/text/unicode.h"

namespace pomotide::store {

using core::Abandoned;
using core::Achieved;
using core::Break;
using core::ChangedDay;
using core::Duration;
using core::Evaluation;
using core::Instant;
using core::Intention;
using core::IntentionId;
using core::LocalDate;
using core::ManualSession;
using core::Open;
using core::Override;
using core::PlanPair;
using core::Pomodoro;
using core::PomodoroId;
using core::RuleDay;
using core::RuleId;
using core::SessionId;
using core::SkippedDay;
using core::Span;
using core::TimeOfDay;
using core::Weekdays;
using core::WorkHoursRule;

namespace {

std::variant<Open, Achieved, Abandoned> intentionStateIn(SQLite::Statement& row)
{
    const auto state = row.getColumn("state").getString();
    if (state == "open") {
        return Open{};
    }
    const auto at = instantIn(row, "closed_at");
    if (state == "achieved") {
        return Achieved{.at = at, .by = idIn<PomodoroId>(row, "achieved_by")};
    }
    return Abandoned{.at = at};
}

void bindState(SQLite::Statement& statement, const Open&)
{
    statement.bind(":state", "open");
    statement.bind(":closed_at");
    statement.bind(":achieved_by");
}

void bindState(SQLite::Statement& statement, const Achieved& achieved)
{
    statement.bind(":state", "achieved");
    bindInstant(statement, ":closed_at", achieved.at);
    bindId(statement, ":achieved_by", achieved.by);
}

void bindState(SQLite::Statement& statement, const Abandoned& abandoned)
{
    statement.bind(":state", "abandoned");
    bindInstant(statement, ":closed_at", abandoned.at);
    statement.bind(":achieved_by");
}

} // namespace

std::int64_t integerIn(SQLite::Statement& row, const char* column)
{
    return row.getColumn(column).getInt64();
}

std::string textIn(SQLite::Statement& row, const char* column)
{
    return core::validUtf8(row.getColumn(column).getString());
}

Instant instantIn(SQLite::Statement& row, const char* column)
{
    return Instant{Duration{integerIn(row, column)}};
}

std::optional<Instant> optionalInstantIn(SQLite::Statement& row, const char* column)
{
    return row.isColumnNull(column) ? std::nullopt : std::optional{instantIn(row, column)};
}

std::size_t indexIn(SQLite::Statement& row, const char* column)
{
    return static_cast<std::size_t>(integerIn(row, column));
}

TimeOfDay timeOfDayIn(SQLite::Statement& row, const char* column)
{
    return {std::chrono::minutes{integerIn(row, column)}};
}

Span spanIn(SQLite::Statement& row)
{
    return {instantIn(row, "begin_at"), instantIn(row, "end_at")};
}

Intention intentionIn(SQLite::Statement& row)
{
    return {.id = idIn<IntentionId>(row, "id"),
            .title = textIn(row, "title"),
            .description = textIn(row, "description"),
            .estimates = {},
            .created = instantIn(row, "created_at"),
            .order = integerIn(row, "place"),
            .state = intentionStateIn(row)};
}

Pomodoro pomodoroIn(SQLite::Statement& row)
{
    Pomodoro pomodoro{.id = idIn<PomodoroId>(row, "id"),
                      .intention = idIn<IntentionId>(row, "intention"),
                      .streak = idIn<PomodoroId>(row, "streak"),
                      .index = indexIn(row, "streak_index"),
                      .span = spanIn(row),
                      .startedAt = instantIn(row, "act_at"),
                      .ending = {},
                      .evaluation = {},
                      .prompted = {}};
    if (!row.isColumnNull("ending")) {
        pomodoro.ending = storedValue(row.getColumn("ending").getString(), core::kEndingNames);
    }
    if (!row.isColumnNull("verdict")) {
        pomodoro.evaluation = Evaluation{
            .verdict = storedValue(row.getColumn("verdict").getString(), core::kVerdictNames),
            .first = instantIn(row, "evaluated_at"),
            .since = instantIn(row, "verdict_at")};
    }
    if (!row.isColumnNull("prompted")) {
        pomodoro.prompted =
            storedValue(row.getColumn("prompted").getString(), core::kPromptFormNames);
    }
    return pomodoro;
}

Break breakIn(SQLite::Statement& row)
{
    return {.after = idIn<PomodoroId>(row, "pomodoro"),
            .index = indexIn(row, "streak_index"),
            .span = spanIn(row),
            .state = storedValue(row.getColumn("state").getString(), core::kBreakStateNames)};
}

PlanPair planPairIn(SQLite::Statement& row)
{
    return {.pomodoro = std::chrono::minutes{integerIn(row, "pomodoro_minutes")},
            .pause = std::chrono::minutes{integerIn(row, "break_minutes")}};
}

ManualSession manualSessionIn(SQLite::Statement& row)
{
    return {.id = idIn<SessionId>(row, "id"), .span = spanIn(row)};
}

WorkHoursRule ruleIn(SQLite::Statement& row)
{
    WorkHoursRule rule{.id = idIn<RuleId>(row, "id"),
                       .days = Weekdays::fromBits(row.getColumn("days").getUInt()),
                       .from = timeOfDayIn(row, "from_minute"),
                       .to = timeOfDayIn(row, "to_minute"),
                       .zone = {}};
    if (!row.isColumnNull("zone")) {
        rule.zone = textIn(row, "zone");
    }
    return rule;
}

Override overrideIn(SQLite::Statement& row)
{
    Override entry{.rule = idIn<RuleId>(row, "rule"),
                   .date = LocalDate{std::chrono::days{integerIn(row, "local_date")}},
                   .what = SkippedDay{}};
    if (integerIn(row, "skipped") == 0) {
        entry.what = ChangedDay{.begin = optionalInstantIn(row, "begin_at"),
                                .end = optionalInstantIn(row, "end_at")};
    }
    return entry;
}

void bindInstant(SQLite::Statement& statement, const char* name, Instant instant)
{
    statement.bind(name, std::int64_t{instant.time_since_epoch().count()});
}

void bindInstant(SQLite::Statement& statement, const char* name,
                 const std::optional<Instant>& instant)
{
    if (instant) {
        bindInstant(statement, name, *instant);
    } else {
        statement.bind(name);
    }
}

void bindIndex(SQLite::Statement& statement, const char* name, std::size_t index)
{
    statement.bind(name, static_cast<std::int64_t>(index));
}

void bindSpan(SQLite::Statement& statement, const Span& span)
{
    bindInstant(statement, ":begin_at", span.begin);
    bindInstant(statement, ":end_at", span.end);
}

void bindRuleDay(SQLite::Statement& statement, const RuleDay& day)
{
    const std::int64_t days{day.date.time_since_epoch().count()};
    bindId(statement, ":rule", day.rule);
    statement.bind(":local_date", days);
}

void bindIntention(SQLite::Statement& statement, const Intention& intention)
{
    bindId(statement, ":id", intention.id);
    statement.bind(":title", intention.title);
    statement.bind(":description", intention.description);
    bindInstant(statement, ":created_at", intention.created);
    statement.bind(":place", intention.order);
    std::visit([&](const auto& state) { bindState(statement, state); }, intention.state);
}

void bindPomodoro(SQLite::Statement& statement, const Pomodoro& pomodoro)
{
    bindId(statement, ":id", pomodoro.id);
    bindId(statement, ":intention", pomodoro.intention);
    bindId(statement, ":streak", pomodoro.streak);
    bindIndex(statement, ":streak_index", pomodoro.index);
    bindSpan(statement, pomodoro.span);
    bindInstant(statement, ":act_at", pomodoro.startedAt);
    if (pomodoro.ending) {
        statement.bind(":ending", nameOf(*pomodoro.ending, core::kEndingNames));
    } else {
        statement.bind(":ending");
    }
    if (pomodoro.evaluation) {
        statement.bind(":verdict", nameOf(pomodoro.evaluation->verdict, core::kVerdictNames));
        bindInstant(statement, ":evaluated_at", pomodoro.evaluation->first);
        bindInstant(statement, ":verdict_at", pomodoro.evaluation->since);
    } else {
        statement.bind(":verdict");
        statement.bind(":evaluated_at");
        statement.bind(":verdict_at");
    }
    if (pomodoro.prompted) {
        statement.bind(":prompted", nameOf(*pomodoro.prompted, core::kPromptFormNames));
    } else {
        statement.bind(":prompted");
    }
}

void bindBreak(SQLite::Statement& statement, const Break& rest)
{
    bindId(statement, ":pomodoro", rest.after);
    bindSpan(statement, rest.span);
    statement.bind(":state", nameOf(rest.state, core::kBreakStateNames));
}

void bindRule(SQLite::Statement& statement, const WorkHoursRule& rule)
{
    bindId(statement, ":id", rule.id);
    statement.bind(":days", rule.days.bits());
    statement.bind(":from_minute", std::int64_t{rule.from.sinceMidnight.count()});
    statement.bind(":to_minute", std::int64_t{rule.to.sinceMidnight.count()});
    if (rule.zone) {
        statement.bind(":zone", *rule.zone);
    } else {
        statement.bind(":zone");
    }
}

void bindOverride(SQLite::Statement& statement, const Override& entry)
{
    const auto* changed = std::get_if<ChangedDay>(&entry.what);
    bindRuleDay(statement, {.rule = entry.rule, .date = entry.date});
    statement.bind(":skipped", changed == nullptr ? 1 : 0);
    bindInstant(statement, ":begin_at", changed == nullptr ? std::nullopt : changed->begin);
    bindInstant(statement, ":end_at", changed == nullptr ? std::nullopt : changed->end);
}

void addEstimates(Intention& intention, SQLite::Statement& estimates)
{
    bindId(estimates, ":id", intention.id);
    while (estimates.executeStep()) {
        intention.estimates.push_back({.length = Duration{integerIn(estimates, "length")},
                                       .made = instantIn(estimates, "made_at")});
    }
    estimates.reset();
}

std::vector<Intention> intentionsOf(const SQLite::Database& database, SQLite::Statement& statement)
{
    auto intentions = rowsOf(statement, intentionIn);
    SQLite::Statement estimates{database, kEstimatesOf};
    for (auto& intention : intentions) {
        addEstimates(intention, estimates);
    }
    return intentions;
}

std::vector<core::Streak::Pair> streakOf(const SQLite::Database& database, PomodoroId first)
{
    std::vector<core::Streak::Pair> pairs;
    SQLite::Statement pomodoros{
        database, "SELECT * FROM pomodoro WHERE streak = :streak ORDER BY streak_index"};
    bindId(pomodoros, ":streak", first);
    for (const auto& pomodoro : rowsOf(pomodoros, pomodoroIn)) {
        pairs.push_back({.pomodoro = pomodoro, .pause = {}});
    }
    SQLite::Statement breaks{database, R"sql(
        SELECT break.*, streak_index FROM break JOIN pomodoro ON id = pomodoro
        WHERE streak = :streak ORDER BY streak_index)sql"};
    bindId(breaks, ":streak", first);
    auto pair = pairs.begin();
    for (const auto& rest : rowsOf(breaks, breakIn)) {
        while (pair->pomodoro.id != rest.after) {
            ++pair;
        }
        pair->pause = rest;
    }
    return pairs;
}

} // namespace pomotide::store
