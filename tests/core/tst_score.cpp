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

/// A session added by hand from nine on, evaluated at nine, with the intention "Letter".
Harness inSession(Duration length, const StreakPlan& plan = defaultStreakPlan())
{
    Harness core(kNine);
    core.run(kNine, AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    core.run(kNine, SetSettings{{.streakPlan = plan}});
    core.run(kNine, AddSession{kNine, kNine + length});
    return core;
}

const StreakPlan kTenFive{{.pomodoro = 10min, .pause = 5min}};

} // namespace

/// The points that can be won in a session, and the next loss.
class ScoreTest final : public QObject {
    Q_OBJECT

private slots:
    void theScoreOfAMorning() const;
    void theNextLossIsTheFirstInstantFromWhichAStartEarnsLess() const;
    void thePlanMayLetAGraceLapse() const;
    void earningMoreThanPerfectLeavesNothingOutOfReach() const;
    void outsideSessionsThereIsNoScore() const;
    void hoursThatWereOverBeforeTheirRuleWasSetAreNoPartOfTheSession() const;
    void withNoTimeForAPomodoroNoPointsCanBeWon() const;
    void anEventAtTheSessionsEndDoesNotCount() const;
    void theRunningPomodoroCountsAsAchieved() const;
    void theVerdictOfARunningPomodoroCounts() const;
    void theRunningIntentionsEarlierWorkIsCompletedWithIt() const;
    void afterAStopTheStreakIsOver() const;
    void pomodorosAwaitingEvaluationAreLeftOut() const;
    void firstSetsBeforeTheSessionMakePerfectUnreachable() const;
    void thePromptIsNewWhenItsFiguresChange() const;
};

void ScoreTest::theScoreOfAMorning() const
{
    Harness core(kNine - 10min);
    core.run(kNine - 10min, SetWorkHours{{rule(1, kMondayToFriday, 9h, 10h + 40min)}});
    core.run(kNine + 2min, AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    QCOMPARE(core.prompt(), (std::optional{Prompt{
                                .since = kNine,
                                .until = kNine + 5min,
                                .before = 56.125,
                                .after = 53.625,
                            }}));
    core.run(kNine + 2min, Start{kLetter});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 12min);
    QCOMPARE(core.phase(), Phase{(Grace{.span = {kNine + 12min, kNine + 15min + 20s},
                                        .slotEnd = kNine + 22min,
                                        .index = 1})});
    QCOMPARE(core.score(), (std::optional{Score{
                               .session = {kNine, kNine + 100min},
                               .earned = 7.125,
                               .possible = 49,
                               .atRisk = 2.5,
                               .outOfReach = 0,
                               .perfect = 56.125,
                               .until = kNine + 15min + 20s,
                           }}));
}

void ScoreTest::theNextLossIsTheFirstInstantFromWhichAStartEarnsLess() const
{
    // A pomodoro, its break and a pomodoro take 25 minutes, and must end before the session.
    auto core = inSession(25min + 1ms, kTenFive);
    QCOMPARE(
        core.prompt(),
        (std::optional{Prompt{.since = kNine, .until = kNine + 1ms, .before = 15, .after = 8.75}}));
    core.run(kNine + 1ms);
    const std::optional second{
        Prompt{.since = kNine + 1ms, .until = kNine + 10min + 1ms, .before = 8.75, .after = 6.25}};
    QCOMPARE(core.prompt(), second);
    core.run(kNine + 10min);
    QCOMPARE(core.prompt(), second);
    QCOMPARE(core.score(), (std::optional{Score{
                               .session = {kNine, kNine + 25min + 1ms},
                               .earned = 0,
                               .possible = 8.75,
                               .atRisk = 2.5,
                               .outOfReach = 6.25,
                               .perfect = 15,
                               .until = kNine + 10min + 1ms,
                           }}));
    core.run(kNine + 15min + 1ms);
    QCOMPARE(core.phase(), Phase{Idle{}});
}

void ScoreTest::thePlanMayLetAGraceLapse() const
{
    // After 5/5 and 10/5 the next 20 minutes do not fit, but 5 minutes of a new streak do.
    auto core = inSession(41min);
    core.run(kNine, Start{});
    core.run(kNine + 5min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 10min, Start{});
    core.run(kNine + 21min);
    QCOMPARE(core.score(), (std::optional{Score{
                               .session = {kNine, kNine + 41min},
                               .earned = 7.75,
                               .possible = 7.125,
                               .atRisk = 4.625,
                               .outOfReach = 8.6875,
                               .perfect = 23.5625,
                               .until = kNine + 36min,
                           }}));
}

void ScoreTest::earningMoreThanPerfectLeavesNothingOutOfReach() const
{
    // The perfect day has no estimates: a right one comes on top.
    auto core = inSession(12min);
    core.run(kNine, AddIntention{.title = "Report", .description = {}, .estimate = 5min});
    core.run(kNine, Start{IntentionId{1}});
    core.run(kNine + 5min, Evaluate{kFirst, Verdict::Achieved});
    const auto score = *core.score();
    QVERIFY(score.earned + score.possible > score.perfect);
    QCOMPARE(score.outOfReach, 0.0);
}

void ScoreTest::outsideSessionsThereIsNoScore() const
{
    auto core = inSession(25min);
    core.run(kNine + 24min, Start{});
    core.run(kNine + 25min);
    QVERIFY(std::holds_alternative<Pomodoro>(core.phase()));
    QCOMPARE(core.score(), std::nullopt);
}

