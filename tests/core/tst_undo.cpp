// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

#include <algorithm>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr PomodoroId kFirst{0};
constexpr PomodoroId kSecond{1};
const RuleDay kToday{RuleId{1}, std::chrono::local_days{2026y / 3 / 2}};

/// Carries out the command and returns the one that undoes it.
Command edit(Harness& core, Instant at, const Command& command)
{
    core.run(at, command);
    const auto inverse = core.last().inverse;
    if (inverse.size() != 1) {
        QTest::qFail("it has no inverse", __FILE__, __LINE__);
        return Advance{};
    }
    return inverse.front();
}

bool isRecorded(Harness& core, Span session)
{
    const auto sessions = core.history().sessions;
    return std::find(sessions.begin(), sessions.end(), session) != sessions.end();
}

} // namespace

/// Undo of single edits, beside the properties in tst_undo_laws.cpp.
class UndoTest final : public QObject {
    Q_OBJECT

private slots:
    void undoOfAStopResumesThePomodoro() const;
    void undoOfAStopEndsThePomodoroAtItsPlannedEnd() const;
    void undoOfAStopAfterItsBreakIsAsIfItHadNotHappened_data() const;
    void undoOfAStopAfterItsBreakIsAsIfItHadNotHappened() const;
    void aStopCannotBeUndoneAfterALaterStart() const;
    void aStopCanBeUndoneAfterALaterStartWasUndone() const;
    void redoOfAStopEndsThePomodoroThen() const;
    void undoOfAnAchievementResumesThePomodoroAndReopens() const;
    void undoOfAnAchievementAfterItsBreakReopens() const;
    void undoOfAnEvaluationRestoresTheClosedIntention() const;
    void undoOfASkipResumesTheBreak() const;
    void undoOfASkipEndsTheBreakAtItsPlannedEnd() const;
    void undoOfASkipAfterItsGracePeriodRestoresTheBreak() const;
    void aStreakIsNotRestoredAfterALaterOne() const;
    void undoOfAStartInTheFirstMinuteCancelsIt() const;
    void undoOfAStartCancelsARunningPomodoroAtAnyTime() const;
    void undoOfAStartRemovesAnEndedPomodoroAndItsBreak() const;
    void undoOfAStartRemovesOnlyThatPomodoro() const;
    void redoOfAStartRestoresThePomodoro() const;
    void undoOfACancelRestoresThePomodoro() const;
    void undoOfAnAbsenceAfterItsBreakRestoresThePreviousBreak() const;
    void anUndoneCancelIsAFullPomodoroAfterItsGracePeriod() const;
    void actsAreUndoneAndRedoneInOrder() const;
    void aNewActRemovesTheUndoneActs() const;
    void anActThatCannotBeUndoneIsDroppedAndTheOlderOneIsNext() const;
    void withoutActsThereIsNothingToUndo() const;
    void commandsThatAreNoActsAreNotKept() const;
    void theLastHundredActsAreKept() const;
    void everyActHasItsName_data() const;
    void everyActHasItsName() const;
    void undoKeepsLaterChangesOfOtherFields() const;
    void undoIsRefusedAfterALaterChangeOfTheSameField() const;
    void undoKeepsAnIntentionWithPomodoros() const;
    void redoOfAnAdditionKeepsTheNumber() const;
    void aReferenceToARemovedPomodoroIsNotRestored() const;
    void undoOfADeletionRestoresThePomodoroInItsContinuedStreak() const;
    void aSessionThatWouldHaveEndedMeanwhileIsRecorded() const;
    void aSessionThatWouldEndNowIsRecorded() const;
    void oldSessionsAreNotRecorded() const;
    void sessionsFromBeforeTheEditAreNotRecorded() const;
    void sessionsOfHoursThatWereSetLaterAreNotRecorded() const;
    void undoIsRefusedAfterALaterChangeOfTheDay() const;
    void anOverrideOfARemovedRuleIsNotRestored() const;
    void aBreakThatBeganNowIsRestored() const;
    void aBreakInTheFutureIsNotRestored() const;
    void undoOfAnEarlyEndRemovesTheRecordedSession() const;
    void undoRestoresWorkHoursWithTheirOverrides() const;
    void undoRestoresSettings() const;
    void undoOfASettingLeavesTheOthers() const;
};

