// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/time_driver_contract.h"

#include "tests/support/print.h"

#include <optional>

using namespace std::chrono_literals;

namespace pomotide {

using core::Duration;
using core::Instant;

namespace {

// Short, as one of the drivers uses the computer's clock.
constexpr Duration kWait{20ms};
constexpr Duration kLongWait{5 * kWait};

} // namespace

void TimeDriverContract::init()
{
    m_time = make();
}

void TimeDriverContract::cleanup()
{
    m_time.reset();
}

void TimeDriverContract::timePasses()
{
    const auto start = driver().now();
    m_time->pass(kWait);
    QVERIFY(driver().now() >= start + kWait);
}

void TimeDriverContract::anAlarmGoesOffOnceAtItsInstantOrSoonAfter()
{
    std::vector<Instant> alarms;
    const auto at = driver().now() + kWait;
    driver().reschedule(at, [&] { alarms.push_back(driver().now()); });
    QVERIFY(alarms.empty());
    m_time->pass(kLongWait);
    QCOMPARE(alarms.size(), 1u);
    QVERIFY(alarms.front() >= at);
    m_time->pass(kLongWait);
    QCOMPARE(alarms.size(), 1u);
}

void TimeDriverContract::anAlarmInThePastGoesOff()
{
    int alarms = 0;
    driver().reschedule(driver().now() - 1h, [&] { ++alarms; });
    QCOMPARE(alarms, 0);
    m_time->pass(kWait);
    QCOMPARE(alarms, 1);
}

void TimeDriverContract::aNewAlarmReplacesTheOldOne()
{
    std::string alarms;
    driver().reschedule(driver().now() + kWait, [&] { alarms += "old"; });
    driver().reschedule(driver().now() + 2 * kWait, [&] { alarms += "new"; });
    m_time->pass(kLongWait);
    QCOMPARE(alarms, "new");
}

void TimeDriverContract::anAlarmIsForgottenWhenUnscheduled()
{
    int alarms = 0;
    driver().unschedule();
    driver().reschedule(driver().now() + kWait, [&] { ++alarms; });
    driver().unschedule();
    m_time->pass(kLongWait);
    QCOMPARE(alarms, 0);
}

void TimeDriverContract::anAlarmMaySetTheNextOne()
{
    std::string alarms;
    driver().reschedule(driver().now() + kWait, [&] {
        alarms += "first, ";
        driver().reschedule(driver().now() + kWait, [&] { alarms += "second"; });
    });
    m_time->pass(2 * kLongWait);
    QCOMPARE(alarms, "first, second");
}

} // namespace pomotide
