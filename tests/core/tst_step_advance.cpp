// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

/// Changes by time alone (core/engine/advance.cpp), and the phase after them.
class AdvanceTest final : public QObject {
    Q_OBJECT

private slots:
    void thePhaseOfAWorkday_data() const;
    void thePhaseOfAWorkday() const;
    void aStreakEndsWithItsLastBreak() const;
    void boundariesAreClosedAtTheirOwnInstants() const;
    void aGraceThatEndsAfterTheSessionLeadsToIdle() const;
    void anInstantBeforeNowChangesNothing() const;
    void aCommandFromBeforeNowActsAtNow() const;
    void aPromptIsNewAtItsBoundaryNotAtTheAdvance_data() const;
    void aPromptIsNewAtItsBoundaryNotAtTheAdvance() const;
    void aPromptIsNewWhenItsSessionChanges() const;
    void aPromptIsNewWhenTheDayStartCutsItsSession() const;
    void aPromptIsNewAfterALossOfPoints() const;
    void aPomodoroNeverBeginsByItself() const;
    void endedPomodorosAwaitEvaluationNewestFirst() const;
    void awaitingEndsAfterADay() const;
    void theNextDeadlineIsTheEndOfThePhase() const;
    void withoutSessionsTheNextDeadlineIsTheHorizon() const;

    void sessionsAreRecordedWhenTheyEnd() const;
    void missedSessionsAreRecorded() const;
    void missedSessionsAreRecordedUpToAMonthBack() const;
    void overlappingSessionsAreRecordedSeparately() const;
    void aSessionThatEndedBeforeItsRuleWasSetIsNotRecorded() const;
    void overridesStayUntilTheyAreAMonthOld() const;
    void aCommandAfterALongWaitFindsNoOldSession() const;
    void aSessionMovedFarAheadStillTakesPlace() const;
};

void AdvanceTest::thePhaseOfAWorkday_data() const
{
    QTest::addColumn<Instant>("instant");
    QTest::addColumn<Phase>("phase");

    const Pomodoro pomodoro{.id = PomodoroId{0},
                            .intention = IntentionId{0},
                            .streak = PomodoroId{0},
                            .index = 0,
                            .span = {kNine, kNine + 5min},
                            .startedAt = kNine,
                            .ending = {},
                            .evaluation = {}};
    const Break rest{.after = PomodoroId{0},
                     .index = 0,
                     .span = {kNine + 5min, kNine + 10min},
                     .state = BreakState::Running};
    const Grace grace{.span = {kNine + 10min, kNine + 13min + 20s},
                      .slotEnd = kNine + 20min,
                      .index = 1,
                      .worth = 1};
    // Five minutes still fit, but not their break.
    const Prompt last{
        .since = kNine + 471min, .until = kNine + 476min, .before = 3.5, .after = 2.5};
    const auto row = [](const char* name, Instant instant, Phase phase) {
        QTest::newRow(name) << instant << phase;
    };
    row("at its begin a pomodoro runs", kNine, pomodoro);
    row("in its last millisecond it does", kNine + 5min - 1ms, pomodoro);
    row("at its end the break has begun", kNine + 5min, rest);
    row("in the last millisecond of the break it goes on", kNine + 10min - 1ms, rest);
    row("at the break's end grace has begun", kNine + 10min, grace);
    row("grace lasts a third of the next slot", kNine + 13min + 20s - 1ms, grace);
    row("a prompt lasts while a pomodoro fits", kNine + 476min - 1ms, last);
    row("idle when no pomodoro fits any more", kNine + 476min, Idle{.until = kNine + 24h});
    row("until the next session begins", kNine + 24h - 1ms, Idle{.until = kNine + 24h});
}

void AdvanceTest::thePhaseOfAWorkday() const
{
    QFETCH(Instant, instant);
    auto core = inPomodoro();
    core.run(instant);
    QTEST(core.phase(), "phase");
}

void AdvanceTest::aStreakEndsWithItsLastBreak() const
{
    auto core = workday();
    core.run(kNine, SetSettings{{.streakPlan = {{5min, 5min}, {10min, 7min}}}});
    core.run(kNine, Start{});
    core.run(kNine + 10min, Start{});
    core.run(kNine + 27min - 1ms);
    QVERIFY(std::holds_alternative<Break>(core.phase()));
    core.run(kNine + 27min);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 27min));
    QVERIFY(!core.state().streak);
}

