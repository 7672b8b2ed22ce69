// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

class TestAtRest : public QObject {
    Q_OBJECT

private slots:
    void programSleepsForTenSecondsInIdleAndBetweenPulses();
};

void TestAtRest::programSleepsForTenSecondsInIdleAndBetweenPulses()
{
    const QTemporaryDir folder;
    const auto idleDatabase = folder.filePath("idle.db");
    const auto workDatabase = folder.filePath("work.db");
    // The programs' clocks begin with a minute, so that no minute ends meanwhile, which the tray
    // would show.
    const core::Instant begin = std::chrono::sys_days{2026y / 11 / 23} + 9h;
    const QStringList clock{"--clock", "2026-11-23T09:00:00"};
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(idleDatabase, {{begin, letter}});
    kept::make(workDatabase, {{begin, letter}, {begin, core::Start{}}});
    Program idle(QStringList{"--database", idleDatabase} + clock);
    QVERIFY(idle.logs("phase idle"));
    Program work(QStringList{"--database", workDatabase} + clock);
    QVERIFY(work.logs("phase pomodoro"));
    QVERIFY(work.logs("words gone"));

    using WakeUps = std::pair<qint64, qint64>;
    const auto wakeUps = [&] { return WakeUps{idle.wakeUps(), work.wakeUps()}; };
    const auto sleepsFor = [&](int time) {
        const auto before = wakeUps();
        return !QTest::qWaitFor([&] { return wakeUps() != before; }, time);
    };
    // On a busy machine the last replies of the desktop may still be on their way.
    QTRY_VERIFY_WITH_TIMEOUT(sleepsFor(2'000), 10'000);
    const auto before = wakeUps();
    QVERIFY(before.first > 0 && before.second > 0);
    QVERIFY2(sleepsFor(10'000), qPrintable(QString("idle woke up %1 times, at work %2")
                                               .arg(idle.wakeUps() - before.first)
                                               .arg(work.wakeUps() - before.second)));
}

POMOTIDE_SUITE(TestAtRest, QCoreApplication)
#include "tst_at_rest.moc"
