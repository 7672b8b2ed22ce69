// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const PomodoroId kSecond{1};

Start startOf(Duration length)
{
    return {.intention = {}, .length = length};
}

Start startSince(Instant since)
{
    return {.intention = {}, .since = since};
}

/// At 9:14, after the grace period from 9:10 to 9:13:20, in a slot to 9:20, has lapsed.
Harness afterALapse()
{
    auto core = inGrace();
    core.run(kNine + 14min);
    return core;
}

/// The pomodoro that continues the streak, as the grace period plans it.
Pomodoro continuedFrom(Instant workedFrom, Instant startedAt)
{
    return {.id = kSecond,
            .intention = IntentionId{0},
            .streak = PomodoroId{0},
            .index = 1,
            .rests = 1,
            .span = {kNine + 10min, kNine + 20min},
            .lead = workedFrom - (kNine + 10min),
            .overtime = {},
            .startedAt = startedAt,
            .ending = {},
            .evaluation = {},
            .prompted = {}};
}

} // namespace

/// Starts with a length or a begin of their own: core/engine/pomodoro_commands.cpp.
class LateStartsTest final : public QObject {
    Q_OBJECT

private slots:
    void aPomodoroHasItsOwnLength() const;
    void aLengthInAGraceCountsFromItsBegin() const;
    void itsBreakAndNextIndexAreThoseOfThePair() const;
    void lengthsAreRefused_data() const;
    void lengthsAreRefused() const;

    void aPomodoroBeginsBeforeItsStart() const;
    void onePastItsPlannedEndIsInOvertime() const;
    void aLengthCountsFromTheBegin() const;
    void beginsAreRefused_data() const;
    void beginsAreRefused() const;
    void aBeginBeforeTheEndOfARecordedBreakIsRefused() const;
    void theOtherRefusalsComeFirst() const;

    void aBeginInAGraceMovesWhereWorkCounts_data() const;
    void aBeginInAGraceMovesWhereWorkCounts() const;
    void aBeginInTheLapsedGraceContinuesItsStreak() const;
    void aBeginAfterTheLapsedGraceIsAFreshStart() const;
    void aLapsedGraceIsForgottenWhenTheClockMoves() const;
    void cancellingLapsesTheGraceAgain() const;
    void aStartInOvertimeIsFirstSetOnTheDayOfTheAct() const;
};

void LateStartsTest::aPomodoroHasItsOwnLength() const
{
    auto core = workday();
    QCOMPARE(core.run(kNine, startOf(15min)), Outcome::Started);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 15min}));
}

void LateStartsTest::aLengthInAGraceCountsFromItsBegin() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 12min, startOf(15min)), Outcome::Continued);
    QCOMPARE(core.pomodoro(1).span, (Span{kNine + 10min, kNine + 25min}));
}

void LateStartsTest::itsBreakAndNextIndexAreThoseOfThePair() const
{
    auto core = workday();
    core.run(kNine, startOf(15min));
    core.run(kNine + 20min);
    const Grace grace{
        .span = {kNine + 20min, kNine + 23min + 20s}, .slotEnd = kNine + 30min, .index = 1};
    QCOMPARE(core.state().streak->grace, std::optional{grace});
}

void LateStartsTest::lengthsAreRefused_data() const
{
    QTest::addColumn<Duration>("length");
    QTest::newRow("none") << Duration{};
    QTest::newRow("no whole minutes") << Duration{90s};
    QTest::newRow("over three hours") << Duration{181min};
}

void LateStartsTest::lengthsAreRefused() const
{
    QFETCH(const Duration, length);
    for (auto core : {workday(), inGrace()}) {
        QCOMPARE(core.run(kNine + 12min, startOf(length)), Outcome::Invalid);
    }
    QCOMPARE(inGrace().run(kNine + 12min, startOf(2min)), Outcome::Invalid); // over by then
}

void LateStartsTest::aPomodoroBeginsBeforeItsStart() const
{
    auto core = workday();
    QCOMPARE(core.run(kNine + 2min, startSince(kNine - 1min)), Outcome::Started);
    const Pomodoro expected{.id = PomodoroId{0},
                            .intention = IntentionId{0},
                            .streak = PomodoroId{0},
                            .index = 0,
                            .rests = 0,
                            .span = {kNine - 1min, kNine + 4min},
                            .lead = {},
                            .overtime = {},
                            .startedAt = kNine + 2min,
                            .ending = {},
                            .evaluation = {},
                            .prompted = core.pomodoro(0).prompted};
    QCOMPARE(core.phase(), Phase{expected});
}

void LateStartsTest::onePastItsPlannedEndIsInOvertime() const
{
    for (const auto since : {kNine - 5min, kNine - 30min}) {
        auto core = workday();
        QCOMPARE(core.run(kNine, startSince(since)), Outcome::Started);
        QCOMPARE(core.phase(),
                 Phase{(Overtime{.pomodoro = core.pomodoro(0), .until = kNine + 2min})});
        core.run(kNine + 2min);
        QCOMPARE(core.pomodoro(0).span, (Span{since, kNine}));
    }
}

void LateStartsTest::aLengthCountsFromTheBegin() const
{
    auto core = workday();
    core.run(kNine, Start{.intention = {}, .length = 45min, .since = kNine - 30min});
    QCOMPARE(core.pomodoro(0).span, (Span{kNine - 30min, kNine + 15min}));
}

