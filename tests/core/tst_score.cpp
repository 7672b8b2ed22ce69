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
const Span kDay{kMonday + 4h, kMonday + 28h};

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
    void aDayWithoutSessionsHasNoScore() const;
    void afterItsSessionsADayKeepsItsScore() const;
    void laterSessionsOfTheDayAreStillPossible() const;
    void hoursThatWereOverBeforeTheirRuleWasSetAreNoPartOfTheSession() const;
    void withNoTimeForAPomodoroNoPointsCanBeWon() const;
    void anEventAMinuteAfterTheSessionDoesNotCount() const;
    void theRunningPomodoroCountsAsFocused() const;
    void theVerdictOfARunningPomodoroCounts() const;
    void overtimeCountsUntilTheUserWasLastSeen() const;
    void afterAStopTheStreakIsOver() const;
    void pomodorosAwaitingEvaluationAreStillPossible() const;
    void afterASkippedBreakThePlanGrowsLess() const;
    void aGraceThatWinsNothingIsWorthNothing() const;
    void aLossIsToldInWholePointsAndFullFiveMinutes() const;
    void outsideSessionsThereIsNoLoss() const;
    void lessThanAPointIsNoLoss() const;
    void noLossIsToldBeforeTheNextStart() const;
    void inOvertimeNoLossIsTold() const;
    void thePromptIsNewWhenItsFiguresChange() const;
};

void ScoreTest::theScoreOfAMorning() const
{
    Harness core(kNine - 10min);
    core.run(kNine - 10min, SetWorkHours{{rule(1, kMondayToFriday, 9h, 10h + 40min)}});
    core.run(kNine + 2min, AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    QCOMPARE(core.prompt(), (std::optional{Prompt{
                                .since = kNine + 1min,
                                .until = kNine + 6min,
                                .before = 22.75,
                                .after = 22.25,
                            }}));
    core.run(kNine + 2min, Start{kLetter});
    core.run(kNine + 7min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 12min);
    QCOMPARE(core.phase(), Phase{(Grace{.span = {kNine + 12min, kNine + 15min + 20s},
                                        .slotEnd = kNine + 22min,
                                        .index = 1,
                                        .worth = 0.5})});
    QCOMPARE(core.score(), (std::optional{Score{
                               .day = kDay,
                               .session = Span{kNine, kNine + 100min},
                               .earned = 2.75,
                               .possible = 21.25,
                               .atRisk = 0.5,
                               .outOfReach = 0,
                               .perfect = 23.25,
                               .until = kNine + 15min + 20s,
                           }}));
}

void ScoreTest::theNextLossIsTheFirstInstantFromWhichAStartEarnsLess() const
{
    // A pomodoro, its break and a pomodoro take 25 minutes, and end within a minute of the session.
    auto core = inSession(25min, kTenFive);
    QCOMPARE(core.prompt(),
             (std::optional{
                 Prompt{.since = kNine, .until = kNine + 1min, .before = 4.5, .after = 2.5}}));
    core.run(kNine + 1min);
    const std::optional second{
        Prompt{.since = kNine + 1min, .until = kNine + 11min, .before = 2.5, .after = 2}};
    QCOMPARE(core.prompt(), second);
    core.run(kNine + 10min);
    QCOMPARE(core.prompt(), second);
    QCOMPARE(core.score(), (std::optional{Score{
                               .day = kDay,
                               .session = Span{kNine, kNine + 25min},
                               .earned = 0,
                               .possible = 2.5,
                               .atRisk = 0.5,
                               .outOfReach = 2,
                               .perfect = 4.5,
                               .until = kNine + 11min,
                           }}));
    core.run(kNine + 16min);
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
                               .day = kDay,
                               .session = Span{kNine, kNine + 41min},
                               .earned = 1 + 0.5 + 0.5 + 0.5 + 1.25,
                               .possible = 1.25 + 0.5 + 1.5,
                               .atRisk = 0.5,
                               .outOfReach = 0,
                               .perfect = 6,
                               .until = kNine + 32min,
                           }}));
}

void ScoreTest::earningMoreThanPerfectLeavesNothingOutOfReach() const
{
    // The plan holds no bonus: achieving, first sets and good estimates come on top.
    auto core = inSession(12min);
    core.run(kNine, AddIntention{.title = "Report", .description = {}, .estimate = 5min});
    core.run(kNine, Start{IntentionId{1}});
    core.run(kNine + 5min, Evaluate{kFirst, Verdict::Achieved});
    const auto score = *core.score();
    QVERIFY(score.earned + score.possible > score.perfect);
    QCOMPARE(score.outOfReach, 0.0);
}

