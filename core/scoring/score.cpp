// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/score.h"

#include "core/scoring/day_plan.h"
#include "core/scoring/points.h"

#include <algorithm>
#include <cmath>

namespace pomotide::core {

namespace {

/// The times of losses are told in full five minutes, which all local clocks share.
using ToldStep = std::chrono::duration<std::int64_t, std::ratio<5 * 60>>;

/// Points that come without a further start, and the next time at which one is possible.
struct Outlook {
    double coming = 0; ///< points of what runs
    Instant ready;     ///< the first instant at which a start is possible
    double best = 0;   ///< the most points from there on
    /// Until then a start continues the streak, and waiting costs nothing.
    std::optional<Instant> graceEnd;
};

/// The outlook for a next pomodoro with `index` in the streak, and `rests` before it.
Outlook outlookFrom(Instant ready, std::size_t index, std::size_t rests, const State& state,
                    DayPlan& plan)
{
    Outlook outlook{
        .coming = 0, .ready = ready, .best = plan.onwards(ready, index, rests), .graceEnd = {}};
    if (const auto next =
            index > 0 ? pomodoroLength(state.settings.streakPlan, index) : std::nullopt) {
        outlook.graceEnd = ready + *next / kGraceShare;
    }
    return outlook;
}

/// Of a pomodoro that runs to `end`.
Outlook outlookOf(const Pomodoro& pomodoro, Instant end, const State& state, DayPlan& plan)
{
    const auto worked = end - pomodoro.span.begin;
    const auto pause = breakLength(state.settings.streakPlan, pomodoro.index);
    auto outlook = outlookFrom(end + pause, pomodoro.index + 1, pomodoro.rests + 1, state, plan);
    if (plan.counts(end)) {
        const auto verdict = pomodoro.evaluation ? pomodoro.evaluation->verdict : Verdict::Focused;
        outlook.coming = weight(worked, pomodoro.rests) * (1 + evaluationShare(verdict));
    }
    if (plan.counts(end + pause)) {
        outlook.coming += breakPoints(pause, worked);
    }
    return outlook;
}

/// Of the break under way.
Outlook outlookOf(const Streak& streak, const State& state, DayPlan& plan)
{
    const auto& [pomodoro, pause] = streak.pairs.back();
    const auto end = pause->span.end;
    const bool isOver = pomodoro.ending == Ending::Stopped;
    auto outlook = outlookFrom(end, isOver ? 0 : pause->index + 1,
                               isOver ? 0 : restsIn(streak.pairs), state, plan);
    if (plan.counts(end)) {
        outlook.coming = breakPoints(*pause, pomodoro.span.length());
    }
    return outlook;
}

Outlook outlookOf(const Grace& grace, std::size_t rests, const State& state, DayPlan& plan)
{
    const auto worked = grace.slotEnd - grace.span.begin;
    double goingOn = 0;
    if (plan.counts(grace.slotEnd)) {
        goingOn = focusedPoints(worked, rests) +
                  plan.afterPomodoro(grace.slotEnd, worked, grace.index, rests);
    }
    return {.coming = 0,
            .ready = state.now,
            .best = std::max(goingOn, plan.fresh(grace.span.end)),
            .graceEnd = grace.span.end};
}

Outlook outlookAt(const State& state, DayPlan& plan)
{
    if (!state.streak) {
        return outlookFrom(state.now, 0, 0, state, plan);
    }
    const auto& streak = *state.streak;
    const auto& newest = streak.pairs.back();
    if (streak.overtime) {
        return outlookOf(newest.pomodoro, lastWorked(state), state, plan);
    }
    if (!newest.pause) {
        return outlookOf(newest.pomodoro, newest.pomodoro.span.end, state, plan);
    }
    return streak.grace ? outlookOf(*streak.grace, restsIn(streak.pairs), state, plan)
                        : outlookOf(streak, state, plan);
}

/// The first instant from which every start earns less than the best; nothing if no further start
/// earns points.
std::optional<Instant> nextLoss(const Outlook& outlook, DayPlan& plan)
{
    if (outlook.best <= kPointsEpsilon) {
        return std::nullopt;
    }
    return plan.firstBelow(outlook.best, outlook.graceEnd.value_or(outlook.ready));
}

DayPlan planOf(const State& state, const Span& session)
{
    return {state.settings.streakPlan, session.end, state.tally.day.end};
}

/// Points that later sessions and evaluations can still earn today.
double possibleLater(const State& state)
{
    double points = state.tally.unevaluated;
    for (const auto& session : state.tally.sessions) {
        if (session.begin > state.now) {
            points += planOf(state, session).fresh(session.begin);
        }
    }
    return points;
}

double perfectOf(const State& state)
{
    double points = 0;
    for (const auto& session : state.tally.sessions) {
        points += planOf(state, session).fresh(session.begin);
    }
    return points;
}

} // namespace

std::optional<Score> scoreOf(const State& state)
{
    const auto& tally = state.tally;
    if (tally.sessions.empty()) {
        return std::nullopt;
    }
    Score score{.day = tally.day,
                .session = tally.session,
                .earned = tally.earned,
                .possible = possibleLater(state),
                .perfect = perfectOf(state),
                .until = {}};
    if (tally.session) {
        auto plan = planOf(state, *tally.session);
        const auto outlook = outlookAt(state, plan);
        score.possible += outlook.coming + outlook.best;
        score.until = nextLoss(outlook, plan);
        score.atRisk = score.until ? outlook.best - plan.fresh(*score.until) : 0;
    }
    score.outOfReach = std::max(0.0, score.perfect - score.earned - score.possible);
    return score;
}

std::optional<Loss> lossOf(const State& state)
{
    if (!state.tally.session) {
        return std::nullopt;
    }
    auto plan = planOf(state, *state.tally.session);
    const auto outlook = outlookAt(state, plan);
    if (outlook.best < 1 - kPointsEpsilon) {
        return std::nullopt;
    }
    // From there on every start earns a whole point less.
    const auto at = plan.firstBelow(outlook.best - 1 + 2 * kPointsEpsilon,
                                    outlook.graceEnd.value_or(outlook.ready));
    const auto lost = outlook.best - plan.fresh(at);
    const auto told = std::chrono::floor<ToldStep>(at);
    return Loss{.points = static_cast<int>(std::floor(lost + kPointsEpsilon)),
                .before = told > outlook.ready ? std::optional<Instant>{told} : std::nullopt};
}

DayScore dayScoreOf(const State& state)
{
    DayScore told{.score = scoreOf(state), .loss = lossOf(state)};
    if (state.streak && state.streak->overtime) {
        told.loss.reset();
        if (told.score) {
            told.score->atRisk = 0;
            told.score->until.reset();
        }
    }
    return told;
}

double worthOf(const State& state)
{
    const auto& tally = state.tally;
    if (!tally.session || !state.streak || !state.streak->grace) {
        return 0;
    }
    const auto& grace = *state.streak->grace;
    auto plan = planOf(state, *tally.session);
    const auto outlook = outlookOf(grace, restsIn(state.streak->pairs), state, plan);
    const auto until = nextLoss(outlook, plan);
    return until == grace.span.end ? outlook.best - plan.fresh(*until) : 0;
}

std::optional<Prompt> promptSince(const State& state, Instant since)
{
    const auto& tally = state.tally;
    if (!tally.session) {
        return std::nullopt;
    }
    auto plan = planOf(state, *tally.session);
    const auto other = tally.earned + possibleLater(state);
    for (auto from = std::max(since, tally.session->begin);;) {
        const auto best = plan.fresh(from);
        if (best <= kPointsEpsilon) {
            return std::nullopt;
        }
        const auto until = plan.firstBelow(best, from);
        if (until > state.now) {
            return Prompt{.since = from,
                          .until = until,
                          .before = other + best,
                          .after = other + plan.fresh(until)};
        }
        from = until;
    }
}

} // namespace pomotide::core
