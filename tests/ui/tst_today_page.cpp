// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/today/summary_card.h"
#include "ui/pages/today/summary_picture.h"
#include "ui/pages/today/today_page.h"
#include "ui/text/civil.h"
#include "ui/text/points_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/widgets/intention_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quick_suggestions.h"
#include "ui/widgets/time_field.h"
#include "ui/widgets/time_handle.h"
#include "ui/widgets/verdict_tones.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace pomotide;

namespace {

using ui::InlineMessage;
using ui::IntentionField;

constexpr int kFocused = 1;

} // namespace

/// The Today page on a Monday, 9:20, with hours from 9 to 17.
namespace {

QStringList labelsOf(const QMenu* menu)
{
    QStringList labels;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator()) {
            labels << action->text();
        }
    }
    return labels;
}

} // namespace

class TodayPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void enterStartsTheTypedIntention();
    void aSecondEnterDoesNothing_data();
    void aSecondEnterDoesNothing();
    void aSecondEnterAfterATypedStartDoesNothing_data();
    void aSecondEnterAfterATypedStartDoesNothing();
    void enterStartsTheFirstOpenIntention();
    void aLineIsReadAsInTheQuickEntry_data();
    void aLineIsReadAsInTheQuickEntry();
    void aBeginThatCannotBeIsExplained();
    void aBeginCanBeTypedInItsField_data();
    void aBeginCanBeTypedInItsField();
    void aTypedBeginThatCannotBeStaysWithAReason_data();
    void aTypedBeginThatCannotBeStaysWithAReason();
    void moreTimeForNothingIsExplained();
    void whatEscapeTookIsSaidWhileTheFocusIsThere();
    void aTypedLengthIsOffered();
    void earlierEffortsAreToldWhileAnEstimateIsTyped();
    void buttonStartsAnIntentionOfTheList();
    void blankLineIsRefusedBesideTheField();
    void typedTextSurvivesAStateChange();
    void escapeRestoresTheFirstOpenIntention();
    void onlyPossibleActionsAreShown_data();
    void onlyPossibleActionsAreShown();
    void evaluationButtonsKeepTheirPosition();
    void noButtonAppearsWhereStartWas();

    void clickEvaluates();
    void evaluatedCardStaysUntilTimePasses();
    void evaluationsThatDoNotFitAreInAMenu();
    void evaluationElsewhereRemovesTheLine();
    void aCardIsAsHighAsItNeeds();
    void evaluationCanBeUndone();
    void endOfAPhaseKeepsTheFocus();
    void aStartLeavesThePageInItsPlace();
    void theCardOfNowHasNoEmptyStrip_data();
    void theCardOfNowHasNoEmptyStrip();
    void aCardThatGoesLeavesThePageInItsPlace();

    void partsOfTheDayHaveAMenu();
    void draggedBoundChangesTheSession();
    void refusedBoundIsExplainedBelowTheDay();
    void sessionCanBeEndedAndRestoredByUndo();
    void endingASessionNeedsASession();
    void pointsOfTheDayAreShown();
    void lossIsToldForTheNextStart();
    void pointsUnfoldIntoTheirReasons();
    void reasonsTellTheTimeWorked();
    void withPointsOffThereAreNoFigures();
    void noFiguresAreShownOutsideSessions();
    void overtimeIsToldKindlyAndTheBreakCanBeTaken();
    void secondClickMissesNewButtons();
    void breakThatBeganByItselfCanBeTakenBack();
    void endCanBeSet();
    void endCanBeTyped();
    void anAbsenceCanBeNotedAtAnyTime_data();
    void anAbsenceCanBeNotedAtAnyTime();
    void anAbsenceThatCannotBeIsExplained();
    void whatFindsNoRoomIsInAMenu();
    void typingAnEndMovesNoButton();
    void endThatCannotBeReadStays();
    void whatRunsCanBeSwitched();
    void nextStepIsAskedForNearTheEnd();
    void whatWasLeftCanBePickedUp();
    void theDayIsSummedUpAtItsEnd();
    void coloursOfTheSummaryHaveAKey();
    void coloursOfThePictureHaveAKey();
    void theSummaryCanBeCopiedAndSaved();
    void theDateBeginsWithACapital();
    void anEmptyDayOffersToPlanIt();
    void whatIsOverIsFolded();
    void theNextAppointmentIsTold();
    void partsKeepTheFocusWhenTheyChangeColumns();
    void hiddenPageDoesNotReadTheStore();
    void pageFitsANarrowWindow();

private:
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] IntentionField* field() const
    {
        return shown<IntentionField>(m_page.get(), "whatToStart");
    }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return shown<QPushButton>(m_page.get(), name);
    }
    void add(const std::string& title)
    {
        QCOMPARE(m_core->run(core::AddIntention{title, {}, {}}), core::Outcome::Added);
    }

    /// Opens the line for the time of leaving, and types into it.
    void typeAbsence(const QString& typed)
    {
        QMenu* const times = button("endAt")->menu();
        emit times->aboutToShow();
        choose(times, "Away since…");
        type(typed);
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::TodayPage> m_page;
};

void TodayPageTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_core->setUsualHours();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_page = std::make_unique<ui::TodayPage>(m_core->bridge, *m_log);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TodayPageTest::cleanup()
{
    m_page->hide();
    m_page.reset();
    m_log.reset();
    m_core.reset();
}

/// Returns the names of the visible buttons.
QStringList TodayPageTest::offered() const
{
    QStringList names;
    for (const auto* each : shown(m_page.get(), "nowPanel")->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->isEnabled()) {
            names << each->objectName();
        }
    }
    names.sort();
    return names;
}

void TodayPageTest::enterStartsTheTypedIntention()
{
    add("Letter");
    m_page->setFocus();
    type("Report");
    press(Qt::Key_Return);

    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Letter", "Report"}));
    QCOMPARE(m_core->pomodoros().size(), std::size_t{1});
    QCOMPARE(m_core->pomodoros().front().intention, core::IntentionId{1});
}

