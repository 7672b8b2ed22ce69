// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/text/hours_text.h"
#include "ui/widgets/desktop_tick.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace pomotide;

class WelcomePageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void noDesktopIsPromisedMoreThanItCan();
    void enterSetsTheProposedHours();
    void hoursThatAreSetElsewhereStay();
    void chosenHoursOutlastOtherChanges();
    void otherHoursCanBeTyped();
    void severalHoursAreTypedInOneField();
    void theButtonStaysUnderThePointer();
    void typingAfterAClickReplacesTheTime();
    void hoursThatCannotBeReadAreNotGuessed();
    void beginShowsWhatCannotBeRead();
    void notNowSetsNothing();
    void theShortcutIsToldOnlyWhereItWorks();
    void addedPartsAreAboveTheButtons();
    void theButtonsAreSeenInALowWindow();
    void theButtonsBeginBelowTheTextBesideAScrollBar();
    void messagesMoveNothingAboveThem();
    void pageStaysUntilTheHoursAreSaved();
    void previewLastsWhileThePageIsVisible();

private:
    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::WelcomePage> m_page;
    std::unique_ptr<QSignalSpy> m_answered;
    std::unique_ptr<QSignalSpy> m_previewWished;
};

void WelcomePageTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_page = std::make_unique<ui::WelcomePage>(m_core->bridge);
    m_answered = std::make_unique<QSignalSpy>(m_page.get(), &ui::WelcomePage::answered);
    m_previewWished = std::make_unique<QSignalSpy>(m_page.get(), &ui::WelcomePage::previewWished);
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void WelcomePageTest::cleanup()
{
    m_page->hide();
    m_page.reset();
    m_core.reset();
}

void WelcomePageTest::noDesktopIsPromisedMoreThanItCan()
{
    using Backend = ui::OverlayBackend;
    const auto* const label = m_page->findChild<QLabel*>("explanation");
    QVERIFY(label->text().contains("you click and type through it"));
    m_page->setOverlay(Backend::AboveFullscreen | Backend::Translucent);
    QVERIFY2(label->text().startsWith("During the hours you choose, a thin strip along an edge"),
             qPrintable(label->text()));
    m_page->setOverlay(Backend::ClickThrough | Backend::Translucent);
    QVERIFY2(label->text().startsWith("During the hours you choose, a small ring in a corner"),
             qPrintable(label->text()));
}

void WelcomePageTest::enterSetsTheProposedHours()
{
    press(Qt::Key_Return);
    QVERIFY(m_core->week() == core::proposedWeek());
    QCOMPARE(m_answered->size(), 1);
}

void WelcomePageTest::hoursThatAreSetElsewhereStay()
{
    auto week = core::proposedWeek();
    week.days.fill(week.days.at(1));
    m_core->run(core::SetWorkHours{core::rulesOf(week, {})});
    press(Qt::Key_Return);
    QVERIFY(m_core->week() == week);
}

void WelcomePageTest::chosenHoursOutlastOtherChanges()
{
    pressButton(shown(shown(m_page.get(), "weekday5"), "remove"));
    m_core->run(core::AddIntention{.title = "Call Ada", .description = {}, .estimate = {}});
    pressButton(shown(m_page.get(), "begin"));
    auto wanted = core::proposedWeek();
    wanted.days[5] = {};
    QVERIFY(m_core->week() == wanted);
}

void WelcomePageTest::otherHoursCanBeTyped()
{
    const QWidget* monday = shown(m_page.get(), "weekday1");
    typeTime(shown<ui::TimeField>(monday, "from"), "1000");
    typeTime(shown<ui::TimeField>(monday, "to"), "1230");
    pressButton(shown(m_page.get(), "begin"));

    auto wanted = core::proposedWeek();
    wanted.days[1] = {{{10h}, {12h + 30min}, {}}};
    QVERIFY(m_core->week() == wanted);
}

void WelcomePageTest::severalHoursAreTypedInOneField()
{
    typeTime(shown<ui::TimeField>(shown(m_page.get(), "weekday1"), "from"), "9-12, 14-18");
    pressButton(shown(m_page.get(), "begin"));

    auto wanted = core::proposedWeek();
    wanted.days[1] = {{{9h}, {12h}, {}}, {{14h}, {18h}, {}}};
    QVERIFY(m_core->week() == wanted);
}

