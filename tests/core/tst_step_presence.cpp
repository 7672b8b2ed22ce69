// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

Q_DECLARE_METATYPE(pomotide::core::WasAway)

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const PomodoroId kFirst{0};

/// At 9:06 in the second pomodoro of a streak, started at 9:05:30 after a shortened break.
Harness inSecond()
{
    auto core = inBreak();
    core.run(kNine + 5min + 30s, SkipBreak{});
    core.run(kNine + 6min, Start{});
    return core;
}

Break restFrom(Instant begin, BreakState state)
{
    return {.after = kFirst, .index = 0, .span = {begin, begin + 5min}, .state = state};
}

/// The pomodoro of a user who left at `since`, reported at `told`.
Pomodoro leftAt(Pomodoro pomodoro, Instant since, Instant told)
{
    pomodoro.span.end = since;
    pomodoro.ending = Ending::Stopped;
    pomodoro.evaluation = Evaluation{.verdict = Verdict::Interrupted, .first = told, .since = told};
    return pomodoro;
}

} // namespace

/// Prompts, quiet and absences: core/engine/presence_commands.cpp.
class PresenceTest final : public QObject {
    Q_OBJECT

private slots:
    void alertSettingsAreSet() const;
    void invalidAlertSettingsAreRefused() const;

    void quietEndsByItselfAtItsInstant() const;
    void quietCanBeEnded() const;
    void quietIsRefused_data() const;
    void quietIsRefused() const;
    void quietMovesWithTheClock() const;
    void aRestartBeforeNowKeepsWhatIsLeftOfQuiet() const;
    void quietCanBeUndone() const;
    void undoDoesNotRestoreAnEndedQuiet() const;

    void afterAnAbsenceARunningPomodoroIsInItsBreak() const;
    void afterALongAbsenceThePromptCountsFromTheBreaksEnd() const;
    void anAbsenceReportedInGraceEndsTheStreak() const;
    void anEarlierEvaluationStays() const;
    void aBreakDuringASuspendStaysOne() const;
    void anAbsenceCanResumeTheBreakOfAnEndedStreak() const;
    void aStreakThatGoesOnAgainHasItsClosedIntention() const;
    void afterALaterStartOnlyHistoryIsCorrected() const;
    void theBreakEndsWhereTheNextPomodoroBegins() const;
    void ofSeveralPomodorosTheEarliestEndsTheBreak() const;
    void aBreakThatEndsNowIsTaken() const;
    void anAbsenceFromTheStartOnHasABreak() const;
    void pointsCountOnlyTheTimeWorked() const;
    void anAbsenceIsRefused_data() const;
    void anAbsenceIsRefused() const;
    void anAbsenceCanBeUndone() const;
};

void PresenceTest::alertSettingsAreSet() const
{
    auto core = workday();
    const AlertSettings prompts{.notifyGrace = false, .volume = 0, .shortcut = "Meta+Space"};
    QCOMPARE(core.run(kMonday, SetSettings{{.alerts = prompts}}), Outcome::Done);
    QVERIFY(core.state().settings.alerts == prompts);
}

void PresenceTest::invalidAlertSettingsAreRefused() const
{
    auto core = workday();
    QCOMPARE(core.run(kMonday, SetSettings{{.alerts = {.volume = 101}}}), Outcome::Invalid);
    QCOMPARE(core.run(kMonday, SetSettings{{.alerts = {.shortcut = "P"}}}), Outcome::Invalid);
}

void PresenceTest::quietEndsByItselfAtItsInstant() const
{
    auto core = workday();
    QCOMPARE(core.run(kNine, SetQuiet{kNine + 1min}), Outcome::Done);
    QCOMPARE(nextDeadline(core.state(), core.zones()), kNine + 1min);
    core.run(kNine + 1min - 1ms);
    QCOMPARE(core.state().quietUntil, std::optional{kNine + 1min});
    core.run(kNine + 1min);
    QCOMPARE(core.state().quietUntil, std::nullopt);
}

void PresenceTest::quietCanBeEnded() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 1h});
    QCOMPARE(core.run(kNine + 1min, SetQuiet{}), Outcome::Done);
    QCOMPARE(core.state().quietUntil, std::nullopt);
}

void PresenceTest::quietIsRefused_data() const
{
    QTest::addColumn<Instant>("until");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("that-is-over") << kNine - 1h << Outcome::AlreadyOver;
    QTest::newRow("that-ends-now") << kNine << Outcome::AlreadyOver;
    QTest::newRow("for-more-than-a-week") << kNine + 168h + 1ms << Outcome::TooLong;
}

void PresenceTest::quietIsRefused() const
{
    QFETCH(Instant, until);
    auto core = workday();
    QTEST(core.run(kNine, SetQuiet{until}), "outcome");
    QCOMPARE(core.run(kNine, SetQuiet{kNine + 168h}), Outcome::Done);
}

