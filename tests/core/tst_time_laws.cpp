// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/law.h"
#include "tests/support/print.h"
#include "tests/support/random_history.h"
#include "tests/support/suite.h"

#include "core/engine/step.h"
#include "core/schedule/sessions.h"

#include <QTest>

#include <algorithm>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

bool isAsleep(const Command& command)
{
    const auto* advance = std::get_if<Advance>(&command);
    return advance != nullptr && advance->asleep;
}

std::vector<Duration> anyStopsWithin(Duration wait)
{
    std::vector<Duration> stops;
    for (const auto stop : *rc::gen::container<std::vector<Duration::rep>>(
             rc::gen::inRange<Duration::rep>(0, wait.count() + 1))) {
        stops.emplace_back(stop);
    }
    std::sort(stops.begin(), stops.end());
    stops.resize(std::min<std::size_t>(stops.size(), 4));
    return stops;
}

void checkSame(RandomHistory& one, RandomHistory& other)
{
    RC_ASSERT(one.phase() == other.phase());
    RC_ASSERT(one.state() == other.state());
    RC_ASSERT(one.past() == other.past());
}

/// What runs, as seen from now, and all pomodoros that do not run.
struct Moment {
    std::size_t phase = 0;
    std::vector<Duration> bounds; ///< of what runs: times until then
    std::vector<Pomodoro> ended;

    bool operator==(const Moment&) const = default;
};

std::optional<Moment> momentOf(RandomHistory& life)
{
    const auto state = life.state();
    if (!state.streak) {
        return std::nullopt;
    }
    const auto phase = life.phase();
    std::vector<Instant> bounds{state.seen.value_or(state.now)};
    if (const auto* pomodoro = pomodoroIn(phase)) {
        bounds.insert(bounds.end(), {pomodoro->span.begin, pomodoro->span.end, pomodoro->startedAt,
                                     workedFrom(*pomodoro)});
    }
    if (const auto* overtime = std::get_if<Overtime>(&phase)) {
        bounds.push_back(overtime->until);
    }
    if (const auto* pause = std::get_if<Break>(&phase)) {
        bounds.insert(bounds.end(), {pause->span.begin, pause->span.end});
    }
    if (const auto* grace = std::get_if<Grace>(&phase)) {
        bounds.insert(bounds.end(), {grace->span.begin, grace->span.end, grace->slotEnd});
    }
    Moment moment{.phase = phase.index(), .bounds = {}, .ended = life.past().chronicle.pomodoros};
    for (const auto bound : bounds) {
        moment.bounds.push_back(bound - state.now);
    }
    std::erase_if(moment.ended, [](const Pomodoro& pomodoro) { return !pomodoro.ending; });
    return moment;
}

} // namespace

/// The result does not depend on when the program advances, sleeps or restarts.
class TimeLawsTest final : public QObject {
    Q_OBJECT

private slots:
    void oneLongWaitIsManyShortOnes() const;
    void advancingInBetweenChangesNothing() const;
    void recordedSessionsAreThoseOfTheRules() const;
    void aPomodoroNeverBeginsByItself() const;
    void theRunningSpanMovesWithTheClock() const;
    void aRestartIsOnlyTimePassing() const;
    void afterARestartBeforeNowNothingRuns() const;
};

void TimeLawsTest::oneLongWaitIsManyShortOnes() const
{
    QVERIFY(holds("one long wait is many short ones", [] {
        auto once = anyLife();
        auto often = once;
        const auto start = once.now();
        const Duration wait{*rc::gen::inRange<Duration::rep>(0, Duration{kHorizon}.count() + 1)};
        const Advance advance{.asleep = *rc::gen::arbitrary<bool>()};
        once.run(advance, start + wait);
        for (const auto stop : anyStopsWithin(wait)) {
            often.run(advance, start + stop);
        }
        often.run(advance, start + wait);
        checkSame(often, once);
    }));
}

void TimeLawsTest::advancingInBetweenChangesNothing() const
{
    QVERIFY(holds("advancing in between changes nothing", [] {
        auto seldom = anyBeginning();
        auto often = seldom;
        for (const auto& wish : *anyCommands()) {
            const auto state = seldom.state();
            const auto at = instantOf(wish, state, seldom.zones());
            const auto command = commandOf(wish, state, at);
            for (const auto stop : anyStopsWithin(std::max(at - state.now, Duration{0}))) {
                often.run(Advance{.asleep = isAsleep(command)}, state.now + stop);
            }
            RC_ASSERT(often.run(command, at).outcome == seldom.run(command, at).outcome);
        }
        checkSame(often, seldom);
    }));
}

