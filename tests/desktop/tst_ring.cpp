// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/running.h"
#include "tests/support/foreign_window.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Of a pomodoro's light tone in the middle of a pulse.
constexpr double kPeak = core::Opacities{}.peak * ui::kLightStrength;

core::Instant monday(core::Duration sinceMidnight)
{
    return std::chrono::sys_days{2026y / 11 / 23} + sinceMidnight;
}

/// Work hours from nine to five on Mondays, an intention, and a pomodoro on it since `begin`.
std::vector<kept::Act> startedAt(core::Instant begin)
{
    const core::WorkHoursRule rule{.id = core::RuleId{1},
                                   .days = {std::chrono::Monday},
                                   .from = {9h},
                                   .to = {17h},
                                   .zone = {}};
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    return {{begin - 1s, core::SetSettings{wholeCircle()}},
            {begin - 1s, core::SetWorkHours{{rule}}},
            {begin - 1s, letter},
            {begin, core::Start{}}};
}

} // namespace

class TestRing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void ringIsTranslucentOnBothMonitors();
    void pulseIsMoreVisibleThanRest();
    void idleRemovesTheRing();
    void clicksAndKeysReachTheWindowBelow();
    void ringIsAboveFullScreenWindows_data();
    void ringIsAboveFullScreenWindows();
    void ringIsOnEveryWorkspace();
    void phasesAndPulsesKeepTheActiveWindow();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] QColor seen(const QRect& monitor) const
    {
        return m_desktop->pixel(pointOfRing(monitor, kRemaining));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void TestRing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desktop = std::make_unique<Desktop>();
    QTRY_VERIFY(m_desktop->isComposited()); // some managers start compositing late
}

void TestRing::ringIsTranslucentOnBothMonitors()
{
    keepQuietPomodoro(database());
    ForeignWindow left(kLeftMonitor, Qt::black);
    ForeignWindow right(kRightMonitor, Qt::white);
    Program program({"--database", database()});
    QVERIFY(program.logs("pulse rest"));

    QTRY_VERIFY(isNear(seen(kLeftMonitor), remainingOver(Qt::black)));
    QTRY_VERIFY(isNear(seen(kRightMonitor), remainingOver(Qt::white)));
    left.setColour(0xe0c080);
    right.setColour(0x204060);
    QTRY_VERIFY(isNear(seen(kLeftMonitor), remainingOver(0xe0c080)));
    QTRY_VERIFY(isNear(seen(kRightMonitor), remainingOver(0x204060)));
    QCOMPARE(m_desktop->pixel(kLeftMonitor.center()), QColor(0xe0c080));
    QCOMPARE(m_desktop->pixel(kRightMonitor.center()), QColor(0x204060));
}

void TestRing::pulseIsMoreVisibleThanRest()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    const ForeignWindow page(kLeftMonitor, Qt::black);
    QTRY_COMPARE(seen(kLeftMonitor), QColor(Qt::black)); // the compositor may be slow
    Program program({"--database", database()});
    QVERIFY(program.logs("phase pomodoro"));

    double strongest = 0;
    const auto watch = [&] {
        const double opacity = seen(kLeftMonitor).greenF() / remainingTone().greenF();
        strongest = std::max(strongest, opacity);
        return program.hasLogged("pulse rest");
    };
    QVERIFY(QTest::qWaitFor(watch));
    QVERIFY2(strongest > 0.8 * kPeak, qPrintable(QString::number(strongest)));
    QVERIFY2(strongest < 1.05 * kPeak, qPrintable(QString::number(strongest)));
    QTRY_VERIFY_WITH_TIMEOUT(isNear(seen(kLeftMonitor), remainingOver(Qt::black)), 2000);
}

void TestRing::idleRemovesTheRing()
{
    kept::make(database(), startedAt(monday(16h + 50min)));
    const ForeignWindow page(kRightMonitor, 0x204060);
    Program program({"--database", database(), "--clock", "2026-11-23T16:50:01", "--speed", "200"});
    QVERIFY(program.logs("phase pomodoro"));
    QTRY_VERIFY(m_desktop->overlays(program.pid()).size() >= 2); // a ring on each monitor, at least
    QTRY_VERIFY(seen(kRightMonitor) != QColor(0x204060));

    QVERIFY(program.logs("phase idle"));
    QTRY_COMPARE(seen(kRightMonitor), QColor(0x204060));
    QTRY_VERIFY(m_desktop->overlays(program.pid()).empty()); // after it has faded out
}

