// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/load_state.h"

#include "core/engine/phase.h"
#include "core/settings/setting_table.h"
#include "core/store/rows.h"
#include "core/store/stored_enum.h"

#include <algorithm>

namespace pomotide::store {

using core::State;

namespace {

/// Pruning keeps nothing earlier than this before now.
constexpr auto kWellPast = 2 * core::kHorizon;

/// Limit for counts of things that happen a few times a day.
constexpr std::int64_t kHighestCount = 1'000'000;

int countIn(SQLite::Statement& row, const char* column)
{
    return static_cast<int>(numberIn(row, column, kHighestCount));
}

/// The bounds for finding everything that is under way.
struct Bounds {
    std::optional<core::PomodoroId> streak;
    core::Instant awaitingAfter;
};

/// The columns of a grace period begin with that prefix.
std::optional<core::Grace> graceIn(SQLite::Statement& row, const std::string& prefix)
{
    const auto begin = prefix + "_begin_at";
    if (row.isColumnNull(begin.c_str())) {
        return std::nullopt;
    }
    return core::Grace{.span = spanIn(row, begin.c_str(), (prefix + "_end_at").c_str()),
                       .slotEnd = instantIn(row, (prefix + "_slot_end_at").c_str()),
                       .index = indexIn(row, (prefix + "_index").c_str())};
}

core::Streak streakIn(SQLite::Statement& row)
{
    core::Streak streak{.pairs = {},
                        .grace = graceIn(row, "grace"),
                        .continued = graceIn(row, "continued"),
                        .overtime = {},
                        .hasClockMoved = numberIn(row, "clock_moved", 1) == 1};
    if (!row.isColumnNull("overtime_window")) {
        streak.overtime =
            core::OvertimeBounds{.window = lengthIn(row, "overtime_window", core::kLongestBreak),
                                 .limit = instantIn(row, "overtime_limit_at")};
        require(streak.overtime->window > core::Duration{}, row, "overtime_window");
    }
    return streak;
}

std::optional<core::PromptBackoff> backoffIn(SQLite::Statement& row)
{
    if (row.isColumnNull("ladder_session_at")) {
        return std::nullopt;
    }
    core::PromptBackoff backoff{.session = instantIn(row, "ladder_session_at"),
                                .count = countIn(row, "ladder_shown"),
                                .next = instantIn(row, "ladder_next_at"),
                                .latest = {}};
    if (!row.isColumnNull("ladder_form")) {
        backoff.latest = {
            .form = storedValue(row.getColumn("ladder_form").getString(), core::kPromptFormNames),
            .at = instantIn(row, "ladder_form_at")};
    }
    return backoff;
}

/// Loads the values without rows of their own, and returns the id of the streak with the bounds.
Bounds loadRow(const SQLite::Database& database, State& state)
{
    SQLite::Statement row{database, "SELECT * FROM state"};
    if (!row.executeStep()) {
        throw damage("the table of the state is empty");
    }
    state.now = instantIn(row, "now_at");
    state.settings.dayStart = timeOfDayIn(row, "day_start_minute");
    state.next = {.intention = numberIn(row, "next_intention"),
                  .order = numberIn(row, "next_place"),
                  .pomodoro = numberIn(row, "next_pomodoro"),
                  .session = numberIn(row, "next_session")};
    if (!row.isColumnNull("prompt_since_at")) {
        state.prompt = core::Prompt{.since = instantIn(row, "prompt_since_at"),
                                    .until = instantIn(row, "prompt_until_at"),
                                    .before = pointsIn(row, "prompt_before"),
                                    .after = pointsIn(row, "prompt_after")};
    }
    state.backoff = backoffIn(row);
    state.quietUntil = optionalInstantIn(row, "quiet_until_at");
    state.asleepSince = optionalInstantIn(row, "asleep_since_at");
    state.seen = optionalInstantIn(row, "seen_at");
    if (const auto lapsed = graceIn(row, "lapsed")) {
        state.lapsed = core::LapsedGrace{.streak = idIn<core::PomodoroId>(row, "lapsed_streak"),
                                         .grace = *lapsed};
    }
    Bounds bounds{.streak = {}, .awaitingAfter = state.now - core::kAwaitsEvaluation};
    if (!row.isColumnNull("streak")) {
        bounds.streak = idIn<core::PomodoroId>(row, "streak");
        state.streak = streakIn(row);
    }
    return bounds;
}

void loadPlan(const SQLite::Database& database, State& state)
{
    SQLite::Statement pairs{database, "SELECT * FROM plan_pair ORDER BY position"};
    state.settings.streakPlan = rowsOf(pairs, planPairIn);
    if (core::firstFault(state.settings.streakPlan)) {
        throw damage("the streak plan is not one");
    }
}

/// True if the setting is stored in the table `setting`; the others have a table or column of their
/// own.
bool isRow(core::SettingId id)
{
    return id != core::SettingId::Plan && id != core::SettingId::DayStart;
}

/// Rows that this version does not understand are ignored: their settings keep the default.
void loadSettings(const SQLite::Database& database, core::Settings& settings)
{
    SQLite::Statement rows{database, "SELECT key, value FROM setting"};
    while (rows.executeStep()) {
        const auto* const setting = core::findSetting(textIn(rows, "key"));
        if (setting == nullptr || !isRow(setting->id)) {
            continue;
        }
        if (auto changed = setting->parse(settings, textIn(rows, "value"))) {
            settings = *std::move(changed);
        }
    }
}

void loadHours(const SQLite::Database& database, State& state)
{
    SQLite::Statement rules{database, "SELECT * FROM work_hours_rule ORDER BY position"};
    state.hours.rules = rowsOf(rules, ruleIn);

    const auto wellPast = state.now - kWellPast;
    // Names the index, as SQLite would otherwise read all rows to save the sorting.
    SQLite::Statement overrides{database, R"sql(
        SELECT * FROM override INDEXED BY override_last
        WHERE last_at > :well_past ORDER BY rule, local_date)sql"};
    bindInstant(overrides, ":well_past", wellPast);
    state.hours.overrides = rowsOf(overrides, overrideIn);

    SQLite::Statement manual{database, R"sql(
        SELECT * FROM manual_session INDEXED BY manual_session_end
        WHERE end_at > :well_past ORDER BY id)sql"};
    bindInstant(manual, ":well_past", wellPast);
    state.hours.manual = rowsOf(manual, manualSessionIn);

    SQLite::Statement events{database, "SELECT * FROM event ORDER BY position"};
    state.hours.events = rowsOf(events, eventIn);
}

void loadStreak(const SQLite::Database& database, core::PomodoroId id, core::Streak& streak)
{
    streak.pairs = streakOf(database, id);
    if (!core::isConsistent(streak)) {
        throw damage("the streak that goes on has gaps");
    }
}

void loadAwaiting(const SQLite::Database& database, const Bounds& bounds, State& state)
{
    SQLite::Statement awaiting{database, R"sql(
        SELECT * FROM pomodoro
        WHERE ending IS NOT NULL AND verdict IS NULL AND end_at > :awaiting_after
        ORDER BY end_at DESC, id DESC)sql"};
    bindInstant(awaiting, ":awaiting_after", bounds.awaitingAfter);
    state.awaiting = rowsOf(awaiting, pomodoroIn);
}

void loadIntentions(const SQLite::Database& database, const Bounds& bounds, State& state)
{
    SQLite::Statement open{database,
                           "SELECT * FROM intention WHERE state = 'open' ORDER BY place, id"};
    state.open = intentionsOf(database, open);
    std::stable_sort(state.open.begin(), state.open.end(), core::isListedBefore);
    SQLite::Statement closed{database, R"sql(
        SELECT * FROM intention
        WHERE state <> 'open' AND id IN (
            SELECT intention FROM pomodoro WHERE streak = :streak
            UNION ALL
            SELECT intention FROM pomodoro
            WHERE ending IS NOT NULL AND verdict IS NULL AND end_at > :awaiting_after)
        ORDER BY place, id)sql"};
    if (bounds.streak) {
        bindId(closed, ":streak", *bounds.streak);
    }
    bindInstant(closed, ":awaiting_after", bounds.awaitingAfter);
    state.closed = intentionsOf(database, closed);
    std::stable_sort(state.closed.begin(), state.closed.end(), core::isListedBefore);
}

void require(bool isRight, const char* otherwise)
{
    if (!isRight) {
        throw damage(otherwise);
    }
}

/// Throws damage where the state names what is not there.
void checkReferences(const State& state)
{
    const auto isThere = [&](const core::Pomodoro& pomodoro) {
        return core::findIntention(state, pomodoro.intention) != nullptr;
    };
    constexpr auto kNoIntention = "a pomodoro is of no intention";
    for (const auto& pomodoro : state.awaiting) {
        require(isThere(pomodoro), kNoIntention);
    }
    if (state.streak) {
        for (const auto& pair : state.streak->pairs) {
            require(isThere(pair.pomodoro), kNoIntention);
        }
    }
}

/// Throws damage if a pomodoro or break runs that does not belong to the current streak.
void checkNothingRunsAside(const SQLite::Database& database, const Bounds& bounds,
                           core::Instant now)
{
    SQLite::Statement aside{database, R"sql(
        SELECT 1 FROM pomodoro LEFT JOIN break ON break.pomodoro = pomodoro.id
        WHERE pomodoro.begin_at > :well_past AND streak IS NOT :streak
            AND (ending IS NULL OR break.state = 'running'))sql"};
    bindInstant(aside, ":well_past", now - kWellPast);
    if (bounds.streak) {
        bindId(aside, ":streak", *bounds.streak);
    }
    require(!aside.executeStep(), "something runs that is not of the streak that goes on");
}

/// A number that is given twice would replace what has it.
void checkNumbers(const SQLite::Database& database, const core::NextIds& next)
{
    SQLite::Statement taken{database, R"sql(
        SELECT (SELECT max(id) FROM intention) AS intention,
            (SELECT max(place) FROM intention WHERE state = 'open') AS place,
            (SELECT max(id) FROM pomodoro) AS pomodoro,
            (SELECT max(id) FROM manual_session) AS session)sql"};
    static_cast<void>(taken.executeStep());
    const auto isFree = [&](const char* column, std::int64_t number) {
        return taken.isColumnNull(column) || taken.getColumn(column).getInt64() < number;
    };
    require(isFree("intention", next.intention) && isFree("place", next.order) &&
                isFree("pomodoro", next.pomodoro) && isFree("session", next.session),
            "the next number is taken");
}

} // namespace

State loadState(const SQLite::Database& database)
{
    State state;
    const auto bounds = loadRow(database, state);
    loadPlan(database, state);
    loadSettings(database, state.settings);
    loadHours(database, state);
    if (bounds.streak) {
        loadStreak(database, *bounds.streak, *state.streak);
    }
    loadAwaiting(database, bounds, state);
    loadIntentions(database, bounds, state);
    checkReferences(state);
    checkNothingRunsAside(database, bounds, state.now);
    checkNumbers(database, state.next);
    core::prune(state);
    return state;
}

} // namespace pomotide::store
