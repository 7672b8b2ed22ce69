// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

#include <array>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr PomodoroId kFirst{0};
const RuleDay kToday{RuleId{1}, std::chrono::local_days{2026y / 3 / 2}};

Command inverseOf(const Harness& core)
{
    return core.last().inverse.front();
}

} // namespace

/// Undo of single rows: restored values and refusals.
class UndoRowsTest final : public QObject {
    Q_OBJECT

private slots:
    void textsAndEstimatesComeBack() const;
    void aDeletedPomodoroComesBackWithItsBreak() const;
    void aSessionRecordedBeforeStaysRecorded() const;
    void overridesOfARuleThatGoesGoWithIt() const;
    void anIntentionIsNotClosedByAPomodoroThatNoLongerAchievesIt_data() const;
    void anIntentionIsNotClosedByAPomodoroThatNoLongerAchievesIt() const;
    void aBoundDoesNotComeBackBeyondTheOther() const;
    void aGraceStillToComeDoesNotComeBack() const;
    void aStartStillToComeDoesNotComeBack() const;

    void aStreakThatComesBackHasOnlyItsPomodoros() const;
    void anEstimateThatWasTakenBackComesBack() const;

    void anActOfTwoCommandsIsDoneAgainInItsOrder() const;
    void anActIsTakenBackWholeOrNotAtAll() const;
    void anActWithNothingLeftToUndoIsDropped() const;
    void undoOfTheEndOfAQuietThatIsOverLeavesNone() const;
    void anActOfManyIsNamedAfterTheFirst() const;
    void settingsAreNamedAfterWhatTheirUserChanged() const;
};

void UndoRowsTest::textsAndEstimatesComeBack() const
{
    const IntentionId letter{0};
    for (const auto& command :
         {Command{EditIntention{letter, "Mail", {}}}, Command{EditIntention{letter, {}, "To Ann"}},
          Command{EstimateIntention{letter, 25min}}}) {
        auto core = workday();
        const auto before = core.intention(0);
        core.run(kNine, command);
        QVERIFY(core.intention(0) != before);
        core.run(kNine, Undo{});
        QVERIFY(core.intention(0) == before);
    }
}

void UndoRowsTest::anEstimateThatWasTakenBackComesBack() const
{
    const IntentionId letter{0};
    auto core = workday();
    core.run(kNine, EstimateIntention{letter, 25min});
    core.run(kNine + 1h, EstimateIntention{letter, std::nullopt});
    QCOMPARE(core.last().act->act.name,
             (ActName{.kind = ActKind::TakeBackEstimate, .title = "Letter"}));
    core.run(kNine + 2h, Undo{});
    QVERIFY(estimateOf(core.intention(0)) == Duration{25min});
    core.run(kNine + 2h, Redo{});
    QVERIFY(!estimateOf(core.intention(0)));
}

void UndoRowsTest::aDeletedPomodoroComesBackWithItsBreak() const
{
    auto core = inBreak();
    core.run(kNine + 1h);
    const auto before = core.history();
    core.run(kNine + 1h, DeletePomodoro{kFirst});
    core.run(kNine + 1h, Undo{});
    QCOMPARE(core.history(), before);
}

void UndoRowsTest::aSessionRecordedBeforeStaysRecorded() const
{
    auto core = workday();
    const auto ten = kNine + 1h;
    core.run(ten, ChangeSession{kToday, {}, ten});
    core.run(ten, ChangeSession{kToday, {}, ten + 1h});
    const auto before = core.history();
    QCOMPARE(before.sessions, (std::vector{Span{kNine, ten}}));
    core.run(ten, ChangeSession{kToday, {}, ten});
    core.run(ten, Undo{});
    QCOMPARE(core.history(), before);
}

void UndoRowsTest::overridesOfARuleThatGoesGoWithIt() const
{
    auto core = workday();
    const auto before = core.state().hours;
    core.run(kMonday, SetWorkHours{{before.rules.front(), rule(2, kEveryDay, 18h, 19h)}});
    const auto undo = inverseOf(core);
    core.run(kMonday, SkipSession{RuleDay{RuleId{2}, kToday.date}});
    QCOMPARE(core.run(kMonday, undo), Outcome::Done);
    QVERIFY(core.state().hours == before);
}

void UndoRowsTest::anIntentionIsNotClosedByAPomodoroThatNoLongerAchievesIt_data() const
{
    QTest::addColumn<Command>("since");
    QTest::newRow("it is of another intention")
        << Command{CorrectPomodoro{kFirst, {}, {}, IntentionId{1}}};
    QTest::newRow("it has not achieved it") << Command{Evaluate{kFirst, Verdict::Focused}};
}

void UndoRowsTest::anIntentionIsNotClosedByAPomodoroThatNoLongerAchievesIt() const
{
    QFETCH(const Command, since);
    auto core = inPomodoro();
    core.run(kNine + 2min, Evaluate{kFirst, Verdict::Achieved});
    core.run(kNine + 1h, ReopenIntention{IntentionId{0}});
    const auto close = inverseOf(core);
    QVERIFY(isAccepted(core.run(kNine + 1h, since)));
    QCOMPARE(core.run(kNine + 1h, close), Outcome::ChangedSince);
}

