// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/phase.h"
#include "core/engine/runner.h"

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/support/builders.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const Failure kFull{.kind = Failure::Kind::Full, .subject = "a store", .detail = "no room"};

/// A store that can be made to fail.
class FailingStore final : public Store {
public:
    explicit FailingStore(State initial) : m_store(std::move(initial)) {}

    void failFromNowOn(bool fails) { m_fails = fails; }

    Result<Transition> transact(const Decision& decide) override
    {
        if (m_fails) {
            return kFull;
        }
        return m_store.transact(decide);
    }
    Result<Unit> read(const ReadFn& look) override { return m_store.read(look); }
    Result<bool> hasExternalChanges() override { return m_store.hasExternalChanges(); }
    Result<Unit> backupTo(const std::string& path) override { return m_store.backupTo(path); }

private:
    MemoryStore m_store;
    bool m_fails = false;
};

/// A store in which another process makes a change during each transaction.
class BusyStore final : public Store {
public:
    BusyStore(Store& store, std::function<void()> otherWork)
        : m_store(store), m_otherWork(std::move(otherWork))
    {}

    Result<Transition> transact(const Decision& decide) override
    {
        m_otherWork();
        return m_store.transact(decide);
    }
    Result<Unit> read(const ReadFn& look) override { return m_store.read(look); }
    Result<bool> hasExternalChanges() override { return m_store.hasExternalChanges(); }
    Result<Unit> backupTo(const std::string& path) override { return m_store.backupTo(path); }

private:
    Store& m_store;
    std::function<void()> m_otherWork;
};

/// The state that the next decision would get.
State keptState(Store& store)
{
    State kept;
    static_cast<void>(store.read([&](const State& state, const History&) { kept = state; }));
    return kept;
}

/// Records each call, and the store's state at that time.
class Log final : public Observer {
public:
    explicit Log(Store& store) : m_store(store) {}

    void onState(const State& state) override
    {
        shown.push_back(state);
        keptBeforeShown = keptBeforeShown && keptState(m_store) == state;
    }
    void onFailure(const Failure& failure) override { failures.push_back(failure); }

    std::vector<State> shown;
    std::vector<Failure> failures;
    bool keptBeforeShown = true;

private:
    Store& m_store;
};

/// A driver whose clock is set by the test; its alarm never fires.
class SetClock final : public TimeDriver {
public:
    explicit SetClock(Instant now) : m_now(now) {}

    void setTo(Instant now) { m_now = now; }
    [[nodiscard]] std::optional<Instant> alarm() const { return m_alarm; }

    [[nodiscard]] Instant now() const override { return m_now; }
    void reschedule(Instant at, std::function<void()>) override { m_alarm = at; }
    void unschedule() override { m_alarm.reset(); }

private:
    Instant m_now;
    std::optional<Instant> m_alarm;
};

/// An empty store on Monday at midnight, and all parts in the order of their construction.
struct Running {
    ScriptedZones zones;
    FailingStore store{initialState(kMonday)};
    ManualTimeDriver driver{kMonday};
    Log log{store};
    std::optional<Runner> runner{std::in_place, store, driver, zones, log};

    Outcome dispatch(const Command& command) { return runner->dispatch(command)->outcome; }
    void setUpWorkday()
    {
        dispatch(SetWorkHours{{rule(1, kMondayToFriday, 9h, 17h)}});
        dispatch(AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    }
    [[nodiscard]] Phase shownPhase() const { return phaseOf(log.shown.back(), zones); }
};

} // namespace

class RunnerTest final : public QObject {
    Q_OBJECT

private slots:
    void theObserverReceivesOnlyStoredStates() const;
    void aRefusalIsShownToo() const;
    void theNextAlarmIsTheNextDeadline() const;
    void eachBoundaryIsShownAtItsOwnInstant() const;
    void changesOfAnotherProcessAreSeen() const;
    void changesOfAnotherProcessDuringTheWaitAreNotInTheFuture() const;
    void aFailureIsReportedAndNothingIsStored() const;
    void afterAFailureItIsTriedAgain() const;
    void aCommandAfterAFailureIsCarriedOut() const;
    void theRunnersDestructorRemovesTheAlarm() const;
    void whatWasSeenBeforeAnEndDecidesIt() const;
    void aStartUpToTwoSecondsBeforeWhatIsStoredClosesNothing_data() const;
    void aStartUpToTwoSecondsBeforeWhatIsStoredClosesNothing() const;
    void aRunningPhaseKeepsItsLengthWhenTheClockIsSet_data() const;
    void aRunningPhaseKeepsItsLengthWhenTheClockIsSet() const;
};

void RunnerTest::theObserverReceivesOnlyStoredStates() const
{
    Running running;
    running.setUpWorkday();
    running.driver.advanceTo(kNine);
    running.dispatch(Start{});
    running.driver.advanceTo(kNine + 1h);
    QVERIFY(running.log.shown.size() >= 7);
    QVERIFY(running.log.keptBeforeShown);
    QVERIFY(running.log.failures.empty());
}

