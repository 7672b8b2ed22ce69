// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/page.h"
#include "tests/support/program.h"

#include "ui/overlay/ring_shapes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

class TestRingUncomposited : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyThirdLineOfTheRingIsThereAndNothingElse();
    void clicksGoToWhatLiesBeneath();

private:
    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("test.db");
    const Desktop m_desktop;
    const QPoint m_onRing = pointOfRing(kLeftMonitor, 0.75); // where the band goes upwards
};

void TestRingUncomposited::initTestCase()
{
    const auto begin = kept::now() - 1min;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(m_database, {{begin, letter}, {begin, core::Start{}}});
}

void TestRingUncomposited::everyThirdLineOfTheRingIsThereAndNothingElse()
{
    const Page page(kLeftMonitor, Qt::white);
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(program.logs("words gone"));

    const QColor tone = ui::tonesOf(core::PhaseKind::Pomodoro).remaining;
    const QRect column(m_onRing, QSize(1, 30));
    const auto linesOf = [this, &column](const QColor& colour) {
        const auto picture = m_desktop.picture(column);
        int lines = 0;
        for (int y = 0; y < picture.height(); ++y) {
            lines += picture.pixelColor(0, y) == colour ? 1 : 0;
        }
        return lines;
    };
    QTRY_COMPARE(linesOf(tone), 10);
    QCOMPARE(linesOf(Qt::white), 20);
    QCOMPARE(m_desktop.pixel(kLeftMonitor.center()), QColor(Qt::white));
}

void TestRingUncomposited::clicksGoToWhatLiesBeneath()
{
    const Page page(kLeftMonitor, Qt::white);
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

QTEST_MAIN(TestRingUncomposited)
#include "tst_ring_uncomposited.moc"
