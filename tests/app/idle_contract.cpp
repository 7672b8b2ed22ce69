// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/idle_contract.h"

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

bool IdleContract::passUntil(const std::function<bool()>& holds, Duration most)
{
    return QTest::qWaitFor(holds, static_cast<int>(most.count()));
}

std::unique_ptr<IdleWatch> IdleContract::watch(Duration away)
{
    return std::make_unique<IdleWatch>(make(), away);
}

/// Sends input about eight times a second.
void IdleContract::touchFor(Duration length)
{
    for (const auto begin = elapsed(); elapsed() - begin < length;) {
        touch();
        const auto touched = elapsed();
        static_cast<void>(passUntil([&] { return elapsed() - touched >= 125ms; }));
    }
}

void IdleContract::typingIsNotInterrupted()
{
    const auto idle = watch(1h);
    bool isCalled = false;
    touch();
    const auto call = idle->callAtPause(kPause, [&] { isCalled = true; });
    QVERIFY(!isCalled);
    touchFor(kTyping);
    QVERIFY(!isCalled);
    const auto begin = elapsed();
    QVERIFY(passUntil([&] { return isCalled; }));
    QVERIFY(elapsed() - begin > kPause / 2);
}

void IdleContract::aCallIsForgottenWhenDestroyed()
{
    touch();
    const auto idle = watch(kPause);
    const QSignalSpy away(idle.get(), &IdleWatch::awayChanged);
    bool isCalled = false;
    auto call = idle->callAtPause(kPause / 2, [&] { isCalled = true; });
    call.reset();
    QVERIFY(passUntil([&] { return away.size() == 1; }));
    QVERIFY(!isCalled);
}

void IdleContract::severalPartsMayWaitForAPause()
{
    const auto idle = watch(1h);
    QString calls;
    touch();
    const auto longer = idle->callAtPause(kPause, [&] { calls += "longer"; });
    const auto shorter = idle->callAtPause(kPause / 2, [&] { calls += "shorter, "; });
    QVERIFY(passUntil([&] { return calls == "shorter, longer"; }));
}

void IdleContract::aCallMayAskForTheNextOne()
{
    const auto idle = watch(1h);
    QString calls;
    touch();
    std::unique_ptr<ui::InputWatch::PendingCall> call;
    call = idle->callAtPause(kPause, [&] {
        calls += "first, ";
        call = idle->callAtPause(kPause, [&] { calls += "second"; });
    });
    QVERIFY(passUntil([&] { return calls == "first, second"; }));
}

void IdleContract::anAbsenceAndItsEndAreReported()
{
    touch();
    const auto idle = watch(kPause);
    const QSignalSpy away(idle.get(), &IdleWatch::awayChanged);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(passUntil([&] { return away.size() == 2 * time + 1; }));
        QVERIFY(idle->isAway());
        touch();
        QVERIFY(passUntil([&] { return away.size() == 2 * time + 2; }));
        QVERIFY(!idle->isAway());
    }
    QCOMPARE(away, (QList<QVariantList>{{true}, {false}, {true}, {false}}));
}

void IdleContract::aRunOfInputIsKnownFromItsBeginToItsEnd()
{
    const auto source = make();
    app::InputRun run(source.get(), kPause, [this] { return elapsed(); });
    run.watch();
    touchFor(kTyping);
    QVERIFY(passUntil([&] { return run.isOn(); }));
    QVERIFY(*run.sinceLatest() <= kPause);
    QVERIFY(*run.sinceBegin() > kPause);
    touch();
    const auto latest = elapsed();
    QVERIFY(passUntil([&] { return !run.isOn(); }));
    const auto error = elapsed() - *run.sinceLatest() - latest;
    QVERIFY2(std::chrono::abs(error) < kPause / 4, qPrintable(QString::number(error.count())));
}

void IdleContract::withoutInputThereIsNoRun()
{
    touch();
    const auto source = make();
    app::InputRun run(source.get(), kPause / 4, [this] { return elapsed(); });
    const QSignalSpy changes(&run, &app::InputRun::changed);
    QVERIFY(!passUntil([&] { return !changes.isEmpty(); }, 2 * kPause));
    run.watch();
    QVERIFY(!passUntil([&] { return !changes.isEmpty(); }, 2 * kPause));
    QVERIFY(!run.sinceLatest());
}

} // namespace pomotide
