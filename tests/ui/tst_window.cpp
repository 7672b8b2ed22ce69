// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/intentions/intentions_page.h"
#include "ui/pages/settings/settings_search.h"
#include "ui/pages/upcoming/calendar_handle.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/text/refusal_text.h"
#include "ui/text/releases.h"
#include "ui/text/text.h"
#include "ui/widgets/day_timeline.h"
#include "ui/widgets/intention_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_buttons.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QShortcut>
#include <QSignalSpy>
#include <QTextBrowser>

#include <set>

using namespace pomotide;

namespace {

using ui::MainWindow;

} // namespace

class WindowTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysChangeThePage();
    void pageHasTheFocusWhereTypingBegins_data();
    void pageHasTheFocusWhereTypingBegins();
    void windowOpensWhereTypingBegins();
    void aSecondPressInTheStripDoesNothing();
    void pageOfARunningPomodoroHasTheFocusOnAVerdict();
    void typedLineIsKeptWhenItsPageIsShownAgain();
    void lettersInTheSideBarTurnNoPage();
    void sideBarChangesThePage();
    void aClickOnNoPageLeavesTheMark();
    void findKeySearchesThePageFromAnywhere();
    void controlWHidesTheWindow();
    void escapeHidesNoPage_data();
    void escapeHidesNoPage();
    void escapeKeepsATypedIntention();
    void undoBringsBackTheLineThatEscapeTook();
    void shortcutEmitsQuit();
    void everyShortcutIsListed();
    void listedShortcutsAreInLine();
    void listedShortcutsFitTheScreen();
    void chosenKeysActAtOnce();
    void newIntentionFocusesTheTitle();
    void stripStartsAndStopsTheFirstIntention();
    void stripAsksForAnIntentionIfThereIsNone();
    void stripEvaluatesTheNewestPomodoro();
    void refreshUpdatesTheMinutes();
    void stripShowsFiguresInSessionsOnly();
    void failureIsShownInTheBar();
    void clockSetBackIsShownInTheBar();
    void messageThatWasSeenGoesWithTheWindow();
    void messageOfAClosedWindowIsShownWhenItOpens();
    void refusalOfTheStripIsShownInTheBar();
    void barRestoresAnAbandonedIntention();
    void barBringsBackASkippedSession();
    void barRestoresADeletedPomodoro();
    void aPastPartOfTheDayOpensInTheHistory_data();
    void aPastPartOfTheDayOpensInTheHistory();
    void aSlotOfTheDayOpensAmongTheSlots();
    void nextEditWithdrawsTheOfferToRestore();
    void nextEditEndsTheReportOfAnUndo();
    void reportsGoAfterAWhile_data();
    void reportsGoAfterAWhile();
    void aReportThatIsUsedStays();
    void aReportThatWasNotSeenStays();
    void aFailureStays();
    void aLowWindowHasAStripOfOneLine();
    void todayPageReplacesTheStrip();
    void editsOfAllPagesAreUndoneInOrder();
    void undoStaysUnderThePointer();
    void messagesAreSeenOnTheWelcomePage();
    void buttonsNameTheActToUndo();
    void missingTrayIsShown();
    void anUpdateLeadsToWhatIsNew();
    void anUpdateWithoutNewsIsNotTold();
    void welcomePageReplacesAllPages();
    void typedTextIsSavedWhenTheWindowIsDestroyed();

private:
    void typeIntention(const QString& title);
    void abandonFirst();
    [[nodiscard]] QString barSentence() const;

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_window = std::make_unique<MainWindow>(m_core->bridge, *m_log);
    m_window->showPage(MainWindow::Page::Upcoming);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_log.reset();
    m_core.reset();
}

void WindowTest::typeIntention(const QString& title)
{
    m_window->beginNewIntention();
    type(title);
    press(Qt::Key_Return);
}

void WindowTest::abandonFirst()
{
    m_window->showPage(MainWindow::Page::Intentions);
    shown(m_window.get(), "intentions")->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
}