void UndoTest::undoOfAStopResumesThePomodoro() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min);
    const auto before = core.phase();
    const auto undo = edit(core, kNine + 1min, Stop{});
    QCOMPARE(core.run(kNine + 3min, undo), Outcome::Done);
    QCOMPARE(core.phase(), before);
    QCOMPARE(core.history(), (Chronicle{{core.pomodoro(0)}, {}, {}}));
}

void UndoTest::undoOfAStopEndsThePomodoroAtItsPlannedEnd() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    const auto undo = edit(core, kNine + 4min, Stop{});
    QCOMPARE(core.run(kNine + 8min, undo), Outcome::Done);
    stayed.run(kNine + 8min);
    QVERIFY(core.state() == stayed.state());
    QVERIFY(core.history() == stayed.history());
}

void UndoTest::undoOfAStopAfterItsBreakIsAsIfItHadNotHappened_data() const
{
    QTest::addColumn<Duration>("later");
    QTest::newRow("in the break of the full pomodoro") << Duration{7min};
    QTest::newRow("in its grace period") << Duration{11min};
    QTest::newRow("after its grace period") << Duration{14min};
}

void UndoTest::undoOfAStopAfterItsBreakIsAsIfItHadNotHappened() const
{
    QFETCH(const Duration, later);
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    const auto undo = edit(core, kNine + 1min, Stop{});
    core.run(kNine + 6min);
    QCOMPARE(core.run(kNine + later, undo), Outcome::Done);
    stayed.run(kNine + later);
    auto expected = stayed.state();
    if (expected.backoff) {
        // An undo is an act of the user, so it resets the prompt back-off.
        expected.backoff->next = kNine + later + 30s;
    }
    QVERIFY(core.state() == expected);
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::aStopCannotBeUndoneAfterALaterStart() const
{
    auto core = inPomodoro();
    const auto undo = edit(core, kNine + 1min, Stop{});
    core.run(kNine + 6min, Start{});
    const auto before = core.history();
    QCOMPARE(core.run(kNine + 6min, undo), Outcome::ChangedSince);
    QCOMPARE(core.history(), before);
}

void UndoTest::aStopCanBeUndoneAfterALaterStartWasUndone() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    core.run(kNine + 1min, Stop{});
    core.run(kNine + 6min, Start{});
    core.run(kNine + 1h, Undo{});
    QCOMPARE(core.run(kNine + 1h, Undo{}), Outcome::Done);
    stayed.run(kNine + 1h);
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::redoOfAStopEndsThePomodoroThen() const
{
    auto core = inPomodoro();
    auto stopped = inPomodoro();
    core.run(kNine + 1min, Stop{});
    core.run(kNine + 2min, Undo{});
    QCOMPARE(core.run(kNine + 1h, Redo{}), Outcome::Done);
    stopped.run(kNine + 1min, Stop{});
    stopped.run(kNine + 1h);
    QCOMPARE(core.history(), stopped.history());
    QVERIFY(!core.state().streak);
}

void UndoTest::undoOfAnAchievementResumesThePomodoroAndReopens() const
{
    auto core = inPomodoro();
    const auto undo = edit(core, kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
    core.run(kNine + 3min, undo);
    QCOMPARE(core.phase(), inPomodoro().phase());
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void UndoTest::undoOfAnAchievementAfterItsBreakReopens() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    const auto undo = edit(core, kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 7min);
    QCOMPARE(core.run(kNine + 8min, undo), Outcome::Done);
    stayed.run(kNine + 8min);
    QVERIFY(core.state() == stayed.state());
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::undoOfAnEvaluationRestoresTheClosedIntention() const
{
    auto core = inPomodoro();
    core.run(kNine + 1h, AbandonIntention{IntentionId{0}});
    const auto before = core.state();
    const auto undo = edit(core, kNine + 1h, Evaluate{kFirst, Verdict::Focused});
    QVERIFY(core.state().closed.empty());
    core.run(kNine + 1h, undo);
    QCOMPARE(core.state().awaiting, before.awaiting);
    QVERIFY(core.state().closed == before.closed);
}

void UndoTest::undoOfASkipResumesTheBreak() const
{
    auto core = inBreak();
    const auto before = core.phase();
    const auto undo = edit(core, kNine + 6min, SkipBreak{});
    QCOMPARE(core.run(kNine + 7min, undo), Outcome::Done);
    QCOMPARE(core.phase(), before);
}

void UndoTest::undoOfASkipEndsTheBreakAtItsPlannedEnd() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    core.run(kNine + 1min, Stop{});
    stayed.run(kNine + 1min, Stop{});
    // After a stop there is no grace period: the streak has ended.
    const auto undo = edit(core, kNine + 2min, SkipBreak{});
    QCOMPARE(core.run(kNine + 7min, undo), Outcome::Done);
    stayed.run(kNine + 7min);
    auto expected = stayed.state();
    // An undo is an act of the user, so it resets the prompt back-off.
    expected.backoff->next = kNine + 7min + 30s;
    QVERIFY(core.state() == expected);
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::undoOfASkipAfterItsGracePeriodRestoresTheBreak() const
{
    auto core = inBreak();
    auto stayed = inBreak();
    const auto undo = edit(core, kNine + 6min, SkipBreak{});
    core.run(kNine + 9min + 30s); // the grace period ended at 9:09:20
    QVERIFY(!core.state().streak);
    QCOMPARE(core.run(kNine + 11min, undo), Outcome::Done);
    stayed.run(kNine + 11min);
    QVERIFY(core.state() == stayed.state());
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::aStreakIsNotRestoredAfterALaterOne() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, Stop{});
    const auto undo = edit(core, kNine + 2min, SkipBreak{});
    core.run(kNine + 3min, Start{});
    core.run(kNine + 1h);
    QVERIFY(!core.state().streak);
    QCOMPARE(core.run(kNine + 1h, undo), Outcome::ChangedSince);
}

void UndoTest::undoOfAStartInTheFirstMinuteCancelsIt() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, Start{});
    QCOMPARE(core.run(kNine + 59s, undo), Outcome::Cancelled);
    QCOMPARE(core.history(), Chronicle{});
}

