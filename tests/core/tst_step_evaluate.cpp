// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const IntentionId kLetter{0};
const PomodoroId kFirst{0};
const PomodoroId kSecond{1};

/// At 9:20, at the end of the second pomodoro on "Letter".
Harness withTwoOfOneIntention()
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{kLetter});
    core.run(kNine + 20min);
    return core;
}

} // namespace

class EvaluateTest final : public QObject {
    Q_OBJECT

private slots:
    void anEndedPomodoroIsEvaluated_data() const;
    void anEndedPomodoroIsEvaluated() const;
    void theFirstInstantIsKept() const;
    void evaluatingAnOldPomodoroChangesNothingElse() const;
    void achievedClosesTheIntention() const;
    void achievedWhileRunningEndsThePomodoro() const;
    void otherVerdictsWhileRunningAreRecorded() const;
    void ofTwoThatEndedAtOnceTheLaterAwaitsFirst() const;
    void achievedInTheFirstMinuteIsTooEarly() const;
    void theFirstMinuteCountsFromTheAct() const;
    void aPomodoroStoppedInItsFirstMinuteMayHaveAchieved() const;
    void onlyTheLatestPomodoroOfAnIntentionAchievesIt() const;
    void laterPomodorosOfOtherIntentionsDoNotMatter() const;
    void changingTheAchievedThatClosedReopens() const;
    void aReopenedIntentionIsLastAmongTheOpen() const;
    void achievedAgainClosesAgain() const;
    void changingAnAchievedThatDidNotCloseLeavesItClosed() const;
    void aSecondAchievementKeepsTheClosingTime() const;
    void reopeningLeavesTheEvaluation() const;
    void anAbandonedIntentionCanBeAchieved() const;
    void aPomodoroThatDoesNotExistIsUnknown() const;
};

void EvaluateTest::anEndedPomodoroIsEvaluated_data() const
{
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("focused") << Verdict::Focused;
    QTest::newRow("interrupted") << Verdict::Interrupted;
    QTest::newRow("distracted") << Verdict::Distracted;
    QTest::newRow("achieved") << Verdict::Achieved;
}

void EvaluateTest::anEndedPomodoroIsEvaluated() const
{
    QFETCH(Verdict, verdict);
    auto core = inBreak();
    const auto phase = core.phase();
    auto expected = core.pomodoro(0);
    expected.evaluation =
        Evaluation{.verdict = verdict, .first = kNine + 6min, .since = kNine + 6min};

    QCOMPARE(core.run(kNine + 6min, Evaluate{kFirst, verdict}), Outcome::Evaluated);
    QCOMPARE(core.pomodoro(0), expected);
    QCOMPARE(core.phase(), phase);
    QVERIFY(core.state().awaiting.empty());
}

void EvaluateTest::theFirstInstantIsKept() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 200h, Evaluate{kFirst, Verdict::Interrupted});
    const Evaluation expected{
        .verdict = Verdict::Interrupted, .first = kNine + 6min, .since = kNine + 200h};
    QCOMPARE(core.pomodoro(0).evaluation, expected);
}

void EvaluateTest::evaluatingAnOldPomodoroChangesNothingElse() const
{
    auto core = inBreak();
    core.run(kNine + 200h);
    auto expected = core.state();
    expected.tally.earned += 0.05; // today
    QCOMPARE(core.run(kNine + 200h, Evaluate{kFirst, Verdict::Distracted}), Outcome::Evaluated);
    QCOMPARE(core.state(), expected);
}

void EvaluateTest::achievedClosesTheIntention() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    auto expected = core.intention(0);
    expected.state = Achieved{.at = kNine + 6min, .by = kFirst};
    QCOMPARE(core.intention(0), expected);
    QCOMPARE(core.state().closed, std::vector{expected});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
}

void EvaluateTest::achievedWhileRunningEndsThePomodoro() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 60s, Evaluate{kFirst, Verdict::Achieved}), Outcome::EndedEarly);
    const Pomodoro expected{
        .id = kFirst,
        .intention = kLetter,
        .streak = kFirst,
        .index = 0,
        .span = {kNine, kNine + 60s},
        .startedAt = kNine,
        .ending = Ending::Achieved,
        .evaluation =
            Evaluation{.verdict = Verdict::Achieved, .first = kNine + 60s, .since = kNine + 60s}};
    QCOMPARE(core.pomodoro(0), expected);
    QCOMPARE(core.phase(), Phase{(Break{.after = kFirst,
                                        .index = 0,
                                        .span = {kNine + 60s, kNine + 6min},
                                        .state = BreakState::Running})});
    QVERIFY(!core.intention(0).isOpen());
    QVERIFY(core.state().awaiting.empty());
    core.run(kNine + 6min);
    QVERIFY(std::holds_alternative<Grace>(core.phase()));
}

void EvaluateTest::otherVerdictsWhileRunningAreRecorded() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 1s, Evaluate{kFirst, Verdict::Interrupted}), Outcome::Evaluated);
    auto expected = std::get<Pomodoro>(core.phase());
    const Evaluation evaluation{
        .verdict = Verdict::Interrupted, .first = kNine + 1s, .since = kNine + 1s};
    QCOMPARE(expected.evaluation, evaluation);
    QCOMPARE(expected.span, (Span{kNine, kNine + 5min}));

    core.run(kNine + 5min);
    expected.ending = Ending::Full;
    QCOMPARE(core.pomodoro(0), expected);
    QVERIFY(core.state().awaiting.empty());
}

