// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/scenarios.h"

namespace pomotide {

using namespace core;
using namespace std::chrono_literals;
using simulate::Report;
using simulate::Scenario;
using simulate::Step;

namespace {

constexpr int kMostSteps = 32;

/// A clock is set forward or back by at most this, in one step.
constexpr Duration kLargestAdjustment = 48h;
/// Time passes alike at once or in parts for up to kHorizon. A clock set back just before a wait
/// makes that wait longer.
constexpr Duration kLongestWait = kHorizon - kLargestAdjustment - 1h;

StreakPlan planOf(FuzzedDataProvider& bytes)
{
    StreakPlan plan;
    for (auto left = bytes.ConsumeIntegralInRange(1, 5); left > 0; --left) {
        plan.push_back({.pomodoro = std::chrono::minutes{bytes.ConsumeIntegralInRange(1, 60)},
                        .pause = std::chrono::minutes{bytes.ConsumeIntegralInRange(1, 40)}});
    }
    return plan;
}

/// Creates one step after the other.
class Author {
public:
    Author(FuzzedDataProvider& bytes, const Zones& zones, Instant start)
        : m_bytes(bytes), m_zones(zones), m_at(start)
    {}

    Step step();
    Step lastReport();

private:
    template<typename Act>
    Step step(Act act, std::string name = {})
    {
        return {.at = m_at, .act = std::move(act), .name = std::move(name)};
    }

    void letTimePass();
    Step stepForIntention();
    Step stepForSession();
    Step stepForRules();

    /// A name that was added before, or an unknown one.
    std::string knownName(int count)
    {
        return std::to_string(m_bytes.ConsumeIntegralInRange(0, count));
    }
    /// The same, or the name of what came of repeats of it.
    std::string intentionName()
    {
        return knownName(m_intentions) +
               std::string(m_bytes.ConsumeIntegralInRange<std::size_t>(0, 2), '\'');
    }
    Instant nearby() { return m_at - 24h + lengthOf(m_bytes, 72h); }
    std::optional<Instant> maybeNearby()
    {
        return m_bytes.ConsumeBool() ? std::optional{nearby()} : std::nullopt;
    }
    std::optional<Duration> maybeEstimate()
    {
        return m_bytes.ConsumeBool() ? std::optional{lengthOf(m_bytes, 3h)} : std::nullopt;
    }

    When section() { return m_bytes.PickValueInArray({When::Today, When::Next, When::Later}); }
    Repeat repeat()
    {
        return m_bytes.PickValueInArray(
            {Repeat::Never, Repeat::Daily, Repeat::Weekdays, Repeat::Weekly});
    }

    FuzzedDataProvider& m_bytes;
    const Zones& m_zones;
    Instant m_at;
    int m_intentions = 0;
    int m_sessions = 0;
};

void Author::letTimePass()
{
    switch (m_bytes.ConsumeIntegralInRange(0, 7)) {
    case 0:
        return;
    case 1:
        m_at += lengthOf(m_bytes, kLongestWait);
        return;
    case 2:
        m_at -= lengthOf(m_bytes, 30min);
        return;
    default:
        m_at += lengthOf(m_bytes, 40min);
    }
}

Step Author::step()
{
    letTimePass();
    switch (m_bytes.ConsumeIntegralInRange(0, 11)) {
    case 0:
        return stepForSession();
    case 1:
        return stepForRules();
    case 2:
        return step(Advance{.asleep = m_bytes.ConsumeBool()});
    case 3:
        return step(Stop{});
    case 4:
        return step(Cancel{});
    case 5:
        return step(SkipBreak{});
    case 6:
        return step(AdjustClock{.by = lengthOf(m_bytes, kLargestAdjustment) -
                                      lengthOf(m_bytes, kLargestAdjustment)});
    case 7:
        return step(Restart{});
    case 8:
        return step(Evaluate{
            .pomodoro = PomodoroId{m_bytes.ConsumeIntegralInRange<std::int64_t>(-3, 3)},
            .verdict = m_bytes.PickValueInArray(
                {Verdict::Achieved, Verdict::Focused, Verdict::Interrupted, Verdict::Distracted})});
    default:
        return stepForIntention();
    }
}

Step Author::stepForIntention()
{
    const auto kind = m_bytes.ConsumeIntegralInRange(0, 11);
    if (kind < 3) {
        return step(AddIntention{.title = "t",
                                 .description = {},
                                 .estimate = maybeEstimate(),
                                 .when = section(),
                                 .repeat = repeat()},
                    std::to_string(m_intentions++));
    }
    const auto name = intentionName();
    switch (kind) {
    case 3:
        return step(EstimateIntention{.estimate = maybeEstimate()}, name);
    case 4:
        return step(AbandonIntention{}, name);
    case 5:
        return step(ReopenIntention{}, name);
    case 6:
        return step(
            EditIntention{.intention = {}, .title = {}, .description = {}, .repeat = repeat()},
            name);
    case 7:
        return step(MoveIntention{.intention = {},
                                  .order = m_bytes.ConsumeIntegralInRange<std::size_t>(0, 4),
                                  .when = section()},
                    name);
    default:
        return step(Start{}, name);
    }
}

Step Author::stepForSession()
{
    const auto kind = m_bytes.ConsumeIntegralInRange(0, 4);
    if (kind == 0) {
        const auto begin = nearby();
        return step(AddSession{.begin = begin, .end = begin + lengthOf(m_bytes, 5h)},
                    std::to_string(m_sessions++));
    }
    const SessionKey key = kind % 2 == 0 ? SessionKey{SessionId{}}
                                         : SessionKey{ruleDayOf(m_bytes, m_zones.system(), m_at)};
    const auto name = kind % 2 == 0 ? knownName(m_sessions) : "";
    if (kind < 3) {
        return step(SkipSession{.session = key}, name);
    }
    return step(ChangeSession{.session = key, .begin = maybeNearby(), .end = maybeNearby()}, name);
}

Step Author::stepForRules()
{
    if (m_bytes.ConsumeBool()) {
        return step(SetSettings{{.streakPlan = planOf(m_bytes)}});
    }
    return step(SetWorkHours{.rules = rulesOf(m_bytes)});
}

Step Author::lastReport()
{
    constexpr Span kYears{Instant{std::chrono::sys_days{std::chrono::year{2011} / 1 / 1}},
                          Instant{std::chrono::sys_days{std::chrono::year{2027} / 1 / 1}}};
    return step(Report{{{m_at - 96h, m_at}, {m_at, m_at + 96h}, kYears}});
}

} // namespace

Scenario scenarioOf(FuzzedDataProvider& bytes, const Zones& zones)
{
    Scenario scenario{.zone = &zones.system(), .start = instantOf(bytes), .rules = rulesOf(bytes)};
    scenario.dayStart = timeOfDayOf(bytes);
    if (bytes.ConsumeBool()) {
        scenario.plan = planOf(bytes);
    }
    Author author(bytes, zones, scenario.start);
    for (int n = 0; n < kMostSteps && bytes.remaining_bytes() > 0; ++n) {
        scenario.steps.push_back(author.step());
    }
    scenario.steps.push_back(author.lastReport());
    return scenario;
}

} // namespace pomotide
