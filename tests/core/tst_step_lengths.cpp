// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using HarnessMaker = Harness (*)();

const PomodoroId kFirst{0};
const IntentionId kReport{1};
const IntentionId kNone{7};

} // namespace

/// What runs is changed: core/engine/length_commands.cpp.
class LengthsTest final : public QObject {
    Q_OBJECT

private slots:
    void workingOnTakesTheBreakBack() const;
    void workingOnKeepsAnEarlierOvertimesPlannedEnd() const;
    void workingOnNeedsABreak() const;
    void workingOnIsTooLate_data() const;
    void workingOnIsTooLate() const;
    void workingOnIsTooLateAfterTheClockMoved() const;

    void theEndOfAPomodoroIsSet() const;
    void settingTheEndInOvertimePlansAgain() const;
    void aBreakThatIsMadeLongerPaysAsPlanned() const;
    void aBreakThatIsMadeShorterIsNoRest() const;
    void endsAreRefused_data() const;
    void endsAreRefused() const;
    void nothingRunsInAGrace() const;

    void thePomodoroIsOnTheOtherIntentionFromItsBegin() const;
    void switchesAreRefused_data() const;
    void switchesAreRefused() const;
    void switchingNeedsAPomodoro() const;
};

void LengthsTest::workingOnTakesTheBreakBack() const
{
    auto core = inPomodoro();
    const auto running = core.pomodoro(0);
    QCOMPARE(core.run(kNine + 7min, WorkOn{}), Outcome::WorkingOn);
    QCOMPARE(core.phase(), Phase{(Overtime{.pomodoro = running, .until = kNine + 9min})});
    QCOMPARE(core.history(), (Chronicle{{running}, {}, {}}));
    core.run(kNine + 9min);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 7min}));
}

void LengthsTest::workingOnKeepsAnEarlierOvertimesPlannedEnd() const
{
    auto core = inPomodoro();
    core.run(kNine + 4min, Seen{});
    core.run(kNine + 5min + 30s, Seen{});
    core.run(kNine + 8min); // in the break since 9:05:30
    QCOMPARE(core.run(kNine + 8min, WorkOn{}), Outcome::WorkingOn);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 5min}));
    core.run(kNine + 10min);
    QCOMPARE(core.pomodoro(0).overtime, Duration{3min});
}

void LengthsTest::workingOnNeedsABreak() const
{
    for (auto core : {workday(), inPomodoro(), inGrace()}) {
        QCOMPARE(core.run(core.state().now, WorkOn{}), Outcome::NotOnBreak);
    }
}

void LengthsTest::workingOnIsTooLate_data() const
{
    QTest::addColumn<Command>("ending");
    QTest::addColumn<std::chrono::minutes>("limit");
    QTest::newRow("after a stop") << Command{Stop{}} << 120min;
    QTest::newRow("after achieving early")
        << Command{Evaluate{kFirst, Verdict::Achieved}} << 120min;
    QTest::newRow("after the limit") << Command{Advance{}} << 2min;
    QTest::newRow("without a limit") << Command{Advance{}} << 0min;
}

void LengthsTest::workingOnIsTooLate() const
{
    QFETCH(const Command, ending);
    QFETCH(const std::chrono::minutes, limit);
    auto core = inPomodoro();
    core.run(kNine + 3min, ending);
    core.run(kNine + 3min, SetSettings{{.overtimeLimit = limit}});
    QCOMPARE(core.run(kNine + 7min, WorkOn{}), Outcome::TooLate);
}

void LengthsTest::workingOnIsTooLateAfterTheClockMoved() const
{
    auto core = inBreak();
    core.run(kNine + 6min, AdjustClock{10s});
    QCOMPARE(core.run(kNine + 7min, WorkOn{}), Outcome::TooLate);
}

void LengthsTest::theEndOfAPomodoroIsSet() const
{
    auto core = inPomodoro();
    auto expected = core.pomodoro(0);
    QCOMPARE(core.run(kNine + 4min, SetEnd{kNine + 10min}), Outcome::Done);
    expected.span.end = kNine + 10min;
    QCOMPARE(core.phase(), Phase{expected});
    QCOMPARE(core.run(kNine + 4min, SetEnd{kNine + 4min + 1ms}), Outcome::Done);
    core.run(kNine + 5min);
    QCOMPARE(core.pomodoro(0).ending, std::optional{Ending::Full});
}