void PresenceTest::quietMovesWithTheClock() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 1h});
    core.run(kNine + 20min, AdjustClock{-3h});
    QCOMPARE(*core.state().quietUntil - core.state().now, Duration{40min});
}

void PresenceTest::aRestartBeforeNowKeepsWhatIsLeftOfQuiet() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 168h});
    core.run(kNine - 2h, Restart{});
    QCOMPARE(core.state().quietUntil, std::optional{kNine + 166h});
    core.run(kNine - 2h, SetQuiet{kNine + 1h});
    core.run(kNine - 3h, Restart{});
    QCOMPARE(core.state().quietUntil, std::optional{kNine});
}

void PresenceTest::undoDoesNotRestoreAnEndedQuiet() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 1h});
    core.run(kNine, SetQuiet{kNine + 2h});
    const auto inverse = core.last().inverse;
    QCOMPARE(core.run(kNine + 1h, inverse.front()), Outcome::Done);
    QCOMPARE(core.state().quietUntil, std::nullopt);
}

void PresenceTest::quietCanBeUndone() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 1h});
    core.run(kNine, SetQuiet{kNine + 2h});
    const auto inverse = core.last().inverse;
    QCOMPARE(inverse.size(), std::size_t{1});
    QCOMPARE(core.run(kNine, inverse.front()), Outcome::Done);
    QCOMPARE(core.state().quietUntil, std::optional{kNine + 1h});
}

void PresenceTest::afterAnAbsenceARunningPomodoroIsInItsBreak() const
{
    auto core = inPomodoro();
    const auto expected = leftAt(core.pomodoro(0), kNine + 2min, kNine + 4min);
    QCOMPARE(core.run(kNine + 4min, WasAway{kFirst, kNine + 2min}), Outcome::Done);
    QCOMPARE(core.history().pomodoros, std::vector{expected});
    QCOMPARE(core.phase(), Phase{restFrom(kNine + 2min, BreakState::Running)});
    QVERIFY(core.state().awaiting.empty());
    core.run(kNine + 7min);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 7min));
}

void PresenceTest::afterALongAbsenceThePromptCountsFromTheBreaksEnd() const
{
    auto core = inPomodoro();
    core.run(kNine + 41min);
    const auto expected = leftAt(core.pomodoro(0), kNine + 2min, kNine + 41min);
    QCOMPARE(core.run(kNine + 41min, WasAway{kFirst, kNine + 2min}), Outcome::Done);
    QCOMPARE(core.history().pomodoros, std::vector{expected});
    QCOMPARE(core.history().breaks, std::vector{restFrom(kNine + 2min, BreakState::Taken)});
    // Each loss since the end of the break has reduced the points.
    QCOMPARE(core.prompt(), core.promptSince(kNine + 41min));
    QVERIFY(!core.state().streak);
}

void PresenceTest::anAbsenceReportedInGraceEndsTheStreak() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kNine + 11min, WasAway{kFirst, kNine + 2min}), Outcome::Done);
    QCOMPARE(core.history().breaks, std::vector{restFrom(kNine + 2min, BreakState::Taken)});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 11min));
}

void PresenceTest::anEarlierEvaluationStays() const
{
    auto core = inBreak();
    core.run(kNine + 6min, Evaluate{kFirst, Verdict::Focused});
    const auto evaluation = core.pomodoro(0).evaluation;
    core.run(kNine + 7min, WasAway{kFirst, kNine + 4min});
    QVERIFY(core.pomodoro(0).evaluation == evaluation);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine, kNine + 4min}));
}

void PresenceTest::aBreakDuringASuspendStaysOne() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min);
    core.run(kNine + 41min, Advance{.asleep = true});
    core.run(kNine + 42min, WasAway{kFirst, kNine + 2min});
    QCOMPARE(core.history().breaks, std::vector{restFrom(kNine + 2min, BreakState::Asleep)});
}

void PresenceTest::anAbsenceCanResumeTheBreakOfAnEndedStreak() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, SetSettings{{.streakPlan = {{.pomodoro = 5min, .pause = 5min}}}});
    core.run(kNine + 5min + 1s, SkipBreak{});
    QVERIFY(!core.state().streak);
    core.run(kNine + 6min, WasAway{kFirst, kNine + 4min});
    QCOMPARE(core.phase(), Phase{restFrom(kNine + 4min, BreakState::Running)});
    QVERIFY(!core.state().prompt);
    core.run(kNine + 9min);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 9min));
}

void PresenceTest::aStreakThatGoesOnAgainHasItsClosedIntention() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, SetSettings{{.streakPlan = {{.pomodoro = 5min, .pause = 5min}}}});
    core.run(kNine + 5min, SkipBreak{});
    core.run(kNine + 5min, Evaluate{kFirst, Verdict::Focused});
    core.run(kNine + 5min, AbandonIntention{IntentionId{0}});
    QVERIFY(core.state().closed.empty());
    core.run(kNine + 6min, WasAway{kFirst, kNine + 4min});
    QVERIFY(core.state().streak);
    QCOMPARE(core.state().closed, std::vector{core.intention(0)});
}