/// Nothing that a second press of Enter would do is at hand after an act.
void TodayPageTest::aSecondEnterDoesNothing_data()
{
    QTest::addColumn<QString>("pressed");
    for (const QString pressed : {"start", "verdict1", "stop", "cancelStart", "skipBreak"}) {
        QTest::newRow(qPrintable(pressed)) << pressed;
    }
}

void TodayPageTest::aSecondEnterDoesNothing()
{
    QFETCH(const QString, pressed);
    add("Letter");
    const bool isForBreak = pressed == "skipBreak";
    if (pressed != "start") {
        m_core->run(core::Start{});
    }
    if (isForBreak) {
        m_core->advanceTo(kNow + 6min);
        m_page->refresh();
    }
    pressButton(shown(shown(m_page.get(), "nowPanel"), pressed));
    const core::State after = m_core->state();
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    QVERIFY(m_core->state() == after);
    press(Qt::Key_Tab);
    QVERIFY(shown(m_page.get(), "nowPanel")->isAncestorOf(QApplication::focusWidget()));
}

void TodayPageTest::aSecondEnterAfterATypedStartDoesNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("title") << "whatToStart";
    QTest::newRow("begin") << "beginTime";
}

void TodayPageTest::aSecondEnterAfterATypedStartDoesNothing()
{
    QFETCH(const QString, field);
    add("Letter");
    m_page->setFocus();
    type("Report");
    if (field == "beginTime") {
        pressButton(button("beganEarlier"));
        type("9:15");
    }
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    press(Qt::Key_Return);
    QApplication::processEvents();
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QVERIFY(!m_core->pomodoros().front().evaluation);
}

void TodayPageTest::enterStartsTheFirstOpenIntention()
{
    add("Letter");
    add("Report");
    m_page->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles().size(), std::size_t{2});
    QCOMPARE(m_core->pomodoros().front().intention, core::IntentionId{0});
}

void TodayPageTest::aLineIsReadAsInTheQuickEntry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<core::Duration>("begun"); // before now
    QTest::addColumn<bool>("isEstimated");
    QTest::newRow("title") << "Report" << core::Duration{0min} << false;
    QTest::newRow("begin") << "Report @12m" << core::Duration{12min} << false;
    QTest::newRow("time of day") << "Report @09:08" << core::Duration{12min} << false;
    QTest::newRow("estimate") << "Report ~25m" << core::Duration{0min} << true;
}

void TodayPageTest::aLineIsReadAsInTheQuickEntry()
{
    QFETCH(QString, typed);
    QFETCH(core::Duration, begun);
    QFETCH(bool, isEstimated);
    m_page->setFocus();
    type(typed);
    const QString told = shown<QLabel>(m_page.get(), "whatEnterDoes")->text();
    QVERIFY2(told.startsWith("Enter starts 5 min on “Report”"), qPrintable(told));
    press(Qt::Key_Return);
    const auto* const running = core::runningPomodoro(m_core->state());
    QVERIFY(running != nullptr);
    QVERIFY(running->span.begin == kNow - begun);
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Report"});
    QCOMPARE(m_core->state().open.front().estimates.size(), isEstimated ? 1u : 0u);
}

void TodayPageTest::aBeginThatCannotBeIsExplained()
{
    m_page->setFocus();
    type("Report @4h");
    QCOMPARE(shown<QLabel>(m_page.get(), "whatEnterDoes")->text(),
             ui::text::refusal(core::BeginFault::TooLongAgo));
    press(Qt::Key_Return);
    QVERIFY(m_core->titles().empty());
    press(Qt::Key_Down); // all of it as a title
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Report @4h"});
}

void TodayPageTest::aBeginCanBeTypedInItsField_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("begin");
    QTest::newRow("what is on the list, and how long ago") << ""
                                                           << "12m";
    QTest::newRow("something new, and a time") << "Report"
                                               << "9:08";
}

void TodayPageTest::aBeginCanBeTypedInItsField()
{
    QFETCH(QString, title);
    QFETCH(QString, begin);
    add("Letter");
    m_page->setFocus();
    type(title);
    pressButton(button("beganEarlier"));
    type(begin);
    QCOMPARE(shown<QLabel>(m_page.get(), "beginReading")->text(), "09:08, 12 min ago");
    QVERIFY(shown<QLabel>(m_page.get(), "whatEnterDoes")
                ->text()
                .endsWith("· counted from 09:08 · already in overtime: +7 min"));
    QCOMPARE(m_page->findChild<ui::QuickSuggestions*>()->isVisible(),
             false); // nothing else can be meant
    press(Qt::Key_Return);
    const auto* const running = core::runningPomodoro(m_core->state());
    QVERIFY(running != nullptr);
    QVERIFY(running->span.begin == kNow - 12min);
    QCOMPARE(running->intention, core::IntentionId{title.isEmpty() ? 0 : 1});
    QVERIFY(!m_page->findChild<QWidget*>("beginTime")->isVisible());
}

void TodayPageTest::aTypedBeginThatCannotBeStaysWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too long ago") << "4:00" << ui::text::refusal(core::BeginFault::TooLongAgo);
    QTest::newRow("still to come") << "18:00" << ui::text::refusal(core::BeginFault::NotYet);
    QTest::newRow("no time") << "soon" << ui::timeAdvice();
}

void TodayPageTest::aTypedBeginThatCannotBeStaysWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    add("Letter");
    pressButton(button("beganEarlier"));
    type(typed);
    press(Qt::Key_Return);
    QStringList said;
    for (const auto* label : m_page->findChild<QWidget*>("nowPanel")->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == reason) {
            said += label->objectName();
        }
    }
    QCOMPARE(said, QStringList{"whatEnterDoes"});
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
    QCOMPARE(shown<QLineEdit>(m_page.get(), "beginTime")->text(), typed);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(!m_page->findChild<QWidget*>("beginTime")->isVisible());
}

