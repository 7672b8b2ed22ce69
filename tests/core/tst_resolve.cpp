// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time/resolve.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// Three and a half hours behind UTC; back by an hour from 2006-10-29 00:01 on.
ScriptedZone stJohns()
{
    return {"America/St_Johns", -150min, {{utc(2006y / 10 / 29, 2h + 31min), -210min}}};
}

} // namespace

class ResolveTest final : public QObject {
    Q_OBJECT

private slots:
    void aLocalTimeIsOneInstant_data() const;
    void aLocalTimeIsOneInstant() const;
    void clocksShowTheOffsetInForce() const;
    void fractionsOfASecondAreShownAsTheSecondBelow() const;
    void noInstantHasASkippedDate() const;
    void aLocalDayGoesFromDayStartToDayStart_data() const;
    void aLocalDayGoesFromDayStartToDayStart() const;
    void theNextClockChangeIsFoundToTheSecond() const;
    void withoutAClockChangeTheEndIsTheNext() const;
};

void ResolveTest::aLocalTimeIsOneInstant_data() const
{
    QTest::addColumn<ZoneMaker>("zone");
    QTest::addColumn<LocalTime>("time");
    QTest::addColumn<Instant>("first");
    QTest::addColumn<Instant>("last");

    const auto one = [](const char* name, ZoneMaker zone, LocalTime time, Instant instant) {
        QTest::newRow(name) << zone << time << instant << instant;
    };
    one("a plain winter day", newYork, local(2024y / 1 / 15, 9h), utc(2024y / 1 / 15, 14h));
    one("a plain summer day", newYork, local(2024y / 7 / 15, 9h), utc(2024y / 7 / 15, 13h));
    one("the last second before spring's gap", newYork, local(2024y / 3 / 10, 2h - 1s),
        utc(2024y / 3 / 10, 7h - 1s));
    one("spring's gap begins at the change", newYork, local(2024y / 3 / 10, 2h),
        utc(2024y / 3 / 10, 7h));
    one("a time in spring's gap is the first instant after it", newYork,
        local(2024y / 3 / 10, 2h + 30min), utc(2024y / 3 / 10, 7h));
    one("the last second of spring's gap is it, too", newYork, local(2024y / 3 / 10, 3h - 1s),
        utc(2024y / 3 / 10, 7h));
    one("the first time after spring's gap", newYork, local(2024y / 3 / 10, 3h),
        utc(2024y / 3 / 10, 7h));
    one("the last second before what autumn repeats", newYork, local(2024y / 11 / 3, 1h - 1s),
        utc(2024y / 11 / 3, 5h - 1s));
    QTest::newRow("the first time that autumn repeats")
        << ZoneMaker{newYork} << local(2024y / 11 / 3, 1h) << utc(2024y / 11 / 3, 5h)
        << utc(2024y / 11 / 3, 6h);
    QTest::newRow("a time that autumn repeats has two readings")
        << ZoneMaker{newYork} << local(2024y / 11 / 3, 1h + 30min)
        << utc(2024y / 11 / 3, 5h + 30min) << utc(2024y / 11 / 3, 6h + 30min);
    one("the first time after what autumn repeats", newYork, local(2024y / 11 / 3, 2h),
        utc(2024y / 11 / 3, 7h));
    one("a gap of half an hour", lordHowe, local(2024y / 10 / 6, 2h + 10min),
        utc(2024y / 10 / 5, 15h + 30min));
    one("after a gap of half an hour", lordHowe, local(2024y / 10 / 6, 2h + 30min),
        utc(2024y / 10 / 5, 15h + 30min));
    QTest::newRow("half an hour that is repeated")
        << ZoneMaker{lordHowe} << local(2024y / 4 / 7, 1h + 45min)
        << utc(2024y / 4 / 6, 14h + 45min) << utc(2024y / 4 / 6, 15h + 15min);
    one("the evening before a day that the date line took", apia, local(2011y / 12 / 29, 23h),
        utc(2011y / 12 / 30, 9h));
    one("the morning of a day that the date line took", apia, local(2011y / 12 / 30),
        utc(2011y / 12 / 30, 10h));
    one("the evening of a day that the date line took", apia, local(2011y / 12 / 30, 23h),
        utc(2011y / 12 / 30, 10h));
    one("the morning after it", apia, local(2011y / 12 / 31, 8h), utc(2011y / 12 / 30, 18h));
}

void ResolveTest::aLocalTimeIsOneInstant() const
{
    QFETCH(ZoneMaker, zone);
    QFETCH(LocalTime, time);
    QTEST(resolve(zone(), time, Reading::First), "first");
    QTEST(resolve(zone(), time, Reading::Last), "last");
}

void ResolveTest::clocksShowTheOffsetInForce() const
{
    const auto zone = newYork();
    const auto spring = utc(2024y / 3 / 10, 7h);
    QVERIFY(localTime(zone, spring - 1s) == local(2024y / 3 / 10, 2h - 1s));
    QVERIFY(localTime(zone, spring) == local(2024y / 3 / 10, 3h));
}

