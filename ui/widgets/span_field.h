// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/hours.h"
#include "ui/widgets/time_field.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace pomotide::ui {

/// Two times of day, from and to. They are finished together: moving the focus from one to the
/// other finishes neither. All can be typed into the first field, also several hours: "9-12,
/// 14-18". Then it takes the room of both.
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
    [[nodiscard]] bool isToTouched() const { return m_to->isTouched() || !typedHours().empty(); }
    /// The entered hours: at least one span, the first of which is from() and to().
    [[nodiscard]] std::vector<core::Hours> hours() const;

    /// Says how the entered times are understood. Empty if nothing was entered.
    [[nodiscard]] QString reading() const;

    /// Shows the times, except for those that the user has changed.
    void offer(core::TimeOfDay from, core::TimeOfDay to);
    /// Of several entered hours, leaves the first ones as the entered ones.
    void keepFirst();
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
    /// The hours that are in one field; empty if each field has its time.
    [[nodiscard]] std::vector<core::Hours> typedHours() const;
    void makeRoom();

    TimeField* m_from;
    QLabel* m_dash;
    TimeField* m_to;
};

} // namespace pomotide::ui
