// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/time_field.h"

#include <QWidget>

namespace pomotide::ui {

/// Two times of day, from and to. They are finished together: moving the focus from one to the
/// other finishes neither. Both can be typed into the first field: "10-14".
class SpanField final : public QWidget {
    Q_OBJECT

public:
    explicit SpanField(QWidget* parent = nullptr);

    /// Sets the names for screen readers: "Monday, from" and "Monday, to" for "Monday".
    void setSubject(const QString& subject);

    [[nodiscard]] core::TimeOfDay from() const;
    [[nodiscard]] core::TimeOfDay to() const;
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] bool isTouched() const { return m_from->isTouched() || m_to->isTouched(); }
    /// True if the user has entered the second time.
    [[nodiscard]] bool isToTouched() const { return m_to->isTouched() || typedBoth(); }

    /// Says how the entered times are understood. Empty if nothing was entered.
    [[nodiscard]] QString reading() const;

    /// Shows the times, except for those that the user has changed.
    void offer(core::TimeOfDay from, core::TimeOfDay to);
    void accept();
    void revert();

    /// Puts the cursor into the first time.
    void beginTyping();
    /// Puts the cursor into a time that cannot be read.
    void beginMending();

    [[nodiscard]] TimeField* first() const { return m_from; }
    [[nodiscard]] TimeField* last() const { return m_to; }

signals:
    /// Emitted when a time was changed by the user, finished or not.
    void edited();
    /// Emitted when editing ended but a text is no time of day.
    void unreadable();
    /// Emitted when the user has changed the times and has pressed Enter or left the field.
    void finished();
    void reverted();

private:
    void watch(TimeField* field);
    void finish(const TimeField* field);
    /// Both times if they are in the first field.
    [[nodiscard]] std::optional<std::pair<core::TimeOfDay, core::TimeOfDay>> typedBoth() const;
    void spread();

    TimeField* m_from;
    TimeField* m_to;
};

} // namespace pomotide::ui
