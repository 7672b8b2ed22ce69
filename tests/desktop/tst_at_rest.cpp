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
    const auto begin = kept::now();
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(idleDatabase, {{begin, letter}});
    kept::make(workDatabase, {{begin, letter}, {begin, core::Start{}}});
    Program idle({"--database", idleDatabase});
    QVERIFY(idle.logs("phase idle"));
    Program work({"--database", workDatabase});
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
