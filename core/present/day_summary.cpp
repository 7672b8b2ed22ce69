// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/day_summary.h"

#include "core/present/clock_length.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

namespace {

DayWork& workOn(std::vector<DayWork>& works, const HistoryEntry& entry)
{
    const auto id = entry.pomodoro.intention;
    const auto known = std::find_if(works.begin(), works.end(),
                                    [id](const DayWork& each) { return each.intention == id; });
    if (known != works.end()) {
        return *known;
    }
    works.push_back({.intention = id, .title = entry.title, .nextStep = {}});
    return works.back();
}

std::vector<DayWork> worksOf(const State& state, const HistoryModel& day)
{
    std::vector<DayWork> works;
    for (const auto& entry : day.entries) {
        auto& work = workOn(works, entry);
        work.worked += clockLength(workedSpan(entry.pomodoro));
        ++work.pomodoros;
    }
    for (auto& work : works) {
        work.isAchieved = std::any_of(
            day.completed.begin(), day.completed.end(),
            [&](const CompletedIntention& each) { return each.intention == work.intention; });
        if (const auto* intention = findIntention(state, work.intention)) {
            work.nextStep = intention->nextStep;
        }
    }
    std::stable_sort(works.begin(), works.end(),
                     [](const DayWork& a, const DayWork& b) { return a.worked > b.worked; });
    return works;
}

Duration breaksIn(const Chronicle& chronicle, Span day, Instant now)
{
    Duration sum{};
    for (const auto& pause : chronicle.breaks) {
        if (pause.state != BreakState::Asleep && day.contains(pause.span.begin)) {
            sum +=
                clockLength({pause.span.begin, std::clamp(now, pause.span.begin, pause.span.end)});
        }
    }
    return sum;
}

} // namespace

DayStage dayStageOf(const State& state)
{
    const auto& sessions = state.tally.sessions;
    if (state.tally.session) {
        return DayStage::Session;
    }
    if (sessions.empty()) {
        const auto& hours = state.hours;
        return hours.rules.empty() && hours.manual.empty() ? DayStage::NoHours : DayStage::Off;
    }
    const auto isToCome = [&](const Span& span) { return span.begin > state.now; };
    if (std::all_of(sessions.begin(), sessions.end(), isToCome)) {
        return DayStage::Ahead;
    }
    return std::any_of(sessions.begin(), sessions.end(), isToCome) ? DayStage::Between
                                                                   : DayStage::Over;
}

bool isDayDone(DayStage stage, PhaseKind kind)
{
    return kind == PhaseKind::Idle && stage != DayStage::Ahead && stage != DayStage::Between;
}

DaySummary daySummary(const State& state, const History& history, const HistoryModel& day,
                      Instant now)
{
    DaySummary summary{.date = day.days.front().date,
                       .worked = day.worked,
                       .breaks = breaksIn(history.chronicle(day.span), day.span, now),
                       .pomodoros = static_cast<int>(day.entries.size()),
                       .points = day.points,
                       .works = worksOf(state, day)};
    for (const auto& entry : day.entries) {
        summary.overtime += clockOvertime(entry.pomodoro);
    }
    for (std::size_t i = 0; i < day.streaks.size(); ++i) {
        if (day.streaks[i] > 0) {
            summary.longestStreak = static_cast<int>(i + 1);
        }
    }
    return summary;
}

DaySummary daySummary(const State& state, const History& history, const Zone& zone, Instant now)
{
    const auto dayStart = state.settings.dayStart;
    const auto day = historyModel(history, zone,
                                  {.period = Period::Day,
                                   .date = userDate(zone, dayStart, now),
                                   .firstOfWeek = {},
                                   .dayStart = dayStart});
    return daySummary(state, history, day, now);
}

} // namespace pomotide::core