/// Two rows would need more room than one.
void WelcomePageTest::theButtonStaysUnderThePointer()
{
    m_page->resize(800, 1200);
    typeTime(shown<ui::TimeField>(shown(m_page.get(), "weekday1"), "from"), "9-12, 14-18");
    QCoreApplication::processEvents();
    const auto* begin = shown(m_page.get(), "begin");
    const QPoint middle = begin->mapTo(m_page.get(), begin->rect().center());
    QTest::mousePress(m_page->windowHandle(), Qt::LeftButton, {}, middle);
    QCoreApplication::processEvents();
    QTest::mouseRelease(m_page->windowHandle(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_answered->size(), 1);
    QCOMPARE(m_core->week().days[1].size(), std::size_t{2});
}

void WelcomePageTest::typingAfterAClickReplacesTheTime()
{
    QTest::mouseClick(shown<ui::TimeField>(shown(m_page.get(), "weekday1"), "to"), Qt::LeftButton);
    type("18:00");
    pressButton(shown(m_page.get(), "begin"));

    auto wanted = core::proposedWeek();
    wanted.days[1] = {{{9h}, {18h}, {}}};
    QVERIFY(m_core->week() == wanted);
}

void WelcomePageTest::hoursThatCannotBeReadAreNotGuessed()
{
    auto* from = shown<ui::TimeField>(shown(m_page.get(), "weekday1"), "from");
    typeTime(from, "25:00");
    pressButton(shown(m_page.get(), "begin"));
    QCOMPARE(m_answered->size(), 0);
    QVERIFY(m_core->week() == core::Week{});
    QCOMPARE(from->text(), "25:00");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), ui::hoursAdvice());

    typeTime(from, "8:15");
    pressButton(shown(m_page.get(), "begin"));
    auto wanted = core::proposedWeek();
    wanted.days[1] = {{{8h + 15min}, {17h}, {}}};
    QVERIFY(m_core->week() == wanted);
}

void WelcomePageTest::beginShowsWhatCannotBeRead()
{
    const QWidget* monday = shown(m_page.get(), "weekday1");
    auto* to = shown<ui::TimeField>(monday, "to");
    typeTime(to, "25:00");
    pressButton(shown(m_page.get(), "begin"));
    QCOMPARE(QApplication::focusWidget(), to);
    QCOMPARE(sentenceIn<ui::InlineMessage>(monday), ui::hoursAdvice());
    type("18");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()), QString());
}

void WelcomePageTest::notNowSetsNothing()
{
    pressButton(shown(m_page.get(), "notNow"));
    QVERIFY(m_core->week() == core::Week{});
    QCOMPARE(m_answered->size(), 1);
}

void WelcomePageTest::theShortcutIsToldOnlyWhereItWorks()
{
    const auto* const told = m_page->findChild<QLabel*>("shortcut");
    QVERIFY(!told->isVisible());
    m_page->setShortcut("Ctrl+Alt+P");
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().startsWith("Ctrl+Alt+P, in any program,"), qPrintable(told->text()));
    m_page->setShortcut({});
    QVERIFY(!told->isVisible());
}

void WelcomePageTest::addedPartsAreAboveTheButtons()
{
    ui::WelcomePage page(m_core->bridge);
    auto* added = new QCheckBox("Start with my desktop");
    page.addPart(added);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCOMPARE(QApplication::focusWidget(), shown(&page, "begin"));
    QVERIFY(added->isVisible());
    added->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), shown(&page, "begin"));
}

void WelcomePageTest::theButtonsAreSeenInALowWindow()
{
    const auto* begin = shown(m_page.get(), "begin");
    const auto* last = shown(m_page.get(), "weekday0");
    const auto bottomOf = [this](const QWidget* widget) {
        return widget->mapTo(m_page.get(), widget->rect().bottomLeft()).y();
    };
    m_page->resize(800, 400);
    QCoreApplication::processEvents();
    QVERIFY(bottomOf(begin) < 400);
    m_page->resize(800, 1200);
    QCoreApplication::processEvents();
    QVERIFY(bottomOf(begin) > bottomOf(last)); // just below the rest
    QVERIFY(bottomOf(begin) < 900);
}

void WelcomePageTest::theButtonsBeginBelowTheTextBesideAScrollBar()
{
    for (const QSize& size : {QSize(1400, 400), QSize(500, 400), QSize(1400, 1400)}) {
        m_page->resize(size);
        QApplication::processEvents();
        QApplication::processEvents();
        const auto left = [this](const char* name) {
            return shown(m_page.get(), name)->mapTo(m_page.get(), QPoint()).x();
        };
        QCOMPARE(left("begin"), left("explanation"));
    }
}

void WelcomePageTest::messagesMoveNothingAboveThem()
{
    ui::WelcomePage page(m_core->bridge);
    page.addPart(new ui::DesktopTick(
        ui::DesktopTick::Service::TopBar,
        {.isOn = [] { return true; }, .set = [](bool) { return QString("Log in again."); }}));
    page.resize(800, 1200);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* const tick = page.findChild<QCheckBox*>("topBar");
    const QPoint before = tick->mapTo(&page, QPoint());
    tick->click();
    const auto* const message = tick->parentWidget()->findChild<ui::InlineMessage*>();
    QCoreApplication::processEvents(); // lays it out
    QVERIFY(message->isVisible() && message->y() > tick->y());
    QCOMPARE(tick->mapTo(&page, QPoint()), before);
}

void WelcomePageTest::pageStaysUntilTheHoursAreSaved()
{
    m_core->fillDisk();
    press(Qt::Key_Return);
    QCOMPARE(m_answered->size(), 0);
    m_core->fillDisk(false);
    press(Qt::Key_Return);
    QCOMPARE(m_answered->size(), 1);
}

void WelcomePageTest::previewLastsWhileThePageIsVisible()
{
    QCOMPARE(*m_previewWished, QList<QVariantList>{{true}});
    m_page->hide();
    QCOMPARE(*m_previewWished, (QList<QVariantList>{{true}, {false}}));
}

POMOTIDE_SUITE(WelcomePageTest, QApplication)
#include "tst_welcome_page.moc"
