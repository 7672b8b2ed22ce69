// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/score.h"

#include "core/scoring/day_plan.h"
#include "core/scoring/points.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// Points that come without a further start, and the next time at which one is possible.
struct Outlook {
    double coming = 0; ///< points of the running pomodoro or break
    Instant ready;     ///< the first instant at which a start is possible
    double best = 0;   ///< the most points from there on
    /// Until then a start continues the streak, and waiting costs nothing.
    std::optional<Instant> graceEnd;
};

/// The outlook for a next pomodoro with `index` in the streak.
Outlook outlookFrom(Instant ready, std::size_t index, const State& state, DayPlan& plan)
{
    Outlook outlook{.coming = 0,
                    .ready = ready,
                    .best = plan.onwards(ready, index, state.tally.firstSets),
                    .graceEnd = {}};
    if (const auto next =
            index > 0 ? pomodoroLength(state.settings.streakPlan, index) : std::nullopt) {
        outlook.graceEnd = ready + *next / kGraceShare;
    }
    return outlook;
}

Outlook outlookOf(const Pomodoro& pomodoro, const State& state, DayPlan& plan)
{
    const auto end = pomodoro.span.end;
    const auto worked = pomodoro.span.length();
    const auto pause = breakLength(state.settings.streakPlan, pomodoro.index);
    auto outlook = outlookFrom(end + pause, pomodoro.index + 1, state, plan);
    if (plan.counts(end)) {
        const auto verdict = pomodoro.evaluation ? pomodoro.evaluation->verdict : Verdict::Achieved;
        outlook.coming = weight(worked, pomodoro.index) * (1 + evaluationShare(verdict));
        if (verdict == Verdict::Achieved) {
            outlook.coming += completionPoints(state.tally.unfinished + worked);
        }
    }
    if (plan.counts(end + pause)) {
        outlook.coming += breakPoints(pause, worked);
    }
    return outlook;
}

Outlook outlookOf(const Streak::Pair& pair, const State& state, DayPlan& plan)
{
    const auto end = pair.pause->span.end;
    const bool isOver = pair.pomodoro.ending == Ending::Stopped;
    auto outlook = outlookFrom(end, isOver ? 0 : pair.pause->index + 1, state, plan);
    if (plan.counts(end)) {
        outlook.coming = breakPoints(pair.pause->span.length(), pair.pomodoro.span.length());
    }
    return outlook;
}

Outlook outlookOf(const Grace& grace, const State& state, DayPlan& plan)
{
    const auto sets = state.tally.firstSets;
    const auto worked = grace.slotEnd - grace.span.begin;
    double goingOn = 0;
    if (plan.counts(grace.slotEnd)) {
        goingOn = firstSetPoints(sets) + achievedPoints(worked, grace.index) +
                  completionPoints(worked) +
                  plan.afterPomodoro(grace.slotEnd, worked, grace.index, sets + 1);
    }
    return {.coming = 0,
            .ready = state.now,
            .best = std::max(goingOn, plan.fresh(grace.span.end, sets)),
            .graceEnd = grace.span.end};
}

Outlook outlookAt(const State& state, DayPlan& plan)
{
    if (!state.streak) {
        return outlookFrom(state.now, 0, state, plan);
    }
    const auto& newest = state.streak->pairs.back();
    if (!newest.pause) {
        return outlookOf(newest.pomodoro, state, plan);
    }
    return state.streak->grace ? outlookOf(*state.streak->grace, state, plan)
                               : outlookOf(newest, state, plan);
}

/// The first instant from which every start earns less than the best; nothing if no further start
/// earns points.
std::optional<Instant> nextLoss(const Outlook& outlook, int firstSets, DayPlan& plan)
{
    if (outlook.best <= kPointsEpsilon) {
        return std::nullopt;
    }
    return plan.firstBelow(outlook.best, outlook.graceEnd.value_or(outlook.ready), firstSets);
}

} // namespace

std::optional<Score> scoreOf(const State& state)
{
    const auto& tally = state.tally;
    if (!tally.session) {
        return std::nullopt;
    }
    DayPlan plan{state.settings.streakPlan, tally.session->end};
    const auto outlook = outlookAt(state, plan);
    const auto until = nextLoss(outlook, tally.firstSets, plan);
    const auto perfect = plan.fresh(tally.session->begin, 0);
    const auto possible = outlook.coming + outlook.best;
    return Score{.session = *tally.session,
                 .earned = tally.earned,
                 .possible = possible,
                 .atRisk = until ? outlook.best - plan.fresh(*until, tally.firstSets) : 0,
                 .outOfReach = std::max(0.0, perfect - tally.earned - possible),
                 .perfect = perfect,
                 .until = until};
}

std::optional<Prompt> promptSince(const State& state, Instant since)
{
    const auto& tally = state.tally;
    if (!tally.session) {
        return std::nullopt;
    }
    DayPlan plan{state.settings.streakPlan, tally.session->end};
    for (auto from = std::max(since, tally.session->begin);;) {
        const auto best = plan.fresh(from, tally.firstSets);
        if (best <= kPointsEpsilon) {
            return std::nullopt;
        }
        const auto until = plan.firstBelow(best, from, tally.firstSets);
        if (until > state.now) {
            return Prompt{.since = from,
                          .until = until,
                          .before = tally.earned + best,
                          .after = tally.earned + plan.fresh(until, tally.firstSets)};
        }
        from = until;
    }
}

} // namespace pomotide::core