void TodayPageTest::moreTimeForNothingIsExplained()
{
    m_page->setFocus();
    type("+5");
    QCOMPARE(shown<QLabel>(m_page.get(), "whatEnterDoes")->text(),
             "Neither a pomodoro nor a break is running now.");
    press(Qt::Key_Return);
    QVERIFY(m_core->titles().empty());
    QCOMPARE(m_page->findChild<ui::IntentionField*>("whatToStart")->typed(), "+5");
}

void TodayPageTest::whatEscapeTookIsSaidWhileTheFocusIsThere()
{
    add("Letter");
    m_page->setFocus();
    type("Report");
    press(Qt::Key_Escape);
    QCOMPARE(shown<QLabel>(m_page.get(), "whatEnterDoes")->text(),
             "As before; Ctrl+Z brings back what you typed");
    button("start")->setFocus();
    QVERIFY(!m_page->findChild<QLabel*>("whatEnterDoes")->isVisible());
}

void TodayPageTest::aTypedLengthIsOffered()
{
    add("Letter");
    m_page->setFocus();
    type("Report 15m");
    press(Qt::Key_Down);
    QCOMPARE(shown<QLabel>(m_page.get(), "whatEnterDoes")->text(),
             "Enter starts 15 min on “Report”");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->span == (core::Span{kNow, kNow + 15min}));
    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Letter", "Report"}));
}

void TodayPageTest::earlierEffortsAreToldWhileAnEstimateIsTyped()
{
    m_core->run(core::SetSettings{{.streakPlan = {{.pomodoro = 30min, .pause = 1min}}}});
    core::Instant now = kNow;
    for (std::int64_t count = 0; count < 5; ++count) {
        add("Write " + std::to_string(count));
        m_core->run(core::Start{core::IntentionId{count}});
        now += 10min;
        m_core->advanceTo(now);
        m_core->run(core::Evaluate{core::PomodoroId{count}, core::Verdict::Achieved});
        now += 20min; // the streak ends
        m_core->advanceTo(now);
    }
    m_page->refresh();
    m_page->setFocus();
    type("Write it ~25m");
    QCOMPARE(shown<QLabel>(m_page.get(), "whatEnterDoes")->text(),
             "Enter starts 30 min on “Write it” · estimate: 25 min\n"
             "Your last 5 of this kind took about 10 min");
}

void TodayPageTest::buttonStartsAnIntentionOfTheList()
{
    add("Letter");
    add("Report");
    m_page->setFocus();
    press(Qt::Key_Down);
    QTest::keyClick(field()->view(), Qt::Key_Down);
    QTest::keyClick(field()->view(), Qt::Key_Return);
    QVERIFY(m_core->pomodoros().empty());
    m_core->bridge.onState(m_core->state());

    pressButton(button("start"));
    QCOMPARE(m_core->pomodoros().front().intention, core::IntentionId{1});
}

void TodayPageTest::blankLineIsRefusedBesideTheField()
{
    m_page->setFocus();
    type("  ");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), ui::text::refusal(core::Outcome::BlankTitle));
    QVERIFY(m_core->titles().empty());
    type("R");
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), QString());
}

void TodayPageTest::typedTextSurvivesAStateChange()
{
    m_page->setFocus();
    type("Rep");
    add("Letter");
    m_core->advanceTo(kNow + 30s);
    m_page->refresh();
    type("ort");
    QCOMPARE(field()->typed(), QStringLiteral("Report"));
    press(Qt::Key_Return);
    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Letter", "Report"}));
}

void TodayPageTest::escapeRestoresTheFirstOpenIntention()
{
    add("Letter");
    m_page->setFocus();
    type("Rep");
    press(Qt::Key_Escape);
    QCOMPARE(field()->typed(), QStringLiteral("Letter"));
}

void TodayPageTest::onlyPossibleActionsAreShown_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<QStringList>("names");
    const QStringList verdicts{"endAt",    "moreTime", "stop",    "verdict0",
                               "verdict1", "verdict2", "verdict3"};
    QTest::newRow("the-first-minute-can-be-cancelled-and-achieves-nothing")
        << 0 << false << QStringList{"cancelStart", "endAt",    "moreTime", "stop",
                                     "verdict1",    "verdict2", "verdict3"};
    QTest::newRow("a-pomodoro-is-evaluated-or-stopped") << 1 << false << verdicts;
    QTest::newRow("a-break-is-skipped")
        << 5 << false << QStringList{"endAt", "moreTime", "skipBreak", "workOn"};
    QTest::newRow("the-break-after-a-stop-is-skipped")
        << 1 << true << QStringList{"endAt", "moreTime", "skipBreak"};
    QTest::newRow("a-grace-period-offers-start") << 10 << false << QStringList{"start"};
    QTest::newRow("a-prompt-offers-start") << 60 << false << QStringList{"beganEarlier", "start"};
}

void TodayPageTest::onlyPossibleActionsAreShown()
{
    QFETCH(const int, minutes);
    QFETCH(const bool, isStopped);
    QFETCH(const QStringList, names);
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + std::chrono::minutes(minutes));
    m_core->run(core::Advance{});
    if (isStopped) {
        pressButton(button("stop"));
    }
    m_page->refresh();
    QCOMPARE(offered(), names);
}

void TodayPageTest::evaluationButtonsKeepTheirPosition()
{
    add("Letter");
    m_core->run(core::Start{});
    const QRect before = button("verdict1")->geometry();
    QVERIFY(!button("verdict0")->isEnabled());
    QCOMPARE(button("verdict0")->toolTip(), ui::text::refusal(core::Outcome::TooEarly));
    const auto* const reason = shown<QLabel>(m_page.get(), "whyNotAchieved");
    QCOMPARE(reason->text(), "Achieved: Give it a minute first.");
    m_core->advanceTo(kNow + 1min);
    m_page->refresh();
    QApplication::processEvents();
    QVERIFY(button("verdict0")->isEnabled());
    QCOMPARE(button("verdict0")->toolTip(), QString());
    QVERIFY(!reason->isVisible());
    QCOMPARE(button("verdict1")->geometry(), before);
}