QString WindowTest::barSentence() const
{
    return shown<QLabel>(shown(m_window.get(), "messageBar"), "sentence")->text();
}

void WindowTest::keysChangeThePage()
{
    const QStringList pages{"todayPage", "upcomingPage", "intentionsPage", "historyPage",
                            "settingsPage"};
    for (int i = 0; i < pages.size(); ++i) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QStringList visible;
        for (const QString& page : pages) {
            if (m_window->findChild<QWidget*>(page)->isVisible()) {
                visible << page;
            }
        }
        QCOMPARE(visible, QStringList{pages[i]});
    }
}

void WindowTest::pageHasTheFocusWhereTypingBegins_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("today") << Qt::Key_1 << "whatToStart";
    QTest::newRow("upcoming") << Qt::Key_2 << "upcomingTabs";
    QTest::newRow("intentions") << Qt::Key_3 << "newTitle";
    QTest::newRow("history") << Qt::Key_4 << "searchHistory";
    QTest::newRow("settings") << Qt::Key_5 << "settingsSearch";
}

/// Also if the page is already shown, and from the side bar.
void WindowTest::pageHasTheFocusWhereTypingBegins()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, name);
    m_core->setUsualHours();
    m_core->run(core::AddIntention{"Write", {}, {}});
    QStringList focused;
    for (int time = 0; time < 2; ++time) {
        shown(m_window.get(), "sideBar")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        focused << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(focused, (QStringList{name, name}));
}

void WindowTest::windowOpensWhereTypingBegins()
{
    m_core->setUsualHours();
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_window = std::make_unique<MainWindow>(m_core->bridge, *m_log);
    for (const QString typed : {"Half a thought", "Another"}) {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        type(typed);
        auto* line = shown<ui::IntentionField>(m_window.get(), "whatToStart");
        QCOMPARE(line->currentText(), typed);
        press(Qt::Key_Escape);
        m_window->close();
    }
}

void WindowTest::aSecondPressInTheStripDoesNothing()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    for (const QString pressed : {"startOrStop", "startOrStop", "verdict1"}) { // start, stop
        pressButton(shown(shown(m_window.get(), "nowStrip"), pressed));
        const core::State after = m_core->state();
        press(Qt::Key_Space);
        QVERIFY(m_core->state() == after);
        m_core->advanceTo(m_core->bridge.now() + 90s);
        m_window->refresh();
    }
}

void WindowTest::pageOfARunningPomodoroHasTheFocusOnAVerdict()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), "verdict1");
    m_core->advanceTo(kNow + 4min);
    m_window->refresh();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), "verdict0");
    m_core->advanceTo(kNow + 6min);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), "skipBreak");
}

void WindowTest::typedLineIsKeptWhenItsPageIsShownAgain()
{
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    type("Half a");
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    type(" thought");
    QCOMPARE(shown<ui::IntentionField>(m_window.get(), "whatToStart")->currentText(),
             "Half a thought");
}

void WindowTest::lettersInTheSideBarTurnNoPage()
{
    auto* sideBar = shown<QListWidget>(m_window.get(), "sideBar");
    sideBar->setFocus(Qt::TabFocusReason);
    type("history");
    QCOMPARE(m_window->page(), MainWindow::Page::Upcoming);
}

void WindowTest::sideBarChangesThePage()
{
    auto* sideBar = shown<QListWidget>(m_window.get(), "sideBar");
    sideBar->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QVERIFY(m_window->findChild<ui::IntentionsPage*>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), sideBar);
}

void WindowTest::aClickOnNoPageLeavesTheMark()
{
    auto* sideBar = shown<QListWidget>(m_window.get(), "sideBar");
    const QWidget* room = sideBar->viewport();
    QTest::mouseClick(sideBar->viewport(), Qt::LeftButton, {},
                      QPoint(room->width() / 2, room->height() - 4));
    QCOMPARE(sideBar->selectedItems(), QList<QListWidgetItem*>{sideBar->currentItem()});
}

