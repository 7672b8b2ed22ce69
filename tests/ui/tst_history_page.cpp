// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/history/history_page.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace pomotide;

namespace {

using core::IntentionId;
using core::PomodoroId;
using core::Verdict;

enum Column { Begin, End, Title, Length, Evaluation, Points };

} // namespace

class HistoryPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyHistoryHasAFriendlyText();
    void pointsOfARunningPomodoroAreShown();
    void pointsAreRoundedInTheListAsAbove();
    void figuresAreShownAsText();
    void startsAfterPromptsAreCounted();
    void entriesAreListed();
    void keysChangeThePeriod();
    void weekIsTheDefaultPeriod();
    void periodsAfterTodayCannotBeChosen();
    void evaluationIsEditedInPlace();
    void leavingTheListWithoutAChoiceChangesNothing();
    void beginIsEditedInPlace();
    void typedTimeIsReadInABubble();
    void overtimeIsShownBesideThePlan();
    void refusedTimeStaysInItsEditor();
    void invalidTimeStaysInItsEditor();
    void intentionIsEditedInPlace();
    void deletedEntriesCanBeRestored();
    void selectionSurvivesNewEntries();
    void chartsHaveAccessibleDescriptions();
    void arrowKeysChooseHoursOfTheWeek();
    void dayPeriodHasNoWeekCharts();

private:
    void work(std::int64_t intention, core::Duration sinceNow, std::optional<Verdict> verdict);
    void workAWhile();
    void choose(int period) { pressButton(shown(m_page.get(), QString("period%1").arg(period))); }
    void select(int row, Column column = Begin);
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] QString label(const char* name) const
    {
        return shown<QLabel>(m_page.get(), name)->text();
    }
    [[nodiscard]] QTreeView* view() const { return m_page->findChild<QTreeView*>("entries"); }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::HistoryPage> m_page;
};

void HistoryPageTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_page = std::make_unique<ui::HistoryPage>(m_core->bridge, *m_log);
    m_page->resize(700, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void HistoryPageTest::cleanup()
{
    m_page->hide();
    m_page.reset();
    m_log.reset();
    m_core.reset();
}

void HistoryPageTest::work(std::int64_t intention, core::Duration sinceNow,
                           std::optional<Verdict> verdict)
{
    m_core->advanceTo(kNow + sinceNow);
    QVERIFY(core::isAccepted(m_core->run(core::Start{IntentionId{intention}})));
    const core::Pomodoro running = *core::runningPomodoro(m_core->state());
    m_core->advanceTo(running.span.end);
    if (verdict) {
        QVERIFY(core::isAccepted(m_core->run(core::Evaluate{running.id, *verdict})));
    }
}

/// Three pomodoros of five minutes from 9:20, 9:40 and 10:00. Their streaks are over.
void HistoryPageTest::workAWhile()
{
    m_core->run(core::AddIntention{"Letter", {}, 5min});
    m_core->run(core::AddIntention{"Report", {}, {}});
    work(1, 0min, Verdict::Focused);
    work(1, 20min, std::nullopt);
    work(0, 40min, Verdict::Achieved);
    m_core->advanceTo(kNow + 60min);
}

void HistoryPageTest::select(int row, Column column)
{
    view()->setFocus(Qt::TabFocusReason);
    view()->setCurrentIndex(view()->model()->index(row, column));
}

QString HistoryPageTest::cell(int row, Column column) const
{
    return view()->model()->index(row, column).data().toString();
}

void HistoryPageTest::emptyHistoryHasAFriendlyText()
{
    QCOMPARE(shown<ui::SecondaryLabel>(m_page.get(), {})->text(),
             "Nothing here yet. Whatever you do gathers here by itself.");
    QVERIFY(!view()->isVisible());
    workAWhile();
    QVERIFY(view()->isVisible());
}

void HistoryPageTest::pointsOfARunningPomodoroAreShown()
{
    m_core->run(core::AddIntention{"Letter", {}, {}});
    QVERIFY(core::isAccepted(m_core->run(core::Start{})));
    QCOMPARE(label("figures"), "0 min worked in 0 pomodoros · 1 point");
    for (const auto* text : m_page->findChildren<ui::SecondaryLabel*>()) {
        QVERIFY(!text->isVisible() || !text->text().startsWith("Nothing here yet."));
    }
}

void HistoryPageTest::pointsAreRoundedInTheListAsAbove()
{
    m_core->run(core::AddIntention{"Letter", {}, {}});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 90s);
    QVERIFY(core::isAccepted(m_core->run(core::Stop{})));
    // 3 for the first set and 0.15 for work.
    QCOMPARE(label("figures"), "2 min worked in one pomodoro · 1.2 points");
    QCOMPARE(cell(0, Points), "1.2");
}

