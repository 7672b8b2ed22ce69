// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/idle_contract.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

using app::IdleWatch;
using core::Duration;

namespace {

/// Short, as it really passes; long enough for a busy computer to send input meanwhile.
constexpr Duration kPause{800ms};
constexpr Duration kTyping{3 * kPause};

} // namespace

std::unique_ptr<IdleWatch> IdleContract::watch(Duration away) const
{
    return std::make_unique<IdleWatch>(make(), away);
}

/// Sends input about eight times a second.
void IdleContract::touchFor(Duration length)
{
    QElapsedTimer time;
    for (time.start(); Duration{time.elapsed()} < length;) {
        touch();
        QElapsedTimer rest;
        rest.start();
        static_cast<void>(QTest::qWaitFor([&] { return Duration{rest.elapsed()} >= 125ms; }));
    }
}

void IdleContract::typingIsNotInterrupted()
{
    const auto idle = watch(1h);
    bool isCalled = false;
    touch();
    idle->callAtPause(kPause, [&] { isCalled = true; });
    QVERIFY(!isCalled);
    touchFor(kTyping);
    QVERIFY(!isCalled);
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(isCalled);
    QVERIFY(Duration{time.elapsed()} > kPause / 2);
}

void IdleContract::aCallIsForgottenWhenCancelled()
{
    touch();
    const auto idle = watch(kPause);
    const QSignalSpy away(idle.get(), &IdleWatch::awayChanged);
    bool isCalled = false;
    idle->callAtPause(kPause / 2, [&] { isCalled = true; });
    idle->cancel();
    QTRY_COMPARE(away.size(), 1);
    QVERIFY(!isCalled);
}

void IdleContract::aNewCallReplacesTheOldOne()
{
    const auto idle = watch(1h);
    QString calls;
    touch();
    idle->callAtPause(kPause / 2, [&] { calls += "old"; });
    idle->callAtPause(kPause, [&] { calls += "new"; });
    QTRY_COMPARE(calls, "new");
}

void IdleContract::aCallMayAskForTheNextOne()
{
    const auto idle = watch(1h);
    QString calls;
    touch();
    idle->callAtPause(kPause, [&] {
        calls += "first, ";
        idle->callAtPause(kPause, [&] { calls += "second"; });
    });
    QTRY_COMPARE(calls, "first, second");
}

void IdleContract::anAbsenceAndItsEndAreReported()
{
    touch();
    const auto idle = watch(kPause);
    const QSignalSpy away(idle.get(), &IdleWatch::awayChanged);
    for (int time = 0; time < 2; ++time) {
        QTRY_COMPARE(away.size(), 2 * time + 1);
        QVERIFY(idle->isAway());
        touch();
        QTRY_COMPARE(away.size(), 2 * time + 2);
        QVERIFY(!idle->isAway());
    }
    QCOMPARE(away, (QList<QVariantList>{{true}, {false}, {true}, {false}}));
}

void IdleContract::aRunOfInputIsKnownFromItsBeginToItsEnd()
{
    QElapsedTimer time;
    time.start();
    const auto elapsed = [&] { return Duration{time.elapsed()}; };
    const auto source = make();
    app::InputRun run(source.get(), kPause, elapsed);
    run.watch();
    touchFor(kTyping);
    QTRY_VERIFY(run.isOn());
    QVERIFY(*run.sinceLatest() <= kPause);
    QVERIFY(*run.sinceBegin() > kPause);
    touch();
    const auto latest = elapsed();
    QTRY_VERIFY(!run.isOn());
    const auto error = elapsed() - *run.sinceLatest() - latest;
    QVERIFY2(std::chrono::abs(error) < kPause / 4, qPrintable(QString::number(error.count())));
}

void IdleContract::withoutInputThereIsNoRun()
{
    touch();
    const auto source = make();
    app::InputRun run(source.get(), kPause / 4, [] { return Duration{}; });
    QSignalSpy changes(&run, &app::InputRun::changed);
    QVERIFY(!changes.wait(static_cast<int>(2 * kPause.count())));
    run.watch();
    QVERIFY(!changes.wait(static_cast<int>(2 * kPause.count())));
    QVERIFY(!run.sinceLatest());
}

} // namespace pomotide
