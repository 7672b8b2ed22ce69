// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/app_fixture.h"
#include "tests/support/suite.h"
#include "ui/alerts/away_tracker.h"
#include "ui/widgets/time_field.h"
#include "ui/window/absence_bar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::PomodoroId;
using ui::AwayTracker;

namespace {

/// A pomodoro that began at nine and ends five minutes later.
struct Worker {
    Worker()
    {
        run(core::AddIntention{.title = "Letter", .description = {}, .estimate = {}});
        run(core::Start{});
    }

    void run(const core::Command& command) { QVERIFY(app.run(command)); }

    /// An absence from `from` to `to` that is detected at `noticed`; all since nine.
    void leave(core::Duration from, core::Duration noticed, core::Duration to)
    {
        app.passTo(AppFixture::nine() + noticed);
        absence.begin(AppFixture::nine() + from);
        app.passTo(AppFixture::nine() + to);
        absence.end();
    }

    [[nodiscard]] core::AbsenceModel model() const
    {
        return returns.isEmpty() ? core::AbsenceModel{}
                                 : returns.back().front().value<core::AbsenceModel>();
    }

    AppFixture app;
    AwayTracker absence{app.bridge};
    QSignalSpy returns{&absence, &AwayTracker::returned};
    QSignalSpy questions{&absence, &AwayTracker::questionChanged};
};

core::AbsenceModel::RanOn letterRanOn()
{
    return {.pomodoro = PomodoroId{0}, .title = "Letter", .ended = AppFixture::nine() + 5min};
}

} // namespace

class AbsenceTest final : public QObject {
    Q_OBJECT

private slots:
    void returnReportsTheRunningPomodoroAndAsksAboutIt();
    void pomodoroThatEndedBeforeDetectionIsReported();
    void shortAbsencesAreNotReported();
    void absenceWithoutEventsIsNotReported();
    void earlierBeginReplacesALaterOne();
    void endWithoutBeginDoesNothing();
    void answerWorkedClosesTheQuestionAndChangesNothing();
    void answerAwayEndsThePomodoroAtTheBeginOfTheAbsence();
    void theTimeOfLeavingCanBeTyped();
    void changingThePomodoroClosesTheQuestion_data();
    void changingThePomodoroClosesTheQuestion();
    void questionClosesAfterADay();
    void questionSurvivesAnAbsenceWithoutEvents();
};

void AbsenceTest::returnReportsTheRunningPomodoroAndAsksAboutIt()
{
    Worker worker;
    worker.leave(2min, 2min, 8min);
    QCOMPARE(worker.returns.size(), 1);
    QVERIFY(worker.model().absence ==
            core::Span({AppFixture::nine() + 2min, AppFixture::nine() + 8min}));
    QVERIFY(worker.model().ranOn == letterRanOn());
    QVERIFY(worker.absence.question() == worker.model());
    QCOMPARE(worker.questions.size(), 1);
}

void AbsenceTest::pomodoroThatEndedBeforeDetectionIsReported()
{
    Worker worker;
    worker.leave(2min, 7min, 8min);
    QVERIFY(worker.model().ranOn == letterRanOn());
}

void AbsenceTest::shortAbsencesAreNotReported()
{
    Worker worker;
    worker.leave(2min, 2min, 7min - 1ms);
    QCOMPARE(worker.returns.size(), 0);
    QVERIFY(!worker.absence.question());
    worker.leave(7min, 7min, 12min);
    QCOMPARE(worker.returns.size(), 1);
}

void AbsenceTest::absenceWithoutEventsIsNotReported()
{
    Worker worker;
    worker.app.passTo(AppFixture::nine() + 2h);
    worker.leave(2h, 2h, 3h);
    QCOMPARE(worker.returns.size(), 0);
    QCOMPARE(worker.questions.size(), 0);
}

void AbsenceTest::earlierBeginReplacesALaterOne()
{
    Worker worker;
    worker.app.passTo(AppFixture::nine() + 3min);
    worker.absence.begin(AppFixture::nine() + 3min);
    worker.absence.begin(AppFixture::nine() + 1min);
    worker.leave(4min, 4min, 8min);
    QVERIFY(worker.model().absence ==
            core::Span({AppFixture::nine() + 1min, AppFixture::nine() + 8min}));
}

void AbsenceTest::endWithoutBeginDoesNothing()
{
    Worker worker;
    worker.app.passTo(AppFixture::nine() + 8min);
    worker.absence.end();
    QCOMPARE(worker.returns.size(), 0);
    worker.leave(8min, 8min, 14min);
    worker.absence.end();
    QCOMPARE(worker.returns.size(), 1);
}