void UndoRowsTest::aBoundDoesNotComeBackBeyondTheOther() const
{
    auto core = inBreak();
    core.run(kNine + 1h, CorrectPomodoro{kFirst, kNine - 10min, {}, {}});
    const auto begin = inverseOf(core);
    core.run(kNine + 1h, CorrectPomodoro{kFirst, {}, kNine - 5min, {}});
    QCOMPARE(core.run(kNine + 1h, begin), Outcome::ChangedSince);
    QCOMPARE(core.pomodoro(0).span, (Span{kNine - 10min, kNine - 5min}));

    core.run(kNine + 1h, AddSession{kNine + 10h, kNine + 11h});
    const SessionKey session{std::get<SessionId>(core.last().created)};
    core.run(kNine + 1h, ChangeSession{session, kNine + 9h, {}});
    const auto earlier = inverseOf(core);
    core.run(kNine + 1h, ChangeSession{session, {}, kNine + 9h + 30min});
    QCOMPARE(core.run(kNine + 1h, earlier), Outcome::ChangedSince);
    QCOMPARE(core.state().hours.manual.front().span, (Span{kNine + 9h, kNine + 9h + 30min}));
}

void UndoRowsTest::aGraceStillToComeDoesNotComeBack() const
{
    auto core = inGrace();
    core.run(kNine + 11min, WasAway{kFirst, kNine + 2min});
    const auto undo = inverseOf(core);
    core.run(kNine + 8min, Restart{});
    QCOMPARE(core.run(kNine + 9min, undo), Outcome::ChangedSince);
}

void UndoRowsTest::aStartStillToComeDoesNotComeBack() const
{
    auto core = inGrace(); // it ends at 9:13:20
    core.run(kNine + 13min, Start{});
    core.run(kNine + 13min + 30s, Cancel{});
    const auto undo = inverseOf(core);
    core.run(kNine + 12min, Restart{});
    QCOMPARE(core.run(kNine + 12min + 30s, undo), Outcome::ChangedSince);
}

void UndoRowsTest::aStreakThatComesBackHasOnlyItsPomodoros() const
{
    auto core = inBreak();
    core.run(kNine + 1h, Start{});
    core.run(kNine + 1h + 2min, Stop{});
    const auto before = core.state().streak;
    core.run(kNine + 1h + 3min,
             std::array{Command{SkipBreak{}}, Command{Evaluate{kFirst, Verdict::Focused}}});
    QVERIFY(!core.state().streak);
    QCOMPARE(core.run(kNine + 1h + 3min, Undo{}), Outcome::Done);
    QVERIFY(core.state().streak == before);
}

void UndoRowsTest::anActOfTwoCommandsIsDoneAgainInItsOrder() const
{
    auto core = workday();
    core.run(kNine, std::array{Command{AddIntention{"Call", "", {}}}, Command{Start{kJustAdded}}});
    const auto phase = core.phase();
    QCOMPARE(core.run(kNine + 10s, Undo{}), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
    QCOMPARE(core.run(kNine + 20s, Redo{}), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts", "Call"}));
    QCOMPARE(core.phase(), phase);
}

void UndoRowsTest::anActIsTakenBackWholeOrNotAtAll() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min,
             std::array{Command{Stop{}}, Command{EditIntention{IntentionId{1}, "Paper", {}}}});
    core.run(kNine + 2min, AdjustClock{1min}); // it moves the break: the stop stays
    QCOMPARE(core.run(kNine + 20min, Undo{}), Outcome::ChangedSince);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Paper", "Receipts"}));
    QVERIFY(core.intention(1).title == "Paper");
}

void UndoRowsTest::anActWithNothingLeftToUndoIsDropped() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 1h});
    QCOMPARE(core.run(kNine + 2h, Undo{}), Outcome::Done);
    QVERIFY(core.last().act->kind == ActChange::Kind::Dropped);
    QCOMPARE(core.run(kNine + 2h, Redo{}), Outcome::Ignored);
}

void UndoRowsTest::undoOfTheEndOfAQuietThatIsOverLeavesNone() const
{
    auto core = workday();
    core.run(kNine, SetQuiet{kNine + 30min});
    core.run(kNine + 10min, SetQuiet{});
    QCOMPARE(core.run(kNine + 1h, Undo{}), Outcome::Done);
    QVERIFY(!core.state().quietUntil);
    QCOMPARE(core.last().act->act.name.kind, ActKind::SetQuiet);
    QCOMPARE(core.run(kNine + 1h, SetQuiet{kNine + 30min}), Outcome::AlreadyOver);
}

void UndoRowsTest::anActOfManyIsNamedAfterTheFirst() const
{
    auto core = workday();
    core.run(kNine, std::array{Command{AddIntention{"Call", "", {}}},
                               Command{AddIntention{"Walk", "", {}}},
                               Command{AddIntention{"Tea", "", {}}}});
    QCOMPARE(core.last().act->act.name,
             (ActName{.kind = ActKind::AddIntention, .title = "Call", .session = {}, .others = 2}));
}

void UndoRowsTest::settingsAreNamedAfterWhatTheirUserChanged() const
{
    auto core = workday();
    const auto base = core.state().settings;
    core.run(kNine, SetSettings{{.language = Language::German}});
    auto wished = base;
    wished.alerts.volume = 7;
    core.run(kNine, SetSettings{wished, base});
    QCOMPARE(core.last().act->act.name.kind, ActKind::SetAlerts);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UndoRowsTest, QCoreApplication)
#include "tst_undo_rows.moc"