void UndoTest::undoOfAStartCancelsARunningPomodoroAtAnyTime() const
{
    auto core = workday();
    auto without = workday();
    const auto undo = edit(core, kNine, Start{});
    QCOMPARE(core.run(kNine + 2min, undo), Outcome::Cancelled);
    without.run(kNine + 2min);
    QCOMPARE(core.history(), Chronicle{});
    QVERIFY(!core.state().streak);
    QVERIFY(core.prompt()->until == without.prompt()->until);
}

void UndoTest::undoOfAStartRemovesAnEndedPomodoroAndItsBreak() const
{
    for (const auto later : {6min, 11min, 60min}) { // in its break, in its grace period, and long
                                                    // after
        auto core = workday();
        auto without = workday();
        const auto undo = edit(core, kNine, Start{});
        QCOMPARE(core.run(kNine + later, undo), Outcome::Done);
        without.run(kNine + later);
        QCOMPARE(core.history(), Chronicle{});
        QVERIFY(core.state().awaiting.empty());
        QCOMPARE(core.phase().index(), without.phase().index());
    }
}

void UndoTest::undoOfAStartRemovesOnlyThatPomodoro() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, Start{});
    core.run(kNine + 1min, Stop{});
    core.run(kNine + 2min, SkipBreak{});
    core.run(kNine + 3min, Start{IntentionId{1}});
    const auto second = core.pomodoro(1);
    QCOMPARE(core.run(kNine + 3min, undo), Outcome::Done);
    QCOMPARE(core.history().pomodoros, std::vector{second});
    QCOMPARE(core.run(kNine + 3min, undo), Outcome::ChangedSince);
}