void TestRing::clicksAndKeysReachTheWindowBelow()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    const ForeignWindow right(kRightMonitor, Qt::white);
    const ForeignWindow left(kLeftMonitor, Qt::white);
    Program program({"--database", database()});
    QVERIFY(program.logs("words shown"));

    const auto placesOn = [](const QRect& monitor) -> QList<QPoint> {
        const auto onText = monitor.center();
        return {pointOfRing(monitor, kRemaining), onText, onText - QPoint(300, 0)};
    };
    QTRY_VERIFY(seen(kLeftMonitor) != QColor(Qt::white));
    type("typed");
    QTRY_COMPARE(left.typed(), "typed");
    for (const auto& point : placesOn(kLeftMonitor) + placesOn(kRightMonitor)) {
        click(point);
    }
    QTRY_COMPARE(left.clicks(), placesOn(kLeftMonitor));
    QTRY_COMPARE(right.clicks(), placesOn(kRightMonitor));
}

void TestRing::ringIsAboveFullScreenWindows_data()
{
    QTest::addColumn<QRect>("monitor");
    QTest::newRow("on-the-left-monitor") << kLeftMonitor;
    QTest::newRow("on-the-right-monitor") << kRightMonitor;
}

void TestRing::ringIsAboveFullScreenWindows()
{
    QFETCH(QRect, monitor);
    keepQuietPomodoro(database());
    Program program({"--database", database()});
    QVERIFY(program.logs("pulse rest"));

    ForeignWindow page(monitor.adjusted(100, 100, -100, -100), Qt::white);
    page.showFullScreen();
    QTRY_COMPARE(page.geometry(), monitor);
    QTRY_COMPARE(m_desktop->pixel(monitor.topLeft() + QPoint(5, 5)), QColor(Qt::white));
    QTRY_VERIFY_WITH_TIMEOUT(isNear(seen(monitor), remainingOver(Qt::white)), 1000);
}

void TestRing::ringIsOnEveryWorkspace()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    const ForeignWindow first(kLeftMonitor, Qt::white);
    Program program({"--database", database()});
    QVERIFY(program.logs("pulse rest"));
    const auto isAtRestOver = [this](QColor page) {
        return isNear(seen(kLeftMonitor), remainingOver(page));
    };
    QTRY_VERIFY(isAtRestOver(Qt::white));

    goToWorkspace(1);
    const ForeignWindow second(kLeftMonitor, Qt::black);
    QTRY_VERIFY(isAtRestOver(Qt::black));
    click(pointOfRing(kLeftMonitor, kRemaining));
    QTRY_COMPARE(second.clicks().size(), 1);

    goToWorkspace(0);
    QTRY_VERIFY(isAtRestOver(Qt::white));
}

void TestRing::phasesAndPulsesKeepTheActiveWindow()
{
    kept::make(database(), startedAt(monday(9h)));
    const ForeignWindow page(kLeftMonitor, Qt::white);
    Desktop desktop;
    const auto active = static_cast<xcb_window_t>(page.winId());
    QTRY_COMPARE(desktop.activeWindow(), active);
    const int activations = desktop.activations();
    Program program({"--database", database(), "--clock", "2026-11-23T09:00:10", "--speed", "100"});
    for (const auto* phase : {"pomodoro", "break", "grace", "prompt"}) {
        QVERIFY(program.logs(QString("phase %1").arg(phase)));
        QVERIFY(program.logs("pulse peak"));
        QCOMPARE(desktop.managedWindows(program.pid()), {});
    }
    type("still");
    QTRY_COMPARE(page.typed(), "still");
    QCOMPARE(desktop.activations(), activations);
    QCOMPARE(desktop.activeWindow(), active);
}

POMOTIDE_SUITE(TestRing, QApplication)
#include "tst_ring.moc"
