// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

#include <algorithm>

Q_DECLARE_METATYPE(pomotide::core::CorrectPomodoro)

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr PomodoroId kFirst{0};
constexpr PomodoroId kSecond{1};

/// At 10:00, after a streak of two: 9:00 to 9:05 on the first intention, 9:10 to 9:20 on the
/// second, each with a break of five minutes.
Harness afterTwo()
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{IntentionId{1}});
    core.run(kNine + 1h);
    return core;
}

Break breakAfter(Harness& core, PomodoroId id)
{
    for (const auto& rest : core.history().breaks) {
        if (rest.after == id) {
            return rest;
        }
    }
    QTest::qFail("there is no such break", __FILE__, __LINE__);
    return {};
}

} // namespace

/// Correcting and deleting pomodoros: core/engine/correction_commands.cpp.
class CorrectionsTest final : public QObject {
    Q_OBJECT

private slots:
    void timesAndIntentionAreReplaced() const;
    void fieldsThatAreNotGivenStay() const;
    void theSameBeginKeepsTheStart() const;
    void workBeginsAtTheCorrectedBegin() const;
    void overtimeIsWhatIsAfterThePlannedEnd() const;
    void anIntentionIsFirstSetWithTheEarliestThatIsNowItsOwn() const;
    void theBreakBeginsNoEarlierThanItsPomodoroEnds() const;
    void impossibleCorrectionsAreRefused_data() const;
    void impossibleCorrectionsAreRefused() const;
    void aRunningPomodoroCannotBeCorrected() const;
    void theNewestPomodoroOfAStreakCannotBeMoved() const;
    void achievementMovesToTheNewIntention() const;
    void anAchievedPomodoroMustBeTheLatestOfItsNewIntention() const;
    void anAchievedOneMayGoToAnIntentionThatWasWorkedOnBefore() const;
    void aPomodoroMovedMoreThanADayBackAwaitsNoEvaluation() const;
    void aPomodoroThatAwaitsHasItsNewIntentionEvenIfThatIsClosed() const;

    void deletingRemovesThePomodoroAndItsBreak() const;
    void deletingReopensTheClosedIntentionAtItsOldPosition() const;
    void theIntentionThatAnotherClosedStaysClosed() const;
    void theRestOfAStreakStaysOneAndKeepsItsPoints() const;
    void aCurrentStreakLosesOnlyTheDeletedPomodoro() const;
    void aPomodoroOfTheCurrentStreakCannotBeDeleted() const;
    void theNumberOfADeletedPomodoroIsNotReused() const;
};

void CorrectionsTest::timesAndIntentionAreReplaced() const
{
    auto core = afterTwo();
    QCOMPARE(core.run(kNine + 1h,
                      CorrectPomodoro{kSecond, kNine + 30min, kNine + 55min, IntentionId{2}}),
             Outcome::Done);
    QVERIFY(core.pomodoro(1) == (Pomodoro{.id = kSecond,
                                          .intention = IntentionId{2},
                                          .streak = kFirst,
                                          .index = 1,
                                          .rests = 1,
                                          .span = {kNine + 30min, kNine + 55min},
                                          .startedAt = kNine + 30min,
                                          .ending = Ending::Full,
                                          .evaluation = {}}));
}

void CorrectionsTest::fieldsThatAreNotGivenStay() const
{
    auto core = afterTwo();
    auto expected = core.pomodoro(1);
    core.run(kNine + 1h, CorrectPomodoro{kSecond, {}, kNine + 10min + 30s, {}});
    expected.span.end = kNine + 10min + 30s;
    expected.lead = 30s; // no work is left
    expected.startedAt = expected.span.end;
    QVERIFY(core.pomodoro(1) == expected);
}

void CorrectionsTest::theSameBeginKeepsTheStart() const
{
    auto core = afterTwo();
    auto expected = core.pomodoro(1);
    core.run(kNine + 1h, CorrectPomodoro{kSecond, kNine + 11min, kNine + 19min, {}});
    expected.span.end = kNine + 19min;
    QVERIFY(core.pomodoro(1) == expected);
}

void CorrectionsTest::workBeginsAtTheCorrectedBegin() const
{
    auto core = afterTwo();
    auto expected = core.pomodoro(1);
    core.run(kNine + 1h, CorrectPomodoro{kSecond, kNine + 10min, {}, {}});
    expected.lead = {};
    expected.startedAt = kNine + 10min;
    QVERIFY(core.pomodoro(1) == expected);
}