void HistoryPageTest::figuresAreShownAsText()
{
    workAWhile();
    QVERIFY2(label("figures").startsWith("15 min worked in 3 pomodoros · "),
             qPrintable(label("figures")));
    QVERIFY2(label("figures").endsWith(" points · 1 intention achieved"),
             qPrintable(label("figures")));
    QStringList worked;
    for (const auto* item : shown(m_page.get(), "worked")->findChildren<QLabel*>()) {
        if (item->isVisible()) {
            worked << item->text();
        }
    }
    QCOMPARE(worked, QStringList({"Achieved 5 min", "Focused 5 min", "Not evaluated 5 min"}));
    QCOMPARE(label("streaks"), "3 streaks of one pomodoro");
    QCOMPARE(label("estimates"), "1 took about as long as estimated");
}

void HistoryPageTest::startsAfterPromptsAreCounted()
{
    workAWhile();
    QVERIFY(!m_page->findChild<QLabel*>("starts")->isVisible());
    m_core->setUsualHours();
    for (const int prompts : {1, 2, 2}) {
        for (int count = 0; count < prompts; ++count) {
            m_core->run(core::RecordPrompt{});
        }
        m_core->run(core::Start{IntentionId{1}});
        m_core->advanceTo(m_core->state().now + 20min);
    }
    QCOMPARE(label("starts"),
             "Started after a prompt: 3 (a first step 2, what is possible 1). By yourself: 3.");
}

void HistoryPageTest::entriesAreListed()
{
    workAWhile();
    choose(0);
    QCOMPARE(view()->model()->rowCount(), 3);
    QStringList row;
    for (const Column column : {Begin, End, Title, Length, Evaluation}) {
        row << cell(2, column);
    }
    QCOMPARE(row, QStringList({"10:00", "10:05", "Letter", "5 min", "Achieved"}));
    QCOMPARE(cell(1, Evaluation), "Not evaluated");
}

void HistoryPageTest::weekIsTheDefaultPeriod()
{
    QVERIFY(shown<QPushButton>(m_page.get(), "period1")->isChecked());
    QCOMPARE(label("periodName"),
             "Monday, 9 March to " + QLocale().toString(QDate(2026, 3, 15), QLocale::LongFormat));
}

void HistoryPageTest::keysChangeThePeriod()
{
    workAWhile();
    choose(0);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(label("periodName"), QLocale().toString(QDate(2026, 3, 8), QLocale::LongFormat));
    QVERIFY(!view()->isVisible());
    press(Qt::Key_Left, Qt::AltModifier);
    pressButton(shown(m_page.get(), "today"));
    QCOMPARE(label("periodName"), QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
    QVERIFY(view()->isVisible());
}

void HistoryPageTest::periodsAfterTodayCannotBeChosen()
{
    choose(0);
    QVERIFY(!shown(m_page.get(), "after")->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(label("periodName"), QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(label("periodName"), QLocale().toString(QDate(2026, 3, 9), QLocale::LongFormat));
}

void HistoryPageTest::evaluationIsEditedInPlace()
{
    workAWhile();
    select(1, Evaluation);
    press(Qt::Key_F2);
    auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    list->setCurrentIndex(list->findText("Distracted"));
    press(Qt::Key_Return);
    QCOMPARE(cell(1, Evaluation), "Distracted");
    QCOMPARE(m_core->pomodoros().at(1).evaluation->verdict, Verdict::Distracted);
    m_log->undo();
    QCOMPARE(cell(1, Evaluation), "Not evaluated");
}

void HistoryPageTest::leavingTheListWithoutAChoiceChangesNothing()
{
    workAWhile();
    select(1, Evaluation);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QVERIFY(!m_core->pomodoros().at(1).evaluation);
    QCOMPARE(QApplication::focusWidget(), view());
}

void HistoryPageTest::beginIsEditedInPlace()
{
    workAWhile();
    choose(0);
    select(0);
    press(Qt::Key_F2);
    type("0910");
    press(Qt::Key_Return);
    QCOMPARE(cell(0, Begin), "09:10");
    QCOMPARE(cell(0, Length), "15 min");
    QVERIFY(m_core->pomodoros().at(0).span == (core::Span{kNow - 10min, kNow + 5min}));
}

void HistoryPageTest::typedTimeIsReadInABubble()
{
    workAWhile();
    choose(0);
    select(0);
    press(Qt::Key_F2);
    auto* bubble = view()->findChild<QLabel*>("readingBubble");
    QVERIFY(bubble->isHidden());
    type("9 Uhr 10");
    QCOMPARE(bubble->text(), "09:10");
    QVERIFY(bubble->isVisible());
    QVERIFY(!bubble->geometry().intersects(shown<QLineEdit>(view(), "inPlaceEditor")->geometry()));
    press(Qt::Key_Return);
    QCOMPARE(cell(0, Begin), "09:10");
}

void HistoryPageTest::overtimeIsShownBesideThePlan()
{
    m_core->run(core::AddIntention{"Letter", {}, {}});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 4min);
    m_core->run(core::Seen{});
    m_core->advanceTo(kNow + 5min + 30s);
    m_core->run(core::Seen{});
    m_core->advanceTo(kNow + 7min);
    m_core->run(core::Stop{});
    m_page->refresh();
    choose(0);
    QCOMPARE(cell(0, Length), "7 min (planned: 5 min)");
}

void HistoryPageTest::refusedTimeStaysInItsEditor()
{
    workAWhile();
    choose(0);
    select(1, End);
    press(Qt::Key_F2);
    type("1003");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()),
             ui::text::refusal(core::Outcome::Overlaps));
    QCOMPARE(shown<QLineEdit>(view(), "inPlaceEditor")->text(), "1003");
    press(Qt::Key_Escape);
    QCOMPARE(cell(1, End), "09:45");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), QString());
}

