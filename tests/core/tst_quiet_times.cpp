// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quiet_times.h"

#include "core/engine/step.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

/// The ends that are offered for a quiet.
class QuietTimesTest final : public QObject {
    Q_OBJECT

private slots:
    void anHourOfQuietIsAnHourLong() const;
    void theRestOfTheDayEndsAtTheNextDayStart_data() const;
    void theRestOfTheDayEndsAtTheNextDayStart() const;
    void quietCanLastToTheNextHalfHours() const;
    void halfHoursAreThoseOfLocalClocks() const;
    void notNowIsUntilAFullOrHalfHourAfterTwentyMinutes() const;
};

void QuietTimesTest::anHourOfQuietIsAnHourLong() const
{
    QCOMPARE(inAnHour(kNine), kNine + 1h);
}

void QuietTimesTest::theRestOfTheDayEndsAtTheNextDayStart_data() const
{
    QTest::addColumn<Instant>("now");
    QTest::addColumn<Instant>("end");
    // New York is five hours behind UTC, and four from the night of 10 March on.
    QTest::newRow("in-the-morning") << utc(2024y / 3 / 5, 14h) << utc(2024y / 3 / 6, 9h);
    QTest::newRow("after-midnight") << utc(2024y / 3 / 5, 8h) << utc(2024y / 3 / 5, 9h);
    QTest::newRow("as-the-day-begins") << utc(2024y / 3 / 5, 9h) << utc(2024y / 3 / 6, 9h);
    QTest::newRow("over-a-change-of-clocks") << utc(2024y / 3 / 9, 14h) << utc(2024y / 3 / 10, 8h);
}

void QuietTimesTest::theRestOfTheDayEndsAtTheNextDayStart() const
{
    QFETCH(Instant, now);
    const ScriptedZones zones{{newYork()}};
    QTEST(restOfDay(initialState(now), zones, now), "end");
}

void QuietTimesTest::quietCanLastToTheNextHalfHours() const
{
    const ScriptedZones zones;
    const std::vector<Instant> expected{kNine + 30min,  kNine + 60min,  kNine + 90min,
                                        kNine + 120min, kNine + 150min, kNine + 180min,
                                        kNine + 210min, kNine + 240min};
    QVERIFY(quietTimes(zones.system(), kNine) == expected);
    QVERIFY(quietTimes(zones.system(), kNine + 30min - 1ms) == expected);
    QVERIFY(quietTimes(zones.system(), kNine + 30min).front() == kNine + 60min);
}

void QuietTimesTest::halfHoursAreThoseOfLocalClocks() const
{
    const ScriptedZone nepal("Asia/Kathmandu", 5h + 45min);
    QVERIFY(quietTimes(nepal, kNine).front() == kNine + 15min);
}

void QuietTimesTest::notNowIsUntilAFullOrHalfHourAfterTwentyMinutes() const
{
    const ScriptedZone utc("UTC", 0s);
    QVERIFY(notNowTime(utc, kNine) == kNine + 30min);
    QVERIFY(notNowTime(utc, kNine + 10min - 1ms) == kNine + 30min);
    QVERIFY(notNowTime(utc, kNine + 10min) == kNine + 60min);
    const ScriptedZone nepal("Asia/Kathmandu", 5h + 45min);
    QVERIFY(notNowTime(nepal, kNine) == kNine + 45min);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QuietTimesTest, QCoreApplication)
#include "tst_quiet_times.moc"
