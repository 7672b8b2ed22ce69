// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/qt_time_driver.h"

#include "tests/support/print.h"
#include "tests/support/time_driver_contract.h"

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

/// The one test on the computer's own clock.
class QtTimeDriverTest final : public TimeDriverContract {
    Q_OBJECT

protected:
    [[nodiscard]] std::unique_ptr<DrivenTime> make() const override
    {
        return std::make_unique<QtTime>();
    }
};

} // namespace pomotide

QTEST_GUILESS_MAIN(pomotide::QtTimeDriverTest)
#include "tst_qt_time_driver.moc"