void ScoreTest::aDayWithoutSessionsHasNoScore() const
{
    Harness core(kNine);
    core.run(kNine, AddIntention{"To do", "", {}});
    core.run(kNine, Start{});
    core.run(kNine, AddSession{kNine + 24h, kNine + 25h});
    QCOMPARE(core.score(), std::nullopt);
}

void ScoreTest::afterItsSessionsADayKeepsItsScore() const
{
    auto core = inSession(25min);
    core.run(kNine + 24min, Start{});
    core.run(kNine + 25min);
    QVERIFY(std::holds_alternative<Pomodoro>(core.phase()));
    const Score score{.day = kDay,
                      .session = {},
                      .earned = 1,
                      .possible = 0,
                      .atRisk = 0,
                      .outOfReach = 3.5,
                      .perfect = 4.5,
                      .until = {}};
    QCOMPARE(core.score(), std::optional{score});
    // Points earned outside sessions count, too.
    core.run(kNine + 29min, Evaluate{kFirst, Verdict::Focused});
    QCOMPARE(core.score()->earned, 2.0);
}

void ScoreTest::laterSessionsOfTheDayAreStillPossible() const
{
    auto core = inSession(10min, kTenFive);
    core.run(kNine, AddSession{kNine + 5h, kNine + 5h + 15min});
    Score score{.day = kDay,
                .session = Span{kNine, kNine + 10min},
                .earned = 0,
                .possible = 2 + 2.5,
                .atRisk = 2,
                .outOfReach = 0,
                .perfect = 4.5,
                .until = kNine + 1min};
    QCOMPARE(core.score(), std::optional{score});
    QCOMPARE(core.prompt(),
             (std::optional{
                 Prompt{.since = kNine, .until = kNine + 1min, .before = 4.5, .after = 2.5}}));
    core.run(kNine + 1h);
    score.session.reset();
    score.possible = 2.5;
    score.atRisk = 0;
    score.outOfReach = 2;
    score.until.reset();
    QCOMPARE(core.score(), std::optional{score});
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
    auto core = inSession(9min, kTenFive);
    QCOMPARE(core.phase(), Phase{Idle{}});
    QCOMPARE(core.score(), (std::optional{Score{.day = kDay,
                                                .session = Span{kNine, kNine + 9min},
                                                .earned = 0,
                                                .possible = 0,
                                                .atRisk = 0,
                                                .outOfReach = 0,
                                                .perfect = 0,
                                                .until = {}}}));
}

void ScoreTest::anEventAMinuteAfterTheSessionDoesNotCount() const
{
    auto core = inSession(14min, kTenFive);
    core.run(kNine + 5min, Start{});
    // The first set alone: the pomodoro ends at 9:15, as would the break of one begun at nine.
    QCOMPARE(core.score(), (std::optional{Score{.day = kDay,
                                                .session = Span{kNine, kNine + 14min},
                                                .earned = 1,
                                                .possible = 0,
                                                .atRisk = 0,
                                                .outOfReach = 1,
                                                .perfect = 2,
                                                .until = {}}}));
}

void ScoreTest::theRunningPomodoroCountsAsFocused() const
{
    auto core = inSession(20min, kTenFive);
    core.run(kNine, Start{});
    QCOMPARE(core.score()->earned, 1.0);
    QCOMPARE(core.score()->possible, 1 + 1 + 0.5);
    QCOMPARE(core.score()->until, std::nullopt);
}

void ScoreTest::theVerdictOfARunningPomodoroCounts() const
{
    auto core = inSession(20min, kTenFive);
    core.run(kNine, Start{});
    core.run(kNine + 2min, Evaluate{kFirst, Verdict::Interrupted});
    QCOMPARE(core.score()->possible, 1 + 0.5 + 0.5);
}

void ScoreTest::overtimeCountsUntilTheUserWasLastSeen() const
{
    auto core = inSession(1h, kTenFive);
    core.run(kNine, SetSettings{{.streakPlan = kTenFive, .overtimeLimit = 2h}});
    core.run(kNine, Start{});
    core.run(kNine + 10min - 1s, Seen{});
    core.run(kNine + 11min);
    // As ended at its planned end; then a whole pair from 9:15 to 9:30, another, and ten minutes.
    QVERIFY(std::holds_alternative<Overtime>(core.phase()));
    QCOMPARE(core.score()->possible, 2.5 + 2.5 + 2.5 + 2.5);
    core.run(kNine + 11min, Seen{});
    QCOMPARE(core.score()->possible, 2.2 + 0.5 + 2.5 + 2.5 + 2);
}