void UndoTest::redoOfAStartRestoresThePomodoro() const
{
    auto core = workday();
    core.run(kNine, Start{});
    const auto started = core.pomodoro(0);
    core.run(kNine + 30s, Undo{});
    QCOMPARE(core.run(kNine + 40s, Redo{}), Outcome::Done);
    QCOMPARE(core.pomodoro(0), started);
    QCOMPARE(core.phase(), inPomodoro().phase());
    QVERIFY(core.state().next.pomodoro == 1);
}

void UndoTest::undoOfACancelRestoresThePomodoro() const
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{});
    const auto before = core.phase();
    const auto undo = edit(core, kNine + 11min + 30s, Cancel{});
    QCOMPARE(core.run(kNine + 12min, undo), Outcome::Done);
    QCOMPARE(core.phase(), before);
    QCOMPARE(core.state().streak->pairs.size(), std::size_t{2});
}

void UndoTest::undoOfAnAbsenceAfterItsBreakRestoresThePreviousBreak() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    const auto undo = edit(core, kNine + 6min, WasAway{kFirst, kNine + 4min});
    // Its break ended at 9:09; the previous one lasts to 9:10.
    QCOMPARE(core.run(kNine + 9min + 30s, undo), Outcome::Done);
    stayed.run(kNine + 9min + 30s);
    QVERIFY(core.state() == stayed.state());
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::anUndoneCancelIsAFullPomodoroAfterItsGracePeriod() const
{
    auto core = inGrace();
    auto stayed = inGrace();
    core.run(kNine + 11min, Start{});
    stayed.run(kNine + 11min, Start{});
    const auto undo = edit(core, kNine + 11min + 30s, Cancel{});
    core.run(kNine + 14min); // the grace period ended at 9:13:20
    QVERIFY(!core.state().streak);
    QCOMPARE(core.run(kNine + 21min, undo), Outcome::Done);
    stayed.run(kNine + 21min);
    QVERIFY(core.state() == stayed.state());
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::actsAreUndoneAndRedoneInOrder() const
{
    auto core = workday();
    core.run(kNine, EditIntention{IntentionId{0}, "Mail", {}});
    core.run(kNine, AbandonIntention{IntentionId{1}});
    QCOMPARE(core.run(kNine, Undo{}), Outcome::Done);
    QCOMPARE(core.last().act->act.name.kind, ActKind::AbandonIntention);
    QCOMPARE(core.run(kNine, Undo{}), Outcome::Done);
    QCOMPARE(core.last().act->act.name.title, "Letter");
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
    QCOMPARE(core.run(kNine, Redo{}), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Mail", "Report", "Receipts"}));
    QCOMPARE(core.run(kNine, Redo{}), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Mail", "Receipts"}));
    QCOMPARE(core.run(kNine, Redo{}), Outcome::Ignored);
}

void UndoTest::aNewActRemovesTheUndoneActs() const
{
    auto core = workday();
    core.run(kNine, EditIntention{IntentionId{0}, "Mail", {}});
    core.run(kNine, Undo{});
    core.run(kNine, AddIntention{"Call", "", {}});
    QCOMPARE(core.run(kNine, Redo{}), Outcome::Ignored);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts", "Call"}));
}

void UndoTest::anActThatCannotBeUndoneIsDroppedAndTheOlderOneIsNext() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, EditIntention{IntentionId{1}, "Paper", {}});
    core.run(kNine + 1min, Stop{});
    core.run(kNine + 2min, AdjustClock{1min}); // it moves the break
    QCOMPARE(core.run(kNine + 20min, Undo{}), Outcome::ChangedSince);
    QVERIFY(core.last().act->kind == ActChange::Kind::Dropped);
    QCOMPARE(core.last().act->act.name.kind, ActKind::Stop);
    QCOMPARE(core.run(kNine + 20min, Redo{}), Outcome::Ignored);
    QCOMPARE(core.run(kNine + 20min, Undo{}), Outcome::Done);
    QCOMPARE(core.intention(1).title, "Report");
}

void UndoTest::withoutActsThereIsNothingToUndo() const
{
    Harness core;
    QCOMPARE(core.run(kNine, Undo{}), Outcome::Ignored);
    QVERIFY(!core.last().act);
}

void UndoTest::commandsThatAreNoActsAreNotKept() const
{
    auto core = workday();
    core.run(kNine, EditIntention{IntentionId{0}, "Mail", {}});
    for (const auto& command :
         {Command{RecordPrompt{}}, Command{AdjustClock{1min}}, Command{Restart{}},
          Command{Advance{}}, Command{EditIntention{IntentionId{0}, "Mail", {}}}}) {
        core.run(kNine + 10min, command);
        QVERIFY(!core.last().act);
    }
    core.run(kNine + 10min, Undo{});
    QCOMPARE(core.openTitles().front(), "Letter");
}

void UndoTest::theLastHundredActsAreKept() const
{
    auto core = workday();
    for (int count = 0; count <= 100; ++count) {
        core.run(kNine, EditIntention{IntentionId{0}, "Letter " + std::to_string(count), {}});
    }
    for (std::size_t count = 0; count < kMostActs; ++count) {
        QCOMPARE(core.run(kNine, Undo{}), Outcome::Done);
    }
    QCOMPARE(core.run(kNine, Undo{}), Outcome::Ignored);
    QCOMPARE(core.openTitles().front(), "Letter 0");
}

void UndoTest::everyActHasItsName_data() const
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<ActKind>("kind");
    QTest::addColumn<std::string>("title");
    const IntentionId report{1};
    const auto row = [](const char* name, const Command& command, ActKind kind,
                        const std::string& title) {
        QTest::newRow(name) << command << kind << title;
    };
    row("add", AddIntention{"Call", "", {}}, ActKind::AddIntention, "Call");
    row("estimate", EstimateIntention{report, 25min}, ActKind::EstimateIntention, "Report");
    row("evaluate", Evaluate{kFirst, Verdict::Focused}, ActKind::Evaluate, "Letter");
    row("stop", Stop{}, ActKind::Stop, "Letter");
    row("cancel", Cancel{}, ActKind::Cancel, "Letter");
    row("away", WasAway{kFirst, kNine + 10s}, ActKind::WasAway, "Letter");
    row("end", SetEnd{kNine + 9min}, ActKind::SetEnd, "Letter");
    row("switch", Switch{report}, ActKind::Switch, "Report");
    row("next step", SetNextStep{report, "The end"}, ActKind::SetNextStep, "Report");
    row("quiet", SetQuiet{kNine + 1h}, ActKind::SetQuiet, "");
    row("hours", SetWorkHours{}, ActKind::SetWorkHours, "");
    row("alerts", SetSettings{{.alerts = {.volume = 7}}}, ActKind::SetAlerts, "");
}

