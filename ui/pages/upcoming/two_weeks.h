// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"
#include "ui/style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

class CalendarEditor;
class SecondaryLabel;

/// The sessions and events of two weeks, from today on: all days if there is room, or else a week,
/// or some days of it.
class TwoWeeks final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it. Cards open over `page`.
    TwoWeeks(SessionBridge& bridge, EditLog& log, QWidget* page, QWidget* parent = nullptr);

    void refresh();

signals:
    /// As of the calendar.
    void reported(const QString& sentence);

private:
    void build();
    void turn(int pages);
    void showButtons();
    [[nodiscard]] int columns() const;
    [[nodiscard]] QToolButton* arrow(const QString& name, const QString& text, Symbol symbol);

    SessionBridge& m_bridge;
    CalendarEditor* m_editor;
    QLabel* m_days;
    QToolButton* m_before;
    QToolButton* m_after;
    QPushButton* m_add;
    SecondaryLabel* m_hint;
    int m_first = 0; ///< the first shown day, counted from today
};

} // namespace pomotide::ui
