// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"
#include "ui/pages/intentions/intentions_page.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/text.h"
#include "ui/widgets/labels.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace pomotide;

namespace {

using ui::MainWindow;

QString describe(const QWidget* widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(widget->metaObject()->className(), widget->objectName(),
             widget->parentWidget()->objectName());
}

} // namespace

class WindowTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysGoFromPageToPage();
    void theSideBarGoesFromPageToPage();
    void keysHideTheWindow_data();
    void keysHideTheWindow();
    void aKeyWishesToQuit();
    void aNewIntentionBeginsWithTheCursorInItsTitle();
    void theStripStartsTheFirstIntentionAndStopsIt();
    void theStripAsksForAnIntentionWhereThereIsNone();
    void theStripEvaluatesTheNewestPomodoro();
    void minutesThatPassAreShown();
    void theStripHasTheFiguresInSessionsOnly();
    void aFailureIsToldInTheBar();
    void aClockThatWentBackIsToldInTheBar();
    void whatTheStripIsRefusedIsToldInTheBar();
    void anAbandonedIntentionIsBroughtBackFromTheBar();
    void theOfferToBringBackGoesWithTheNextEdit();
    void aMissingTrayIsTold();
    void theWelcomeTakesThePlaceOfAllPages();
    void whatIsTypedIsKeptWhenTheWindowGoes();
    void everyControlHasAName();
    void noTwoControlsShareAMnemonic();
    void nothingIsCutOffWithLargeLetters_data();
    void nothingIsCutOffWithLargeLetters();

private:
    void fill();
    void abandonFirst();
    [[nodiscard]] QString barSentence() const;

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_window = std::make_unique<MainWindow>(m_core->bridge);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_core.reset();
}

void WindowTest::fill()
{
    m_core->setUsualHours();
    m_core->run(core::SkipSession{m_core->sessions().at(1).key});
    m_core->run(core::AddSession{at(kToday, 22h), at(kToday, 26h)});
    m_core->run(core::AddIntention{"Write the report & send it to everybody who asked", {}, 25min});
    m_core->run(core::Start{});
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

void WindowTest::keysGoFromPageToPage()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->findChild<ui::IntentionsPage*>()->isVisible());
    QVERIFY(!m_window->findChild<ui::UpcomingPage*>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_window->findChild<ui::UpcomingPage*>()->isVisible());
}

void WindowTest::theSideBarGoesFromPageToPage()
{
    auto* sideBar = shown<QListWidget>(m_window.get(), "sideBar");
    sideBar->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QVERIFY(m_window->findChild<ui::IntentionsPage*>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), sideBar);
}

void WindowTest::keysHideTheWindow_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("escape") << QKeySequence(Qt::Key_Escape);
    QTest::newRow("control-w") << QKeySequence(Qt::CTRL | Qt::Key_W);
}

void WindowTest::keysHideTheWindow()
{
    QFETCH(const QKeySequence, keys);
    QTest::keySequence(m_window.get(), keys);
    QVERIFY(!m_window->isVisible());
}

void WindowTest::aKeyWishesToQuit()
{
    const QSignalSpy quitWished(m_window.get(), &MainWindow::quitWished);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quitWished.size(), 1);
    QVERIFY(m_window->isVisible());
}

void WindowTest::aNewIntentionBeginsWithTheCursorInItsTitle()
{
    m_window->beginNewIntention();
    QCOMPARE(QApplication::focusWidget(), shown(m_window.get(), "newTitle"));
}

void WindowTest::theStripStartsTheFirstIntentionAndStopsIt()
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

void WindowTest::theStripAsksForAnIntentionWhereThereIsNone()
{
    pressButton(shown(m_window.get(), "startOrStop"));
    QCOMPARE(QApplication::focusWidget(), shown(m_window.get(), "newTitle"));
}

void WindowTest::theStripEvaluatesTheNewestPomodoro()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 6min);
    QWidget* question = shown(m_window.get(), "evaluation");
    QCOMPARE(shown<QLabel>(question, "question")->text(), "How did “Write” go?");

    auto* focused = question->findChild<QPushButton*>("verdict1");
    QCOMPARE(focused->text(), ui::text::verdict(core::Verdict::Focused));
    pressButton(focused);
    const auto evaluated = kNow + 6min;
    const std::optional wanted{core::Evaluation{core::Verdict::Focused, evaluated, evaluated}};
    QVERIFY(m_core->pomodoros().at(0).evaluation == wanted);
    QVERIFY(!question->isVisible());
}

void WindowTest::minutesThatPassAreShown()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    auto* summary = shown<QLabel>(m_window.get(), "summary");
    QCOMPARE(summary->text(), "5 min left · Write");
    m_core->advanceTo(kNow + 2min);
    m_window->refresh();
    QCOMPARE(summary->text(), "3 min left · Write");
}

void WindowTest::theStripHasTheFiguresInSessionsOnly()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    const auto* figures = m_window->findChild<QLabel*>("figures");
    QVERIFY(!figures->isVisible());

    m_core->setUsualHours();
    QVERIFY(figures->isVisible());
    QCOMPARE(figures->text(), ui::text::figures(m_core->bridge.nowModel(), kNow, kZone));
    QVERIFY(figures->text().contains("points still possible"));
}