void TodayPageTest::noButtonAppearsWhereStartWas()
{
    add("Letter");
    const QPoint place = button("start")->mapTo(m_page.get(), button("start")->rect().center());
    QTest::mouseClick(button("start"), Qt::LeftButton);
    QApplication::processEvents();
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QVERIFY(qobject_cast<QPushButton*>(m_page->childAt(place)) == nullptr);
}

void TodayPageTest::clickEvaluates()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    QWidget* list = shown(m_page.get(), "awaitingList");
    QTest::mouseClick(shown(list, QStringLiteral("verdict%1").arg(kFocused)), Qt::LeftButton);
    QCOMPARE(m_core->pomodoros().front().evaluation->verdict, core::Verdict::Focused);
    QVERIFY(m_core->state().awaiting.empty());
}

void TodayPageTest::evaluatedCardStaysUntilTimePasses()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    QWidget* list = shown(m_page.get(), "awaitingList");
    auto* focused = shown<QPushButton>(list, QStringLiteral("verdict%1").arg(kFocused));
    const int height = list->height();
    pressButton(focused);
    QVERIFY(!focused->isVisible());
    QVERIFY(list->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Space);
    QVERIFY(m_core->state().awaiting.empty()); // and not undone
    QCOMPARE(list->height(), height);

    m_page->refresh();
    QVERIFY(!list->isVisible());
}

void TodayPageTest::evaluationsThatDoNotFitAreInAMenu()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    QWidget* list = shown(m_page.get(), "awaitingList");
    QVERIFY(shown(list, "moreVerdicts")); // in the narrower of two columns
    m_page->resize(600, 700);
    QApplication::processEvents();
    QVERIFY(!list->findChild<QToolButton*>("moreVerdicts")->isVisible());
    m_page->resize(900, 700);
    QApplication::processEvents();
    const QMenu* const menu = shown<QToolButton>(list, "moreVerdicts")->menu();
    emit const_cast<QMenu*>(menu)->aboutToShow();
    choose(menu, "Interrupted");
    QCOMPARE(m_core->pomodoros().front().evaluation->verdict, core::Verdict::Interrupted);
}

void TodayPageTest::evaluationElsewhereRemovesTheLine()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    const QWidget* list = shown(m_page.get(), "awaitingList");
    m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    QVERIFY(!list->isVisible());
}

void TodayPageTest::aCardIsAsHighAsItNeeds()
{
    m_core->setUsualHours();
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    m_page->resize(1200, 900);
    QApplication::processEvents();
    const QWidget* list = shown(m_page.get(), "awaitingList");
    QVERIFY(list->x() > shown(m_page.get(), "nowPanel")->x()); // beside the day
    QCOMPARE(list->height(), list->sizeHint().height());
}

void TodayPageTest::evaluationCanBeUndone()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    auto* focused = shown<QPushButton>(shown(m_page.get(), "awaitingList"),
                                       QStringLiteral("verdict%1").arg(kFocused));
    pressButton(focused);
    pressButton(button("undoVerdict"));
    QCOMPARE(m_core->state().awaiting.size(), std::size_t{1});
    QVERIFY(focused->isVisible() && !focused->isChecked());
}

void TodayPageTest::aStartLeavesThePageInItsPlace()
{
    m_core->setUsualHours();
    add("Letter");
    m_page->resize(640, 300);
    QApplication::processEvents();
    auto* const scrolled = m_page->findChild<QScrollArea*>()->verticalScrollBar();
    QVERIFY(scrolled->maximum() > 0);
    auto* const start = shown(m_page.get(), "start");
    start->setFocus(Qt::MouseFocusReason);
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QCOMPARE(scrolled->value(), 0);
}

void TodayPageTest::theCardOfNowHasNoEmptyStrip_data()
{
    QTest::addColumn<std::chrono::minutes>("since");
    QTest::newRow("prompt") << -1min;
    QTest::newRow("pomodoro") << 2min;
    QTest::newRow("break") << 6min;
    QTest::newRow("grace") << 11min;
}

void TodayPageTest::theCardOfNowHasNoEmptyStrip()
{
    QFETCH(const std::chrono::minutes, since);
    add("Letter");
    if (since > 0min) {
        m_core->run(core::Start{});
        m_core->advanceTo(kNow + since);
        m_page->refresh();
    }
    QApplication::processEvents();
    const auto* panel = shown(m_page.get(), "nowPanel");
    int lowest = 0;
    for (const auto* part : panel->findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<const QLabel*>(part) != nullptr ||
                            qobject_cast<const QAbstractButton*>(part) != nullptr ||
                            qobject_cast<const QLineEdit*>(part) != nullptr ||
                            part->inherits("pomotide::ui::NowDial");
        if (isPart && part->isVisible()) {
            lowest = std::max(lowest, part->mapTo(panel, part->rect().bottomLeft()).y());
        }
    }
    const int strip = panel->height() - lowest;
    QVERIFY2(strip < 24, qPrintable(QString::number(strip)));
}

void TodayPageTest::aCardThatGoesLeavesThePageInItsPlace()
{
    m_core->setUsualHours();
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    m_page->resize(640, 300);
    QApplication::processEvents();
    auto* const scrolled = m_page->findChild<QScrollArea*>()->verticalScrollBar();
    pressButton(
        shown(shown(m_page.get(), "awaitingList"), QStringLiteral("verdict%1").arg(kFocused)));
    shown<QPushButton>(m_page.get(), "undoVerdict")->setFocus();
    scrolled->setValue(0);
    m_page->refresh();
    QVERIFY(!m_page->findChild<QWidget*>("awaitingList")->isVisible());
    QCOMPARE(scrolled->value(), 0);
}

void TodayPageTest::endOfAPhaseKeepsTheFocus()
{
    add("Letter");
    m_page->setFocus();
    auto* strip = shown(m_page.get(), "dayTimeline");
    strip->setFocus();
    m_core->run(core::Start{});
    QCOMPARE(QApplication::focusWidget(), strip);
    m_core->advanceTo(kNow + 10min);
    m_core->run(core::Advance{});
    QCOMPARE(QApplication::focusWidget(), strip);
}