void UndoTest::everyActHasItsName() const
{
    QFETCH(const Command, command);
    QFETCH(const ActKind, kind);
    QFETCH(const std::string, title);
    auto core = inPomodoro();
    core.run(kNine + 30s, command);
    QVERIFY(core.last().act.has_value());
    QCOMPARE(core.last().act->act.name, (ActName{.kind = kind, .title = title}));
    const auto before = inPomodoro();
    core.run(kNine + 30s, Undo{});
    QCOMPARE(core.phase(), before.phase());
}

void UndoTest::undoKeepsLaterChangesOfOtherFields() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, EditIntention{IntentionId{0}, "Mail", {}});
    core.run(kNine, EditIntention{IntentionId{0}, {}, "To the bank"});
    auto expected = core.intention(0);
    QCOMPARE(core.run(kNine, undo), Outcome::Done);
    expected.title = "Letter";
    QVERIFY(core.intention(0) == expected);
}

void UndoTest::undoIsRefusedAfterALaterChangeOfTheSameField() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, EditIntention{IntentionId{0}, "Mail", {}});
    core.run(kNine, EditIntention{IntentionId{0}, "Parcel", {}});
    QCOMPARE(core.run(kNine, undo), Outcome::ChangedSince);
    QVERIFY(core.last().inverse.empty());
}