void WindowTest::findKeySearchesThePageFromAnywhere()
{
    auto* sideBar = shown<QListWidget>(m_window.get(), "sideBar");
    QStringList found;
    for (const auto page : {MainWindow::Page::Settings, MainWindow::Page::Intentions}) {
        m_window->showPage(page);
        sideBar->setFocus(Qt::TabFocusReason);
        QTest::keySequence(m_window.get(), QKeySequence::Find);
        found << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(found, (QStringList{"settingsSearch", "search"}));
}

void WindowTest::controlWHidesTheWindow()
{
    QTest::keySequence(m_window.get(), Qt::CTRL | Qt::Key_W);
    QVERIFY(!m_window->isVisible());
}

void WindowTest::escapeHidesNoPage_data()
{
    QTest::addColumn<MainWindow::Page>("page");
    QTest::newRow("today") << MainWindow::Page::Today;
    QTest::newRow("upcoming") << MainWindow::Page::Upcoming;
    QTest::newRow("intentions") << MainWindow::Page::Intentions;
    QTest::newRow("history") << MainWindow::Page::History;
    QTest::newRow("settings") << MainWindow::Page::Settings;
}

void WindowTest::escapeHidesNoPage()
{
    QFETCH(const MainWindow::Page, page);
    m_window->showPage(page);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->page(), page);
}

void WindowTest::escapeKeepsATypedIntention()
{
    m_window->beginNewIntention();
    type("Letter");
    press(Qt::Key_Escape);
    QCOMPARE(shown<QLineEdit>(m_window.get(), "newTitle")->text(), "Letter");
}

void WindowTest::undoBringsBackTheLineThatEscapeTook()
{
    m_window->showPage(MainWindow::Page::Today);
    auto* field = shown<ui::IntentionField>(m_window.get(), "whatToStart");
    field->setFocus(Qt::TabFocusReason);
    type("Letter");
    press(Qt::Key_Escape);
    QCOMPARE(field->currentText(), QString());
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo);
    QCOMPARE(field->currentText(), "Letter");
    QVERIFY(field->isTouched());
}

void WindowTest::shortcutEmitsQuit()
{
    const QSignalSpy quitWished(m_window.get(), &MainWindow::quitWished);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quitWished.size(), 1);
    QVERIFY(m_window->isVisible());
}

void WindowTest::everyShortcutIsListed()
{
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Question));
    const auto* dialog = m_window->findChild<QDialog*>("shortcutDialog");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const QString listed = ui::textsIn(*dialog);
    QStringList unlisted;
    for (const auto* shortcut : m_window->findChildren<QShortcut*>()) {
        const QString keys = shortcut->key().toString(QKeySequence::NativeText);
        if (!listed.contains(keys)) {
            unlisted << keys;
        }
    }
    for (const auto* action : m_window->findChildren<QAction*>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!listed.contains(keys)) {
            unlisted << keys;
        }
    }
    QCOMPARE(unlisted.join(" | "), QString());
}

void WindowTest::listedShortcutsAreInLine()
{
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Question));
    const auto* list =
        m_window->findChild<QDialog*>("shortcutDialog")->findChild<QWidget*>("shortcutList");
    std::set<int> begins;
    for (const auto* label : list->findChildren<QLabel*>()) {
        begins.insert(label->mapTo(list, QPoint()).x());
    }
    QCOMPARE(begins.size(), std::size_t{2}); // keys, and what they do
}

void WindowTest::listedShortcutsFitTheScreen()
{
    const auto restore =
        qScopeGuard([before = QApplication::font()] { QApplication::setFont(before); });
    QFont large = QApplication::font();
    large.setPixelSize(40);
    QApplication::setFont(large);
    QTest::keySequence(m_window.get(), QKeySequence(Qt::CTRL | Qt::Key_Question));
    const auto* dialog = m_window->findChild<QDialog*>("shortcutDialog");
    const QSize room = dialog->screen()->availableSize();
    QVERIFY(dialog->width() < room.width() && dialog->height() < room.height());
}

