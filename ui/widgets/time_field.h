// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "ui/widgets/line_edit.h"

namespace pomotide::ui {

/// A field for a time of day, typed as parseTime() reads it, or changed in steps. An entered time
/// is never overwritten by offer(). Escape restores the offered time.
class TimeField final : public LineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Returns the entered time; the offered one if nothing was entered or it cannot be read.
    [[nodiscard]] core::TimeOfDay timeOfDay() const;

    /// False if the entered text is no time of day.
    [[nodiscard]] bool isReadable() const;

    /// True if the user has entered something since the last offer was shown.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// Shows the time, unless the user has entered another one.
    void offer(core::TimeOfDay time);

    /// Call this when the entered time was applied. The next offer replaces it. Does nothing if the
    /// text cannot be read.
    void accept();

    /// Restores the offered time.
    void revert();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void touched();
    /// The focus has left for another field: unlike editingFinished(), also if nothing was typed.
    void left();
    void reverted();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
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
