// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/scaled_time_driver.h"
#include "tests/support/builders.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"
#include "tests/support/time_driver_contract.h"

#include <cmath>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

class ManualTime final : public DrivenTime {
public:
    TimeDriver& driver() override { return m_driver; }
    void pass(Duration time) override { m_driver.advanceTo(m_driver.now() + time); }

private:
    ManualTimeDriver m_driver{kNine};
};

class ScaledTime final : public DrivenTime {
public:
    explicit ScaledTime(double speed) : m_speed(speed), m_driver(m_base, kMonday, speed) {}

    TimeDriver& driver() override { return m_driver; }
    void pass(Duration time) override
    {
        const auto base = std::ceil(static_cast<double>(time.count()) / m_speed);
        m_base.advanceTo(m_base.now() + Duration{static_cast<Duration::rep>(base)});
    }

private:
    double m_speed;
    ManualTimeDriver m_base{kNine};
    ScaledTimeDriver m_driver;
};

} // namespace

class ManualTimeDriverTest final : public TimeDriverContract {
    Q_OBJECT

protected:
    [[nodiscard]] std::unique_ptr<DrivenTime> make() const override
    {
        return std::make_unique<ManualTime>();
    }

private slots:
    void alarmsOnTheWayGoOffAtTheirOwnInstants() const;
};

void ManualTimeDriverTest::alarmsOnTheWayGoOffAtTheirOwnInstants() const
{
    ManualTimeDriver driver(kNine);
    std::vector<Instant> alarms;
    driver.reschedule(kNine + 1h, [&] {
        alarms.push_back(driver.now());
        driver.reschedule(kNine + 2h, [&] { alarms.push_back(driver.now()); });
    });
    driver.advanceTo(kNine + 5h);
    QVERIFY(alarms == (std::vector{kNine + 1h, kNine + 2h}));
    QCOMPARE(driver.now(), kNine + 5h);
}

class ScaledTimeDriverTest : public TimeDriverContract {
    Q_OBJECT

public:
    explicit ScaledTimeDriverTest(double speed) : m_speed(speed) {}

protected:
    [[nodiscard]] std::unique_ptr<DrivenTime> make() const override
    {
        return std::make_unique<ScaledTime>(m_speed);
    }

private slots:
    void timeBeginsAtTheGivenInstant() const;
    void anAlarmGoesOffInTheMillisecondOfItsInstant_data() const;
    void anAlarmGoesOffInTheMillisecondOfItsInstant() const;

private:
    double m_speed;
};

void ScaledTimeDriverTest::timeBeginsAtTheGivenInstant() const
{
    ManualTimeDriver base(kNine);
    const ScaledTimeDriver driver(base, kMonday, m_speed);
    QCOMPARE(driver.now(), kMonday);
    base.advanceTo(kNine + 1h);
    QCOMPARE(driver.now(), kMonday + Duration{std::llround(3'600'000 * m_speed)});
}

void ScaledTimeDriverTest::anAlarmGoesOffInTheMillisecondOfItsInstant_data() const
{
    QTest::addColumn<Duration>("wait");
    QTest::newRow("one millisecond") << Duration{1ms};
    QTest::newRow("a prime number of them") << Duration{7919ms};
    QTest::newRow("a day") << Duration{24h};
}

void ScaledTimeDriverTest::anAlarmGoesOffInTheMillisecondOfItsInstant() const
{
    QFETCH(Duration, wait);
    ManualTimeDriver base(kNine);
    ScaledTimeDriver driver(base, kMonday, m_speed);
    std::optional<Instant> rang;
    driver.reschedule(kMonday + wait, [&] { rang = driver.now(); });

    const auto baseWait = static_cast<double>((*base.alarm() - kNine).count());
    QVERIFY((baseWait - 1) * m_speed < static_cast<double>(wait.count()));
    base.advanceTo(*base.alarm());
    QVERIFY(rang && *rang >= kMonday + wait);
}

} // namespace pomotide

POMOTIDE_SUITE_RUN([](int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    pomotide::ManualTimeDriverTest manual;
    pomotide::ScaledTimeDriverTest slow(0.5);
    pomotide::ScaledTimeDriverTest asItIs(1);
    pomotide::ScaledTimeDriverTest fast(120);
    int failed = 0;
    for (QObject* test : {static_cast<QObject*>(&manual), static_cast<QObject*>(&slow),
                          static_cast<QObject*>(&asItIs), static_cast<QObject*>(&fast)}) {
        failed += QTest::qExec(test, argc, argv);
    }
    return failed;
})

#include "tst_time_drivers.moc"