void CorrectionsTest::overtimeIsWhatIsAfterThePlannedEnd() const
{
    auto core = inPomodoro();
    core.run(kNine + 4min + 30s, Seen{});
    core.run(kNine + 6min, Seen{});
    core.run(kNine + 7min, Seen{});
    core.run(kNine + 1h);
    QCOMPARE(core.pomodoro(0).overtime, Duration{2min});
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, kNine + 8min, {}});
    QCOMPARE(core.pomodoro(0).overtime, Duration{3min});
    core.run(kNine + 1h, CorrectPomodoro{kFirst, kNine + 6min, {}, {}});
    QCOMPARE(core.pomodoro(0).overtime, Duration{2min});
    core.run(kNine + 1h, CorrectPomodoro{kFirst, kNine, kNine + 4min, {}});
    QCOMPARE(core.pomodoro(0).overtime, Duration{0min});
}

void CorrectionsTest::anIntentionIsFirstSetWithTheEarliestThatIsNowItsOwn() const
{
    auto core = afterTwo();
    const auto firstSets = [&] {
        const auto events = core.events(core.state().tally.day);
        return std::count_if(events.begin(), events.end(), [](const PointEvent& event) {
            return event.kind == PointKind::FirstSet;
        });
    };
    QCOMPARE(firstSets(), 2);
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, {}, IntentionId{1}});
    QCOMPARE(firstSets(), 1);
}

void CorrectionsTest::theBreakBeginsNoEarlierThanItsPomodoroEnds() const
{
    auto core = afterTwo();
    const auto span = [&] { return breakAfter(core, kFirst).span; };
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, kNine + 4min, {}});
    QCOMPARE(span(), (Span{kNine + 5min, kNine + 10min}));
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, kNine + 7min, {}});
    QCOMPARE(span(), (Span{kNine + 7min, kNine + 10min}));
    core.run(kNine + 1h, DeletePomodoro{kSecond});
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, kNine + 12min, {}});
    QCOMPARE(span(), (Span{kNine + 12min, kNine + 12min}));
}

void CorrectionsTest::impossibleCorrectionsAreRefused_data() const
{
    QTest::addColumn<CorrectPomodoro>("correction");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char* name, const CorrectPomodoro& correction, Outcome outcome) {
        QTest::newRow(name) << correction << outcome;
    };
    row("no such pomodoro", {PomodoroId{2}, {}, {}, {}}, Outcome::Unknown);
    row("no such intention", {kSecond, {}, {}, IntentionId{9}}, Outcome::Unknown);
    row("empty", {kSecond, {}, kNine + 10min, {}}, Outcome::EndsBeforeBegin);
    row("over 24 hours", {kSecond, kNine + 20min - 24h - 1ms, {}, {}}, Outcome::TooLong);
    row("ends after now", {kSecond, {}, kNine + 1h + 1ms, {}}, Outcome::InTheFuture);
    row("overlaps another", {kSecond, kNine + 5min - 1ms, {}, {}}, Outcome::Overlaps);
    row("contains another", {kSecond, kNine - 1h, {}, {}}, Outcome::Overlaps);
    const auto early = kInstantRange.begin;
    row("before all times", {kFirst, early - 1h, early, {}}, Outcome::Invalid);
    row("at the begin of all times", {kFirst, early, early + 1h, {}}, Outcome::Done);
    row("begins where another ends", {kSecond, kNine + 5min, {}, {}}, Outcome::Done);
    row("24 hours", {kFirst, kNine + 5min - 24h, {}, {}}, Outcome::Done);
    row("ends now", {kSecond, {}, kNine + 1h, {}}, Outcome::Done);
    row("as it is", {kSecond, kNine + 10min, {}, {}}, Outcome::Done);
}

void CorrectionsTest::impossibleCorrectionsAreRefused() const
{
    QFETCH(CorrectPomodoro, correction);
    QFETCH(Outcome, outcome);
    auto core = afterTwo();
    QCOMPARE(core.run(kNine + 1h, correction), outcome);
}

void CorrectionsTest::aRunningPomodoroCannotBeCorrected() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 1min, CorrectPomodoro{kFirst, {}, {}, IntentionId{1}}),
             Outcome::UnderWay);
}

void CorrectionsTest::theNewestPomodoroOfAStreakCannotBeMoved() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 11min, CorrectPomodoro{kFirst, kNine - 1min, {}, {}}),
             Outcome::UnderWay);
    QCOMPARE(core.run(kNine + 11min, CorrectPomodoro{kFirst, {}, {}, IntentionId{1}}),
             Outcome::Done);
    core.run(kNine + 12min, Start{});
    QCOMPARE(core.run(kNine + 12min, CorrectPomodoro{kFirst, kNine - 1min, {}, {}}), Outcome::Done);
    QVERIFY(core.state().streak->pairs.front().pomodoro == core.pomodoro(0));
}

void CorrectionsTest::achievementMovesToTheNewIntention() const
{
    auto core = afterTwo();
    core.run(kNine + 30min + 30min, Evaluate{kFirst, Verdict::Achieved});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
    core.run(kNine + 2h, CorrectPomodoro{kFirst, {}, {}, IntentionId{2}});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report"}));
    const auto closed = core.intention(2).state;
    QVERIFY(closed ==
            (std::variant<Open, Achieved, Abandoned>{Achieved{.at = kNine + 1h, .by = kFirst}}));
}

