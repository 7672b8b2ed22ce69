// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/slow_points.h"

#include "core/time/resolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace pomotide {

using namespace core;

namespace {

constexpr double kSamePoints = 1e-9;

double minutes(Duration length)
{
    return std::chrono::duration<double, std::ratio<60>>(length).count();
}

double weightOf(const Pomodoro& pomodoro)
{
    const auto worked = minutes(pomodoro.span.length());
    const auto rests = static_cast<double>(std::min<std::size_t>(pomodoro.rests, 4));
    return (worked + std::min(worked, 25.0) * rests / 4) / 10;
}

const Intention& intentionOf(const Past& past, const Pomodoro& pomodoro)
{
    return *std::find_if(past.intentions.begin(), past.intentions.end(),
                         [&](const Intention& one) { return one.id == pomodoro.intention; });
}

std::vector<Pomodoro> byNumber(const Past& past)
{
    auto pomodoros = past.chronicle.pomodoros;
    std::sort(pomodoros.begin(), pomodoros.end(),
              [](const Pomodoro& a, const Pomodoro& b) { return a.id < b.id; });
    return pomodoros;
}

bool isUndone(const Pomodoro& pomodoro)
{
    return pomodoro.ending == Ending::Stopped &&
           pomodoro.span.end - pomodoro.startedAt < std::chrono::minutes{1};
}

class SlowLedger final {
public:
    SlowLedger(const Past& past, const Zone& zone, TimeOfDay dayStart)
        : m_past(past), m_zone(zone), m_dayStart(dayStart)
    {}

    std::vector<PointEvent> all()
    {
        std::map<IntentionId, std::vector<Pomodoro>> unfinished;
        for (const auto& pomodoro : byNumber(m_past)) {
            addFirstSet(pomodoro);
            unfinished[pomodoro.intention].push_back(pomodoro);
            if (!pomodoro.ending) {
                continue;
            }
            add(PointKind::Worked, pomodoro.span.end, weightOf(pomodoro), pomodoro);
            if (!pomodoro.evaluation) {
                continue;
            }
            addEvaluation(pomodoro);
            if (pomodoro.evaluation->verdict == Verdict::Achieved) {
                addCompletion(pomodoro, unfinished[pomodoro.intention]);
                unfinished[pomodoro.intention].clear();
            }
        }
        addBreaks();
        return std::move(m_events);
    }

private:
    void add(PointKind kind, Instant time, double points, const Pomodoro& pomodoro)
    {
        m_events.push_back({.kind = kind,
                            .time = time,
                            .points = points,
                            .pomodoro = pomodoro.id,
                            .intention = pomodoro.intention});
    }

    void addFirstSet(const Pomodoro& pomodoro)
    {
        if (isUndone(pomodoro) || !m_set.insert(pomodoro.intention).second) {
            return;
        }
        constexpr std::size_t kRewarded = 5;
        auto& earlier = m_setInDay[localDay(m_zone, m_dayStart, pomodoro.startedAt).begin];
        if (earlier == kRewarded) {
            return;
        }
        ++earlier;
        add(PointKind::FirstSet, pomodoro.startedAt, 1, pomodoro);
        const auto& estimates = intentionOf(m_past, pomodoro).estimates;
        const auto takenBack =
            std::find_if(estimates.rbegin(), estimates.rend(), [&](const Estimate& estimate) {
                return !estimate.length && estimate.made < pomodoro.startedAt;
            });
        if (std::any_of(estimates.rbegin(), takenBack, [&](const Estimate& estimate) {
                return estimate.length && estimate.made <= pomodoro.startedAt;
            })) {
            add(PointKind::Estimated, pomodoro.startedAt, 0.5, pomodoro);
        }
    }

    void addEvaluation(const Pomodoro& pomodoro)
    {
        static constexpr std::array kShares{1.25, 1.0, 0.5, 0.1};
        const auto verdict = static_cast<std::size_t>(pomodoro.evaluation->verdict);
        add(PointKind::Evaluated, std::max(pomodoro.evaluation->first, pomodoro.span.end),
            weightOf(pomodoro) * kShares.at(verdict), pomodoro);
    }

    void addCompletion(const Pomodoro& last, const std::vector<Pomodoro>& work)
    {
        Duration length{};
        for (const auto& pomodoro : work) {
            length += pomodoro.span.length();
        }
        const auto points = std::min(minutes(length) / 40, 5.0);
        const auto at = std::max(last.evaluation->since, last.span.end);
        double best = 0;
        for (const auto& [estimate, made] : intentionOf(m_past, last).estimates) {
            if (!estimate) {
                best = made < at ? 0 : best;
                continue;
            }
            Duration after{};
            for (const auto& pomodoro : work) {
                if (pomodoro.span.end > made) {
                    after += pomodoro.span.end - std::max(pomodoro.span.begin, made);
                }
            }
            const auto factor = std::max(minutes(*estimate) / minutes(length),
                                         minutes(length) / minutes(*estimate));
            const auto closeness = factor <= 1.1 ? 1 : std::max(0.0, (2 - factor) / (2 - 1.1));
            best = std::max(best, closeness * minutes(after) / minutes(length));
        }
        add(PointKind::Completed, at, points, last);
        add(PointKind::WellEstimated, at, points * best, last);
    }

    void addBreaks()
    {
        for (const auto& pause : m_past.chronicle.breaks) {
            if (pause.state != BreakState::Taken) {
                continue;
            }
            for (const auto& pomodoro : m_past.chronicle.pomodoros) {
                if (pomodoro.id == pause.after) {
                    const auto taken = pause.span.length();
                    const auto counted =
                        std::min({taken, pause.planned.value_or(taken), pomodoro.span.length()});
                    m_events.push_back({.kind = PointKind::BreakTaken,
                                        .time = pause.span.end,
                                        .points = minutes(counted) / 10,
                                        .pomodoro = pause.after,
                                        .intention = {}});
                }
            }
        }
    }

    const Past& m_past;
    const Zone& m_zone;
    TimeOfDay m_dayStart;
    std::set<IntentionId> m_set;
    std::map<Instant, std::size_t> m_setInDay;
    std::vector<PointEvent> m_events;
};

} // namespace

std::vector<PointEvent> slowPointEvents(const Past& past, const Zone& zone, TimeOfDay dayStart,
                                        Span window)
{
    auto events = SlowLedger{past, zone, dayStart}.all();
    std::erase_if(events, [&](const PointEvent& event) {
        return !window.contains(event.time) || event.points < kSamePoints;
    });
    std::sort(events.begin(), events.end(), [](const PointEvent& a, const PointEvent& b) {
        return std::tie(a.time, a.kind, a.pomodoro) < std::tie(b.time, b.kind, b.pomodoro);
    });
    return events;
}

double slowUnevaluated(const Past& past, Span day)
{
    double points = 0;
    for (const auto& pomodoro : past.chronicle.pomodoros) {
        const bool counts =
            pomodoro.ending && !pomodoro.evaluation && day.contains(pomodoro.span.end);
        points += counts ? weightOf(pomodoro) : 0;
    }
    return points;
}

bool sameEvents(const std::vector<PointEvent>& one, const std::vector<PointEvent>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](PointEvent a, PointEvent b) {
                          const bool samePoints = std::abs(a.points - b.points) < kSamePoints;
                          b.points = a.points;
                          return samePoints && a == b;
                      });
}

} // namespace pomotide