void PresenceTest::afterALaterStartOnlyHistoryIsCorrected() const
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{});
    const auto goesOn = core.phase();
    const auto expected = leftAt(core.pomodoro(0), kNine + 3min, kNine + 15min);
    QCOMPARE(core.run(kNine + 15min, WasAway{kFirst, kNine + 3min}), Outcome::Done);
    QCOMPARE(core.pomodoro(0), expected);
    QCOMPARE(core.history().breaks, std::vector{restFrom(kNine + 3min, BreakState::Taken)});
    QCOMPARE(core.phase(), goesOn);
}

void PresenceTest::theBreakEndsWhereTheNextPomodoroBegins() const
{
    auto core = inSecond();
    core.run(kNine + 7min, WasAway{kFirst, kNine + 4min});
    auto expected = restFrom(kNine + 4min, BreakState::Taken);
    expected.span.end = kNine + 5min + 30s;
    QCOMPARE(core.history().breaks, std::vector{expected});
}

void PresenceTest::ofSeveralPomodorosTheEarliestEndsTheBreak() const
{
    auto core = inPomodoro();
    for (const auto begin : {kNine + 2min, kNine + 4min}) {
        core.run(begin - 1min, Stop{});
        core.run(begin - 1min, SkipBreak{});
        core.run(begin, Start{});
    }
    core.run(kNine + 5min, WasAway{kFirst, kNine + 30s});
    auto expected = restFrom(kNine + 30s, BreakState::Taken);
    expected.span.end = kNine + 2min;
    QCOMPARE(core.history().breaks.front(), expected);
}

void PresenceTest::aBreakThatEndsNowIsTaken() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 9min, WasAway{kFirst, kNine + 4min}), Outcome::Done);
    QCOMPARE(core.history().breaks, std::vector{restFrom(kNine + 4min, BreakState::Taken)});
    QVERIFY(!core.state().streak);
}

void PresenceTest::anAbsenceFromTheStartOnHasABreak() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, Stop{});
    core.run(kNine + 1min, SkipBreak{});
    core.run(kNine + 2min, Start{});
    core.run(kNine + 3min, WasAway{kFirst, kNine});
    auto expected = restFrom(kNine, BreakState::Taken);
    expected.span.end = kNine + 2min;
    QCOMPARE(core.history().breaks, std::vector{expected});
}

void PresenceTest::pointsCountOnlyTheTimeWorked() const
{
    auto core = inBreak();
    core.run(kNine + 41min, WasAway{kFirst, kNine + 2min});
    auto stopped = inPomodoro();
    stopped.run(kNine + 2min, Stop{});
    stopped.run(kNine + 41min, Evaluate{kFirst, Verdict::Interrupted});
    QCOMPARE(core.events(kInstantRange), stopped.events(kInstantRange));
}

void PresenceTest::anAbsenceIsRefused_data() const
{
    QTest::addColumn<WasAway>("command");
    QTest::addColumn<Outcome>("outcome");
    const PomodoroId second{1};
    QTest::newRow("of-no-pomodoro") << WasAway{PomodoroId{7}, kNine} << Outcome::Unknown;
    QTest::newRow("before-the-begin") << WasAway{kFirst, kNine - 1ms} << Outcome::EndsBeforeBegin;
    // The pomodoro's span begins with the grace period.
    QTest::newRow("before-the-start")
        << WasAway{second, kNine + 5min + 45s} << Outcome::EndsBeforeBegin;
    QTest::newRow("to-come") << WasAway{second, kNine + 7min + 1ms} << Outcome::InTheFuture;
    QTest::newRow("at-the-end") << WasAway{kFirst, kNine + 5min} << Outcome::AlreadyOver;
    QTest::newRow("as-it-begins") << WasAway{kFirst, kNine} << Outcome::Done;
    QTest::newRow("from-now-on") << WasAway{second, kNine + 7min} << Outcome::Done;
}

void PresenceTest::anAbsenceIsRefused() const
{
    QFETCH(WasAway, command);
    auto core = inSecond();
    QTEST(core.run(kNine + 7min, command), "outcome");
}

void PresenceTest::anAbsenceCanBeUndone() const
{
    auto core = inPomodoro();
    core.run(kNine + 12min);
    const auto phase = core.phase();
    const auto history = core.history();
    core.run(kNine + 12min, WasAway{kFirst, kNine + 2min});
    const auto inverse = core.last().inverse;
    QCOMPARE(inverse.size(), std::size_t{1});
    QCOMPARE(core.run(kNine + 13min, inverse.front()), Outcome::Done);
    QCOMPARE(core.phase(), phase);
    QCOMPARE(core.history(), history);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PresenceTest, QCoreApplication)
#include "tst_step_presence.moc"