void RunnerTest::aRefusalIsShownToo() const
{
    Running running;
    running.setUpWorkday();
    running.driver.advanceTo(kNine + 1h);
    const auto shown = running.log.shown.size();
    QCOMPARE(running.dispatch(Stop{}), Outcome::NothingRunning);
    QCOMPARE(running.log.shown.size(), shown + 1);
    QCOMPARE(running.log.shown.back().now, kNine + 1h);
}

void RunnerTest::theNextAlarmIsTheNextDeadline() const
{
    Running running;
    running.dispatch(Advance{});
    QCOMPARE(running.driver.alarm(), std::optional{kMonday + kHorizon});
    running.setUpWorkday();
    QCOMPARE(running.driver.alarm(), std::optional{kNine});
    running.driver.advanceTo(kNine);
    QCOMPARE(running.driver.alarm(), std::optional{std::get<Prompt>(running.shownPhase()).until});
    running.dispatch(Start{});
    QCOMPARE(running.driver.alarm(), std::optional{kNine + 5min});
    running.driver.advanceTo(kNine + 5min);
    QCOMPARE(running.driver.alarm(), std::optional{kNine + 10min});
}

void RunnerTest::eachBoundaryIsShownAtItsOwnInstant() const
{
    Running running;
    running.setUpWorkday();
    const auto start = kNine + 7h + 40min;
    running.driver.advanceTo(start);
    running.dispatch(Start{});
    running.log.shown.clear();
    running.driver.advanceTo(kNine + 24h);
    std::vector<Instant> instants;
    for (const auto& state : running.log.shown) {
        instants.push_back(state.now);
    }
    // The third last is the next loss: a later pomodoro would not end before the session.
    QVERIFY(instants == (std::vector<Instant>{start + 5min, start + 10min, start + 13min + 20s,
                                              start + 16min, kNine + 8h, kNine + 24h}));
}

void RunnerTest::changesOfAnotherProcessAreSeen() const
{
    Running running;
    running.setUpWorkday();
    running.driver.advanceTo(kNine);
    Log otherLog(running.store);
    ManualTimeDriver otherDriver(kNine + 1min);
    Runner other(running.store, otherDriver, running.zones, otherLog);
    static_cast<void>(other.dispatch(Start{}));
    running.driver.advanceTo(kNine + 2min);
    QCOMPARE(running.dispatch(Start{}), Outcome::AlreadyStarted);
    QCOMPARE(running.shownPhase(), phaseOf(otherLog.shown.back(), running.zones));
}

void RunnerTest::changesOfAnotherProcessDuringTheWaitAreNotInTheFuture() const
{
    MemoryStore store{initialState(kNine)};
    SetClock driver{kNine};
    Log log{store};
    const ScriptedZones zones;
    Runner other{store, driver, zones, log};
    BusyStore busy{store, [&] {
                       driver.setTo(kNine + 1s);
                       static_cast<void>(other.dispatch(AddIntention{.title = "Letter"}));
                       static_cast<void>(other.dispatch(Start{}));
                   }};
    Runner runner{busy, driver, zones, log};
    QCOMPARE(runner.dispatch(Restart{})->outcome, Outcome::Restarted);
    const auto* pomodoro = runningPomodoro(log.shown.back());
    QVERIFY(pomodoro != nullptr);
    QCOMPARE(pomodoro->startedAt, kNine + 1s);
}

void RunnerTest::aFailureIsReportedAndNothingIsStored() const
{
    Running running;
    running.setUpWorkday();
    const auto before = keptState(running.store);
    const auto shown = running.log.shown;
    running.driver.advanceTo(kNine - 1h);
    running.store.failFromNowOn(true);
    const auto result = running.runner->dispatch(Start{});
    running.store.failFromNowOn(false);

    QVERIFY(!result);
    QCOMPARE(result.failure(), kFull);
    QCOMPARE(running.log.failures, std::vector{kFull});
    QCOMPARE(running.log.shown, shown);
    QCOMPARE(keptState(running.store), before);
}

void RunnerTest::afterAFailureItIsTriedAgain() const
{
    Running running;
    running.setUpWorkday();
    running.driver.advanceTo(kNine);
    running.dispatch(Start{});
    running.store.failFromNowOn(true);
    running.driver.advanceTo(kNine + 6min);
    QVERIFY(running.log.failures.size() >= 2);
    QVERIFY(running.driver.alarm().has_value());
    QVERIFY(*running.driver.alarm() <= kNine + 7min);

    running.store.failFromNowOn(false);
    running.driver.advanceTo(kNine + 7min);
    const Phase expected = Break{.after = PomodoroId{0},
                                 .index = 0,
                                 .span = {kNine + 5min, kNine + 10min},
                                 .state = BreakState::Running};
    QCOMPARE(running.shownPhase(), expected);
    QCOMPARE(running.driver.alarm(), std::optional{kNine + 10min});
}