void WindowTest::chosenKeysActAtOnce()
{
    const QSignalSpy compact(m_window.get(), &MainWindow::compactWished);
    m_core->run(core::SetSettings{{.windowKeys = {{core::WindowAct::Compact, "F5"}}}});
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(compact.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(compact.size(), 1);
    QCOMPARE(shown(m_window.get(), "compact")->toolTip(), "A small window with what runs (F5)");
}

void WindowTest::newIntentionFocusesTheTitle()
{
    m_window->beginNewIntention();
    QCOMPARE(QApplication::focusWidget(), shown(m_window.get(), "newTitle"));
}

void WindowTest::stripStartsAndStopsTheFirstIntention()
{
    m_core->run(core::AddIntention{"Write & send", {}, {}});
    auto* button = shown<QPushButton>(m_window.get(), "startOrStop");
    QCOMPARE(button->text(), "S&tart “Write && send”");
    pressButton(button);
    QVERIFY(core::runningPomodoro(m_core->state()));

    QCOMPARE(button->text(), "Sto&p");
    m_core->advanceTo(kNow + 2min);
    pressButton(button);
    QVERIFY(!core::runningPomodoro(m_core->state()));
    QVERIFY(!button->isVisible());
}

void WindowTest::stripAsksForAnIntentionIfThereIsNone()
{
    pressButton(shown(m_window.get(), "startOrStop"));
    QCOMPARE(QApplication::focusWidget(), shown(m_window.get(), "newTitle"));
}

void WindowTest::stripEvaluatesTheNewestPomodoro()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    QWidget* question = shown(m_window.get(), "evaluation");
    QCOMPARE(shown<QLabel>(question, "question")->text(),
             "How is “Write” going?\nAchieved: Give it a minute first.");
    m_core->advanceTo(kNow + 6min);
    QCOMPARE(shown<QLabel>(question, "question")->text(), "How did “Write” go?");

    auto* focused = question->findChild<QPushButton*>("verdict1");
    QCOMPARE(focused->text(), ui::text::verdict(core::Verdict::Focused));
    pressButton(focused);
    const auto evaluated = kNow + 6min;
    const std::optional wanted{core::Evaluation{core::Verdict::Focused, evaluated, evaluated}};
    QVERIFY(m_core->pomodoros().at(0).evaluation == wanted);
    QVERIFY(!question->isVisible());
}

void WindowTest::refreshUpdatesTheMinutes()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    auto* summary = shown<QLabel>(m_window.get(), "summary");
    QCOMPARE(summary->text(), "5 min left · Write");
    m_core->advanceTo(kNow + 2min);
    m_window->refresh();
    QCOMPARE(summary->text(), "3 min left · Write");
}

void WindowTest::stripShowsFiguresInSessionsOnly()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    const auto* figures = m_window->findChild<QLabel*>("figures");
    QVERIFY(!figures->isVisible());

    m_core->setUsualHours();
    QVERIFY(figures->isVisible());
    QCOMPARE(figures->text(), ui::text::figures(m_core->bridge.nowModel(), kNow, kZone));
    QCOMPARE(figures->text(), "session until 17:00"); // points are not for the first words
    m_core->run(core::Start{});
    QVERIFY(figures->text().contains("still possible"));
}

void WindowTest::clockSetBackIsShownInTheBar()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    const core::Transition back{.state = core::initialState(kNow - 1h),
                                .changes = {},
                                .outcome = core::Outcome::ClockWentBack,
                                .fault = {},
                                .created = {}};
    m_core->bridge.announce(back);
    QCOMPARE(barSentence(), ui::text::notice(core::Outcome::ClockWentBack, kNow - 1h, kZone));
}

