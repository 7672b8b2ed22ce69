// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "ui/widgets/line_edit.h"

namespace pomotide::ui {

/// A time of day to type, as parseTime() reads it, or to step. What its user has entered is never
/// overwritten from outside, and Escape brings back what was offered.
class TimeField final : public LineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Returns what was entered; what was offered, if nothing was or it cannot be read.
    [[nodiscard]] core::TimeOfDay timeOfDay() const;

    /// False if what stands here is no time of day.
    [[nodiscard]] bool isReadable() const;

    /// True if it holds something else than was offered, or is about to.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// Shows the time, unless the user has entered another one.
    void offer(core::TimeOfDay time);

    /// What was entered has been taken over, if it can be read: the next offer is shown.
    void accept();

    /// Forgets what was entered.
    void revert();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void touched();
    void reverted();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void show(core::TimeOfDay time);
    void step(int steps);
    void touch();

    core::TimeOfDay m_offered;
    bool m_touched = false;
    bool m_isClickedInto = false;
};

} // namespace pomotide::ui
