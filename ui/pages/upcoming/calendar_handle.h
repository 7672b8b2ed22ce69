// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_model.h"

#include <QAbstractButton>

namespace pomotide::ui {

/// Stands for a block or a day of a calendar, which is painted elsewhere: it has the focus, and a
/// name for screen readers. Keys and the mouse are the calendar's.
class CalendarHandle final : public QAbstractButton {
    Q_OBJECT

public:
    /// Without a key, it stands for the day.
    CalendarHandle(int column, std::optional<core::BlockKey> key, QWidget* parent)
        : QAbstractButton(parent), m_key(std::move(key)), m_column(column)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::ClickFocus);
    }

    [[nodiscard]] const std::optional<core::BlockKey>& key() const { return m_key; }
    [[nodiscard]] int column() const { return m_column; }
    void setColumn(int column) { m_column = column; }

signals:
    void focused(Qt::FocusReason reason);
    void left();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override {}

private:
    std::optional<core::BlockKey> m_key;
    int m_column;
};

} // namespace pomotide::ui
