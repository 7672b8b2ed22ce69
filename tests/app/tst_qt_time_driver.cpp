// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/qt_time_driver.h"

#include "tests/support/print.h"
#include "tests/support/suite.h"
#include "tests/support/time_driver_contract.h"

#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

namespace {

class QtTime final : public DrivenTime {
public:
    core::TimeDriver& driver() override { return m_driver; }
    void pass(core::Duration time) override
    {
        const auto until = m_driver.now() + time;
        static_cast<void>(QTest::qWaitFor([&] { return m_driver.now() >= until; }));
    }

private:
    app::QtTimeDriver m_driver;
};

} // namespace

/// The driver on the computer's own clock.
class QtTimeDriverTest final : public TimeDriverContract {
    Q_OBJECT

private slots:
    void workSetBeforeAnAlarmReplacesIt();
    void workUnscheduledBeforeAnAlarmIsDropped();

protected:
    [[nodiscard]] std::unique_ptr<DrivenTime> make() const override
    {
        return std::make_unique<QtTime>();
    }
};

/// As after the clock was set forward beyond the alarm.
void QtTimeDriverTest::workSetBeforeAnAlarmReplacesIt()
{
    QString alarms;
    std::unique_ptr<app::QtTimeDriver> driver;
    driver = std::make_unique<app::QtTimeDriver>([&] {
        alarms += "compared, ";
        if (alarms == "compared, ") {
            driver->reschedule(driver->now() + 50ms, [&] { alarms += "new"; });
        }
    });
    driver->reschedule(driver->now(), [&] { alarms += "old"; });
    QTRY_COMPARE(alarms, "compared, compared, new");
}

void QtTimeDriverTest::workUnscheduledBeforeAnAlarmIsDropped()
{
    int compared = 0;
    std::unique_ptr<app::QtTimeDriver> driver;
    driver = std::make_unique<app::QtTimeDriver>([&] {
        ++compared;
        driver->unschedule();
    });
    bool isGone = false;
    driver->reschedule(driver->now(), [&] { isGone = true; });
    QTRY_COMPARE(compared, 1);
    QCoreApplication::processEvents();
    QVERIFY(!isGone);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QtTimeDriverTest, QCoreApplication)
#include "tst_qt_time_driver.moc"