void TimeLawsTest::recordedSessionsAreThoseOfTheRules() const
{
    QVERIFY(holds("recorded sessions are those of the rules", [] {
        RandomHistory life(anyWorld());
        const auto start = life.now();
        const auto from = *rc::gen::inRange(0, 24);
        const auto to = *rc::gen::inRange(0, 24);
        life.run(SetSettings{{.streakPlan = {{.pomodoro = 1h, .pause = 10min}}}}, start);
        life.run(SetWorkHours{{rule(1, kEveryDay, from * 1h, to * 1h)}}, start);
        const auto days = *rc::gen::inRange(2, 20);
        for (auto at = start; at < start + days * 24h;
             at += *rc::gen::inRange(1, 120 * 60) * 1min) {
            life.run(Advance{.asleep = *rc::gen::arbitrary<bool>()}, at);
        }
        life.run(Advance{}, start + days * 24h);
        std::vector<Span> expected;
        for (const auto& session :
             sessionsIn(life.state().hours, life.zones(), {start, life.now() + Duration{1}})) {
            if (session.span.end > start && session.span.end <= life.now()) {
                expected.push_back(session.span);
            }
        }
        RC_ASSERT(life.past().chronicle.sessions == expected);
    }));
}

void TimeLawsTest::aPomodoroNeverBeginsByItself() const
{
    QVERIFY(holds("a pomodoro never begins by itself", [] {
        auto life = anyLife();
        const auto before = life.past().chronicle.pomodoros.size();
        const auto wait = *rc::gen::element<Duration>(17s, 10min, 24h) * *rc::gen::inRange(0, 30);
        life.run(Advance{.asleep = *rc::gen::arbitrary<bool>()}, life.now() + wait);
        RC_ASSERT(life.past().chronicle.pomodoros.size() == before);
    }));
}

void TimeLawsTest::theRunningSpanMovesWithTheClock() const
{
    QVERIFY(holds("the running span moves with the clock, and history stays", [] {
        auto life = *rc::gen::arbitrary<bool>() ? anyLife() : anyBusyMorning();
        const auto before = momentOf(life);
        RC_PRE(before.has_value());
        const auto by = *rc::gen::inRange(-3600, 3600) * 1s;
        const bool isDrift = by <= kDrift && by >= -kDrift;
        RC_ASSERT(life.run(AdjustClock{by}, life.now()).outcome ==
                  (isDrift ? Outcome::Ignored : Outcome::Adjusted));
        RC_ASSERT(momentOf(life) == before);
    }));
}

void TimeLawsTest::aRestartIsOnlyTimePassing() const
{
    QVERIFY(holds("a restart is only time passing", [] {
        auto running = anyLife();
        auto restarted = running;
        const auto at = running.now() + *rc::gen::inRange(0, 3000) * 1s;
        running.run(Advance{}, at);
        RC_ASSERT(restarted.run(Restart{}, at).outcome == Outcome::Restarted);
        checkSame(restarted, running);
    }));
}

void TimeLawsTest::afterARestartBeforeNowNothingRuns() const
{
    QVERIFY(holds("after a restart before now nothing runs, and history stays", [] {
        auto life = anyLife();
        const auto past = life.past().chronicle;
        const auto at = life.now() - *rc::gen::inRange(1, 3000) * 1s;
        RC_ASSERT(life.run(Restart{}, at).outcome == Outcome::ClockWentBack);
        const auto now = life.past().chronicle;
        RC_ASSERT(life.now() == at);
        RC_ASSERT(!life.state().streak);
        RC_ASSERT(now.pomodoros.size() == past.pomodoros.size());
        RC_ASSERT(now.breaks.size() == past.breaks.size());
        RC_ASSERT(now.sessions == past.sessions);
        for (const auto& pomodoro : now.pomodoros) {
            RC_ASSERT(pomodoro.ending.has_value());
        }
    }));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TimeLawsTest, QCoreApplication)
#include "tst_time_laws.moc"