void CorrectionsTest::anAchievedPomodoroMustBeTheLatestOfItsNewIntention() const
{
    auto core = afterTwo();
    core.run(kNine + 1h, Evaluate{kFirst, Verdict::Achieved});
    QCOMPARE(core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, {}, IntentionId{1}}),
             Outcome::NotLatest);
}

void CorrectionsTest::anAchievedOneMayGoToAnIntentionThatWasWorkedOnBefore() const
{
    auto core = afterTwo();
    core.run(kNine + 1h, Evaluate{kSecond, Verdict::Achieved});
    QCOMPARE(core.run(kNine + 1h, CorrectPomodoro{kSecond, {}, {}, IntentionId{0}}), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
}

void CorrectionsTest::aPomodoroMovedMoreThanADayBackAwaitsNoEvaluation() const
{
    auto core = afterTwo();
    core.run(kNine + 1h, CorrectPomodoro{kSecond, kNine - 24h, kNine - 23h, {}});
    QCOMPARE(core.state().awaiting, std::vector{core.pomodoro(0)});
    core.run(kNine + 1h, CorrectPomodoro{kSecond, {}, kNine - 22h - 50min, {}});
    QCOMPARE(core.state().awaiting, (std::vector{core.pomodoro(0), core.pomodoro(1)}));
}

void CorrectionsTest::aPomodoroThatAwaitsHasItsNewIntentionEvenIfThatIsClosed() const
{
    auto core = afterTwo();
    core.run(kNine + 1h, AbandonIntention{IntentionId{2}});
    QVERIFY(core.state().closed.empty());
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, {}, IntentionId{2}});
    QCOMPARE(core.state().closed, std::vector{core.intention(2)});
}

void CorrectionsTest::deletingRemovesThePomodoroAndItsBreak() const
{
    auto core = afterTwo();
    auto expected = core.history();
    QCOMPARE(core.run(kNine + 1h, DeletePomodoro{kSecond}), Outcome::Done);
    expected.pomodoros.pop_back();
    expected.breaks.pop_back();
    QVERIFY(core.history() == expected);
    QCOMPARE(core.state().awaiting, expected.pomodoros);
    QCOMPARE(core.run(kNine + 1h, DeletePomodoro{kSecond}), Outcome::Unknown);
}

void CorrectionsTest::deletingReopensTheClosedIntentionAtItsOldPosition() const
{
    auto core = afterTwo();
    core.run(kNine + 1h, Evaluate{kSecond, Verdict::Achieved});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Receipts"}));
    core.run(kNine + 1h, DeletePomodoro{kSecond});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void CorrectionsTest::theIntentionThatAnotherClosedStaysClosed() const
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{});
    core.run(kNine + 1h, Evaluate{kSecond, Verdict::Achieved});
    core.run(kNine + 1h, DeletePomodoro{kFirst});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
}

void CorrectionsTest::theRestOfAStreakStaysOneAndKeepsItsPoints() const
{
    auto core = afterTwo();
    auto expected = core.pomodoro(1);
    const auto hour = Span{kNine + 12min, kNine + 1h};
    const auto earned = core.events(hour);
    core.run(kNine + 1h, DeletePomodoro{kFirst});
    expected.streak = kSecond;
    QVERIFY(core.pomodoro(1) == expected);
    QCOMPARE(core.events(hour), earned);
}

void CorrectionsTest::aCurrentStreakLosesOnlyTheDeletedPomodoro() const
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{});
    core.run(kNine + 12min, DeletePomodoro{kFirst});
    core.run(kNine + 26min, Start{});
    QCOMPARE(core.phase(), Phase{core.pomodoro(2)});
    QCOMPARE(core.pomodoro(2).index, std::size_t{2});
    QCOMPARE(core.pomodoro(2).streak, kSecond);
}

void CorrectionsTest::aPomodoroOfTheCurrentStreakCannotBeDeleted() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 1min, DeletePomodoro{kFirst}), Outcome::UnderWay);
    QCOMPARE(core.run(kNine + 11min, DeletePomodoro{kFirst}), Outcome::UnderWay);
    QCOMPARE(core.run(kNine + 14min, DeletePomodoro{kFirst}), Outcome::Done);
}

void CorrectionsTest::theNumberOfADeletedPomodoroIsNotReused() const
{
    auto core = afterTwo();
    core.run(kNine + 1h, DeletePomodoro{kSecond});
    core.run(kNine + 1h, Start{});
    QCOMPARE(core.last().created, Created{PomodoroId{2}});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CorrectionsTest, QCoreApplication)
#include "tst_step_corrections.moc"