void ScoreTest::afterAStopTheStreakIsOver() const
{
    auto core = inSession(21min);
    core.run(kNine, Start{});
    core.run(kNine + 2min, Stop{});
    // Focus, the break, of which two minutes count, and a new streak of five minutes with its
    // break.
    QCOMPARE(core.score(), (std::optional{Score{.day = kDay,
                                                .session = Span{kNine, kNine + 21min},
                                                .earned = 1 + 0.2,
                                                .possible = 0.2 + 0.2 + 1.5,
                                                .atRisk = 0.5,
                                                .outOfReach = 0.9,
                                                .perfect = 4,
                                                .until = kNine + 12min}}));
}

void ScoreTest::pomodorosAwaitingEvaluationAreStillPossible() const
{
    auto core = inSession(16min, kTenFive);
    core.run(kNine, Start{});
    core.run(kNine + 10min);
    QCOMPARE(core.score()->earned, 1.0 + 1);
    QCOMPARE(core.score()->possible, 1 + 0.5);
    core.run(kNine + 11min, Evaluate{kFirst, Verdict::Focused});
    QCOMPARE(core.score()->earned, 1.0 + 1 + 1);
    QCOMPARE(core.score()->possible, 0.5);
}

void ScoreTest::afterASkippedBreakThePlanGrowsLess() const
{
    auto core = inSession(20min);
    core.run(kNine, Start{});
    core.run(kNine + 5min, Evaluate{kFirst, Verdict::Focused});
    QCOMPARE(core.score()->possible, 0.5 + 2.5);
    core.run(kNine + 5min, SkipBreak{});
    QCOMPARE(core.score()->possible, 2 + 0.5);
}

void ScoreTest::aGraceThatWinsNothingIsWorthNothing() const
{
    const auto worth = [](Duration session) {
        auto core = inSession(session);
        core.run(kNine, Start{});
        core.run(kNine + 10min);
        return std::get<Grace>(core.phase()).worth;
    };
    // Ten minutes more do not fit. Five of a new streak do, after the grace as well.
    QCOMPARE(worth(18min), 0.0);
    // Going on earns 2.5 by 9:20. Lapsing earns 1 by 9:18:20.
    QCOMPARE(worth(20min), 1.5);
}

void ScoreTest::aLossIsToldInWholePointsAndFullFiveMinutes() const
{
    // 4.5 points at 9:00; 2.5 from 9:01 on; 2 from 9:11 on; none from 9:16 on.
    auto core = inSession(25min, kTenFive);
    QCOMPARE(lossOf(core.state()), (std::optional{Loss{.points = 2, .before = {}}}));
    core.run(kNine + 1min);
    QCOMPARE(lossOf(core.state()), (std::optional{Loss{.points = 2, .before = kNine + 15min}}));
    core.run(kNine + 11min);
    QCOMPARE(lossOf(core.state()), (std::optional{Loss{.points = 2, .before = kNine + 15min}}));
    core.run(kNine + 15min);
    QCOMPARE(lossOf(core.state()), (std::optional{Loss{.points = 2, .before = {}}}));
    core.run(kNine + 16min);
    QCOMPARE(lossOf(core.state()), std::optional<Loss>{});
}

void ScoreTest::outsideSessionsThereIsNoLoss() const
{
    QCOMPARE(lossOf(workday().state()), std::optional<Loss>{});
    QCOMPARE(dayScoreOf(Harness{}.state()), DayScore{});
}

void ScoreTest::lessThanAPointIsNoLoss() const
{
    const auto core = inSession(4min, {{.pomodoro = 4min, .pause = 5min}});
    QVERIFY(scoreOf(core.state())->until.has_value());
    QCOMPARE(lossOf(core.state()), std::optional<Loss>{});
}

void ScoreTest::noLossIsToldBeforeTheNextStart() const
{
    // The break ends at 9:15. Ten minutes fit until 9:16 at the latest.
    auto core = inSession(25min, kTenFive);
    core.run(kNine, Start{});
    QCOMPARE(lossOf(core.state()), (std::optional{Loss{.points = 2, .before = {}}}));
}

void ScoreTest::inOvertimeNoLossIsTold() const
{
    auto core = inSession(1h, kTenFive);
    core.run(kNine, SetSettings{{.streakPlan = kTenFive, .overtimeLimit = 2h}});
    core.run(kNine, Start{});
    core.run(kNine + 10min - 1ms, Seen{});
    const auto before = dayScoreOf(core.state());
    QVERIFY(before.loss && before.score->atRisk > 0 && before.score->until);
    core.run(kNine + 11min, Seen{});
    QVERIFY(std::holds_alternative<Overtime>(core.phase()));
    auto expected = *core.score();
    expected.atRisk = 0;
    expected.until.reset();
    QCOMPARE(dayScoreOf(core.state()).score, std::optional{expected});
    QCOMPARE(dayScoreOf(core.state()).loss, std::optional<Loss>{});
    core.run(kNine + 11min, Stop{});
    QVERIFY(dayScoreOf(core.state()).loss);
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
