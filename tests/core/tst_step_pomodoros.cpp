// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

using HarnessMaker = Harness (*)();

namespace {

const IntentionId kReport{1};
const IntentionId kUnknown{99};

} // namespace

/// Start, evaluate, stop, cancel, skip break: core/engine/pomodoro_commands.cpp.
class PomodorosTest final : public QObject {
    Q_OBJECT

private slots:
    void startingBeginsAStreak_data() const;
    void startingBeginsAStreak() const;
    void startingInGraceContinuesTheStreak() const;
    void continuingIsPossibleToTheLastMillisecondOfGrace() const;
    void afterALapseAStartBeginsAnew() const;
    void withoutANameTheFirstOpenIntentionIsStarted() const;
    void startsAreRefused_data() const;
    void startsAreRefused() const;

    void stoppingEndsThePomodoroNow() const;
    void afterTheBreakOfAStoppedPomodoroTheStreakIsOver() const;
    void stoppingNeedsAPomodoro_data() const;
    void stoppingNeedsAPomodoro() const;

    void aSkippedBreakLeadsToGraceAtOnce() const;
    void theLastBreakSkippedEndsTheStreak() const;
    void aSkippedBreakOfAStoppedPomodoroEndsTheStreak() const;
    void skippingNeedsABreak_data() const;
    void skippingNeedsABreak() const;

    void aNewPlanAppliesToSpansThatHaveNotBegun() const;
    void wherePlansLackThePairTheLastOneGivesTheBreak() const;
    void aPlanThatNoLongerHasTheNextPairEndsTheStreakAfterTheBreak() const;
};

void PomodorosTest::startingBeginsAStreak_data() const
{
    QTest::addColumn<Instant>("instant");
    QTest::newRow("in a prompt") << kNine + 1h;
    QTest::newRow("with nothing to do") << kNine - 1h;
}

void PomodorosTest::startingBeginsAStreak() const
{
    QFETCH(Instant, instant);
    auto core = workday();
    QCOMPARE(core.run(instant, Start{kReport}), Outcome::Started);
    const Pomodoro expected{.id = PomodoroId{0},
                            .intention = kReport,
                            .streak = PomodoroId{0},
                            .index = 0,
                            .span = {instant, instant + 5min},
                            .startedAt = instant,
                            .ending = {},
                            .evaluation = {}};
    QCOMPARE(core.phase(), Phase{expected});
    QCOMPARE(core.pomodoro(0), expected);
    QCOMPARE(core.last().created, Created{PomodoroId{0}});
}

void PomodorosTest::startingInGraceContinuesTheStreak() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 12min, Start{kReport}), Outcome::Continued);
    const Pomodoro expected{.id = PomodoroId{1},
                            .intention = kReport,
                            .streak = PomodoroId{0},
                            .index = 1,
                            .rests = 1,
                            .span = {kNine + 10min, kNine + 20min},
                            .lead = 2min,
                            .startedAt = kNine + 12min,
                            .ending = {},
                            .evaluation = {}};
    QCOMPARE(core.phase(), Phase{expected});
    QCOMPARE(core.pomodoro(1), expected);
}

void PomodorosTest::continuingIsPossibleToTheLastMillisecondOfGrace() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 13min + 20s - 1ms, Start{}), Outcome::Continued);
    QCOMPARE(core.pomodoro(1).span, (Span{kNine + 10min, kNine + 20min}));
}

void PomodorosTest::afterALapseAStartBeginsAnew() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 13min + 20s, Start{}), Outcome::Started);
    const auto pomodoro = core.pomodoro(1);
    QCOMPARE(pomodoro.span, (Span{kNine + 13min + 20s, kNine + 18min + 20s}));
    QCOMPARE(pomodoro.streak, PomodoroId{1});
    QCOMPARE(pomodoro.index, 0u);
}

void PomodorosTest::withoutANameTheFirstOpenIntentionIsStarted() const
{
    auto core = workday();
    core.run(kNine, MoveIntention{.intention = kReport, .order = 0});
    QCOMPARE(core.run(kNine, Start{}), Outcome::Started);
    QCOMPARE(core.pomodoro(0).intention, kReport);
}

void PomodorosTest::startsAreRefused_data() const
{
    QTest::addColumn<HarnessMaker>("make");
    QTest::addColumn<Start>("start");
    QTest::addColumn<Outcome>("outcome");

    const auto row = [](const char* name, HarnessMaker make, Start start, Outcome outcome) {
        QTest::newRow(name) << make << start << outcome;
    };
    row("while one runs", inPomodoro, {}, Outcome::AlreadyStarted);
    row("in a break", inBreak, {}, Outcome::OnBreak);
    row("an unknown intention", workday, {kUnknown}, Outcome::Unknown);
    row(
        "with nothing open to start", [] { return Harness{}; }, {}, Outcome::Unknown);
    const HarnessMaker closed = [] {
        auto core = inBreak();
        core.run(kNine + 5min, AbandonIntention{kReport});
        return core;
    };
    row("a closed intention, reported before the break", closed, {kReport}, Outcome::NotOpen);
    row("an unknown intention, reported before the break", closed, {kUnknown}, Outcome::Unknown);
    row("an unknown intention, reported before the running pomodoro", inPomodoro, {kUnknown},
        Outcome::Unknown);
}

void PomodorosTest::startsAreRefused() const
{
    QFETCH(HarnessMaker, make);
    QFETCH(Start, start);
    auto core = make();
    const auto phase = core.phase();
    QTEST(core.run(core.state().now, start), "outcome");
    QCOMPARE(core.phase(), phase);
}