void EvaluateTest::ofTwoThatEndedAtOnceTheLaterAwaitsFirst() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Stop{});
    core.run(kNine + 2min, SkipBreak{});
    core.run(kNine + 2min, Start{});
    core.run(kNine + 2min, Stop{});
    QCOMPARE(core.state().awaiting, (std::vector{core.pomodoro(1), core.pomodoro(0)}));
}

void EvaluateTest::achievedInTheFirstMinuteIsTooEarly() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 60s - 1ms, Evaluate{kFirst, Verdict::Achieved}), Outcome::TooEarly);
    QVERIFY(core.intention(0).isOpen());
    QVERIFY(!core.pomodoro(0).evaluation);
}

void EvaluateTest::theFirstMinuteCountsFromTheAct() const
{
    auto core = inGrace();
    core.run(kNine + 12min, Start{kLetter});
    QCOMPARE(core.run(kNine + 13min - 1ms, Evaluate{kSecond, Verdict::Achieved}),
             Outcome::TooEarly);
    QCOMPARE(core.run(kNine + 13min, Evaluate{kSecond, Verdict::Achieved}), Outcome::EndedEarly);
    QCOMPARE(core.pomodoro(1).span, (Span{kNine + 10min, kNine + 13min}));
}

void EvaluateTest::aPomodoroStoppedInItsFirstMinuteMayHaveAchieved() const
{
    auto core = inPomodoro();
    core.run(kNine + 30s, Stop{});
    QCOMPARE(core.run(kNine + 40s, Evaluate{kFirst, Verdict::Achieved}), Outcome::Evaluated);
}

void EvaluateTest::onlyTheLatestPomodoroOfAnIntentionAchievesIt() const
{
    auto core = withTwoOfOneIntention();
    QCOMPARE(core.run(kNine + 20min, Evaluate{kFirst, Verdict::Achieved}), Outcome::NotLatest);
    QCOMPARE(core.run(kNine + 20min, Evaluate{kFirst, Verdict::Focused}), Outcome::Evaluated);
    QCOMPARE(core.run(kNine + 20min, Evaluate{kSecond, Verdict::Achieved}), Outcome::Evaluated);
}

void EvaluateTest::laterPomodorosOfOtherIntentionsDoNotMatter() const
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{IntentionId{1}});
    QCOMPARE(core.run(kNine + 11min, Evaluate{kFirst, Verdict::Achieved}), Outcome::Evaluated);
    QVERIFY(std::holds_alternative<Pomodoro>(core.phase()));
}

void EvaluateTest::changingTheAchievedThatClosedReopens() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Focused});
    QVERIFY(core.intention(0).isOpen());
    const Evaluation expected{
        .verdict = Verdict::Focused, .first = kNine + 6min, .since = kNine + 7min};
    QCOMPARE(core.pomodoro(0).evaluation, expected);
}

void EvaluateTest::aReopenedIntentionIsLastAmongTheOpen() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Focused});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts", "Letter"}));
}

void EvaluateTest::achievedAgainClosesAgain() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 8min, Evaluate{kFirst, Verdict::Achieved});
    const decltype(Intention::state) expected = Achieved{.at = kNine + 8min, .by = kFirst};
    QVERIFY(core.intention(0).state == expected);
    QCOMPARE(core.pomodoro(0).evaluation->first, kNine + 6min);
}

void EvaluateTest::aSecondAchievementKeepsTheClosingTime() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 8min, Evaluate{kFirst, Verdict::Achieved});
    const decltype(Intention::state) expected = Achieved{.at = kNine + 6min, .by = kFirst};
    QVERIFY(core.intention(0).state == expected);
}

void EvaluateTest::changingAnAchievedThatDidNotCloseLeavesItClosed() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 7min, ReopenIntention{kLetter});
    core.run(kNine + 10min, Start{kLetter});
    core.run(kNine + 20min, Evaluate{kSecond, Verdict::Achieved});
    core.run(kNine + 21min, Evaluate{kFirst, Verdict::Focused});
    const decltype(Intention::state) expected = Achieved{.at = kNine + 20min, .by = kSecond};
    QVERIFY(core.intention(0).state == expected);
}

void EvaluateTest::reopeningLeavesTheEvaluation() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 7min, ReopenIntention{kLetter});
    QVERIFY(core.intention(0).isOpen());
    const Evaluation expected{
        .verdict = Verdict::Achieved, .first = kNine + 6min, .since = kNine + 6min};
    QCOMPARE(core.pomodoro(0).evaluation, expected);
}

void EvaluateTest::anAbandonedIntentionCanBeAchieved() const
{
    auto core = inBreak();
    core.run(kNine + 6min, AbandonIntention{kLetter});
    QCOMPARE(core.run(kNine + 7min, Evaluate{kFirst, Verdict::Achieved}), Outcome::Evaluated);
    const decltype(Intention::state) expected = Achieved{.at = kNine + 7min, .by = kFirst};
    QVERIFY(core.intention(0).state == expected);
}

void EvaluateTest::aPomodoroThatDoesNotExistIsUnknown() const
{
    auto core = inBreak();
    QCOMPARE(core.run(kNine + 6min, Evaluate{kSecond, Verdict::Focused}), Outcome::Unknown);
    QCOMPARE(core.run(kNine + 6min, Evaluate{PomodoroId{-1}, Verdict::Achieved}), Outcome::Unknown);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::EvaluateTest, QCoreApplication)
#include "tst_step_evaluate.moc"
