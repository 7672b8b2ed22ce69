// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"

#include <QTimeEdit>

namespace pomotide::ui {

/// A time of day to type or step. What its user has entered is never overwritten from outside, and
/// Escape brings back what was offered.
class TimeField final : public QTimeEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    [[nodiscard]] core::TimeOfDay timeOfDay() const;

    /// Whether it holds something else than was offered, or is about to.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// Shows the time, unless the user has entered another one.
    void offer(core::TimeOfDay time);

    /// What was entered has been taken over: the next offer is shown.
    void accept() { m_touched = false; }

    /// Forgets what was entered.
    void revert();

    void stepBy(int steps) override;

signals:
    void touched();
    void reverted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void touch();

    core::TimeOfDay m_offered;
    bool m_touched = false;
};

} // namespace pomotide::ui