void WindowTest::failureIsShownInTheBar()
{
    m_core->fillDisk();
    typeIntention("Write");
    const core::Failure failure{core::Failure::Kind::Full, "pomotide.db", {}};
    QCOMPARE(barSentence(), ui::text::failure(failure));

    pressButton(shown(m_window.get(), "dismiss"));
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::messageThatWasSeenGoesWithTheWindow()
{
    m_window->say("Interrupted: Letter");
    QCOMPARE(barSentence(), "Interrupted: Letter");
    m_window->close();
    m_window->show();
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::messageOfAClosedWindowIsShownWhenItOpens()
{
    m_window->close();
    m_window->say("Everything is saved again.");
    m_window->show();
    QCOMPARE(barSentence(), "Everything is saved again.");
}

void WindowTest::refusalOfTheStripIsShownInTheBar()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    emit shown<ui::VerdictButtons>(m_window.get(), {})->chosen(core::Verdict::Achieved);
    QCOMPARE(barSentence(), ui::text::refusal(core::Outcome::TooEarly));
}

void WindowTest::barRestoresAnAbandonedIntention()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    abandonFirst();
    QVERIFY(m_core->titles().empty());

    pressButton(shown(m_window.get(), "act"));
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Write"});
    QCOMPARE(barSentence(), "Undone: “Write” abandoned.");
}

void WindowTest::barBringsBackASkippedSession()
{
    m_core->setUsualHours();
    const auto before = m_core->sessions();
    m_window->findChild<ui::UpcomingPage*>()->setFocus();
    press(Qt::Key_Tab);
    while (qobject_cast<ui::CalendarHandle*>(QApplication::focusWidget()) == nullptr) {
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Right);
    press(Qt::Key_Delete);
    QVERIFY(m_core->sessions() != before);
    QCOMPARE(barSentence(), "Skipped: Tuesday, 10 March, 09:00 – 17:00.");
    pressButton(shown(m_window.get(), "act"));
    QVERIFY(m_core->sessions() == before);
}

void WindowTest::barRestoresADeletedPomodoro()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 1h); // the streak is over
    m_window->showPage(MainWindow::Page::History);
    auto* entries = shown<QAbstractItemView>(m_window.get(), "entries");
    entries->setFocus(Qt::TabFocusReason);
    entries->setCurrentIndex(entries->model()->index(0, 0));
    press(Qt::Key_Delete);
    QVERIFY(m_core->pomodoros().empty());
    QCOMPARE(barSentence(), "The pomodoro on “Write” is deleted.");

    pressButton(shown(m_window.get(), "act"));
    QCOMPARE(m_core->pomodoros().size(), std::size_t{1});
}

void WindowTest::aPastPartOfTheDayOpensInTheHistory_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("enter") << true;
    QTest::newRow("double-click") << false;
}

void WindowTest::aPastPartOfTheDayOpensInTheHistory()
{
    QFETCH(const bool, isByKey);
    m_core->setUsualHours();
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 30min);
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 1h);
    m_window->showPage(MainWindow::Page::Today);
    QApplication::processEvents(); // lays it out
    auto* day = shown<ui::DayTimeline>(m_window.get(), "dayTimeline");
    QRect place;
    connect(day, &ui::DayTimeline::reached, this,
            [&place](const QRect& reached) { place = reached; });
    day->setFocus();
    press(Qt::Key_Home);
    if (isByKey) {
        press(Qt::Key_Return);
    } else {
        QTest::mouseDClick(day, Qt::LeftButton, {}, place.center());
    }
    QCOMPARE(m_window->page(), MainWindow::Page::History);
    auto* entries = shown<QAbstractItemView>(m_window.get(), "entries");
    QCOMPARE(entries->model()->rowCount(), 2);
    QCOMPARE(entries->currentIndex().data().toString(), "09:20");
    QCOMPARE(QApplication::focusWidget(), entries);
    press(Qt::Key_Return); // a second press does nothing
    QCOMPARE(QApplication::focusWidget(), entries);
}

