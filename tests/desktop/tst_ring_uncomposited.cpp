// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/running.h"
#include "tests/support/foreign_window.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

class TestRingUncomposited : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyThirdLineOfTheRingAndNothingElseIsPainted();
    void clicksReachTheWindowBelow();
    void ringFollowsTheCompositorWithinASecond();

private:
    /// Returns how many lines at the left of the ring have that colour.
    [[nodiscard]] int linesOf(QColor colour) const;

    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("test.db");
    const Desktop m_desktop;
    const QColor m_tone = remainingTone();
    const QPoint m_onRing =
        pointOfRing(kLeftMonitor, 0.75); // at the left, where the band is vertical
};

void TestRingUncomposited::initTestCase()
{
    const auto begin = kept::now() - 1min;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(
        m_database,
        {{begin, core::SetSettings{wholeCircle()}}, {begin, letter}, {begin, core::Start{}}});
}

int TestRingUncomposited::linesOf(QColor colour) const
{
    const auto picture = m_desktop.picture({m_onRing, QSize(1, 30)});
    int lines = 0;
    for (int y = 0; y < picture.height(); ++y) {
        lines += isNear(picture.pixelColor(0, y), colour) ? 1 : 0;
    }
    return lines;
}

void TestRingUncomposited::everyThirdLineOfTheRingAndNothingElseIsPainted()
{
    const ForeignWindow page(kLeftMonitor, Qt::white);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(program.logs("words gone"));

    QTRY_COMPARE(linesOf(m_tone), 10);
    QCOMPARE(linesOf(Qt::white), 20);
    // The page repaints the area of the text some time after the text was hidden.
    QTRY_COMPARE(m_desktop.pixel(kLeftMonitor.center()), QColor(Qt::white));
}

void TestRingUncomposited::clicksReachTheWindowBelow()
{
    const ForeignWindow page(kLeftMonitor, Qt::white);
    Program program({"--database", m_database});
    QVERIFY(program.logs("words shown"));

    QList<QPoint> points{kLeftMonitor.center()};
    for (int line = 0; line < 3; ++line) {
        points.append(m_onRing + QPoint(0, line));
    }
    for (const auto point : points) {
        click(point);
    }
    QTRY_COMPARE(page.clicks(), points);
}

void TestRingUncomposited::ringFollowsTheCompositorWithinASecond()
{
    if (qEnvironmentVariable("POMOTIDE_TEST_SERVER") == QLatin1String("plain")) {
        QSKIP("No compositor runs on this server.");
    }
    const ForeignWindow page(kLeftMonitor, Qt::white);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(program.logs("words gone"));
    const auto translucent = remainingOver(Qt::white);
    QList<QPoint> clicks;
    const auto clickOnIt = [&] {
        clicks.append(m_onRing);
        click(m_onRing);
    };

    for (int time = 0; time < 3; ++time) {
        QProcess compositor;
        compositor.start("picom", {"--config", "/dev/null", "--backend", "xrender"});
        QTRY_VERIFY(m_desktop.isComposited());
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(translucent), 30, 1000);
        clickOnIt();

        compositor.terminate();
        QTRY_VERIFY(!m_desktop.isComposited());
        QTRY_COMPARE_WITH_TIMEOUT(linesOf(m_tone), 10, 1000);
        QTRY_COMPARE(linesOf(Qt::white), 20); // the page has been uncovered
        clickOnIt();
        QTRY_COMPARE(compositor.state(), QProcess::NotRunning);
    }
    QTRY_COMPARE(page.clicks(), clicks);
}

POMOTIDE_SUITE(TestRingUncomposited, QApplication)
#include "tst_ring_uncomposited.moc"