void ScoreTest::hoursThatWereOverBeforeTheirRuleWasSetAreNoPartOfTheSession() const
{
    const SetWorkHours twoParts{
        {rule(1, kMondayToFriday, 9h, 11h), rule(2, kMondayToFriday, 11h, 17h)}};
    Harness late(kNine + 3h);
    late.run(kNine + 3h, twoParts);
    QCOMPARE(late.state().tally.session, (std::optional{Span{kNine + 2h, kNine + 8h}}));

    Harness early(kNine + 1h);
    early.run(kNine + 1h, twoParts);
    early.run(kNine + 3h);
    QCOMPARE(early.state().tally.session, (std::optional{Span{kNine, kNine + 8h}}));
}

void ScoreTest::withNoTimeForAPomodoroNoPointsCanBeWon() const
{
    auto core = inSession(10min, kTenFive);
    QCOMPARE(core.phase(), Phase{Idle{}});
    QCOMPARE(core.score(), (std::optional{Score{.session = {kNine, kNine + 10min},
                                                .earned = 0,
                                                .possible = 0,
                                                .atRisk = 0,
                                                .outOfReach = 0,
                                                .perfect = 0,
                                                .until = {}}}));
}

void ScoreTest::anEventAtTheSessionsEndDoesNotCount() const
{
    auto core = inSession(15min, kTenFive);
    core.run(kNine + 5min, Start{});
    // The first set, without work or achievement before 9:15.
    QCOMPARE(core.score(), (std::optional{Score{.session = {kNine, kNine + 15min},
                                                .earned = 3,
                                                .possible = 0,
                                                .atRisk = 0,
                                                .outOfReach = 3.25,
                                                .perfect = 6.25,
                                                .until = {}}}));
}

void ScoreTest::theRunningPomodoroCountsAsAchieved() const
{
    auto core = inSession(20min, kTenFive);
    core.run(kNine, Start{});
    QCOMPARE(core.score()->earned, 3.0);
    QCOMPARE(core.score()->possible, 1 + 1.25 + 1 + 2.5);
    QCOMPARE(core.score()->until, std::nullopt);
}

void ScoreTest::theVerdictOfARunningPomodoroCounts() const
{
    auto core = inSession(20min, kTenFive);
    core.run(kNine, Start{});
    core.run(kNine + 2min, Evaluate{kFirst, Verdict::Interrupted});
    QCOMPARE(core.score()->possible, 1 + 0.2 + 2.5);
}

void ScoreTest::theRunningIntentionsEarlierWorkIsCompletedWithIt() const
{
    auto core = inSession(8h, {{.pomodoro = 60min, .pause = 5min}});
    core.run(kNine + 5h, Start{});
    core.run(kNine + 7h - 5min, Start{});
    // The completion of two hours earns as much as one of 100 minutes.
    QCOMPARE(core.score()->earned, 3 + 6 + 2.5);
    QCOMPARE(core.score()->possible, 6 + 7.5 + 10);
}

void ScoreTest::afterAStopTheStreakIsOver() const
{
    auto core = inSession(21min);
    core.run(kNine, Start{});
    core.run(kNine + 2min, Stop{});
    // The break, of which two minutes count, and a new streak of five minutes with its break.
    QCOMPARE(core.score(), (std::optional{Score{.session = {kNine, kNine + 21min},
                                                .earned = 3.2,
                                                .possible = 1 + 3 + 0.5 + 0.625 + 0.5 + 2.5,
                                                .atRisk = 2.5,
                                                .outOfReach = 2.6125,
                                                .perfect = 13.9375,
                                                .until = kNine + 11min}}));
}

void ScoreTest::pomodorosAwaitingEvaluationAreLeftOut() const
{
    auto core = inSession(16min, kTenFive);
    core.run(kNine, Start{});
    core.run(kNine + 10min);
    QCOMPARE(core.score()->earned, 3.0 + 1);
    QCOMPARE(core.score()->possible, 2.5);
    core.run(kNine + 11min, Evaluate{kFirst, Verdict::Focused});
    QCOMPARE(core.score()->earned, 3.0 + 1 + 1);
    QCOMPARE(core.score()->possible, 2.5);
}

void ScoreTest::firstSetsBeforeTheSessionMakePerfectUnreachable() const
{
    Harness core(kNine);
    for (int count = 0; count < 3; ++count) {
        core.run(kNine + count * 1h, AddIntention{"To do", "", {}});
        core.run(kNine + count * 1h, Start{IntentionId{count}});
    }
    core.run(kNine + 4h, AddSession{kNine + 4h, kNine + 4h + 6min});
    // The fourth first set of the day is worth 2, not 3.
    QCOMPARE(core.score(), (std::optional{Score{.session = {kNine + 4h, kNine + 4h + 6min},
                                                .earned = 0,
                                                .possible = 3.625,
                                                .atRisk = 3.625,
                                                .outOfReach = 1,
                                                .perfect = 4.625,
                                                .until = kNine + 4h + 1min}}));
}

void ScoreTest::thePromptIsNewWhenItsFiguresChange() const
{
    auto core = inSession(25min + 1ms, kTenFive);
    core.run(kNine + 5min);
    const auto before = core.prompt();
    core.run(kNine + 6min, AddIntention{"To do", "", {}});
    QCOMPARE(core.prompt(), before);
    core.run(kNine + 7min, SetSettings{{.streakPlan = {{.pomodoro = 5min, .pause = 5min}}}});
    QVERIFY(core.prompt().has_value());
    QCOMPARE(core.prompt()->since, kNine + 7min);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ScoreTest, QCoreApplication)
#include "tst_score.moc"
