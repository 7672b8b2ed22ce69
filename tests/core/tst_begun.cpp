// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/begun.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// What a user gets offered who has been busy since then, both after nine.
std::optional<Start> offered(Harness core, Duration busySince, Duration now)
{
    std::optional<Start> start;
    core.read([&](const State& state, const History& history) {
        start = begunStart(state, history, kNine + busySince, kNine + now);
    });
    return start;
}

/// The intention "Letter", from then on.
struct Offer {
    Duration since;
    std::optional<Duration> length;
};

bool isOffer(const std::optional<Start>& start, const Offer& offer)
{
    return start && start->intention == IntentionId{0} && start->since == kNine + offer.since &&
           start->length == offer.length;
}

} // namespace

class BegunTest final : public QObject {
    Q_OBJECT

private slots:
    void fiveMinutesOnEndSeemToBeABegin();
    void itCountsFromTheEndOfWhatIsRecorded();
    void aBeginInTheGraceThatLapsedContinuesItsStreak();
    void aLengthReachesToNowIfThePlanDoesNot();
    void nothingIsOfferedInAStreakOrWithoutAnIntention();
};

void BegunTest::fiveMinutesOnEndSeemToBeABegin()
{
    auto core = workday();
    core.run(kNine + 20min);
    QVERIFY(!offered(core, 15min + 1ms, 20min));
    QVERIFY(isOffer(offered(core, 15min, 20min), {15min, {}}));
    QVERIFY(isOffer(offered(core, -10min, 20min), {-10min, {}}));
}

void BegunTest::itCountsFromTheEndOfWhatIsRecorded()
{
    auto core = inBreak();
    core.run(kNine + 40min);
    QVERIFY(isOffer(offered(core, 2min, 40min), {10min, {}}));
    QVERIFY(!offered(inGrace(), 2min, 14min));
}

void BegunTest::aBeginInTheGraceThatLapsedContinuesItsStreak()
{
    auto core = inBreak();
    core.run(kNine + 20min);
    const auto start = offered(core, 11min, 20min);
    QVERIFY(isOffer(start, {11min, {}}));
    QCOMPARE(core.run(kNine + 20min, *start), Outcome::Continued);
    const auto* running = runningPomodoro(core.state());
    QVERIFY(running != nullptr);
    QCOMPARE(running->span.begin, kNine + 10min);
    QCOMPARE(workedFrom(*running), kNine + 11min);
}

void BegunTest::aLengthReachesToNowIfThePlanDoesNot()
{
    auto core = workday();
    core.run(kNine, SetSettings{{.overtimeLimit = 0min}});
    core.run(kNine + 20min);
    const auto start = offered(core, 2min, 20min);
    QVERIFY(start && start->length && *start->length > 18min);
    QCOMPARE(core.run(kNine + 20min, *start), Outcome::Started);
}

void BegunTest::nothingIsOfferedInAStreakOrWithoutAnIntention()
{
    QVERIFY(!offered(inPomodoro(), -20min, 1min));
    Harness empty;
    empty.run(kNine + 20min);
    QVERIFY(!offered(empty, 0min, 20min));
    empty.read([&](const State& state, const History& history) {
        QVERIFY(seemingBegin(state, history, kNine, kNine + 20min) == kNine);
    });
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::BegunTest, QCoreApplication)
#include "tst_begun.moc"