void PomodorosTest::stoppingEndsThePomodoroNow() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 2min, Stop{}), Outcome::Stopped);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 2min}));
    QCOMPARE(core.pomodoro(0).ending, Ending::Stopped);
    QCOMPARE(core.phase(), Phase{(Break{.after = PomodoroId{0},
                                        .index = 0,
                                        .span = {kNine + 2min, kNine + 7min},
                                        .state = BreakState::Running})});
    QCOMPARE(core.state().awaiting, std::vector{core.pomodoro(0)});
}

void PomodorosTest::afterTheBreakOfAStoppedPomodoroTheStreakIsOver() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Stop{});
    core.run(kNine + 7min);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 7min));
}

void PomodorosTest::stoppingNeedsAPomodoro_data() const
{
    QTest::addColumn<HarnessMaker>("make");
    QTest::newRow("in a break") << HarnessMaker{inBreak};
    QTest::newRow("in grace") << HarnessMaker{inGrace};
    QTest::newRow("with nothing to do") << HarnessMaker{workday};
}

void PomodorosTest::stoppingNeedsAPomodoro() const
{
    QFETCH(HarnessMaker, make);
    auto core = make();
    const auto phase = core.phase();
    QCOMPARE(core.run(core.state().now, Stop{}), Outcome::NothingRunning);
    QCOMPARE(core.run(core.state().now, Cancel{}), Outcome::NothingRunning);
    QCOMPARE(core.phase(), phase);
}

void PomodorosTest::aSkippedBreakLeadsToGraceAtOnce() const
{
    auto core = inBreak();
    QCOMPARE(core.run(kNine + 6min, SkipBreak{}), Outcome::Skipped);
    QCOMPARE(core.history().breaks, (std::vector<Break>{{.after = PomodoroId{0},
                                                         .index = 0,
                                                         .span = {kNine + 5min, kNine + 6min},
                                                         .state = BreakState::Skipped}}));
    QCOMPARE(core.phase(), Phase{(Grace{.span = {kNine + 6min, kNine + 9min + 20s},
                                        .slotEnd = kNine + 16min,
                                        .index = 1})});
}

void PomodorosTest::theLastBreakSkippedEndsTheStreak() const
{
    auto core = workday();
    core.run(kNine, SetSettings{{.streakPlan = {{5min, 5min}}}});
    core.run(kNine, Start{});
    QCOMPARE(core.run(kNine + 6min, SkipBreak{}), Outcome::Skipped);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 6min));
}

void PomodorosTest::aSkippedBreakOfAStoppedPomodoroEndsTheStreak() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Stop{});
    QCOMPARE(core.run(kNine + 3min, SkipBreak{}), Outcome::Skipped);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 3min));
}

void PomodorosTest::skippingNeedsABreak_data() const
{
    QTest::addColumn<HarnessMaker>("make");
    QTest::newRow("in a pomodoro") << HarnessMaker{inPomodoro};
    QTest::newRow("in grace") << HarnessMaker{inGrace};
    QTest::newRow("with nothing to do") << HarnessMaker{workday};
}

void PomodorosTest::skippingNeedsABreak() const
{
    QFETCH(HarnessMaker, make);
    auto core = make();
    const auto phase = core.phase();
    QCOMPARE(core.run(core.state().now, SkipBreak{}), Outcome::NotOnBreak);
    QCOMPARE(core.phase(), phase);
}

void PomodorosTest::aNewPlanAppliesToSpansThatHaveNotBegun() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, SetSettings{{.streakPlan = {{15min, 3min}, {12min, 8min}}}});
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 5min}));
    core.run(kNine + 5min);
    QCOMPARE(std::get<Break>(core.phase()).span, (Span{kNine + 5min, kNine + 8min}));
    core.run(kNine + 6min, SetSettings{{.streakPlan = {{15min, 1min}, {24min, 8min}}}});
    QCOMPARE(std::get<Break>(core.phase()).span, (Span{kNine + 5min, kNine + 8min}));
    core.run(kNine + 8min);
    const Grace grace{.span = {kNine + 8min, kNine + 16min}, .slotEnd = kNine + 32min, .index = 1};
    QCOMPARE(core.state().streak->grace, std::optional{grace});
    core.run(kNine + 9min, SetSettings{{.streakPlan = {{5min, 5min}, {6min, 8min}}}});
    QCOMPARE(core.state().streak->grace, std::optional{grace});
    core.run(kNine + 10min, Start{});
    QCOMPARE(core.pomodoro(1).span, (Span{kNine + 8min, kNine + 32min}));
}

void PomodorosTest::wherePlansLackThePairTheLastOneGivesTheBreak() const
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{});
    core.run(kNine + 11min, SetSettings{{.streakPlan = {{15min, 3min}}}});
    core.run(kNine + 20min);
    QCOMPARE(core.phase(), Phase{(Break{.after = PomodoroId{1},
                                        .index = 1,
                                        .span = {kNine + 20min, kNine + 23min},
                                        .state = BreakState::Running})});
}

void PomodorosTest::aPlanThatNoLongerHasTheNextPairEndsTheStreakAfterTheBreak() const
{
    auto core = inBreak();
    core.run(kNine + 6min, SetSettings{{.streakPlan = {{15min, 3min}}}});
    core.run(kNine + 10min);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 10min));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PomodorosTest, QCoreApplication)
#include "tst_step_pomodoros.moc"
