// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/example_states.h"

#include <string>

namespace pomotide::examples {

using core::Break;
using core::BreakState;
using core::Ending;
using core::Evaluation;
using core::IntentionId;
using core::PomodoroId;
using core::RuleId;
using core::SessionId;
using core::State;
using core::Verdict;

namespace {

constexpr core::LocalDate kDate{std::chrono::local_days{2026y / 3 / 3}};

core::WorkHoursRule rule(std::int64_t id, core::Weekdays days, std::optional<std::string> zone)
{
    return {.id = RuleId{id}, .days = days, .from = {9h}, .to = {17h + 30min}, .zone = zone};
}

/// The grace period of a slot of half an hour that begins then.
core::Grace graceOf(core::Instant begin, std::size_t index)
{
    return {.span = {begin, begin + 10min}, .slotEnd = begin + 30min, .index = index};
}

core::Streak::Pair pair(std::int64_t id, std::size_t index, core::Instant begin)
{
    auto of = pomodoro(id, begin);
    of.streak = PomodoroId{4};
    of.index = index;
    return {.pomodoro = of,
            .pause = Break{.after = of.id,
                           .index = index,
                           .span = {of.span.end, of.span.end + 5min},
                           .state = BreakState::Taken}};
}

} // namespace

core::Intention intention(std::int64_t id, std::string title)
{
    return {.id = IntentionId{id},
            .title = std::move(title),
            .description = "",
            .nextStep = "",
            .estimates = {},
            .created = kMonday,
            .order = id,
            .state = core::Open{}};
}

core::Pomodoro pomodoro(std::int64_t id, core::Instant begin)
{
    return {.id = PomodoroId{id},
            .intention = IntentionId{0},
            .streak = PomodoroId{id},
            .index = 0,
            .span = {begin, begin + 30min},
            .startedAt = begin,
            .ending = Ending::Full,
            .evaluation = {},
            .prompted = {}};
}

State idle()
{
    State state;
    state.now = kStart;
    state.open = {intention(0, "Write the report"), intention(1, "Größe prüfen – 📏")};
    state.open[1].description = "Two lines,\nand 'quotes'.";
    state.open[1].when = core::When::Later;
    state.open[1].repeat = core::Repeat::Weekly;
    state.open[1].due = kDate + std::chrono::days{40};
    state.open[1].nextStep = "Größe „M“ messen";
    state.open[1].estimates = {{.length = 25min, .made = kMonday},
                               {.length = 2h, .made = kMonday + 1min},
                               {.length = {}, .made = kMonday + 2min}};
    state.next = {.intention = 2, .order = 2, .pomodoro = 0, .session = 0};
    return state;
}

State prompting()
{
    using std::chrono::Monday;
    using std::chrono::Saturday;
    using std::chrono::Sunday;
    auto state = idle();
    // Not in the order of their ids, as the user's order is kept.
    state.hours.rules = {rule(3, {Monday, Saturday}, std::nullopt),
                         rule(1, {Sunday}, "Europe/Berlin")};
    state.hours.overrides = {
        {.rule = RuleId{1}, .date = kDate, .what = core::SkippedDay{}},
        {.rule = RuleId{3},
         .date = kDate,
         .what = core::ChangedDay{.begin = kStart + 24h, .end = std::nullopt}},
        {.rule = RuleId{3},
         .date = kDate + std::chrono::days{1},
         .what = core::ChangedDay{.begin = std::nullopt, .end = kStart + 50h}}};
    state.hours.manual = {{.id = SessionId{0}, .span = {kStart - 1h, kStart + 2h}},
                          {.id = SessionId{2}, .span = {kStart + 30h, kStart + 31h}}};
    state.hours.events = {{kStart + 40h, kStart + 41h}, {kStart + 20h, kStart + 24h * 30}};
    state.next.pomodoro = 4;
    state.next.session = 3;
    state.settings.streakPlan = {{7min, 3min}, {180min, 120min}};
    state.settings.dayStart = {3h + 30min};
    state.settings.overtimeLimit = 45min;
    state.settings.appearance = {.palette = core::Palette::ColourBlind,
                                 .place = core::Place::Right,
                                 .size = 60,
                                 .pulsePeriod = 90s,
                                 .screens = {"DP-1", "Größe 4"},
                                 .overFullScreen = core::OverFullScreen::Never,
                                 .words = core::WordsWish::None};
    state.settings.alerts = {
        .notifyBreakOver = false, .soundPrompt = false, .volume = 7, .shortcut = "Meta+Space"};
    state.backoff = core::PromptBackoff{
        .session = kStart - 1h,
        .count = 3,
        .next = kStart + 1min,
        .latest = core::ShownPrompt{.form = core::PromptForm::SmallStart, .at = kStart - 1min}};
    state.quietUntil = kStart + 2h;
    state.prompt =
        core::Prompt{.since = kStart - 1h, .until = kStart + 2h, .before = 100.0 / 3, .after = 33};
    state.lapsed = core::LapsedGrace{.streak = PomodoroId{2}, .grace = graceOf(kStart - 90min, 1)};
    state.seen = kStart - 20s;
    return state;
}

State working()
{
    auto state = idle();
    auto abandoned = intention(2, "Call the dentist");
    abandoned.state = core::Abandoned{.at = kStart - 2min};
    state.closed = {abandoned};

    core::Streak streak{.pairs = {pair(4, 0, kStart - 70min), pair(5, 1, kStart - 35min)},
                        .continued = graceOf(kStart, 2)};
    streak.pairs[0].pomodoro.evaluation = Evaluation{
        .verdict = Verdict::Interrupted, .first = kStart - 30min, .since = kStart - 20min};
    streak.pairs[0].pause->state = BreakState::Skipped;
    streak.pairs[0].pause->planned = 10min;
    streak.pairs[1].pomodoro.intention = abandoned.id;
    streak.pairs[1].pomodoro.lead = 1min;
    streak.pairs[1].pomodoro.overtime = 3min + 1ms;
    streak.pairs[1].pomodoro.prompted = core::PromptForm::Question;
    streak.pairs.push_back(pair(6, 2, kStart));
    auto& running = streak.pairs[2];
    running.pomodoro.startedAt = kStart + 4min;
    running.pomodoro.lead = 4min;
    running.pomodoro.rests = 1;
    running.pomodoro.ending.reset();
    running.pause.reset();

    state.now = kStart + 5min;
    state.awaiting = {streak.pairs[1].pomodoro};
    state.streak = streak;
    state.next = {.intention = 3, .order = 3, .pomodoro = 7, .session = 0};
    return state;
}

State inOvertime()
{
    auto state = working();
    state.now = kStart + 37min;
    state.seen = kStart + 36min;
    state.streak->overtime = core::OvertimeBounds{.window = 2min, .limit = kStart + 75min};
    return state;
}

State resting()
{
    auto state = working();
    state.now = kStart + 31min;
    state.streak->pairs[2] = pair(6, 2, kStart);
    state.streak->pairs[2].pomodoro.ending = Ending::Achieved;
    state.streak->pairs[2].pomodoro.evaluation =
        Evaluation{.verdict = Verdict::Achieved, .first = kStart + 30min, .since = kStart + 30min};
    state.streak->pairs[2].pomodoro.rests = 1;
    state.streak->pairs[2].pause->state = BreakState::Running;
    state.streak->hasClockMoved = true;
    auto achieved = state.open.front();
    achieved.state = core::Achieved{.at = kStart + 30min, .by = PomodoroId{6}};
    state.open.erase(state.open.begin());
    state.closed.insert(state.closed.begin(), achieved);
    return state;
}

State inGrace()
{
    auto state = resting();
    state.now = kStart + 36min;
    state.asleepSince = kStart + 29min;
    state.streak->pairs[2].pause->state = BreakState::Asleep;
    state.streak->grace = graceOf(kStart + 35min, 3);
    state.streak->continued.reset();
    return state;
}

std::vector<core::Change> somethingLongAgo(int number)
{
    const auto begin = kStart - std::chrono::days{100 + number};
    auto abandoned = intention(1000 + number, "Sort the photographs");
    abandoned.state = core::Abandoned{.at = begin};
    const auto done = pomodoro(1000 + number, begin);
    return {core::PutIntention{abandoned},
            core::PutPomodoro{done},
            core::PutBreak{{.after = done.id,
                            .index = 0,
                            .span = {done.span.end, done.span.end + 5min},
                            .state = BreakState::Taken}},
            core::RecordSession{{begin, begin + 8h}},
            core::PutManualSession{{.id = SessionId{1000 + number}, .span = {begin, begin + 1h}}},
            core::PutOverride{{.rule = RuleId{3},
                               .date = kDate - std::chrono::days{100 + number},
                               .what = core::SkippedDay{}}}};
}

std::vector<core::Change> changesThatMake(const State& state)
{
    std::vector<core::Change> changes;
    for (const auto* intentions : {&state.open, &state.closed}) {
        for (const auto& one : *intentions) {
            changes.emplace_back(core::PutIntention{one});
        }
    }
    for (const auto& one : state.awaiting) {
        changes.emplace_back(core::PutPomodoro{one});
    }
    if (state.streak) {
        for (const auto& one : state.streak->pairs) {
            changes.emplace_back(core::PutPomodoro{one.pomodoro});
            if (one.pause) {
                changes.emplace_back(core::PutBreak{*one.pause});
            }
        }
    }
    changes.emplace_back(core::PutRules{state.hours.rules});
    for (const auto& one : state.hours.overrides) {
        changes.emplace_back(core::PutOverride{one});
    }
    for (const auto& one : state.hours.manual) {
        changes.emplace_back(core::PutManualSession{one});
    }
    changes.emplace_back(core::PutEvents{state.hours.events});
    return changes;
}

} // namespace pomotide::examples
