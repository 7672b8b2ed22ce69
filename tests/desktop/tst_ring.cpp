// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/page.h"
#include "tests/support/program.h"

#include "core/present/overlay_model.h"
#include "ui/overlay/ring_shapes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr core::Opacities kOpacities; // of a pomodoro

/// Where what remains of a pomodoro is, for longer than a test takes.
constexpr double kRemaining = 0.7;

QColor remainingTone()
{
    return ui::tonesOf(core::PhaseKind::Pomodoro).remaining;
}

core::Instant monday(core::Duration sinceMidnight)
{
    return std::chrono::sys_days{2026y / 11 / 23} + sinceMidnight;
}

/// Nine to five on Mondays, one intention, and a pomodoro on it since `begin`.
std::vector<kept::Act> startedAt(core::Instant begin)
{
    const core::WorkHoursRule rule{.id = core::RuleId{1},
                                   .days = {std::chrono::Monday},
                                   .from = {9h},
                                   .to = {17h},
                                   .zone = {}};
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    return {{begin - 1s, core::SetWorkHours{{rule}}}, {begin - 1s, letter}, {begin, core::Start{}}};
}

} // namespace

class TestRing : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatLiesBeneathShinesThroughOnBothMonitors();
    void pulseIsMoreVisibleThanRest();
    void nothingIsLeftOfItInIdle();
    void clicksAndKeysGoToWhatLiesBeneath();
    void itLiesAboveFullScreenWindows();
    void phasesAndPulsesLeaveTheActiveWindowAlone();

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
}

void TestRing::whatLiesBeneathShinesThroughOnBothMonitors()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    Page left(kLeftMonitor, Qt::black);
    Page right(kRightMonitor, Qt::white);
    Program program({"--database", database()});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(program.logs("words gone"));

    const auto expect = [](QColor beneath) {
        return blended(remainingTone(), kOpacities.rest, beneath);
    };
    QTRY_VERIFY(isNear(seen(kLeftMonitor), expect(Qt::black)));
    QTRY_VERIFY(isNear(seen(kRightMonitor), expect(Qt::white)));
    left.setColour(0xe0c080);
    right.setColour(0x204060);
    QTRY_VERIFY(isNear(seen(kLeftMonitor), expect(0xe0c080)));
    QTRY_VERIFY(isNear(seen(kRightMonitor), expect(0x204060)));
    QCOMPARE(m_desktop->pixel(kLeftMonitor.center()), QColor(0xe0c080));
    QCOMPARE(m_desktop->pixel(kRightMonitor.center()), QColor(0x204060));
}

void TestRing::pulseIsMoreVisibleThanRest()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    const Page page(kLeftMonitor, Qt::black);
    Program program({"--database", database()});
    QVERIFY(program.logs("phase pomodoro"));

    double strongest = 0;
    const auto watch = [&] {
        const double opacity = seen(kLeftMonitor).greenF() / remainingTone().greenF();
        strongest = std::max(strongest, opacity);
        return program.hasLogged("pulse rest");
    };
    QVERIFY(QTest::qWaitFor(watch));
    QVERIFY2(strongest > 0.8 * kOpacities.peak, qPrintable(QString::number(strongest)));
    QVERIFY2(strongest < 1.05 * kOpacities.peak, qPrintable(QString::number(strongest)));
    const auto atRest = blended(remainingTone(), kOpacities.rest, Qt::black);
    QTRY_VERIFY_WITH_TIMEOUT(isNear(seen(kLeftMonitor), atRest), 2000);
}

void TestRing::nothingIsLeftOfItInIdle()
{
    kept::make(database(), startedAt(monday(16h + 50min)));
    const Page page(kRightMonitor, 0x204060);
    Program program({"--database", database(), "--clock", "2026-11-23T16:50:01", "--speed", "600"});
    QVERIFY(program.logs("phase pomodoro"));
    QTRY_VERIFY(seen(kRightMonitor) != QColor(0x204060));
    QCOMPARE(m_desktop->overlays(program.pid()).size(), 4); // ring and words on each monitor

    QVERIFY(program.logs("phase idle"));
    QTRY_COMPARE(seen(kRightMonitor), QColor(0x204060));
    QCOMPARE(m_desktop->overlays(program.pid()), {});
}

void TestRing::clicksAndKeysGoToWhatLiesBeneath()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    const Page page(kLeftMonitor, Qt::white);
    Program program({"--database", database()});
    QVERIFY(program.logs("words shown"));

    const auto onRing = pointOfRing(kLeftMonitor, kRemaining);
    const auto onWords = kLeftMonitor.center();
    const auto emptyInside = onWords - QPoint(300, 0);
    QVERIFY(m_desktop->pixel(onRing) != QColor(Qt::white));
    for (const auto point : {onRing, onWords, emptyInside}) {
        click(point);
    }
    type("typed");
    QTRY_COMPARE(page.clicks(), QList<QPoint>({onRing, onWords, emptyInside}));
    QTRY_COMPARE(page.typed(), "typed");
}

void TestRing::itLiesAboveFullScreenWindows()
{
    kept::make(database(), startedAt(kept::now() - 1min));
    Program program({"--database", database()});
    QVERIFY(program.logs("pulse rest"));

    Page page(kLeftMonitor.adjusted(100, 100, -100, -100), Qt::white);
    page.showFullScreen();
    QTRY_COMPARE(page.geometry(), kLeftMonitor);
    QTRY_COMPARE(m_desktop->pixel({5, 5}), QColor(Qt::white));
    const auto atRest = blended(remainingTone(), kOpacities.rest, Qt::white);
    QTRY_VERIFY(isNear(seen(kLeftMonitor), atRest));
}

void TestRing::phasesAndPulsesLeaveTheActiveWindowAlone()
{
    kept::make(database(), startedAt(monday(9h)));
    const Page page(kLeftMonitor, Qt::white);
    Desktop desktop;
    const auto active = desktop.activeWindow();
    Program program({"--database", database(), "--clock", "2026-11-23T09:00:10", "--speed", "100"});
    for (const auto* phase : {"pomodoro", "break", "grace", "prompt"}) {
        QVERIFY(program.logs(QString("phase %1").arg(phase)));
        QVERIFY(program.logs("pulse peak"));
        QCOMPARE(desktop.managedWindows(program.pid()), {});
    }
    type("still");
    QTRY_COMPARE(page.typed(), "still");
    QCOMPARE(desktop.activations(), 0);
    QCOMPARE(desktop.activeWindow(), active);
}

QTEST_MAIN(TestRing)
#include "tst_ring.moc"