void HistoryPageTest::invalidTimeStaysInItsEditor()
{
    workAWhile();
    choose(0);
    const auto before = m_core->pomodoros().at(1).span;
    select(1, End);
    press(Qt::Key_F2);
    type("25:00");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()),
             "A time of day reads like 9:30, 1815 or 6 pm.");
    QCOMPARE(shown<QLineEdit>(view(), "inPlaceEditor")->text(), "25:00");
    QVERIFY(m_core->pomodoros().at(1).span == before);

    shown<QLineEdit>(view(), "inPlaceEditor")->selectAll();
    type("9.45");
    press(Qt::Key_Return);
    QVERIFY(m_core->pomodoros().at(1).span == before);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), QString());
}

void HistoryPageTest::intentionIsEditedInPlace()
{
    workAWhile();
    m_core->run(core::AddIntention{"Receipts", {}, {}});
    select(1, Title);
    press(Qt::Key_F2);
    auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    list->setCurrentIndex(list->findText("Receipts"));
    press(Qt::Key_Return);
    QCOMPARE(cell(1, Title), "Receipts");
    QCOMPARE(m_core->pomodoros().at(1).intention, IntentionId{2});
}

void HistoryPageTest::deletedEntriesCanBeRestored()
{
    workAWhile();
    select(0);
    press(Qt::Key_Delete);
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(m_core->pomodoros().front().id, PomodoroId{1});
    m_log->undo();
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(m_core->pomodoros().front().id, PomodoroId{0});
}

void HistoryPageTest::selectionSurvivesNewEntries()
{
    workAWhile();
    select(1, Evaluation);
    press(Qt::Key_F2);
    const auto* list = shown<QComboBox>(view(), "inPlaceEditor");
    m_core->run(core::DeletePomodoro{PomodoroId{0}});
    work(1, 70min, Verdict::Focused);
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(view()->currentIndex(), view()->model()->index(0, Evaluation));
    QCOMPARE(QApplication::focusWidget(), list);
}

void HistoryPageTest::chartsHaveAccessibleDescriptions()
{
    workAWhile();
    QStringList said;
    for (const auto* chart : m_page->findChildren<QGraphicsView*>()) {
        said << chart->accessibleName() + " | " + chart->accessibleDescription();
    }
    QCOMPARE(said.size(), 3);
    QCOMPARE(said.at(0), "Time worked, by evaluation | Monday, 9 March: Achieved 5 min · Focused "
                         "5 min · Not evaluated 5 min");
    QVERIFY2(said.at(1).startsWith("Points | Monday, 9 March: "), qPrintable(said.at(1)));
    QCOMPARE(said.at(2), "Estimates and time worked | Letter: about 5 min estimated, 5 min worked");
}

void HistoryPageTest::arrowKeysChooseHoursOfTheWeek()
{
    workAWhile();
    auto* hours = shown(m_page.get(), "heatMap");
    hours->setFocus(Qt::TabFocusReason);
    for (int hour = 0; hour < 9; ++hour) {
        press(Qt::Key_Right);
    }
    QCOMPARE(hours->accessibleDescription(),
             "Monday, 09:00 to 10:00: 10 min worked, 5 min of it in flow");
    QCOMPARE(label("hour"), hours->accessibleDescription());
    press(Qt::Key_Down);
    QCOMPARE(label("hour"), "Tuesday, 09:00 to 10:00: free");
    press(Qt::Key_End);
    press(Qt::Key_Right);
    QCOMPARE(label("hour"), "Tuesday, 23:00 to 00:00: free");
}

void HistoryPageTest::dayPeriodHasNoWeekCharts()
{
    workAWhile();
    QVERIFY(m_page->findChild<QWidget*>("heatMap")->isVisible());
    choose(0);
    QVERIFY(!m_page->findChild<QWidget*>("heatMap")->isVisible());
}

POMOTIDE_SUITE_RUN([](int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST_SET_MAIN_SOURCE_PATH
    const QApplication application(argc, argv);
    HistoryPageTest test;
    return QTest::qExec(&test, argc, argv);
})
#include "tst_history_page.moc"