void AdvanceTest::boundariesAreClosedAtTheirOwnInstants() const
{
    auto core = inPomodoro();
    core.run(kNine + 30h);
    const auto history = core.history();
    QCOMPARE(history.pomodoros.size(), 1u);
    QCOMPARE(history.pomodoros.front().span, (Span{kNine, kNine + 5min}));
    QCOMPARE(history.pomodoros.front().ending, Ending::Full);
    QCOMPARE(history.breaks, (std::vector<Break>{{.after = PomodoroId{0},
                                                  .index = 0,
                                                  .span = {kNine + 5min, kNine + 10min},
                                                  .state = BreakState::Taken}}));
}

void AdvanceTest::aGraceThatEndsAfterTheSessionLeadsToIdle() const
{
    auto core = workday();
    core.run(kNine + 8h - 1min, Start{});
    core.run(kNine + 9h);
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 24h}});
}

void AdvanceTest::anInstantBeforeNowChangesNothing() const
{
    auto core = inBreak();
    const auto before = core.state();
    QCOMPARE(core.run(kNine), Outcome::Advanced);
    QCOMPARE(core.state(), before);
    QVERIFY(core.last().changes.empty());
}

void AdvanceTest::aCommandFromBeforeNowActsAtNow() const
{
    auto core = inGrace();
    QCOMPARE(core.run(kMonday, Start{}), Outcome::Continued);
    QCOMPARE(core.pomodoro(1).startedAt, kNine + 10min);
}

void AdvanceTest::aPromptIsNewAtItsBoundaryNotAtTheAdvance_data() const
{
    QTest::addColumn<Instant>("noticed");
    QTest::addColumn<Instant>("since");
    const auto lapse = kNine + 13min + 20s;
    QTest::newRow("at once") << lapse << lapse;
    QTest::newRow("a little later") << lapse + 59s << lapse;
    QTest::newRow("in the next session") << kNine + 24h + 1min << kNine + 24h;
    QTest::newRow("in one a fortnight later") << kNine + 336h + 1min << kNine + 336h;
}

void AdvanceTest::aPromptIsNewAtItsBoundaryNotAtTheAdvance() const
{
    QFETCH(Instant, noticed);
    QFETCH(Instant, since);
    auto core = inPomodoro();
    core.run(noticed);
    QCOMPARE(core.prompt(), core.promptSince(since));
}

void AdvanceTest::aPromptIsNewWhenItsSessionChanges() const
{
    auto core = workday();
    core.run(kNine + 1min, AddSession{kNine + 2h, kNine + 3h});
    QCOMPARE(core.prompt(), core.promptSince(kNine));
    core.run(kNine + 2min, AddSession{kNine + 7h, kNine + 9h});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 2min));
}

void AdvanceTest::aPromptIsNewWhenTheDayStartCutsItsSession() const
{
    auto core = workday();
    core.run(kNine + 2min, SetSettings{{.dayStart = {9h + 1min}}});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 2min));
}

void AdvanceTest::aPromptIsNewAfterALossOfPoints() const
{
    auto core = workday();
    core.run(kNine);
    const auto loss = core.prompt()->until;
    core.run(loss - 1ms);
    QCOMPARE(core.prompt(), core.promptSince(kNine));
    core.run(loss + 1ms);
    QCOMPARE(core.prompt(), core.promptSince(loss));
}

void AdvanceTest::aPomodoroNeverBeginsByItself() const
{
    auto core = workday();
    core.run(kNine + 700h);
    QCOMPARE(core.history().pomodoros, std::vector<Pomodoro>{});
}

void AdvanceTest::endedPomodorosAwaitEvaluationNewestFirst() const
{
    auto core = inGrace();
    core.run(kNine + 10min, Start{});
    core.run(kNine + 20min - 1ms);
    QCOMPARE(core.state().awaiting, std::vector{core.pomodoro(0)});
    core.run(kNine + 20min);
    QCOMPARE(core.state().awaiting, (std::vector{core.pomodoro(1), core.pomodoro(0)}));
}

void AdvanceTest::awaitingEndsAfterADay() const
{
    auto core = inBreak();
    core.run(kNine + 5min + 24h - 1ms);
    QCOMPARE(core.state().awaiting.size(), 1u);
    core.run(kNine + 5min + 24h);
    QVERIFY(core.state().awaiting.empty());
    QCOMPARE(core.run(kNine + 700h, Evaluate{PomodoroId{0}, Verdict::Focused}), Outcome::Evaluated);
}

