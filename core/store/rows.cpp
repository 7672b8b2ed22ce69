// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rows.h"

#include "core/store/stored_enum.h"

#include <algorithm>

namespace pomotide::store {

using core::Abandoned;
using core::Achieved;
using core::Break;
using core::ChangedDay;
using core::Duration;
using core::Evaluation;
using core::Intention;
using core::IntentionId;
using core::ManualSession;
using core::Open;
using core::Override;
using core::PlanPair;
using core::Pomodoro;
using core::PomodoroId;
using core::RuleId;
using core::SessionId;
using core::SkippedDay;
using core::Span;
using core::Weekdays;
using core::WorkHoursRule;

namespace {

/// A bit for each day of the week.
constexpr std::int64_t kAllDays = 0x7F;

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

core::Estimate estimateIn(SQLite::Statement& row)
{
    const core::Estimate estimate{.length = row.isColumnNull("length")
                                                ? std::nullopt
                                                : std::optional{lengthIn(row, "length")},
                                  .made = instantIn(row, "made_at")};
    require(isWithinBounds(estimate), row, "length");
    return estimate;
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

Intention intentionIn(SQLite::Statement& row)
{
    return {.id = idIn<IntentionId>(row, "id"),
            .title = textIn(row, "title"),
            .description = textIn(row, "description"),
            .nextStep = textIn(row, "next_step"),
            .estimates = {},
            .created = instantIn(row, "created_at"),
            .order = numberIn(row, "place"),
            .state = intentionStateIn(row),
            .when = storedValue(row.getColumn("when").getString(), core::kWhenNames),
            .repeat = storedValue(row.getColumn("repeat").getString(), core::kRepeatNames),
            .due =
                row.isColumnNull("due_on") ? std::nullopt : std::optional{dateIn(row, "due_on")}};
}

Pomodoro pomodoroIn(SQLite::Statement& row)
{
    Pomodoro pomodoro{.id = idIn<PomodoroId>(row, "id"),
                      .intention = idIn<IntentionId>(row, "intention"),
                      .streak = idIn<PomodoroId>(row, "streak"),
                      .index = indexIn(row, "streak_index"),
                      .rests = indexIn(row, "rests"),
                      .span = spanIn(row),
                      .lead = lengthIn(row, "lead"),
                      .overtime = lengthIn(row, "overtime"),
                      .startedAt = instantIn(row, "act_at"),
                      .ending = {},
                      .evaluation = {},
                      .prompted = {}};
    require(pomodoro.startedAt >= pomodoro.span.begin, row, "act_at");
    require(pomodoro.lead <= pomodoro.span.length(), row, "lead");
    require(core::isConsistent(pomodoro), row, "overtime");
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
    Break pause{.after = idIn<PomodoroId>(row, "pomodoro"),
                .index = indexIn(row, "streak_index"),
                .span = spanIn(row),
                .state = storedValue(row.getColumn("state").getString(), core::kBreakStateNames),
                .planned = {}};
    if (!row.isColumnNull("planned")) {
        pause.planned = lengthIn(row, "planned");
        require(*pause.planned > Duration{}, row, "planned");
    }
    return pause;
}

Span eventIn(SQLite::Statement& row)
{
    const Span event{instantIn(row, "begin_at"), instantIn(row, "end_at")};
    require(!event.isEmpty() && event.length() <= core::kLongestEvent, row, "end_at");
    return event;
}

PlanPair planPairIn(SQLite::Statement& row)
{
    return {.pomodoro = std::chrono::minutes{numberIn(row, "pomodoro_minutes")},
            .pause = std::chrono::minutes{numberIn(row, "break_minutes")}};
}

ManualSession manualSessionIn(SQLite::Statement& row)
{
    const ManualSession session{.id = idIn<SessionId>(row, "id"), .span = spanIn(row)};
    require(!session.span.isEmpty(), row, "end_at");
    return session;
}

WorkHoursRule ruleIn(SQLite::Statement& row)
{
    WorkHoursRule rule{
        .id = idIn<RuleId>(row, "id"),
        .days = Weekdays::fromBits(static_cast<unsigned>(numberIn(row, "days", kAllDays))),
        .from = timeOfDayIn(row, "from_minute"),
        .to = timeOfDayIn(row, "to_minute"),
        .zone = {}};
    require(!rule.days.isEmpty(), row, "days");
    if (!row.isColumnNull("zone")) {
        rule.zone = textIn(row, "zone");
    }
    return rule;
}

Override overrideIn(SQLite::Statement& row)
{
    Override entry{
        .rule = idIn<RuleId>(row, "rule"), .date = dateIn(row, "local_date"), .what = SkippedDay{}};
    if (numberIn(row, "skipped", 1) == 0) {
        entry.what = ChangedDay{.begin = optionalInstantIn(row, "begin_at"),
                                .end = optionalInstantIn(row, "end_at")};
    }
    return entry;
}

void bindIntention(SQLite::Statement& statement, const Intention& intention)
{
    bindId(statement, ":id", intention.id);
    statement.bind(":title", intention.title);
    statement.bind(":description", intention.description);
    statement.bind(":next_step", intention.nextStep);
    bindInstant(statement, ":created_at", intention.created);
    statement.bind(":place", intention.order);
    statement.bind(":when", nameOf(intention.when, core::kWhenNames));
    statement.bind(":repeat", nameOf(intention.repeat, core::kRepeatNames));
    bindDate(statement, ":due_on", intention.due);
    std::visit([&](const auto& state) { bindState(statement, state); }, intention.state);
}

void bindPomodoro(SQLite::Statement& statement, const Pomodoro& pomodoro)
{
    bindId(statement, ":id", pomodoro.id);
    bindId(statement, ":intention", pomodoro.intention);
    bindId(statement, ":streak", pomodoro.streak);
    bindIndex(statement, ":streak_index", pomodoro.index);
    bindSpan(statement, pomodoro.span);
    bindIndex(statement, ":rests", pomodoro.rests);
    bindLength(statement, ":lead", pomodoro.lead);
    bindLength(statement, ":overtime", pomodoro.overtime);
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

void bindBreak(SQLite::Statement& statement, const Break& pause)
{
    bindId(statement, ":pomodoro", pause.after);
    bindSpan(statement, pause.span);
    statement.bind(":state", nameOf(pause.state, core::kBreakStateNames));
    if (pause.planned) {
        bindLength(statement, ":planned", *pause.planned);
    } else {
        statement.bind(":planned");
    }
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
        intention.estimates.push_back(estimateIn(estimates));
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
    for (const auto& pause : rowsOf(breaks, breakIn)) {
        pair = std::find_if(pair, pairs.end(), [&](const core::Streak::Pair& one) {
            return one.pomodoro.id == pause.after;
        });
        if (pair == pairs.end()) {
            throw damage("two pomodoros have one place in a streak");
        }
        pair->pause = pause;
    }
    return pairs;
}

} // namespace pomotide::store