void RunnerTest::aCommandAfterAFailureIsCarriedOut() const
{
    Running running;
    running.setUpWorkday();
    running.store.failFromNowOn(true);
    QVERIFY(!running.runner->dispatch(Start{}));
    running.store.failFromNowOn(false);
    QCOMPARE(running.dispatch(Start{}), Outcome::Started);
}

void RunnerTest::theRunnersDestructorRemovesTheAlarm() const
{
    Running running;
    running.setUpWorkday();
    running.runner.reset();
    QVERIFY(!running.driver.alarm());
}

void RunnerTest::whatWasSeenBeforeAnEndDecidesIt() const
{
    Running running;
    running.setUpWorkday();
    running.driver.advanceTo(kNine);
    running.dispatch(Start{});
    running.driver.advanceTo(kNine + 4min + 59s);
    QVERIFY(running.runner->see(kNine + 4min));
    QCOMPARE(running.log.shown.back().now, kNine + 4min);
    QCOMPARE(running.driver.alarm(), std::optional{kNine + 5min});
    running.driver.advanceTo(kNine + 5min + 30s);
    QCOMPARE(std::get<Overtime>(running.shownPhase()).until, kNine + 6min);
    QVERIFY(running.runner->see(kNine + 5min + 10s));
    QCOMPARE(running.log.shown.back().now, kNine + 5min + 10s);
    QCOMPARE(running.driver.alarm(), std::optional{kNine + 7min + 10s});
    running.driver.advanceTo(kNine + 7min + 10s);
    const Phase expected = Break{.after = PomodoroId{0},
                                 .index = 0,
                                 .span = {kNine + 5min + 10s, kNine + 10min + 10s},
                                 .state = BreakState::Running,
                                 .planned = {}};
    QCOMPARE(running.shownPhase(), expected);
}

void RunnerTest::aStartUpToTwoSecondsBeforeWhatIsStoredClosesNothing_data() const
{
    QTest::addColumn<Duration>("by");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("a millisecond") << Duration{1ms} << Outcome::Restarted;
    QTest::newRow("two seconds") << Duration{2s} << Outcome::Restarted;
    QTest::newRow("more than two seconds") << Duration{2001ms} << Outcome::ClockWentBack;
}

void RunnerTest::aStartUpToTwoSecondsBeforeWhatIsStoredClosesNothing() const
{
    QFETCH(Duration, by);
    QFETCH(Outcome, outcome);
    Running running;
    running.setUpWorkday();
    running.driver.advanceTo(kNine);
    running.dispatch(Start{});
    running.driver.advanceTo(kNine + 3min);
    running.dispatch(Advance{});
    const auto before = keptState(running.store);

    SetClock behind{kNine + 3min - by};
    Runner next{running.store, behind, running.zones, running.log};
    QCOMPARE(next.dispatch(Restart{})->outcome, outcome);
    QCOMPARE(keptState(running.store) == before, outcome == Outcome::Restarted);
}

void RunnerTest::aRunningPhaseKeepsItsLengthWhenTheClockIsSet_data() const
{
    QTest::addColumn<Duration>("by");
    QTest::newRow("an-hour-on") << Duration{1h};
    QTest::newRow("an-hour-back") << Duration{-1h};
    QTest::newRow("a-little-on") << Duration{2001ms};
}

void RunnerTest::aRunningPhaseKeepsItsLengthWhenTheClockIsSet() const
{
    QFETCH(Duration, by);
    MemoryStore store{initialState(kNine)};
    SetClock driver{kNine};
    Log log{store};
    const ScriptedZones zones;
    Runner runner{store, driver, zones, log};
    const auto dispatchAt = [&](Instant at, const Command& command) {
        driver.setTo(at);
        return runner.dispatch(command)->outcome;
    };
    dispatchAt(kNine, AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    dispatchAt(kNine, Start{});
    QCOMPARE(dispatchAt(kNine + 11min, Start{}), Outcome::Continued);

    // The core's state is older than the time at which the clock was set.
    const auto at = kNine + 12min + 345ms;
    driver.setTo(at + by);
    QCOMPARE(runner.adjustClock(by)->outcome, Outcome::Adjusted);
    const auto& state = log.shown.back();
    QCOMPARE(state.now, at + by);
    QCOMPARE(runningPomodoro(state)->span, (Span{kNine + 10min, kNine + 20min}.movedBy(by)));
    QCOMPARE(driver.alarm(), std::optional{kNine + 20min + by});
    QCOMPARE(state.streak->pairs.front().pomodoro.span, (Span{kNine, kNine + 5min}));
    QVERIFY(log.keptBeforeShown);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::RunnerTest, QCoreApplication)
#include "tst_runner.moc"