void ResolveTest::fractionsOfASecondAreShownAsTheSecondBelow() const
{
    const ScriptedZone zone("UTC", 0s);
    QVERIFY(localTime(zone, utc(2024y / 1 / 1, 999ms)) == local(2024y / 1 / 1));
    QVERIFY(localTime(zone, utc(1969y / 12 / 31, 24h - 1ms)) == local(1969y / 12 / 31, 24h - 1s));
}

void ResolveTest::noInstantHasASkippedDate() const
{
    const auto zone = apia();
    QVERIFY(localDate(zone, utc(2011y / 12 / 30, 10h) - 1ms) == LocalDate{2011y / 12 / 29});
    QVERIFY(localDate(zone, utc(2011y / 12 / 30, 10h)) == LocalDate{2011y / 12 / 31});
}

void ResolveTest::aLocalDayGoesFromDayStartToDayStart_data() const
{
    QTest::addColumn<ZoneMaker>("zone");
    QTest::addColumn<Duration>("dayStart");
    QTest::addColumn<Instant>("instant");
    QTest::addColumn<Span>("day");

    QTest::newRow("its own begin belongs to a day")
        << ZoneMaker{newYork} << Duration{4h} << utc(2024y / 1 / 15, 9h)
        << Span{utc(2024y / 1 / 15, 9h), utc(2024y / 1 / 16, 9h)};
    QTest::newRow("its end belongs to the next")
        << ZoneMaker{newYork} << Duration{4h} << utc(2024y / 1 / 15, 9h) - 1ms
        << Span{utc(2024y / 1 / 14, 9h), utc(2024y / 1 / 15, 9h)};
    QTest::newRow("spring's has 23 hours")
        << ZoneMaker{newYork} << Duration{4h} << utc(2024y / 3 / 10)
        << Span{utc(2024y / 3 / 9, 9h), utc(2024y / 3 / 10, 8h)};
    QTest::newRow("autumn's has 25 hours")
        << ZoneMaker{newYork} << Duration{4h} << utc(2024y / 11 / 3)
        << Span{utc(2024y / 11 / 2, 8h), utc(2024y / 11 / 3, 9h)};
    QTest::newRow("a day start that spring skips is the first instant after the gap")
        << ZoneMaker{newYork} << Duration{2h + 30min} << utc(2024y / 3 / 10, 7h)
        << Span{utc(2024y / 3 / 10, 7h), utc(2024y / 3 / 11, 6h + 30min)};
    QTest::newRow("a day start that autumn repeats is the first of the two")
        << ZoneMaker{newYork} << Duration{1h + 30min} << utc(2024y / 11 / 3, 6h)
        << Span{utc(2024y / 11 / 3, 5h + 30min), utc(2024y / 11 / 4, 6h + 30min)};
    QTest::newRow("a day whose first minute was on the clock twice begins with the first")
        << ZoneMaker{stJohns} << Duration{0h} << utc(2006y / 10 / 29, 3h)
        << Span{utc(2006y / 10 / 29, 2h + 30min), utc(2006y / 10 / 30, 3h + 30min)};
    QTest::newRow("the day before the date line's ends with it")
        << ZoneMaker{apia} << Duration{4h} << utc(2011y / 12 / 30, 10h) - 1ms
        << Span{utc(2011y / 12 / 29, 14h), utc(2011y / 12 / 30, 10h)};
    QTest::newRow("the day that the date line took is what is left of the night")
        << ZoneMaker{apia} << Duration{4h} << utc(2011y / 12 / 30, 10h)
        << Span{utc(2011y / 12 / 30, 10h), utc(2011y / 12 / 30, 14h)};
}

void ResolveTest::aLocalDayGoesFromDayStartToDayStart() const
{
    QFETCH(ZoneMaker, zone);
    QFETCH(Duration, dayStart);
    QFETCH(Instant, instant);
    const TimeOfDay start{std::chrono::floor<std::chrono::minutes>(dayStart)};
    QTEST(localDay(zone(), start, instant), "day");
}

void ResolveTest::theNextClockChangeIsFoundToTheSecond() const
{
    const auto spring = utc(2024y / 3 / 10, 7h);
    for (const Duration before : {1ms, 1000ms, 2000ms, 3000ms, 3600000ms}) {
        for (const Duration after : {0ms, 1ms, 1000ms, 2000ms, 3000ms, 3600000ms}) {
            QCOMPARE(nextClockChange(newYork(), spring - before, spring + after), spring);
        }
    }
}

void ResolveTest::withoutAClockChangeTheEndIsTheNext() const
{
    const auto spring = utc(2024y / 3 / 10, 7h);
    QCOMPARE(nextClockChange(newYork(), spring - 1h, spring - 1ms), spring - 1ms);
    QCOMPARE(nextClockChange(newYork(), spring, spring + 1500ms), spring + 1500ms);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ResolveTest, QCoreApplication)
#include "tst_resolve.moc"