void UndoTest::undoKeepsAnIntentionWithPomodoros() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, AddIntention{"Call", "", {}});
    core.run(kNine, Start{IntentionId{3}});
    QCOMPARE(core.run(kNine, undo), Outcome::ChangedSince);
    core.run(kNine, Cancel{});
    QCOMPARE(core.run(kNine, undo), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void UndoTest::redoOfAnAdditionKeepsTheNumber() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, AddIntention{"Call", "", 30min});
    const auto expected = core.intention(3);
    const auto redo = edit(core, kNine, undo);
    core.run(kNine, AddIntention{"Other", "", {}});
    core.run(kNine + 1h, redo);
    QVERIFY(core.intention(3) == expected);
    QCOMPARE(core.openTitles(),
             (std::vector<std::string>{"Letter", "Report", "Receipts", "Call", "Other"}));
}

void UndoTest::aReferenceToARemovedPomodoroIsNotRestored() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    const auto close = edit(core, kNine + 1h, ReopenIntention{IntentionId{0}});
    core.run(kNine + 1h, DeletePomodoro{kFirst});
    QCOMPARE(core.run(kNine + 1h, close), Outcome::ChangedSince);
}

void UndoTest::undoOfADeletionRestoresThePomodoroInItsContinuedStreak() const
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{});
    const auto first = core.pomodoro(0);
    const auto undo = edit(core, kNine + 12min, DeletePomodoro{kFirst});
    core.run(kNine + 26min, Start{});
    const auto redo = edit(core, kNine + 27min, undo);
    QCOMPARE(core.pomodoro(0), first);
    QCOMPARE(core.state().streak->pairs.size(), std::size_t{3});
    QVERIFY(core.state().streak->pairs[1].pause.has_value());
    QCOMPARE(core.pomodoro(2).streak, kFirst);
    QCOMPARE(core.run(kNine + 28min, redo), Outcome::Done);
    QCOMPARE(core.pomodoro(2).streak, kSecond);
    QCOMPARE(core.state().streak->pairs.size(), std::size_t{2});
}

void UndoTest::aSessionThatWouldHaveEndedMeanwhileIsRecorded() const
{
    auto core = workday();
    const auto undo = edit(core, kNine + 1h,
                           SkipSession{RuleDay{RuleId{1}, std::chrono::local_days{2026y / 3 / 2}}});
    core.run(kMonday + 20h);
    const Span session{kNine, kMonday + 17h};
    QVERIFY(!isRecorded(core, session));
    core.run(kMonday + 20h, undo);
    QVERIFY(isRecorded(core, session));
}

void UndoTest::aSessionThatWouldEndNowIsRecorded() const
{
    auto core = workday();
    const auto undo = edit(core, kNine + 1h, SkipSession{kToday});
    core.run(kMonday + 17h, undo);
    QVERIFY(isRecorded(core, {kNine, kMonday + 17h}));
}

void UndoTest::oldSessionsAreNotRecorded() const
{
    auto core = workday();
    const auto undo = edit(core, kMonday, SetWorkHours{});
    const auto now = kMonday + 24h * 40;
    core.run(now, undo);
    QVERIFY(!core.history().sessions.empty());
    QVERIFY(core.history().sessions.front().end > now - kHorizon);
}

void UndoTest::sessionsFromBeforeTheEditAreNotRecorded() const
{
    auto core = workday(); // there were no work hours last week
    const auto undo = edit(core, kNine + 1h, SetWorkHours{});
    QCOMPARE(core.run(kNine + 2h, undo), Outcome::Done);
    QCOMPARE(core.history(), Chronicle{});
}

void UndoTest::sessionsOfHoursThatWereSetLaterAreNotRecorded() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, AddSession{kMonday + 20h, kMonday + 21h});
    core.run(kNine + 4h, SetWorkHours{{rule(2, kEveryDay, 10h, 12h)}});
    QCOMPARE(core.run(kNine + 5h, undo), Outcome::Done);
    QCOMPARE(core.history(), Chronicle{});
}

