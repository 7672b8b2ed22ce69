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

/// Does that, and gives what takes it back.
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

/// Edits are taken back: what the laws cannot say in a sentence.
class UndoTest final : public QObject {
    Q_OBJECT

private slots:
    void aStoppedPomodoroRunsOn() const;
    void aStoppedPomodoroThatWouldHaveEndedMeanwhileHas() const;
    void aStopWhoseBreakIsOverStays() const;
    void anAchievementUndoneLetsThePomodoroRunAndReopens() const;
    void anAchievementWhoseBreakIsOverStaysWhole() const;
    void whatAwaitsAgainHasItsClosedIntention() const;
    void aSkippedBreakGoesOn() const;
    void aSkippedBreakIsOverWhereItWouldHaveBeen() const;
    void aStreakDoesNotComeBackBehindAnother() const;
    void aStartIsCancelled() const;
    void whatSomebodyElseChangedStays() const;
    void whatSomebodyElseChangedOfTheSameRefuses() const;
    void anIntentionThatWasWorkedOnIsNotRemoved() const;
    void aRemovedIntentionComesBackUnderItsNumber() const;
    void whatASecondCommandRefersToDoesNotComeBackWithoutIt() const;
    void aDeletedPomodoroComesBackToTheStreakThatWentOn() const;
    void aSessionThatWouldHaveEndedMeanwhileIsRecorded() const;
    void aSessionEndedByHandIsNotOverAfterAll() const;
    void workHoursComeBackWithWhatDiffersFromThem() const;
    void settingsGoBackToWhatTheyWere() const;
    void undoOfASettingLeavesTheOthers() const;
};

void UndoTest::aStoppedPomodoroRunsOn() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min);
    const auto before = core.phase();
    const auto undo = edit(core, kNine + 1min, Stop{});
    QCOMPARE(core.run(kNine + 3min, undo), Outcome::Done);
    QCOMPARE(core.phase(), before);
    QCOMPARE(core.history(), (Chronicle{{core.pomodoro(0)}, {}, {}}));
}

void UndoTest::aStoppedPomodoroThatWouldHaveEndedMeanwhileHas() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    const auto undo = edit(core, kNine + 4min, Stop{});
    QCOMPARE(core.run(kNine + 8min, undo), Outcome::Done);
    stayed.run(kNine + 8min);
    QVERIFY(core.state() == stayed.state());
    QVERIFY(core.history() == stayed.history());
}

void UndoTest::aStopWhoseBreakIsOverStays() const
{
    auto core = inPomodoro();
    const auto undo = edit(core, kNine + 1min, Stop{});
    QCOMPARE(core.run(kNine + 6min, undo), Outcome::ChangedSince);
}

void UndoTest::anAchievementUndoneLetsThePomodoroRunAndReopens() const
{
    auto core = inPomodoro();
    const auto undo = edit(core, kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
    core.run(kNine + 3min, undo);
    QCOMPARE(core.phase(), inPomodoro().phase());
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void UndoTest::anAchievementWhoseBreakIsOverStaysWhole() const
{
    auto core = inPomodoro();
    const auto undo = edit(core, kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    QCOMPARE(core.run(kNine + 8min, undo), Outcome::ChangedSince);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts"}));
}

void UndoTest::whatAwaitsAgainHasItsClosedIntention() const
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

void UndoTest::aSkippedBreakGoesOn() const
{
    auto core = inBreak();
    const auto before = core.phase();
    const auto undo = edit(core, kNine + 6min, SkipBreak{});
    QCOMPARE(core.run(kNine + 7min, undo), Outcome::Done);
    QCOMPARE(core.phase(), before);
}

void UndoTest::aSkippedBreakIsOverWhereItWouldHaveBeen() const
{
    auto core = inPomodoro();
    auto stayed = inPomodoro();
    core.run(kNine + 1min, Stop{});
    stayed.run(kNine + 1min, Stop{});
    // After a stop there is no grace: the streak is over.
    const auto undo = edit(core, kNine + 2min, SkipBreak{});
    QCOMPARE(core.run(kNine + 7min, undo), Outcome::Done);
    stayed.run(kNine + 7min);
    auto expected = stayed.state();
    // Whoever takes something back is there: there is no hurry to prompt them.
    expected.backoff->next = kNine + 7min + 30s;
    QVERIFY(core.state() == expected);
    QCOMPARE(core.history(), stayed.history());
}

void UndoTest::aStreakDoesNotComeBackBehindAnother() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min, Stop{});
    const auto undo = edit(core, kNine + 2min, SkipBreak{});
    core.run(kNine + 3min, Start{});
    core.run(kNine + 1h);
    QVERIFY(!core.state().streak);
    QCOMPARE(core.run(kNine + 1h, undo), Outcome::ChangedSince);
}

void UndoTest::aStartIsCancelled() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, Start{});
    QCOMPARE(core.run(kNine + 59s, undo), Outcome::Cancelled);
    QCOMPARE(core.history(), Chronicle{});
}

