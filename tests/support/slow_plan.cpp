// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/slow_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace pomotide {

using namespace core;

namespace {

constexpr double kSamePoints = 1e-9;
constexpr std::array kShares{1.25, 1.0, 0.5, 0.1};

double minutes(Duration length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

double worked(Duration length, std::size_t rests)
{
    const auto count = minutes(length);
    const auto growing = static_cast<double>(std::min<std::size_t>(rests, 4));
    return (count + std::min(count, 25.0) * growing / 4) / 10;
}

double rested(Duration pause, Duration pomodoro)
{
    return minutes(std::min(pause, pomodoro)) / 10;
}

std::size_t restsOf(const Streak& streak)
{
    std::size_t rests = 0;
    for (const auto& [pomodoro, pause] : streak.pairs) {
        const bool counts = pause && pause->state != BreakState::Skipped &&
                            pause->state != BreakState::Asleep &&
                            (!pause->planned || pause->span.length() >= *pause->planned);
        rests += counts ? 1 : 0;
    }
    return rests;
}

/// What is sure, and how the next start is possible.
struct Outlook {
    double sure = 0;
    Instant from;
    std::optional<Grace> grace; ///< the grace period in which it can be
    std::size_t rests = 0;      ///< before it
};

/// The pomodoro, as if it ended at `end`.
void followPomodoro(Outlook& outlook, SlowPlan& plan, const Pomodoro& pomodoro, Instant end,
                    const State& state)
{
    const auto length = end - pomodoro.span.begin;
    const auto breakEnd = end + breakLength(state.settings.streakPlan, pomodoro.index);
    if (end < plan.end()) {
        const auto verdict = pomodoro.evaluation ? pomodoro.evaluation->verdict : Verdict::Focused;
        outlook.sure +=
            worked(length, pomodoro.rests) * (1 + kShares.at(static_cast<std::size_t>(verdict)));
    }
    if (breakEnd < plan.end()) {
        outlook.sure += rested(breakEnd - end, length);
    }
    outlook.from = breakEnd;
    outlook.grace = plan.graceAt(breakEnd, pomodoro.index + 1);
    outlook.rests = pomodoro.rests + 1;
}

Outlook outlookOf(const State& state, SlowPlan& plan)
{
    Outlook outlook{.sure = 0, .from = state.now, .grace = {}};
    if (!state.streak) {
        return outlook;
    }
    const auto& [pomodoro, pause] = state.streak->pairs.back();
    if (!pause) {
        const auto end = state.streak->overtime ? lastWorked(state) : pomodoro.span.end;
        followPomodoro(outlook, plan, pomodoro, end, state);
        return outlook;
    }
    outlook.rests = restsOf(*state.streak);
    if (state.streak->grace) {
        outlook.grace = state.streak->grace;
        return outlook;
    }
    const auto length = std::min(pause->span.length(), pause->planned.value_or(Duration::max()));
    if (pause->span.end < plan.end()) {
        outlook.sure += rested(length, pomodoro.span.length());
    }
    outlook.from = pause->span.end;
    if (pomodoro.ending != Ending::Stopped) {
        outlook.grace = plan.graceAt(pause->span.end, pomodoro.index + 1);
    }
    return outlook;
}

SlowPlan planOf(const State& state, const Span& session)
{
    return {state.settings.streakPlan, session.end, state.tally.day.end};
}

} // namespace

SlowPlan::SlowPlan(StreakPlan plan, Instant sessionEnd, Instant dayEnd)
    : m_plan(std::move(plan)), m_end(std::min(sessionEnd + std::chrono::minutes{1}, dayEnd))
{}

double SlowPlan::afresh(Instant at)
{
    return pomodoro({at, at + m_plan.front().pomodoro}, 0, 0);
}

double SlowPlan::pomodoro(Span span, std::size_t index, std::size_t rests)
{
    if (span.end >= m_end) {
        return 0;
    }
    // In a grace period the span is that of the slot, so begin and index determine its end.
    const auto [known, isNew] = m_known.try_emplace({span.begin, index, rests}, 0);
    if (!isNew) {
        return known->second;
    }
    const auto length = span.length();
    const auto breakEnd = span.end + breakLength(m_plan, index);
    double points = worked(length, rests) * 2;
    if (breakEnd < m_end) {
        points += rested(breakEnd - span.end, length);
        points += afterBreak(breakEnd, index + 1, rests + 1);
    }
    return known->second = points;
}

double SlowPlan::afterBreak(Instant at, std::size_t nextIndex, std::size_t rests)
{
    const auto grace = graceAt(at, nextIndex);
    return grace ? std::max(goingOn(*grace, rests), lapsing(*grace)) : afresh(at);
}

double SlowPlan::goingOn(const Grace& grace, std::size_t rests)
{
    return pomodoro({grace.span.begin, grace.slotEnd}, grace.index, rests);
}

double SlowPlan::lapsing(const Grace& grace)
{
    return afresh(grace.span.end);
}

std::optional<Grace> SlowPlan::graceAt(Instant at, std::size_t index) const
{
    if (index >= m_plan.size()) {
        return std::nullopt;
    }
    const Duration length = m_plan[index].pomodoro;
    return Grace{.span = {at, at + length / 3}, .slotEnd = at + length, .index = index};
}

Instant SlowPlan::firstLoss(Instant from, double most)
{
    // Points never grow by waiting, and at the end there are none.
    Instant same = from - Duration{1};
    Instant less = std::max(from, m_end);
    while (less - same > Duration{1}) {
        const auto middle = same + (less - same) / 2;
        (afresh(middle) < most - kSamePoints ? less : same) = middle;
    }
    return less;
}

std::optional<Score> slowScore(const State& state)
{
    const auto& tally = state.tally;
    if (tally.sessions.empty()) {
        return std::nullopt;
    }
    Score score{.day = tally.day,
                .session = tally.session,
                .earned = tally.earned,
                .possible = tally.unevaluated,
                .atRisk = 0,
                .outOfReach = 0,
                .perfect = 0,
                .until = {}};
    for (const auto& session : tally.sessions) {
        const auto points = planOf(state, session).afresh(session.begin);
        score.perfect += points;
        score.possible += session.begin > state.now ? points : 0;
    }
    if (tally.session) {
        auto plan = planOf(state, *tally.session);
        const auto outlook = outlookOf(state, plan);
        const auto& grace = outlook.grace;
        const auto toStart =
            grace ? std::max(plan.goingOn(*grace, outlook.rests), plan.lapsing(*grace))
                  : plan.afresh(outlook.from);
        score.possible += outlook.sure + toStart;
        if (toStart > kSamePoints) {
            score.until = plan.firstLoss(grace ? grace->span.end : outlook.from, toStart);
            score.atRisk = toStart - plan.afresh(*score.until);
        }
    }
    score.outOfReach = std::max(0.0, score.perfect - score.earned - score.possible);
    return score;
}

bool sameScore(const std::optional<Score>& one, const std::optional<Score>& other)
{
    if (!one || !other) {
        return one.has_value() == other.has_value();
    }
    const auto same = [](double a, double b) { return std::abs(a - b) < kSamePoints; };
    return one->day == other->day && one->session == other->session && one->until == other->until &&
           same(one->earned, other->earned) && same(one->possible, other->possible) &&
           same(one->atRisk, other->atRisk) && same(one->outOfReach, other->outOfReach) &&
           same(one->perfect, other->perfect);
}

} // namespace pomotide