void TodayPageTest::partsOfTheDayHaveAMenu()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    auto* day = shown(m_page.get(), "dayTimeline");
    const auto menu = [&](Qt::Key key) {
        day->setFocus();
        press(key);
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(day, &wish);
        return m_page->findChild<QMenu*>("partMenu");
    };
    auto* past = menu(Qt::Key_Home);
    QCOMPARE(labelsOf(past),
             (QStringList{"Achieved", "Focused", "Interrupted", "Distracted", "Edit in History"}));
    choose(past, "Focused");
    QCOMPARE(m_core->pomodoros().front().evaluation->verdict, core::Verdict::Focused);
    past->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* slot = menu(Qt::Key_End); // of a break: there is nothing to do with it
    QVERIFY(slot == nullptr || slot->isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    slot = menu(Qt::Key_Down);
    QCOMPARE(labelsOf(slot), (QStringList{"Start now", "Choose what the slots are for…"}));
    choose(slot, "Start now");
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
}

void TodayPageTest::draggedBoundChangesTheSession()
{
    auto* end = shown<ui::TimeHandle>(m_page.get(), "end");
    end->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(m_core->sessions().front().span,
             (core::Span{at(kToday, 9h), at(kToday, 16h + 55min)}));
    QCOMPARE(QApplication::focusWidget(), end);
    press(Qt::Key_Down);
    QVERIFY(m_core->state().hours.overrides.empty());
}

void TodayPageTest::refusedBoundIsExplainedBelowTheDay()
{
    QCOMPARE(m_core->run(core::AddSession{at(kToday, 9h), at(kToday, 9h + 22min)}),
             core::Outcome::Added);
    QCOMPARE(m_core->run(core::SetWorkHours{}), core::Outcome::Done);
    shown<ui::TimeHandle>(m_page.get(), "end")->setFocus();
    press(Qt::Key_Left);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()),
             ui::text::refusal(core::Outcome::AlreadyOver));
    press(Qt::Key_Right);
    QCOMPARE(sentenceIn<InlineMessage>(m_page.get()), QString());
    QCOMPARE(m_core->sessions().front().span.end, at(kToday, 9h + 27min));
}

void TodayPageTest::sessionCanBeEndedAndRestoredByUndo()
{
    const core::Span planned = m_core->sessions().front().span;
    const auto sessions = m_core->sessions();
    QCOMPARE(button("endNow")->text().remove('&'), "End the session now, not at 17:00");
    pressButton(button("endNow"));
    QCOMPARE(m_core->sessions().front().span, (core::Span{planned.begin, kNow + 1s}));
    QVERIFY(!m_page->findChild<QPushButton*>("endNow")->isVisible());

    m_core->advanceTo(kNow + 10s);
    m_core->run(core::Advance{});
    QVERIFY(m_core->sessions() != sessions);
    QVERIFY(m_core->sessions().front().span.begin > kNow);
    m_log->undo();
    QVERIFY(m_core->sessions() == sessions);
    QVERIFY(button("endNow")->isVisible());
}

void TodayPageTest::endingASessionNeedsASession()
{
    QVERIFY(button("endNow")->isVisible());
    m_core->advanceTo(at(kToday, 18h));
    m_core->run(core::Advance{});
    QVERIFY(!m_page->findChild<QPushButton*>("endNow")->isVisible());
}

void TodayPageTest::pointsOfTheDayAreShown()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    m_page->refresh();
    const auto text = [this](const char* name) {
        return shown<QLabel>(m_page.get(), name)->text();
    };
    const core::Score score = *m_core->bridge.nowModel().score;
    QCOMPARE(text("earned"), ui::text::pointsOf(score.earned));
    QCOMPARE(text("possible"), ui::text::pointsToCome(score.possible));
    const core::Loss loss = *m_core->bridge.nowModel().loss;
    QVERIFY(!loss.before); // going on at once is worth most
    QCOMPARE(text("nextLoss"),
             QStringLiteral("A start now keeps %1 of them.").arg(ui::text::pointsOf(loss.points)));
    QCOMPARE(text("times"), "Worked 5 min · breaks 5 min");
}

void TodayPageTest::lossIsToldForTheNextStart()
{
    core::NowModel now;
    now.kind = core::PhaseKind::Break;
    now.score.emplace();
    now.loss = core::Loss{.points = 1, .before = {}};
    const core::Zone& zone = m_core->bridge.zones().system();
    QCOMPARE(ui::text::lossSentence(now, kNow, zone), QString()); // the strip says it
    now.next = 5min;
    QCOMPARE(ui::text::lossSentence(now, kNow, zone), "A start now keeps 1 point of them.");
}

void TodayPageTest::pointsUnfoldIntoTheirReasons()
{
    add("Letter");
    const auto* breakdown = m_page->findChild<QWidget*>("pointsBreakdown");
    const auto lines = [breakdown] {
        QStringList texts;
        for (const auto* label : breakdown->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
        return texts;
    };
    m_core->run(core::Start{});
    QCOMPARE(lines(), QStringList());
    shown<QToolButton>(m_page.get(), "foldPoints")->click();
    m_core->advanceTo(kNow + 5min);
    m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    QCOMPARE(lines(), (QStringList{"Letter", "09:20 – 09:25", "2.0",
                                   "begun for the first time: 1.0\n5 min of work: 0.5\n"
                                   "Focused: 0.5"}));
    shown<QToolButton>(m_page.get(), "foldPoints")->click();
    QCOMPARE(lines(), QStringList());
}

void TodayPageTest::reasonsTellTheTimeWorked()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 12min);
    m_core->run(core::Start{}); // continues a grace period
    m_core->advanceTo(kNow + 20min);
    shown<QToolButton>(m_page.get(), "foldPoints")->click();
    QStringList texts;
    for (const auto* label : shown(m_page.get(), "pointsBreakdown")->findChildren<QLabel*>()) {
        texts += label->text();
    }
    QCOMPARE(texts.last(), "8 min of work and 2 min before it: 1.0\nafter a break in full: 0.3");
    QVERIFY(texts.contains("09:32 – 09:40"));
    QVERIFY(!texts.contains("09:30 – 09:40"));
}

