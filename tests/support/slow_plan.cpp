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
constexpr std::array kShares{1.25, 1.0, 0.2, 0.1};

double minutes(Duration length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

double worked(Duration length, std::size_t index)
{
    return minutes(length) / 10 * (1 + static_cast<double>(index) / 4);
}

double completed(Duration length)
{
    return std::min(minutes(length) / 10, 10.0);
}

double rested(Duration rest, Duration pomodoro)
{
    return minutes(std::min(rest, pomodoro)) / 2;
}

double firstSet(int earlier)
{
    static constexpr std::array kPoints{3, 3, 3, 2, 2, 2, 1, 1, 1};
    const auto place = static_cast<std::size_t>(earlier);
    return place < kPoints.size() ? kPoints.at(place) : 0;
}

/// Points that come without a further start, and the earliest instant of one.
struct Outlook {
    double sure = 0;
    Instant from;
    std::optional<Grace> grace; ///< the grace period in which it can be
};

/// Continues after a break that ends at `at`.
void followBreak(Outlook& outlook, SlowPlan& plan, const Streak& streak, Instant at)
{
    outlook.from = at;
    const auto& last = streak.pairs.back().pomodoro;
    if (last.ending != Ending::Stopped) {
        outlook.grace = plan.graceAt(at, last.index + 1);
    }
}

Outlook outlookOf(const State& state, SlowPlan& plan)
{
    Outlook outlook{.sure = 0, .from = state.now, .grace = {}};
    if (!state.streak) {
        return outlook;
    }
    const auto& [pomodoro, rest] = state.streak->pairs.back();
    if (state.streak->grace) {
        outlook.grace = state.streak->grace;
        return outlook;
    }
    const auto length = pomodoro.span.length();
    const auto begin = pomodoro.span.end;
    if (!rest && pomodoro.span.end < plan.end()) {
        outlook.sure += worked(length, pomodoro.index);
        outlook.sure += pomodoro.evaluation
                            ? worked(length, pomodoro.index) *
                                  kShares.at(static_cast<std::size_t>(pomodoro.evaluation->verdict))
                            : worked(length, pomodoro.index) * kShares.front() +
                                  completed(state.tally.unfinished + length);
    }
    const auto span =
        rest ? rest->span
             : Span{begin, begin + breakLength(state.settings.streakPlan, pomodoro.index)};
    if (span.end < plan.end()) {
        outlook.sure += rested(span.length(), length);
    }
    followBreak(outlook, plan, *state.streak, span.end);
    return outlook;
}

} // namespace

SlowPlan::SlowPlan(StreakPlan plan, Instant end) : m_plan(std::move(plan)), m_end(end) {}

double SlowPlan::afresh(Instant at, int sets)
{
    return pomodoro({at, at + m_plan.front().pomodoro}, 0, sets);
}

double SlowPlan::pomodoro(Span span, std::size_t index, int sets)
{
    if (span.end >= m_end) {
        return 0;
    }
    // In a grace period the span is that of the slot, so begin and index determine its end.
    const auto [known, isNew] = m_known.try_emplace({span.begin, index, sets}, 0);
    if (!isNew) {
        return known->second;
    }
    const auto length = span.length();
    const auto breakEnd = span.end + breakLength(m_plan, index);
    double points = firstSet(sets) + worked(length, index) * (1 + kShares.front());
    points += completed(length);
    if (breakEnd < m_end) {
        points += rested(breakEnd - span.end, length);
        points += afterBreak(breakEnd, index + 1, sets + 1);
    }
    return known->second = points;
}

double SlowPlan::afterBreak(Instant at, std::size_t nextIndex, int sets)
{
    const auto grace = graceAt(at, nextIndex);
    return grace ? std::max(goingOn(*grace, sets), lapsing(*grace, sets)) : afresh(at, sets);
}

double SlowPlan::goingOn(const Grace& grace, int sets)
{
    return pomodoro({grace.span.begin, grace.slotEnd}, grace.index, sets);
}

double SlowPlan::lapsing(const Grace& grace, int sets)
{
    return afresh(grace.span.end, sets);
}

std::optional<Grace> SlowPlan::graceAt(Instant at, std::size_t index) const
{
    if (index >= m_plan.size()) {
        return std::nullopt;
    }
    const Duration length = m_plan[index].pomodoro;
    return Grace{.span = {at, at + length / 3}, .slotEnd = at + length, .index = index};
}

Instant SlowPlan::firstLoss(Instant from, double most, int sets)
{
    // Points never grow by waiting, and at the session's end there are none.
    Instant same = from - Duration{1};
    Instant less = std::max(from, m_end);
    while (less - same > Duration{1}) {
        const auto middle = same + (less - same) / 2;
        (afresh(middle, sets) < most - kSamePoints ? less : same) = middle;
    }
    return less;
}

std::optional<Score> slowScore(const State& state)
{
    const auto& [session, earned, sets, unfinished] = state.tally;
    if (!session) {
        return std::nullopt;
    }
    SlowPlan plan{state.settings.streakPlan, session->end};
    const auto outlook = outlookOf(state, plan);
    const auto& grace = outlook.grace;
    const auto toStart = grace ? std::max(plan.goingOn(*grace, sets), plan.lapsing(*grace, sets))
                               : plan.afresh(outlook.from, sets);
    Score score{.session = *session,
                .earned = earned,
                .possible = outlook.sure + toStart,
                .atRisk = 0,
                .outOfReach = 0,
                .perfect =
                    SlowPlan{state.settings.streakPlan, session->end}.afresh(session->begin, 0),
                .until = {}};
    if (toStart > kSamePoints) {
        score.until = plan.firstLoss(grace ? grace->span.end : outlook.from, toStart, sets);
        score.atRisk = toStart - plan.afresh(*score.until, sets);
    }
    score.outOfReach = std::max(0.0, score.perfect - earned - score.possible);
    return score;
}

bool sameScore(const std::optional<Score>& one, const std::optional<Score>& other)
{
    if (!one || !other) {
        return one.has_value() == other.has_value();
    }
    const auto same = [](double a, double b) { return std::abs(a - b) < kSamePoints; };
    return one->session == other->session && one->until == other->until &&
           same(one->earned, other->earned) && same(one->possible, other->possible) &&
           same(one->atRisk, other->atRisk) && same(one->outOfReach, other->outOfReach) &&
           same(one->perfect, other->perfect);
}

} // namespace pomotide
