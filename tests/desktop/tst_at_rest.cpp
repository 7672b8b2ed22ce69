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

    const auto idleBefore = idle.wakeUps();
    const auto workBefore = work.wakeUps();
    QVERIFY(idleBefore > 0 && workBefore > 0);
    const auto wakesUp = [&] {
        return idle.wakeUps() != idleBefore || work.wakeUps() != workBefore;
    };
    QVERIFY2(!QTest::qWaitFor(wakesUp, 10'000),
             qPrintable(QString("idle woke up %1 times, at work %2")
                            .arg(idle.wakeUps() - idleBefore)
                            .arg(work.wakeUps() - workBefore)));
}

POMOTIDE_SUITE(TestAtRest, QCoreApplication)
#include "tst_at_rest.moc"