void UndoTest::undoIsRefusedAfterALaterChangeOfTheDay() const
{
    auto core = workday();
    const auto undo = edit(core, kMonday, SkipSession{kToday});
    core.run(kMonday, ChangeSession{kToday, {}, kMonday + 15h});
    const auto hours = core.state().hours;
    QCOMPARE(core.run(kMonday, undo), Outcome::ChangedSince);
    QVERIFY(core.state().hours == hours);
}

void UndoTest::anOverrideOfARemovedRuleIsNotRestored() const
{
    auto core = workday();
    core.run(kMonday, SkipSession{kToday});
    const auto undo = edit(core, kMonday, ChangeSession{kToday, {}, {}});
    core.run(kMonday, SetWorkHours{{rule(2, kEveryDay, 8h, 12h)}});
    QCOMPARE(core.run(kMonday, undo), Outcome::ChangedSince);
    QVERIFY(core.state().hours.overrides.empty());
}

void UndoTest::aBreakThatBeganNowIsRestored() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, Stop{});
    const auto before = core.phase();
    const auto undo = edit(core, kNine + 1min, SkipBreak{});
    QCOMPARE(core.run(kNine + 1min, undo), Outcome::Done);
    QCOMPARE(core.phase(), before);
}

void UndoTest::aBreakInTheFutureIsNotRestored() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, Stop{});
    const auto undo = edit(core, kNine + 2min, SkipBreak{});
    core.run(kNine - 30min, Restart{});
    QCOMPARE(core.run(kNine - 20min, undo), Outcome::ChangedSince);
}

void UndoTest::undoOfAnEarlyEndRemovesTheRecordedSession() const
{
    auto core = workday();
    const RuleDay today{RuleId{1}, std::chrono::local_days{2026y / 3 / 2}};
    const auto undo = edit(core, kNine + 1h, ChangeSession{today, {}, kNine + 1h});
    QVERIFY(isRecorded(core, {kNine, kNine + 1h}));
    core.run(kNine + 2h, undo);
    QCOMPARE(core.history(), Chronicle{});
    QVERIFY(core.state().tally.session == (std::optional<Span>{Span{kNine, kMonday + 17h}}));
}

void UndoTest::undoRestoresWorkHoursWithTheirOverrides() const
{
    auto core = workday();
    core.run(kMonday, SkipSession{RuleDay{RuleId{1}, std::chrono::local_days{2026y / 3 / 4}}});
    const auto hours = core.state().hours;
    const auto undo = edit(core, kMonday, SetWorkHours{{rule(2, kEveryDay, 8h, 12h)}});
    QVERIFY(core.state().hours.overrides.empty());
    core.run(kMonday, undo);
    QVERIFY(core.state().hours == hours);
}

void UndoTest::undoRestoresSettings() const
{
    auto core = workday();
    const auto before = core.state();
    Appearance look;
    look.size = look.size / 2;
    for (const auto& command :
         {Command{SetSettings{{.streakPlan = {{9min, 9min}}}}},
          Command{SetSettings{{.dayStart = {6h}}}}, Command{SetSettings{{.appearance = look}}}}) {
        const auto undo = edit(core, kMonday, command);
        QVERIFY(core.state() != before);
        core.run(kMonday, undo);
        QVERIFY(core.state() == before);
        core.run(kMonday, undo);
        QVERIFY(core.last().inverse.empty());
    }
}

void UndoTest::undoOfASettingLeavesTheOthers() const
{
    auto core = workday();
    auto settings = core.state().settings;
    settings.language = Language::German;
    const auto undo = edit(core, kMonday, SetSettings{settings});
    settings.alerts.volume = 7;
    settings.streakPlan = {{9min, 9min}};
    core.run(kMonday, SetSettings{settings});
    core.run(kMonday, undo);
    settings.language = Language::AsDesktop;
    QVERIFY(core.state().settings == settings);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UndoTest, QCoreApplication)
#include "tst_undo.moc"