void WindowTest::aClockThatWentBackIsToldInTheBar()
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

void WindowTest::aFailureIsToldInTheBar()
{
    m_core->fillDisk();
    m_window->beginNewIntention();
    type("Write");
    press(Qt::Key_Return);
    const core::Failure failure{core::Failure::Kind::Full, "pomotide.db", {}};
    QCOMPARE(barSentence(), ui::text::failure(failure));

    pressButton(shown(m_window.get(), "dismiss"));
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::whatTheStripIsRefusedIsToldInTheBar()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::Start{});
    pressButton(shown(m_window.get(), "verdict0"));
    QCOMPARE(barSentence(), ui::text::refusal(core::Outcome::TooEarly));
}

void WindowTest::anAbandonedIntentionIsBroughtBackFromTheBar()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    abandonFirst();
    QVERIFY(m_core->titles().empty());

    pressButton(shown(m_window.get(), "act"));
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Write"});
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::theOfferToBringBackGoesWithTheNextEdit()
{
    m_core->run(core::AddIntention{"Write", {}, {}});
    abandonFirst();
    m_window->beginNewIntention();
    type("Read");
    press(Qt::Key_Return);
    QVERIFY(!m_window->findChild<QWidget*>("messageBar")->isVisible());
}

void WindowTest::aMissingTrayIsTold()
{
    m_window->noteMissingTray();
    QCOMPARE(barSentence(), "Pomotide keeps running without a tray icon here. Start it again to "
                            "open this window.");
}

void WindowTest::theWelcomeTakesThePlaceOfAllPages()
{
    const QSignalSpy answered(m_window.get(), &MainWindow::welcomeAnswered);
    const QSignalSpy preview(m_window.get(), &MainWindow::previewWished);
    m_window->showWelcome();
    QVERIFY(!m_window->findChild<ui::UpcomingPage*>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!m_window->findChild<ui::IntentionsPage*>()->isVisible());

    pressButton(shown(m_window.get(), "begin"));
    QCOMPARE(answered.size(), 1);
    QCOMPARE(preview, (QList<QVariantList>{{true}, {false}}));
    QCOMPARE(QApplication::focusWidget(), shown(m_window.get(), "newTitle"));
}

void WindowTest::whatIsTypedIsKeptWhenTheWindowGoes()
{
    m_core->setUsualHours();
    typeTime(shown<QTimeEdit>(shown(m_window.get(), "weekday1"), "from"), "1000");
    m_window.reset();
    QCOMPARE(m_core->week().days[1].front().from.sinceMidnight, core::Duration(10h));
}

void WindowTest::everyControlHasAName()
{
    fill();
    m_window->showWelcome();
    pressButton(m_window->findChild<QWidget*>("notNow"));
    abandonFirst();
    QStringList nameless;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) {
            continue;
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless << describe(widget);
        }
    }
    QCOMPARE(nameless.join("; "), QString());
}

void WindowTest::noTwoControlsShareAMnemonic()
{
    fill();
    for (const auto page : {MainWindow::Page::Upcoming, MainWindow::Page::Intentions}) {
        m_window->showPage(page);
        QStringList mnemonics;
        for (const auto* button : m_window->findChildren<QAbstractButton*>()) {
            const QString keys = QKeySequence::mnemonic(button->text()).toString();
            if (button->isVisible() && !keys.isEmpty()) {
                mnemonics << keys;
            }
        }
        QStringList unique = mnemonics;
        unique.removeDuplicates();
        QCOMPARE(mnemonics.join(" "), unique.join(" "));
    }
}

void WindowTest::nothingIsCutOffWithLargeLetters_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("upcoming") << "upcomingPage";
    QTest::newRow("intentions") << "intentionsPage";
    QTest::newRow("welcome") << "welcomePage";
}

void WindowTest::nothingIsCutOffWithLargeLetters()
{
    QFETCH(const QString, page);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    fill();
    m_window = std::make_unique<MainWindow>(m_core->bridge);
    m_window->resize(800, 600);
    if (page == "welcomePage") {
        m_window->showWelcome();
    } else if (page == "intentionsPage") {
        m_window->beginNewIntention();
    }
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setFont(usual);

    QCOMPARE(m_window->size(), QSize(800, 600));
    for (const auto* area : m_window->findChildren<QScrollArea*>()) {
        if (area->isVisible()) {
            QVERIFY(area->widget()->width() <= area->viewport()->width());
        }
    }
    QStringList cut;
    for (const auto* widget : m_window->findChildren<QWidget*>()) {
        const bool isText = qobject_cast<const QLabel*>(widget) ||
                            qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QAbstractSpinBox*>(widget);
        const QSize needed = widget->minimumSizeHint();
        if (isText && widget->isVisible() &&
            (widget->width() < needed.width() || widget->height() < needed.height())) {
            cut << describe(widget);
        }
    }
    QCOMPARE(cut.join("; "), QString());
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