void LengthsTest::settingTheEndInOvertimePlansAgain() const
{
    auto core = inPomodoro();
    core.run(kNine + 5min - 1s, Seen{});
    core.run(kNine + 6min, SetEnd{kNine + 10min});
    QCOMPARE(core.phase(), Phase{core.pomodoro(0)});
    core.run(kNine + 9min, Seen{});
    core.run(kNine + 10min);
    QCOMPARE(core.phase(), Phase{(Overtime{.pomodoro = core.pomodoro(0), .until = kNine + 11min})});
}

void LengthsTest::aBreakThatIsMadeLongerPaysAsPlanned() const
{
    auto core = inBreak();
    QCOMPARE(core.run(kNine + 6min, SetEnd{kNine + 15min}), Outcome::Done);
    core.run(kNine + 15min, Start{});
    QCOMPARE(core.pomodoro(1).rests, std::size_t{1});
    const auto events = core.events({kNine + 15min, kNine + 15min + 1ms});
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events.front().kind, PointKind::BreakTaken);
    QCOMPARE(events.front().points, 0.5);
}

void LengthsTest::aBreakThatIsMadeShorterIsNoRest() const
{
    auto core = inBreak();
    QCOMPARE(core.run(kNine + 6min, SetEnd{kNine + 8min}), Outcome::Done);
    core.run(kNine + 8min, Start{});
    QCOMPARE(core.pomodoro(1).index, std::size_t{1});
    QCOMPARE(core.pomodoro(1).rests, std::size_t{0});
}

void LengthsTest::endsAreRefused_data() const
{
    QTest::addColumn<HarnessMaker>("make");
    QTest::addColumn<Instant>("end");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char* name, HarnessMaker make, Instant end, Outcome outcome) {
        QTest::newRow(name) << make << end << outcome;
    };
    row("nothing runs", workday, kNine, Outcome::NothingRunning);
    row("a pomodoro that would be over", inPomodoro, kNine + 30s, Outcome::AlreadyOver);
    row("a pomodoro of under a minute", inPomodoro, kNine + 1min - 1ms, Outcome::TooShort);
    row("a pomodoro of over three hours", inPomodoro, kNine + 3h + 1ms, Outcome::TooLong);
    row("a break that would be over", inBreak, kNine + 5min + 30s, Outcome::AlreadyOver);
    row("a break of over two hours", inBreak, kNine + 2h + 5min + 1ms, Outcome::TooLong);
}

void LengthsTest::endsAreRefused() const
{
    QFETCH(const HarnessMaker, make);
    QFETCH(const Instant, end);
    QFETCH(const Outcome, outcome);
    auto core = make();
    core.run(core.state().now + 30s);
    const auto phase = core.phase();
    QCOMPARE(core.run(core.state().now, SetEnd{end}), outcome);
    QCOMPARE(core.phase(), phase);
}

void LengthsTest::nothingRunsInAGrace() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 11min, SetEnd{kNine + 1h}), Outcome::NothingRunning);
}

void LengthsTest::thePomodoroIsOnTheOtherIntentionFromItsBegin() const
{
    auto core = inPomodoro();
    auto expected = core.pomodoro(0);
    expected.intention = kReport;
    QCOMPARE(core.run(kNine + 4min, Switch{kReport}), Outcome::Done);
    QCOMPARE(core.phase(), Phase{expected});
    const auto events = core.events({kNine, kNine + 1ms});
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events.front().intention, std::optional{kReport});
}

void LengthsTest::switchesAreRefused_data() const
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("to one that does not exist") << Command{Switch{kNone}} << Outcome::Unknown;
    QTest::newRow("to one that is closed") << Command{Switch{kReport}} << Outcome::NotOpen;
}

void LengthsTest::switchesAreRefused() const
{
    QFETCH(const Command, command);
    QFETCH(const Outcome, outcome);
    auto core = inPomodoro();
    core.run(kNine, AbandonIntention{kReport});
    QCOMPARE(core.run(kNine + 1min, command), outcome);
    QCOMPARE(core.pomodoro(0).intention, IntentionId{0});
    QCOMPARE(inBreak().run(kNine + 6min, Switch{kNone}), Outcome::Unknown);
}

void LengthsTest::switchingNeedsAPomodoro() const
{
    for (auto core : {workday(), inBreak(), inGrace()}) {
        QCOMPARE(core.run(core.state().now, Switch{kReport}), Outcome::NothingRunning);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::LengthsTest, QCoreApplication)
#include "tst_step_lengths.moc"
