// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/legend/callouts.h"
#include "ui/legend/legend.h"
#include "ui/legend/ring_picture.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace pomotide;

namespace {

using Backend = ui::OverlayBackend;

const QStringList kLooks{"Dashed: nothing runs; start small", "Full: a pomodoro",
                         "In steps: past the end; finish the thought", "Thin: a break",
                         "Doubled: a start keeps the streak"};

const QStringList kDial{"Filled: what is left", "Empty: what has passed", "White hand: now",
                        "A tick: 5 min. The whole circle: 30 min"};
const QString kStreak = "Inside: the streak, piece by piece";
const QStringList kScore{"Outside: points of the day. Pale: still possible",
                         "After the mark: only if you start soon"};

/// All looks; `now` marks the present one.
QStringList looks(int now)
{
    QStringList all = kLooks;
    if (now >= 0) {
        all[now] += " (now)";
    }
    return all;
}

} // namespace

class LegendTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutARingASampleIsExplained();
    void eachPhaseIsExplained();
    void pointsOffLeavesThePointsOut();
    void stripIsExplainedAsAStrip();
    void desktopThatShowsAStripHasItsLegend();
    void linesFollowTheState();
    void escapeClosesIt();
    void fitsASmallScreen_data() const;
    void fitsASmallScreen();
    void calloutsNameThreeParts();
    void calloutsPointAtTheirParts();
    void keyOfTheWindowAsksForIt();

private:
    void set(const core::Settings& settings) { m_core->run(core::SetSettings{settings}); }
    [[nodiscard]] QStringList lines() const
    {
        return m_legend->accessibleDescription().split('\n');
    }
    [[nodiscard]] QString subject() const
    {
        return m_legend->findChild<QLabel*>("legendSubject")->text();
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::Legend> m_legend;
};

void LegendTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_legend = std::make_unique<ui::Legend>(m_core->bridge);
    m_legend->show();
    QVERIFY(QTest::qWaitForWindowActive(m_legend.get()));
}

void LegendTest::cleanup()
{
    m_legend.reset();
    m_core.reset();
}

void LegendTest::withoutARingASampleIsExplained()
{
    QCOMPARE(subject(), "A sample: nothing runs now, this time is yours.");
    QCOMPARE(lines(), kDial + QStringList{kStreak} + kScore + looks(-1));
    QCOMPARE(m_legend->windowTitle(), "What does the ring show?");
}

void LegendTest::eachPhaseIsExplained()
{
    m_core->setUsualHours();
    m_core->run(core::AddIntention{"Letter", {}, {}});
    QCOMPARE(subject(), "Now: Ready to begin · Letter");
    QCOMPARE(lines(), QStringList{kStreak} + kScore + looks(0));
    m_core->run(core::Start{});
    QCOMPARE(subject(), "Now: 5 min left · Letter");
    QCOMPARE(lines(), kDial + QStringList{kStreak} + kScore + looks(1));
    m_core->advanceTo(kNow + 4min + 50s);
    m_core->run(core::Seen{});
    m_core->advanceTo(kNow + 5min + 10s);
    QStringList grown = kDial;
    grown.removeFirst();
    grown[0] = "In steps: time past the planned end";
    QCOMPARE(lines(), (grown + QStringList{kStreak, kScore[0]} + looks(2))); // nothing is at risk
    m_core->run(core::Stop{});
    QCOMPARE(lines(), kDial + QStringList{kStreak} + kScore + looks(3));
    m_core->advanceTo(kNow + 10min + 30s);
    QCOMPARE(lines(), kDial + QStringList{kStreak} + kScore + looks(4));
}

void LegendTest::pointsOffLeavesThePointsOut()
{
    set({.points = false});
    QCOMPARE(lines(), kDial + QStringList{kStreak} + looks(-1));
}

