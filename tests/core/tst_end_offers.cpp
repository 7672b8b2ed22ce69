// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/end_offers.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

class EndOffersTest final : public QObject {
    Q_OBJECT

private slots:
    void moreTimeCountsFromThePlannedEnd() const;
    void inOvertimeMoreTimeCountsFromNow() const;
    void theLongestSpanLimitsMoreTime() const;
    void endTimesAreQuarterHours() const;
    void anEndIsTheNextTimeThatClocksShow() const;
    void nothingIsOfferedIfNothingRuns() const;
};

void EndOffersTest::moreTimeCountsFromThePlannedEnd() const
{
    QVERIFY(extendedEnd(inPomodoro().state(), kNine + 1min) == kNine + 10min);
    QVERIFY(extendedEnd(inBreak().state(), kNine + 6min) == kNine + 15min);
}

void EndOffersTest::inOvertimeMoreTimeCountsFromNow() const
{
    auto core = inPomodoro();
    core.run(kNine + 4min, Seen{});
    core.run(kNine + 5min + 30s);
    QVERIFY(extendedEnd(core.state(), kNine + 5min + 30s) == kNine + 10min + 30s);
}

void EndOffersTest::theLongestSpanLimitsMoreTime() const
{
    QVERIFY(extendedEnd(inPomodoro().state(), kNine, 175min) == kNine + 180min);
    QVERIFY(!extendedEnd(inPomodoro().state(), kNine, 176min));
    QVERIFY(!extendedEnd(inBreak().state(), kNine + 5min, 116min));
}

void EndOffersTest::endTimesAreQuarterHours() const
{
    const ScriptedZones zones;
    const auto times = endTimes(inPomodoro().state(), zones.system(), kNine + 1min);
    QCOMPARE(times.size(), 8u);
    QVERIFY(times.front() == kNine + 15min);
    QVERIFY(times.back() == kNine + 2h);
}

void EndOffersTest::anEndIsTheNextTimeThatClocksShow() const
{
    const ScriptedZones zones;
    const auto& zone = zones.system();
    const auto state = inPomodoro().state();
    QVERIFY(endAtTime(state, zone, kNine, TimeOfDay{11h}) == kNine + 2h);
    QVERIFY(!endAtTime(state, zone, kNine, TimeOfDay{12h + 1min}));
    QVERIFY(!endAtTime(state, zone, kNine, TimeOfDay{8h}));
    QVERIFY(!endAtTime(state, zone, kNine, TimeOfDay{9h}));
}

void EndOffersTest::nothingIsOfferedIfNothingRuns() const
{
    const ScriptedZones zones;
    for (const auto& state : {workday().state(), inGrace().state()}) {
        QVERIFY(!extendedEnd(state, state.now));
        QVERIFY(endTimes(state, zones.system(), state.now).empty());
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::EndOffersTest, QCoreApplication)
#include "tst_end_offers.moc"