void LateStartsTest::beginsAreRefused_data() const
{
    QTest::addColumn<Instant>("since");
    QTest::addColumn<std::chrono::minutes>("limit");
    const auto now = kNine + 4h;
    QTest::newRow("in the future") << now + 1ms << 240min;
    QTest::newRow("over three hours ago") << now - 180min - 1ms << 240min;
    QTest::newRow("planned end and limit are over") << now - 15min << 10min;
    QTest::newRow("planned end is over, without overtime") << now - 5min << 0min;
}

void LateStartsTest::beginsAreRefused() const
{
    QFETCH(const Instant, since);
    QFETCH(const std::chrono::minutes, limit);
    auto core = workday();
    core.run(kMonday, SetSettings{{.overtimeLimit = limit}});
    core.run(kNine + 4h);
    const auto before = core.state();
    QCOMPARE(core.run(kNine + 4h, startSince(since)), Outcome::Invalid);
    QCOMPARE(core.state(), before);
}

void LateStartsTest::aBeginBeforeTheEndOfARecordedBreakIsRefused() const
{
    auto core = afterALapse();
    QCOMPARE(core.run(kNine + 14min, startSince(kNine + 10min - 1ms)), Outcome::Invalid);
    core.run(kNine + 14min, SetSettings{{.streakPlan = {{5min, 5min}}}});
    auto fresh = inBreak();
    fresh.run(kNine + 6min, SetSettings{{.streakPlan = {{5min, 5min}}}});
    QCOMPARE(fresh.run(kNine + 12min, startSince(kNine + 10min)), Outcome::Started);
}

void LateStartsTest::theOtherRefusalsComeFirst() const
{
    const Start wrong{.intention = {}, .length = 0min, .since = kNine + 4h};
    QCOMPARE(inPomodoro().run(kNine + 1min, wrong), Outcome::AlreadyStarted);
    QCOMPARE(inBreak().run(kNine + 6min, wrong), Outcome::OnBreak);
    auto core = workday();
    core.run(kNine, AbandonIntention{IntentionId{1}});
    QCOMPARE(core.run(kNine, Start{.intention = IntentionId{1}, .length = 0min}), Outcome::NotOpen);
    QCOMPARE(core.run(kNine, Start{.intention = IntentionId{7}, .length = 0min}), Outcome::Unknown);
}

void LateStartsTest::aBeginInAGraceMovesWhereWorkCounts_data() const
{
    QTest::addColumn<Instant>("since");
    QTest::addColumn<Instant>("workedFrom");
    QTest::newRow("in it") << kNine + 11min << kNine + 11min;
    QTest::newRow("before it") << kNine << kNine + 10min;
    QTest::newRow("in the future") << kNine + 1h << kNine + 12min;
}

void LateStartsTest::aBeginInAGraceMovesWhereWorkCounts() const
{
    QFETCH(const Instant, since);
    QFETCH(const Instant, workedFrom);
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 12min, startSince(since)), Outcome::Continued);
    QCOMPARE(core.phase(), Phase{continuedFrom(workedFrom, kNine + 12min)});
}

void LateStartsTest::aBeginInTheLapsedGraceContinuesItsStreak() const
{
    auto core = afterALapse();
    auto expected = continuedFrom(kNine + 13min, kNine + 14min);
    QCOMPARE(core.run(kNine + 14min, startSince(kNine + 13min)), Outcome::Continued);
    expected.prompted = core.pomodoro(1).prompted;
    QCOMPARE(core.phase(), Phase{expected});
    QCOMPARE(core.state().streak->pairs.size(), std::size_t{2});
}

void LateStartsTest::aBeginAfterTheLapsedGraceIsAFreshStart() const
{
    auto core = afterALapse();
    QCOMPARE(core.run(kNine + 14min, startSince(kNine + 13min + 20s)), Outcome::Started);
    QCOMPARE(core.pomodoro(1).streak, kSecond);
    QCOMPARE(core.pomodoro(1).span, (Span{kNine + 13min + 20s, kNine + 18min + 20s}));
}

void LateStartsTest::aLapsedGraceIsForgottenWhenTheClockMoves() const
{
    auto core = afterALapse();
    core.run(kNine + 14min, AdjustClock{-3s});
    QCOMPARE(core.run(kNine + 14min, startSince(kNine + 13min)), Outcome::Started);
    QCOMPARE(core.pomodoro(1).streak, kSecond);
}

void LateStartsTest::cancellingLapsesTheGraceAgain() const
{
    auto core = afterALapse();
    const auto lapsed = core.state().lapsed;
    core.run(kNine + 14min, startSince(kNine + 13min));
    QCOMPARE(core.run(kNine + 14min + 30s, Cancel{}), Outcome::Cancelled);
    QVERIFY(!core.state().streak);
    QVERIFY(core.state().lapsed == lapsed);
    QCOMPARE(core.run(kNine + 15min, startSince(kNine + 13min)), Outcome::Continued);
}

void LateStartsTest::aStartInOvertimeIsFirstSetOnTheDayOfTheAct() const
{
    // The day begins at 4:00.
    auto core = workday();
    core.run(kMonday + 4h + 5min, startSince(kMonday + 3h + 40min));
    QVERIFY(std::holds_alternative<Overtime>(core.phase()));
    QCOMPARE(core.state().tally.earned, 1.0);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::LateStartsTest, QCoreApplication)
#include "tst_step_late_starts.moc"