void TodayPageTest::withPointsOffThereAreNoFigures()
{
    m_core->run(core::SetSettings{{.points = false}});
    for (const auto* name : {"earned", "possible", "nextLoss", "pointsBreakdown"}) {
        QVERIFY(!m_page->findChild<QWidget*>(name)->isVisible());
    }
}

void TodayPageTest::noFiguresAreShownOutsideSessions()
{
    m_core->advanceTo(at(kToday, 18h));
    m_core->run(core::Advance{});
    QVERIFY(!m_page->findChild<QLabel*>("earned")->isVisible());
    QVERIFY(!m_page->findChild<QLabel*>("nextLoss")->isVisible());
}

void TodayPageTest::overtimeIsToldKindlyAndTheBreakCanBeTaken()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 4min);
    m_core->run(core::Seen{});
    m_core->advanceTo(kNow + 5min + 50s);
    m_core->run(core::Seen{});
    m_core->advanceTo(kNow + 6min);
    m_page->refresh();
    const auto labels = shown(m_page.get(), "nowPanel")->findChildren<QLabel*>();
    const auto says = [&](const QString& words) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == words; });
    };
    QVERIFY(says("Finish the thought. +1 min"));
    QVERIFY(says("Letter · the break begins at your next pause · 1 of 4 in the streak"));
    QCOMPARE(button("stop")->text(), "Take the break now");
    pressButton(button("stop"));
    QVERIFY(m_core->pomodoros().front().ending == core::Ending::Full);
    QVERIFY(m_core->pomodoros().front().overtime == 1min);
}

void TodayPageTest::breakThatBeganByItselfCanBeTakenBack()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 6min);
    m_page->refresh();
    pressButton(button("workOn"));
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QCOMPARE(m_log->undoable(), "still on “Letter”");
    m_log->undo();
    QVERIFY(core::runningPomodoro(m_core->state()) == nullptr);
}

/// Where "Still on it" was, a double click would have met a verdict.
void TodayPageTest::secondClickMissesNewButtons()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 6min);
    m_page->refresh();
    QTest::mouseClick(button("workOn"), Qt::LeftButton);
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QPushButton* const distracted = button("verdict3");
    const QPointF place = distracted->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, place, distracted->mapToGlobal(place),
                       Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent release(QEvent::MouseButtonRelease, place, distracted->mapToGlobal(place),
                        Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(distracted, &second);
    QCoreApplication::sendEvent(distracted, &release);
    QVERIFY(!m_core->pomodoros().front().evaluation);
    QTest::mouseClick(distracted, Qt::LeftButton);
    QVERIFY(m_core->pomodoros().front().evaluation);
}

void TodayPageTest::endCanBeSet()
{
    add("Letter");
    m_core->run(core::Start{});
    pressButton(button("moreTime"));
    QVERIFY(core::runningPomodoro(m_core->state())->span.length() == 10min);
    QCOMPARE(m_log->undoable(), "end of “Letter” changed");
    QMenu* const times = button("endAt")->menu();
    emit times->aboutToShow();
    choose(times, "10:00");
    QVERIFY(core::runningPomodoro(m_core->state())->span.length() == 40min);
    m_core->advanceTo(kNow + 40min);
    m_page->refresh();
    pressButton(button("moreTime"));
    QVERIFY(m_core->state().streak->pairs.back().pause->span.length() == 10min);
    QCOMPARE(m_log->undoable(), "end of the break changed");
}

void TodayPageTest::endCanBeTyped()
{
    add("Letter");
    m_core->run(core::Start{});
    QMenu* const times = button("endAt")->menu();
    emit times->aboutToShow();
    choose(times, "Type a time…");
    auto* field = shown<ui::TimeField>(m_page.get(), "endTime");
    QCOMPARE(field->text(), "09:25");
    QCOMPARE(field->selectedText(), field->text());
    type("+10");
    const auto* reading = shown<QLabel>(m_page.get(), "endReading");
    QCOMPARE(reading->text(), "09:35, in 15 min · Enter");
    field->selectAll();
    type("23");
    QCOMPARE(reading->text(), "23:00: it cannot end then");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->span.length() == 5min);
    field->selectAll();
    type("in 20 min");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state())->span.length() == 20min);
    QVERIFY(!field->isVisible());
}

void TodayPageTest::anAbsenceCanBeNotedAtAnyTime_data()
{
    QTest::addColumn<core::Duration>("now");
    QTest::newRow("while it runs") << core::Duration{4min};
    QTest::newRow("in its break") << core::Duration{6min};
}

void TodayPageTest::anAbsenceCanBeNotedAtAnyTime()
{
    QFETCH(core::Duration, now);
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + now);
    m_page->refresh();
    typeAbsence("9:22");
    QCOMPARE(shown<QLabel>(m_page.get(), "leftReading")->text(),
             shown<ui::TimeField>(m_page.get(), "leftTime")->reading());
    press(Qt::Key_Return);
    const auto& letter = m_core->state().streak->pairs.back().pomodoro;
    QVERIFY(letter.span == (core::Span{kNow, kNow + 2min}));
    QVERIFY(letter.evaluation->verdict == core::Verdict::Interrupted);
    QCOMPARE(m_log->undoable(), "absence noted");
    QVERIFY(!shown(m_page.get(), "nowPanel")->findChild<QWidget*>("leftTime")->isVisible());
}

void TodayPageTest::anAbsenceThatCannotBeIsExplained()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 2min);
    m_page->refresh();
    typeAbsence("9:00");
    press(Qt::Key_Return);
    QVERIFY(core::runningPomodoro(m_core->state()) != nullptr);
    QStringList said;
    for (const auto* label : m_page->findChildren<ui::InlineMessage*>()) {
        said += label->text();
    }
    QVERIFY(said.contains("The pomodoro began later than that."));
    QCOMPARE(shown<ui::TimeField>(m_page.get(), "leftTime")->text(), "9:00");
}