void WindowTest::aSlotOfTheDayOpensAmongTheSlots()
{
    m_core->setUsualHours();
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_window->showPage(MainWindow::Page::Today);
    auto* day = shown(m_window.get(), "dayTimeline");
    day->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(m_window->page(), MainWindow::Page::Upcoming);
    QVERIFY(shown(m_window.get(), "slot0") != nullptr);
}

void WindowTest::nextEditWithdrawsTheOfferToRestore()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    abandonFirst();
    typeIntention("Read");
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::nextEditEndsTheReportOfAnUndo()
{
    typeIntention("Read");
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(barSentence(), "Undone: “Read” added.");
    typeIntention("Write");
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::reportsGoAfterAWhile_data()
{
    QTest::addColumn<QString>("act");
    QTest::newRow("what was undone") << "undo";
    QTest::newRow("an offer to undo") << "abandon";
    QTest::newRow("a refusal") << "refuse";
}

void WindowTest::reportsGoAfterAWhile()
{
    QFETCH(QString, act);
    typeIntention("Read");
    QSignalSpy reports(m_window.get(), &MainWindow::reported);
    if (act == "undo") {
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
    } else if (act == "abandon") {
        abandonFirst();
    } else {
        m_window->report("It runs already.");
    }
    auto* const bar = m_window->findChild<QWidget*>("messageBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(reports.size(), 1);
    m_window->endReport();
    QVERIFY(!bar->isVisible());
}

void WindowTest::aReportThatIsUsedStays()
{
    typeIntention("Read");
    abandonFirst();
    QSignalSpy reports(m_window.get(), &MainWindow::reported);
    shown(m_window.get(), "act")->setFocus();
    m_window->endReport();
    QCOMPARE(barSentence(), "“Read” is abandoned: one thing less to carry.");
    QCOMPARE(reports.size(), 1);
}

void WindowTest::aReportThatWasNotSeenStays()
{
    m_window->close();
    QSignalSpy reports(m_window.get(), &MainWindow::reported);
    m_window->report("Everything is as you left it.");
    m_window->endReport();
    QVERIFY(reports.isEmpty());
    m_window->show();
    QCOMPARE(barSentence(), "Everything is as you left it.");
    QCOMPARE(reports.size(), 1);
}

void WindowTest::aFailureStays()
{
    m_core->fillDisk();
    typeIntention("Write");
    const QString sentence = barSentence();
    m_window->endReport();
    QCOMPARE(barSentence(), sentence);
}

void WindowTest::aLowWindowHasAStripOfOneLine()
{
    m_core->setUsualHours();
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    const auto* const strip = m_window->findChild<QWidget*>("nowStrip");
    const auto isShown = [strip](const char* name) {
        return strip->findChild<QWidget*>(name)->isVisible();
    };
    QVERIFY(isShown("figures") && isShown("evaluation"));
    m_window->resize(640, 400);
    QVERIFY(!isShown("figures") && !isShown("evaluation"));
    QVERIFY(isShown("summary") && isShown("startOrStop"));
    m_window->resize(960, 720);
    QVERIFY(isShown("figures") && isShown("evaluation"));
}

void WindowTest::todayPageReplacesTheStrip()
{
    QVERIFY(m_window->findChild<QWidget*>("nowStrip")->isVisible());
    m_window->showPage(MainWindow::Page::Today);
    QVERIFY(!m_window->findChild<QWidget*>("nowStrip")->isVisible());
}

void WindowTest::editsOfAllPagesAreUndoneInOrder()
{
    const auto week = m_core->week();
    typeIntention("Write");
    m_window->showPage(MainWindow::Page::Upcoming);
    m_window->findChild<ui::UpcomingPage*>()->showTab(ui::UpcomingPage::Tab::WorkHours);
    pressButton(shown(shown(m_window.get(), "weekday1"), "add"));
    press(Qt::Key_Return);
    QVERIFY(m_core->week() != week);

    m_window->setFocus();
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QVERIFY(m_core->week() == week);
    QCOMPARE(barSentence(), "Undone: work hours changed.");
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QVERIFY(m_core->titles().empty());
    QTest::keySequence(m_window.get(), QKeySequence::Redo);
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Write"});
    QCOMPARE(barSentence(), "Done again: “Write” added.");
}

void WindowTest::undoStaysUnderThePointer()
{
    constexpr int kActs = 5;
    for (int act = 0; act < kActs; ++act) {
        typeIntention("Write");
    }
    const QWidget* const undo = shown(m_window.get(), "undo");
    const QPoint place = undo->mapTo(m_window.get(), undo->rect().center());
    for (int act = 0; act < kActs; ++act) {
        QApplication::processEvents();
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, place);
    }
    QVERIFY(m_core->titles().empty());
}

void WindowTest::messagesAreSeenOnTheWelcomePage()
{
    m_window->showWelcome();
    m_window->say("Everything is erased.");
    QCOMPARE(barSentence(), "Everything is erased.");
}

void WindowTest::buttonsNameTheActToUndo()
{
    auto* undo = shown(m_window.get(), "undo");
    auto* redo = shown(m_window.get(), "redo");
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    typeIntention("Write");
    QCOMPARE(undo->toolTip(), "Undo: “Write” added (Ctrl+Z)");
    pressButton(undo);
    QVERIFY(m_core->titles().empty());
    QCOMPARE(redo->accessibleName(), "Redo: “Write” added");
    pressButton(redo);
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Write"});
}

void WindowTest::missingTrayIsShown()
{
    m_window->showMissingTray();
    QCOMPARE(barSentence(), "Pomotide keeps running without a tray icon here. Start it again to "
                            "open this window.");
}

void WindowTest::anUpdateLeadsToWhatIsNew()
{
    const QString version = ui::text::releases().front().version;
    m_window->tellUpdate(version);
    QVERIFY(barSentence().contains(version));
    pressButton(shown(m_window.get(), "act"));
    QCOMPARE(m_window->page(), MainWindow::Page::Settings);
    auto* const news = shown<QTextBrowser>(m_window.get(), "news");
    QVERIFY(news->hasFocus());
    QVERIFY(news->toPlainText().startsWith(version));
    QVERIFY(m_window->findChild<QWidget*>("messageBar")->isHidden());
}

void WindowTest::anUpdateWithoutNewsIsNotTold()
{
    m_window->tellUpdate("0.0.1");
    QVERIFY(m_window->findChild<QWidget*>("messageBar")->isHidden());
}

void WindowTest::welcomePageReplacesAllPages()
{
    const QSignalSpy answered(m_window.get(), &MainWindow::welcomeAnswered);
    const QSignalSpy preview(m_window.get(), &MainWindow::previewWished);
    m_window->showWelcome();
    QVERIFY(!m_window->findChild<ui::UpcomingPage*>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<ui::IntentionsPage*>()->isVisible());

    pressButton(shown(m_window.get(), "begin"));
    QCOMPARE(answered.size(), 1);
    using Preview = std::optional<ui::Hud::Preview>;
    QCOMPARE(preview.size(), 2);
    QVERIFY(preview[0][0].value<Preview>() == Preview({m_core->state().settings.appearance, true}));
    QVERIFY(preview[1][0].value<Preview>() == Preview());
    QCOMPARE(QApplication::focusWidget(), shown(m_window.get(), "newTitle"));
}

void WindowTest::typedTextIsSavedWhenTheWindowIsDestroyed()
{
    m_core->setUsualHours();
    m_window->findChild<ui::UpcomingPage*>()->showTab(ui::UpcomingPage::Tab::WorkHours);
    typeTime(shown<QLineEdit>(shown(m_window.get(), "weekday1"), "from"), "1000");
    m_window.reset();
    QCOMPARE(m_core->week().days[1].front().from.sinceMidnight, core::Duration(10h));
}

POMOTIDE_SUITE(WindowTest, QApplication)
#include "tst_window.moc"
