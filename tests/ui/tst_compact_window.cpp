// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/style/measures.h"
#include "ui/window/compact_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace pomotide;

/// The window's compact form: ui/window/compact_window.cpp.
class CompactWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutAnIntentionItAsksForOne();
    void theFirstProposedIntentionIsStarted();
    void aSecondPressDoesNothingElse();
    void whatRunsIsShownWithItsMinutes();
    void achievedIsWithheldInTheFirstMinute();
    void achievedEndsThePomodoro();
    void anEndedPomodoroIsEvaluatedInItsBreak();
    void theSecondClickOfADoubleClickIsDropped();
    void escapeDoesNotCloseIt();
    void keyAsksForTheWholeWindow();
    void itStaysOnTopIfWished();
    void nothingPromisesToStayOnTopWhereThatIsImpossible();
    void controlsHaveNamesAndAreLargeEnough();
    void everythingFitsInWithALargeFont();

private:
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return shown<QPushButton>(m_window.get(), name);
    }
    [[nodiscard]] QString line(const QString& name) const
    {
        return m_window->findChild<QLabel*>(name)->text();
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        return m_window->findChild<QWidget*>(name)->isVisible();
    }
    void addTwo();

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::CompactWindow> m_window;
};

void CompactWindowTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_window = std::make_unique<ui::CompactWindow>(m_core->bridge, *m_log, true);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CompactWindowTest::cleanup()
{
    m_window.reset();
    m_log.reset();
    m_core.reset();
}

/// The first one is for later.
void CompactWindowTest::addTwo()
{
    m_core->run(core::AddIntention{"Some day", {}, {}, core::When::Later});
    m_core->run(core::AddIntention{"Letter", {}, {}});
}

void CompactWindowTest::withoutAnIntentionItAsksForOne()
{
    const QSignalSpy wished(m_window.get(), &ui::CompactWindow::newIntentionWished);
    QCOMPARE(button("main")->text(), "New intention…");
    QVERIFY(!isShown("other"));
    pressButton(button("main"));
    QCOMPARE(wished.size(), 1);
}

void CompactWindowTest::theFirstProposedIntentionIsStarted()
{
    addTwo();
    QCOMPARE(line("subline"), "Letter");
    QCOMPARE(button("main")->text(), "Start");
    QCOMPARE(button("main")->accessibleName(), "Start “Letter”");
    const core::IntentionId letter = core::firstProposed(m_core->state())->id;
    pressButton(button("main"));
    QCOMPARE(core::runningPomodoro(m_core->state())->intention, letter);
}

void CompactWindowTest::aSecondPressDoesNothingElse()
{
    addTwo();
    pressButton(button("main"));
    m_core->advanceTo(kNow + 2min);
    m_window->refresh();
    for (const char* const pressed : {"other", "main"}) { // stop, achieved
        pressButton(button(pressed));
        const core::State after = m_core->state();
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(),
                        Qt::Key_Space);
        QVERIFY(m_core->state() == after);
    }
}

void CompactWindowTest::whatRunsIsShownWithItsMinutes()
{
    addTwo();
    pressButton(button("main"));
    QCOMPARE(line("headline"), "5 min left");
    QCOMPARE(line("subline"), "Letter\nAchieved: Give it a minute first.");
    m_core->advanceTo(kNow + 2min);
    m_window->refresh();
    QCOMPARE(line("headline"), "3 min left");
    QCOMPARE(line("subline"), "Letter");
    QCOMPARE(button("other")->text(), "Stop");
    pressButton(button("other"));
    QVERIFY(!core::runningPomodoro(m_core->state()));
}

void CompactWindowTest::achievedIsWithheldInTheFirstMinute()
{
    addTwo();
    pressButton(button("main"));
    QVERIFY(!button("main")->isEnabled());
    QVERIFY(!button("main")->toolTip().isEmpty());
    m_core->advanceTo(kNow + 1min);
    m_window->refresh();
    QVERIFY(button("main")->isEnabled());
}