void AbsenceTest::answerWorkedClosesTheQuestionAndChangesNothing()
{
    Worker worker;
    worker.leave(2min, 2min, 8min);
    const auto before = worker.app.bridge.state();
    worker.absence.worked();
    QVERIFY(!worker.absence.question());
    QCOMPARE(worker.questions.size(), 2);
    QVERIFY(worker.app.bridge.state() == before);
    worker.absence.worked();
    worker.absence.wasAway();
    QCOMPARE(worker.questions.size(), 2);
    QVERIFY(worker.app.bridge.state() == before);
}

void AbsenceTest::answerAwayEndsThePomodoroAtTheBeginOfTheAbsence()
{
    Worker worker;
    worker.leave(2min, 2min, 8min);
    worker.absence.wasAway();
    QVERIFY(!worker.absence.question());
    QCOMPARE(worker.questions.size(), 2);
    std::optional<core::Pomodoro> letter;
    worker.app.bridge.read([&](const core::State&, const core::History& history) {
        letter = history.pomodoro(PomodoroId{0});
    });
    QVERIFY(letter);
    QVERIFY(letter->span == core::Span({AppFixture::nine(), AppFixture::nine() + 2min}));
    QVERIFY(letter->ending == core::Ending::Stopped);
    QVERIFY(letter->evaluation && letter->evaluation->verdict == core::Verdict::Interrupted);
}

void AbsenceTest::theTimeOfLeavingCanBeTyped()
{
    Worker worker;
    worker.leave(3min, 3min, 9min);
    ui::AbsenceBar bar(worker.app.bridge, worker.absence);
    bar.show();
    bar.findChild<QPushButton*>("awaySince")->click();
    auto* const field = bar.findChild<ui::TimeField*>("awayTime");
    field->enter("8m");
    QCOMPARE(bar.findChild<QLabel*>("awayReading")->text(), field->reading());
    QVERIFY(field->reading().endsWith(", 8 min ago"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!worker.absence.question());
    std::optional<core::Pomodoro> letter;
    worker.app.bridge.read([&](const core::State&, const core::History& history) {
        letter = history.pomodoro(PomodoroId{0});
    });
    QVERIFY(letter);
    QVERIFY(letter->span == core::Span({AppFixture::nine(), AppFixture::nine() + 1min}));
}

void AbsenceTest::changingThePomodoroClosesTheQuestion_data()
{
    using Row = core::Command;
    QTest::addColumn<Row>("command");
    QTest::addColumn<bool>("isSettled");
    const PomodoroId letter{0};
    QTest::addRow("evaluated") << Row{core::Evaluate{letter, core::Verdict::Distracted}} << true;
    QTest::addRow("deleted") << Row{core::DeletePomodoro{letter}} << true;
    QTest::addRow("corrected") << Row{core::CorrectPomodoro{.pomodoro = letter,
                                                            .begin = {},
                                                            .end = AppFixture::nine() + 4min,
                                                            .intention = {}}}
                               << true;
    QTest::addRow("time passed") << Row{core::Advance{}} << false;
    QTest::addRow("something else") << Row{core::Start{}} << false;
}

void AbsenceTest::changingThePomodoroClosesTheQuestion()
{
    QFETCH(core::Command, command);
    QFETCH(bool, isSettled);
    Worker worker;
    // Pomodoros of a finished streak can be edited.
    worker.leave(2min, 2min, 20min);
    QVERIFY(worker.absence.question());
    worker.run(command);
    QCOMPARE(!worker.absence.question(), isSettled);
    QCOMPARE(worker.questions.size(), isSettled ? 2 : 1);
}

void AbsenceTest::questionClosesAfterADay()
{
    Worker worker;
    worker.leave(2min, 2min, 8min);
    worker.app.passTo(AppFixture::nine() + 24h);
    worker.run(core::Advance{});
    QVERIFY(worker.absence.question());
    worker.app.passTo(AppFixture::nine() + 24h + 5min);
    worker.run(core::Advance{});
    QVERIFY(!worker.absence.question());
}

void AbsenceTest::questionSurvivesAnAbsenceWithoutEvents()
{
    Worker worker;
    worker.leave(2min, 2min, 8min);
    const auto question = worker.absence.question();
    QVERIFY(question);
    worker.leave(2h, 2h, 3h);
    QVERIFY(worker.absence.question() == question);
}

POMOTIDE_SUITE(AbsenceTest, QApplication)
#include "tst_away_tracker.moc"