void TodayPageTest::whatFindsNoRoomIsInAMenu()
{
    add("Letter");
    add("Report");
    m_core->run(core::Start{});
    QVERIFY(button("switchTo") != nullptr);
    const auto* const more = m_page->findChild<QToolButton*>("moreActs");
    QVERIFY(!more->isVisible());
    m_page->resize(380, 700);
    QCoreApplication::sendPostedEvents();
    QVERIFY(more->isVisible());
    QCOMPARE(offered().filter(QRegularExpression("switchTo|endAt")), QStringList());
    const auto middle = [this](const QWidget* each) {
        return each->mapTo(m_page.get(), each->rect().center()).y();
    };
    QVERIFY(std::abs(middle(more) - middle(button("stop"))) < more->height() / 2);
    QStringList names;
    for (const QAction* action : more->menu()->actions()) {
        names += action->text();
    }
    QCOMPARE(names, (QStringList{"Switch to…", "End at…"}));
    m_page->resize(900, 700);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!more->isVisible());
}

void TodayPageTest::typingAnEndMovesNoButton()
{
    add("Letter");
    m_core->run(core::Start{});
    QCoreApplication::sendPostedEvents();
    const auto places = [this] {
        QList<QPoint> points;
        for (const auto* name : {"stop", "switchTo", "moreTime", "endAt", "verdict0"}) {
            points << button(name)->mapTo(m_page.get(), QPoint());
        }
        return points;
    };
    const auto before = places();
    QMenu* const times = button("endAt")->menu();
    emit times->aboutToShow();
    choose(times, "Type a time…");
    QCoreApplication::sendPostedEvents();
    QCOMPARE(places(), before);
}

void TodayPageTest::endThatCannotBeReadStays()
{
    add("Letter");
    m_core->run(core::Start{});
    QMenu* const times = button("endAt")->menu();
    emit times->aboutToShow();
    choose(times, "Type a time…");
    auto* field = shown<ui::TimeField>(m_page.get(), "endTime");
    type("25:00");
    press(Qt::Key_Return);
    QCOMPARE(shown<QLabel>(m_page.get(), "endReading")->text(),
             "A time of day reads like 9:30, 1815 or 6 pm.");
    button("moreTime")->setFocus(Qt::TabFocusReason);
    m_page->refresh();
    QCOMPARE(field->text(), "25:00");
    QVERIFY(core::runningPomodoro(m_core->state())->span.length() == 5min);
    field->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Escape); // restores the time
    QVERIFY(field->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TodayPageTest::whatRunsCanBeSwitched()
{
    add("Letter");
    add("Report");
    m_core->run(core::Start{});
    QMenu* const others = button("switchTo")->menu();
    emit others->aboutToShow();
    QCOMPARE(others->actions().size(), 1);
    choose(others, "Report");
    QVERIFY(core::runningPomodoro(m_core->state())->intention == core::IntentionId{1});
    QCOMPARE(m_log->undoable(), "switched to “Report”");
}

void TodayPageTest::nextStepIsAskedForNearTheEnd()
{
    add("Letter");
    m_core->run(core::Start{});
    const auto* const field = m_page->findChild<QLineEdit*>("nextStep");
    QVERIFY(!field->isVisible());
    m_core->advanceTo(kNow + 3min);
    m_page->refresh();
    QVERIFY(field->isVisible());
    m_page->beginNextStep();
    type("Sign it");
    press(Qt::Key_Return);
    QCOMPARE(m_core->state().open.front().nextStep, "Sign it");
    QCOMPARE(m_log->undoable(), "next step of “Letter” noted");

    m_core->advanceTo(kNow + 11min); // in grace
    m_page->refresh();
    QVERIFY(!field->isVisible());
    const auto labels = shown(m_page.get(), "nowPanel")->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().endsWith("Next you were going to: Sign it");
    }));
}

void TodayPageTest::whatWasLeftCanBePickedUp()
{
    add("Letter");
    add("Report");
    QVERIFY(!m_page->findChild<QWidget*>("pickUpCard")->isVisible());
    m_core->run(core::SetNextStep{core::IntentionId{1}, "Figures"});
    m_core->run(core::Start{core::IntentionId{0}});
    QVERIFY(shown(m_page.get(), "pickUpCard")->isVisible());
    QVERIFY(!m_page->findChild<QPushButton*>("pickUp")->isVisible());
    m_core->advanceTo(kNow + 7min); // in the break
    m_page->refresh();
    pressButton(button("pickUp"));
    QCOMPARE(core::runningPomodoro(m_core->state())->intention, core::IntentionId{1});
}

void TodayPageTest::theDayIsSummedUpAtItsEnd()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 5min);
    m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    QVERIFY(!m_page->findChild<QWidget*>("summaryCard")->isVisible());
    m_core->advanceTo(at(kToday, 18h));
    m_core->run(core::Advance{});
    QStringList texts;
    for (const auto* label : shown(m_page.get(), "summaryCard")->findChildren<QLabel*>()) {
        texts += label->text();
    }
    QVERIFY2(texts.join('|').contains("You worked for 5 min"), qPrintable(texts.join('|')));
    QVERIFY(texts.contains("Letter: 5 min"));
}

void TodayPageTest::coloursOfTheSummaryHaveAKey()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 5min);
    m_core->run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused});
    m_core->advanceTo(kNow + 10min);
    m_core->run(core::Start{});
    m_core->advanceTo(at(kToday, 18h));
    m_core->run(core::Advance{});
    QStringList texts;
    for (const auto* label : shown(m_page.get(), "summaryCard")->findChildren<QLabel*>()) {
        texts += label->text();
    }
    QVERIFY(texts.contains("Focused 5 min"));
    QVERIFY(texts.contains("Not evaluated 10 min"));
    pressButton(button("copySummary"));
    QVERIFY(
        QGuiApplication::clipboard()->text().contains("\nFocused 5 min · Not evaluated 10 min\n"));
}