void AdvanceTest::theNextDeadlineIsTheEndOfThePhase() const
{
    auto core = workday();
    const auto deadline = [&] { return nextDeadline(core.state(), core.zones()); };
    QCOMPARE(deadline(), kNine);
    core.run(kNine);
    QCOMPARE(deadline(), core.prompt()->until);
    core.run(kNine, Start{});
    QCOMPARE(deadline(), kNine + 5min);
    core.run(kNine + 5min);
    QCOMPARE(deadline(), kNine + 10min);
    core.run(kNine + 10min);
    QCOMPARE(deadline(), kNine + 13min + 20s);
}

void AdvanceTest::withoutSessionsTheNextDeadlineIsTheHorizon() const
{
    const Harness core;
    QCOMPARE(core.phase(), Phase{Idle{}});
    QCOMPARE(nextDeadline(core.state(), core.zones()), kMonday + kHorizon);
}

void AdvanceTest::sessionsAreRecordedWhenTheyEnd() const
{
    auto core = workday();
    core.run(kNine + 8h - 1ms);
    QCOMPARE(core.history().sessions, std::vector<Span>{});
    core.run(kNine + 8h);
    core.run(kNine + 9h);
    QCOMPARE(core.history().sessions, (std::vector<Span>{{kNine, kNine + 8h}}));
}

void AdvanceTest::missedSessionsAreRecorded() const
{
    auto core = workday();
    core.run(kNine + 60h);
    QCOMPARE(core.history().sessions,
             (std::vector<Span>{
                 {kNine, kNine + 8h}, {kNine + 24h, kNine + 32h}, {kNine + 48h, kNine + 56h}}));
}

void AdvanceTest::missedSessionsAreRecordedUpToAMonthBack() const
{
    Harness core;
    const auto monthBack = kMonday + 1000h;
    core.run(kMonday, AddSession{monthBack - 2h, monthBack});
    core.run(kMonday, AddSession{monthBack - 2h, monthBack + 1ms});
    core.run(monthBack + kHorizon);
    QCOMPARE(core.history().sessions, (std::vector<Span>{{monthBack - 2h, monthBack + 1ms}}));
}

void AdvanceTest::overlappingSessionsAreRecordedSeparately() const
{
    Harness core;
    const std::vector<Span> overlapping{{kMonday + 22h, kMonday + 30h},
                                        {kMonday + 23h, kMonday + 31h}};
    for (const auto& span : overlapping) {
        core.run(kMonday, AddSession{span.begin, span.end});
    }
    core.run(kMonday + 40h);
    QCOMPARE(core.history().sessions, overlapping);
}

void AdvanceTest::aSessionThatEndedBeforeItsRuleWasSetIsNotRecorded() const
{
    Harness core;
    core.run(kNine + 9h, SetWorkHours{{rule(1, kMondayToFriday, 9h, 17h)}});
    core.run(kNine + 33h);
    QCOMPARE(core.history().sessions, (std::vector<Span>{{kNine + 24h, kNine + 32h}}));
}

void AdvanceTest::overridesStayUntilTheyAreAMonthOld() const
{
    auto core = workday();
    const RuleDay monday{.rule = RuleId{1}, .date = LocalDate{2026y / 3 / 2}};
    core.run(kMonday, SkipSession{monday});
    core.run(kMonday, AddSession{kNine, kNine + 1h});
    core.run(kMonday + kHorizon);
    QCOMPARE(core.state().hours.overrides.size(), 1u);
    QCOMPARE(core.state().hours.manual.size(), 1u);
    core.run(kMonday + kHorizon + 72h);
    QVERIFY(core.state().hours.overrides.empty());
    QVERIFY(core.state().hours.manual.empty());
}

void AdvanceTest::aCommandAfterALongWaitFindsNoOldSession() const
{
    Harness core;
    core.run(kMonday, AddSession{kNine, kNine + 1h});
    core.run(kMonday + kHorizon - 24h);
    QCOMPARE(core.run(kMonday + kHorizon + 72h, SkipSession{SessionId{0}}), Outcome::Unknown);
}

void AdvanceTest::aSessionMovedFarAheadStillTakesPlace() const
{
    auto core = workday();
    const RuleDay monday{.rule = RuleId{1}, .date = LocalDate{2026y / 3 / 2}};
    const auto evening = kMonday + 70 * 24h + 20h;
    core.run(kMonday, ChangeSession{monday, evening, evening + 1h});
    core.run(evening - 1h);
    core.run(evening);
    QCOMPARE(core.prompt(), core.promptSince(evening));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::AdvanceTest, QCoreApplication)
#include "tst_step_advance.moc"