void UndoTest::whatSomebodyElseChangedStays() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, EditIntention{IntentionId{0}, "Mail", {}});
    core.run(kNine, EditIntention{IntentionId{0}, {}, "To the bank"});
    auto expected = core.intention(0);
    QCOMPARE(core.run(kNine, undo), Outcome::Done);
    expected.title = "Letter";
    QVERIFY(core.intention(0) == expected);
}

void UndoTest::whatSomebodyElseChangedOfTheSameRefuses() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, EditIntention{IntentionId{0}, "Mail", {}});
    core.run(kNine, EditIntention{IntentionId{0}, "Parcel", {}});
    QCOMPARE(core.run(kNine, undo), Outcome::ChangedSince);
    QVERIFY(core.last().inverse.empty());
}

void UndoTest::anIntentionThatWasWorkedOnIsNotRemoved() const
{
    auto core = workday();
    const auto undo = edit(core, kNine, AddIntention{"Call", "", {}});
    core.run(kNine, Start{IntentionId{3}});
    QCOMPARE(core.run(kNine, undo), Outcome::ChangedSince);
    core.run(kNine, Cancel{});
    QCOMPARE(core.run(kNine, undo), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void UndoTest::aRemovedIntentionComesBackUnderItsNumber() const
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

void UndoTest::whatASecondCommandRefersToDoesNotComeBackWithoutIt() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    const auto close = edit(core, kNine + 1h, ReopenIntention{IntentionId{0}});
    core.run(kNine + 1h, DeletePomodoro{kFirst});
    QCOMPARE(core.run(kNine + 1h, close), Outcome::ChangedSince);
}

void UndoTest::aDeletedPomodoroComesBackToTheStreakThatWentOn() const
{
    auto core = inGrace();
    core.run(kNine + 11min, Start{});
    const auto first = core.pomodoro(0);
    const auto undo = edit(core, kNine + 12min, DeletePomodoro{kFirst});
    core.run(kNine + 26min, Start{});
    const auto redo = edit(core, kNine + 27min, undo);
    QCOMPARE(core.pomodoro(0), first);
    QCOMPARE(core.state().streak->pairs.size(), std::size_t{3});
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

void UndoTest::aSessionEndedByHandIsNotOverAfterAll() const
{
    auto core = workday();
    const RuleDay today{RuleId{1}, std::chrono::local_days{2026y / 3 / 2}};
    const auto undo = edit(core, kNine + 1h, ChangeSession{today, {}, kNine + 1h});
    QVERIFY(isRecorded(core, {kNine, kNine + 1h}));
    core.run(kNine + 2h, undo);
    QCOMPARE(core.history(), Chronicle{});
    QVERIFY(core.state().tally.session == (std::optional<Span>{Span{kNine, kMonday + 17h}}));
}

void UndoTest::workHoursComeBackWithWhatDiffersFromThem() const
{
    auto core = workday();
    core.run(kMonday, SkipSession{RuleDay{RuleId{1}, std::chrono::local_days{2026y / 3 / 4}}});
    const auto hours = core.state().hours;
    const auto undo = edit(core, kMonday, SetWorkHours{{rule(2, kEveryDay, 8h, 12h)}});
    QVERIFY(core.state().hours.overrides.empty());
    core.run(kMonday, undo);
    QVERIFY(core.state().hours == hours);
}

void UndoTest::settingsGoBackToWhatTheyWere() const
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