void CompactWindowTest::achievedEndsThePomodoro()
{
    addTwo();
    pressButton(button("main"));
    m_core->advanceTo(kNow + 2min);
    m_window->refresh();
    QCOMPARE(button("main")->accessibleName(), "Achieved: Letter");
    pressButton(button("main"));
    QCOMPARE(m_core->pomodoros().back().evaluation->verdict, core::Verdict::Achieved);
    QCOMPARE(button("main")->text(), "Skip break");
    QVERIFY(!isShown("other"));
}

void CompactWindowTest::anEndedPomodoroIsEvaluatedInItsBreak()
{
    addTwo();
    pressButton(button("main"));
    m_core->advanceTo(kNow + 6min);
    QCOMPARE(line("subline"), "How did “Letter” go?");
    QCOMPARE(button("main")->text(), "Achieved");
    QCOMPARE(button("other")->text(), "Skip break");
    pressButton(button("main"));
    QCOMPARE(m_core->pomodoros().back().evaluation->verdict, core::Verdict::Achieved);
    pressButton(button("main"));
    QVERIFY(m_core->bridge.nowActions().canStart);
}

void CompactWindowTest::theSecondClickOfADoubleClickIsDropped()
{
    addTwo();
    pressButton(button("main"));
    m_core->advanceTo(kNow + 2min);
    m_window->refresh();
    QTest::mouseClick(button("main"), Qt::LeftButton);
    QCOMPARE(button("main")->text(), "Skip break");
    QTest::mouseDClick(button("main"), Qt::LeftButton);
    QVERIFY(m_core->bridge.nowActions().canSkipBreak);
}

void CompactWindowTest::escapeDoesNotCloseIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
}

void CompactWindowTest::keyAsksForTheWholeWindow()
{
    const QSignalSpy wished(m_window.get(), &ui::CompactWindow::wholeWished);
    QTest::keySequence(m_window.get(), Qt::CTRL | Qt::Key_M);
    pressButton(shown(m_window.get(), "whole"));
    QCOMPARE(wished.size(), 2);
}

void CompactWindowTest::itStaysOnTopIfWished()
{
    for (const bool isOnTop : {true, false}) {
        pressButton(shown(m_window.get(), "onTop"));
        QCOMPARE(m_window->windowFlags().testFlag(Qt::WindowStaysOnTopHint), isOnTop);
        QVERIFY(m_window->isVisible());
    }
}

void CompactWindowTest::nothingPromisesToStayOnTopWhereThatIsImpossible()
{
    m_window = std::make_unique<ui::CompactWindow>(m_core->bridge, *m_log, false);
    m_window->show();
    QVERIFY(!isShown("onTop"));
    QVERIFY(isShown("whole"));
}

void CompactWindowTest::controlsHaveNamesAndAreLargeEnough()
{
    addTwo();
    pressButton(button("main"));
    for (const auto* control : m_window->findChildren<QAbstractButton*>()) {
        QVERIFY2(!control->accessibleName().isEmpty() || !control->text().isEmpty(),
                 qPrintable(control->objectName()));
        QVERIFY2(control->width() >= ui::kLeastTarget && control->height() >= ui::kLeastTarget,
                 qPrintable(control->objectName()));
        QVERIFY((control->focusPolicy() & Qt::TabFocus) != 0);
    }
}

void CompactWindowTest::everythingFitsInWithALargeFont()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    addTwo();
    QCoreApplication::sendPostedEvents();
    for (const auto* control : m_window->findChildren<QAbstractButton*>()) {
        if (control->isVisible()) {
            QVERIFY(m_window->rect().contains(control->geometry()));
            QVERIFY(control->width() >= control->minimumSizeHint().width());
        }
    }
    QApplication::setFont(usual);
}

POMOTIDE_SUITE(CompactWindowTest, QApplication)
#include "tst_compact_window.moc"
