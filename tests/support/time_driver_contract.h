// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract tests of TimeDriver.
#pragma once

#include "core/ports/time_driver.h"

#include <QObject>

#include <memory>

namespace pomotide {

/// A driver of one kind, and the way to let its time pass.
class DrivenTime {
public:
    virtual ~DrivenTime() = default;

    [[nodiscard]] virtual core::TimeDriver& driver() = 0;

    /// Lets at least that much of the driver's time pass.
    virtual void pass(core::Duration time) = 0;
};

class TimeDriverContract : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void timePasses();
    void anAlarmGoesOffOnceAtItsInstantOrSoonAfter();
    void anAlarmInThePastGoesOff();
    void aNewAlarmReplacesTheOldOne();
    void anAlarmIsForgottenWhenUnscheduled();
    void anAlarmMaySetTheNextOne();

protected:
    [[nodiscard]] virtual std::unique_ptr<DrivenTime> make() const = 0;

private:
    [[nodiscard]] core::TimeDriver& driver() { return m_time->driver(); }

    std::unique_ptr<DrivenTime> m_time;
};

} // namespace pomotide
