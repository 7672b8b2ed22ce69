// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/point_events.h"

#include "core/scoring/first_sets.h"
#include "core/scoring/known_history.h"
#include "core/scoring/points.h"
#include "core/time/resolve.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pomotide::core {

namespace {

/// Collects the events of a window.
struct Ledger {
    const History& history;
    Span window;
    std::vector<PointEvent> events;

    void enter(const PointEvent& event)
    {
        if (window.contains(event.time) && event.points > kPointsEpsilon) {
            events.push_back(event);
        }
    }
    void enter(PointKind kind, Instant time, double points, const Pomodoro& pomodoro)
    {
        enter({.kind = kind,
               .time = time,
               .points = points,
               .pomodoro = pomodoro.id,
               .intention = pomodoro.intention});
    }
};

/// The work on an intention since its last completion.
struct Work {
    std::vector<Span> spans;
    Duration length{};

    void add(Span span)
    {
        spans.push_back(span);
        length += span.length();
    }
    [[nodiscard]] double shareAfter(Instant instant) const
    {
        Duration after{};
        for (const auto& span : spans) {
            after += std::max(span.end - std::max(span.begin, instant), Duration{0});
        }
        return std::chrono::duration<double>(after) / std::chrono::duration<double>(length);
    }
};

/// Ends with `last`, and goes back only as far as points and estimates depend on it.
Work workOf(const History& history, const Pomodoro& last, Duration enough)
{
    Work work;
    work.add(last.span);
    visitUnfinished(history, last.intention, last.id, [&](const Pomodoro& pomodoro) {
        work.add(pomodoro.span);
        return work.length <= enough;
    });
    return work;
}

void enterCompletion(Ledger& ledger, const Pomodoro& pomodoro, Instant at)
{
    const auto intention = ledger.history.intention(pomodoro.intention);
    const auto estimates = intention ? intention->estimates : std::vector<Estimate>{};
    auto enough = kCompletionCap;
    for (const auto& estimate : estimates) {
        enough = std::max(enough, 2 * estimate.length.value_or(Duration{}));
    }
    const auto work = workOf(ledger.history, pomodoro, enough);
    const auto points = completionPoints(work.length);
    ledger.enter(PointKind::Completed, at, points, pomodoro);
    double best = 0;
    for (const auto& [length, made] : estimates) {
        if (length) {
            best = std::max(best, closeness(*length, work.length) * work.shareAfter(made));
        } else if (made < at) {
            best = 0; // taken back before
        }
    }
    ledger.enter(PointKind::WellEstimated, at, points * best, pomodoro);
}

void enterWork(Ledger& ledger, const Pomodoro& pomodoro)
{
    if (!pomodoro.ending) {
        return;
    }
    const auto points = weight(pomodoro.span.length(), pomodoro.rests);
    ledger.enter(PointKind::Worked, pomodoro.span.end, points, pomodoro);
    if (!pomodoro.evaluation) {
        return;
    }
    const auto& [verdict, first, since] = *pomodoro.evaluation;
    ledger.enter(PointKind::Evaluated, std::max(first, pomodoro.span.end),
                 points * evaluationShare(verdict), pomodoro);
    const auto completed = std::max(since, pomodoro.span.end);
    if (verdict == Verdict::Achieved && ledger.window.contains(completed)) {
        enterCompletion(ledger, pomodoro, completed);
    }
}

/// True if the intention had an estimate then. Taking it back lowers no points, even at that
/// instant.
bool wasEstimated(const Intention& intention, Instant at)
{
    bool was = false;
    for (const auto& [length, made] : intention.estimates) {
        if (made < at || (made == at && length)) {
            was = length.has_value();
        }
    }
    return was;
}

void enterFirstSet(Ledger& ledger, const Pomodoro& pomodoro, int earlier)
{
    if (earlier >= kRewardedFirstSets) {
        return;
    }
    ledger.enter(PointKind::FirstSet, pomodoro.startedAt, kFirstSetPoints, pomodoro);
    const auto intention = ledger.history.intention(pomodoro.intention);
    const bool estimated = intention && wasEstimated(*intention, pomodoro.startedAt);
    ledger.enter(PointKind::Estimated, pomodoro.startedAt, estimated ? kEstimatedPoints : 0,
                 pomodoro);
}

void enterBreak(Ledger& ledger, const Break& pause)
{
    const auto pomodoro = ledger.history.pomodoro(pause.after);
    if (pause.state == BreakState::Taken && pomodoro) {
        ledger.enter({.kind = PointKind::BreakTaken,
                      .time = pause.span.end,
                      .points = breakPoints(pause, pomodoro->span.length()),
                      .pomodoro = pause.after,
                      .intention = {}});
    }
}

/// The events of the chronicle in the window.
std::vector<PointEvent> eventsIn(Span window, const Chronicle& chronicle, Span days,
                                 const History& history, const Zone& zone, TimeOfDay dayStart)
{
    const KnownHistory known{history, chronicle.pomodoros};
    Ledger ledger{.history = known, .window = window, .events = {}};
    for (const auto& pomodoro : chronicle.pomodoros) {
        enterWork(ledger, pomodoro);
    }
    for (const auto& pause : chronicle.breaks) {
        enterBreak(ledger, pause);
    }
    std::map<Instant, int> setOnDay;
    Span day{};
    for (const auto& pomodoro : firstSetsOf(chronicle.pomodoros, days, known)) {
        if (!day.contains(pomodoro.startedAt)) {
            day = localDay(zone, dayStart, pomodoro.startedAt);
        }
        enterFirstSet(ledger, pomodoro, setOnDay[day.begin]++);
    }
    std::sort(
        ledger.events.begin(), ledger.events.end(), [](const PointEvent& a, const PointEvent& b) {
            return std::tie(a.time, a.kind, a.pomodoro) < std::tie(b.time, b.kind, b.pomodoro);
        });
    return std::move(ledger.events);
}

} // namespace

std::vector<PointEvent> pointEvents(const History& history, const Zone& zone, TimeOfDay dayStart,
                                    Span window)
{
    if (window.isEmpty()) {
        return {};
    }
    // First sets are counted from the start of the local day. An event at the begin of the window
    // belongs to it, although its pomodoro or break does not overlap it.
    const auto wholeDays = Span{localDay(zone, dayStart, window.begin).begin - Duration{1},
                                localDay(zone, dayStart, window.end - Duration{1}).end};
    return eventsIn(window, history.chronicle(wholeDays), wholeDays, history, zone, dayStart);
}

std::vector<PointEvent> pointEventsOf(const Chronicle& chronicle, Span days, const History& history,
                                      const Zone& zone, TimeOfDay dayStart)
{
    return eventsIn({Instant::min(), Instant::max()}, chronicle, days, history, zone, dayStart);
}

double totalOf(const std::vector<PointEvent>& events)
{
    double total = 0;
    for (const auto& event : events) {
        total += event.points;
    }
    return total;
}

} // namespace pomotide::core