void TodayPageTest::coloursOfThePictureHaveAKey()
{
    core::DaySummary summary{.date = kToday, .worked = {}, .pomodoros = 2, .works = {}};
    const auto picture = [&] {
        return ui::summaryPicture(summary, ui::text::summaryText(summary, false),
                                  QApplication::palette(), QApplication::font());
    };
    const auto tone = ui::toneOf(core::Verdict::Achieved).fill;
    const auto linesOf = [&](const QImage& image) { // of pixels with that tone
        int lines = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == tone) {
                    ++lines;
                    break;
                }
            }
        }
        return lines;
    };
    summary.worked.achieved = 5min;
    const int line = QFontMetrics(QApplication::font()).height();
    QVERIFY(linesOf(picture()) >= 2 * 12 + line); // the bar's, and the sample's
}

void TodayPageTest::theSummaryCanBeCopiedAndSaved()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(at(kToday, 18h));
    m_core->run(core::Advance{});
    auto* const card = static_cast<ui::SummaryCard*>(shown(m_page.get(), "summaryCard"));
    QCOMPARE(card->fileName(), "pomotide-2026-03-09");
    QSignalSpy said(m_page.get(), &ui::TodayPage::said);
    pressButton(button("copySummary"));
    QCOMPARE(said.back(), QVariantList{"The summary is copied as text."});
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("Monday, 9 March\n\nYou worked"));
    pressButton(button("copySummaryPicture"));
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());

    QSignalSpy saves(m_page.get(), &ui::TodayPage::saveWished);
    pressButton(button("saveSummary"));
    auto* const dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog->selectedFiles().front().endsWith("pomotide-2026-03-09.png"));
    emit dialog->fileSelected("/x/day.png");
    emit dialog->fileSelected("/x/day.txt");
    QCOMPARE(saves.size(), 2);
    QVERIFY(QImage::fromData(saves.front().at(1).toByteArray(), "PNG").width() > 0);
    QVERIFY(saves.back().at(1).toByteArray().startsWith("Monday, 9 March"));
    dialog->close();
}

void TodayPageTest::theDateBeginsWithACapital()
{
    QLocale::setDefault(QLocale("fr_FR"));
    m_page->refresh();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(m_page->findChild<ui::Heading*>()->text(), "Lundi 9 mars");
}

void TodayPageTest::anEmptyDayOffersToPlanIt()
{
    m_core->run(core::SetWorkHours{});
    QSignalSpy wishes(m_page.get(), &ui::TodayPage::planWished);
    QVERIFY(!m_page->findChild<QWidget*>("dayTimeline")->isVisible());
    pressButton(button("planDay"));
    QCOMPARE(wishes.size(), 1);
    m_core->setUsualHours();
    QVERIFY(m_page->findChild<QWidget*>("dayTimeline")->isVisible());
    QVERIFY(!m_page->findChild<QWidget*>("planDay")->isVisible());
}

void TodayPageTest::whatIsOverIsFolded()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(at(kToday, 13h));
    m_core->run(core::Advance{});
    const auto* const timeline = shown(m_page.get(), "dayTimeline");
    const int folded = timeline->sizeHint().height();
    QCOMPARE(button("earlier")->text(), "Earlier: 09:20 – 12:00");
    pressButton(button("earlier"));
    QVERIFY(timeline->sizeHint().height() > folded);
    pressButton(button("earlier"));
    QCOMPARE(timeline->sizeHint().height(), folded);
}

void TodayPageTest::theNextAppointmentIsTold()
{
    QVERIFY(!m_page->findChild<QWidget*>("nextEventCard")->isVisible());
    m_core->run(core::SetEvents{{{kNow + 90min, kNow + 2h}}});
    m_core->advanceTo(kNow + 40s); // clocks show 9:20 still
    m_page->refresh();
    QStringList texts;
    for (const auto* label : shown(m_page.get(), "nextEventCard")->findChildren<QLabel*>()) {
        texts += label->text();
    }
    QVERIFY(texts.contains("Appointment 10:50 – 11:20"));
    QVERIFY(texts.contains("in 1 h 30 min"));
}

void TodayPageTest::partsKeepTheFocusWhenTheyChangeColumns()
{
    add("Letter");
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 20min);
    m_core->run(core::Advance{});
    auto* const focused = shown(shown(m_page.get(), "awaitingList"), "verdict0");
    focused->setFocus();
    for (const int width : {1100, 700}) {
        m_page->resize(width, 700);
        QApplication::processEvents();
        QCOMPARE(QApplication::focusWidget(), focused);
        QVERIFY(focused->isVisible());
    }
}

void TodayPageTest::hiddenPageDoesNotReadTheStore()
{
    m_page->hide();
    int looks = 0;
    ui::SessionBridge bridge(
        m_core->state(), m_core->bridge.zones(), [] { return kNow; }, {},
        [&](const core::Store::ReadFn& use) {
            ++looks;
            m_core->bridge.read(use);
            return core::Unit{};
        });
    ui::EditLog log(bridge);
    ui::TodayPage page(bridge, log);
    bridge.onState(m_core->state());
    page.refresh();
    const int looksOfTheLog = 2; // for what can be undone, at its beginning and in the new state
    QCOMPARE(looks, looksOfTheLog);
    page.show();
    QCOMPARE(looks, looksOfTheLog + 2); // for the day, and for what can be done now
}

void TodayPageTest::pageFitsANarrowWindow()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    add("Letter");
    m_core->run(core::Start{});
    m_page->resize(600, 600);
    QApplication::processEvents();
    const auto* area = m_page->findChild<QScrollArea*>();
    const int wanted = area->widget()->minimumSizeHint().width();
    QApplication::setFont(usual);
    QVERIFY2(wanted <= area->viewport()->width(), qPrintable(QString::number(wanted)));
}

POMOTIDE_SUITE(TodayPageTest, QApplication)
#include "tst_today_page.moc"