void LegendTest::stripIsExplainedAsAStrip()
{
    set({.appearance = {.place = core::Place::Right}});
    QCOMPARE(m_legend->windowTitle(), "What does the strip show?");
    QCOMPARE(subject(), "A sample: nothing runs now, this time is yours.");
    QCOMPARE(lines(),
             (QStringList{kDial[0], kDial[1], kDial[2], "A tick: 5 min. The whole strip: 30 min",
                          "Thin pieces: the streak, one by one",
                          "At the edge: points of the day. Pale: still possible", kScore[1]} +
              looks(-1)));
}

void LegendTest::desktopThatShowsAStripHasItsLegend()
{
    m_legend->setOverlay(Backend::AboveFullscreen | Backend::Translucent);
    QCOMPARE(lines(),
             (QStringList{kDial[0], kDial[1], kDial[2], "A tick: 5 min. The whole strip: 30 min"} +
              looks(-1)));
}

void LegendTest::linesFollowTheState()
{
    m_core->run(core::AddIntention{"Letter", {}, {}});
    m_core->run(core::Start{});
    m_core->advanceTo(kNow + 2min);
    m_legend->refresh(); // as with each pulse
    QCOMPARE(subject(), "Now: 3 min left · Letter");
    m_core->bridge.setDesktopStatus({.sharing = true});
    QCOMPARE(subject(), "Now: 3 min left");
}

void LegendTest::escapeClosesIt()
{
    press(Qt::Key_Escape);
    QVERIFY(!m_legend->isVisible());
}

void LegendTest::fitsASmallScreen_data() const
{
    QTest::addColumn<QString>("language");
    for (const QString& language : SpokenLanguage::all()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void LegendTest::fitsASmallScreen()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    m_core->setUsualHours();
    m_core->run(core::Start{});
    ui::Legend legend(m_core->bridge);
    legend.show();
    QVERIFY(QTest::qWaitForWindowExposed(&legend));
    legend.resize(1000, 560);
    QApplication::processEvents();
    const auto* area = legend.findChild<QScrollArea*>();
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
}

void LegendTest::calloutsNameThreeParts()
{
    const auto names = [](const core::Settings& settings) {
        ui::Callouts callouts;
        callouts.setRing(core::previewModel(settings));
        QStringList all;
        for (const QLabel* name : callouts.findChildren<QLabel*>()) {
            all += name->text();
        }
        return all;
    };
    QCOMPARE(names({}), (QStringList{kScore[0], kStreak, kDial[0]}));
    QCOMPARE(names({.points = false}), (QStringList{kStreak, kDial[2], kDial[0]}));
    QCOMPARE(names({.appearance = {.score = false, .streak = false}}),
             (QStringList{kDial[1], kDial[2], kDial[0]}));
}

void LegendTest::calloutsPointAtTheirParts()
{
    ui::Callouts callouts;
    callouts.resize(600, callouts.sizeHint().height());
    callouts.setRing(core::previewModel({.points = false}));
    callouts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&callouts));
    const auto* picture = callouts.findChild<ui::RingPicture*>();
    const QRectF area = picture->overlayPlace().translated(picture->pos());
    double above = area.top();
    for (std::size_t name = 0; name < 3; ++name) {
        const QPointF target = callouts.targetOf(name);
        QVERIFY(area.contains(target));
        QVERIFY(target.x() > area.center().x()); // on the side of the names
        QVERIFY(target.y() > above);             // in their order
        above = target.y();
    }
}

void LegendTest::keyOfTheWindowAsksForIt()
{
    ui::EditLog log(m_core->bridge);
    ui::MainWindow window(m_core->bridge, log);
    const QSignalSpy wished(&window, &ui::MainWindow::legendWished);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(wished.size(), 1);
    window.showPage(ui::MainWindow::Page::Settings);
    auto* button = window.findChild<QPushButton*>("legendButton");
    window.findChild<ui::SettingsPage*>()->showSectionOf(button);
    pressButton(button);
    QCOMPARE(wished.size(), 2);
    window.showWelcome();
    QTest::keyClick(&window, Qt::Key_F1);
    QCOMPARE(wished.size(), 3);
}

POMOTIDE_SUITE(LegendTest, QApplication)
#include "tst_legend.moc"
