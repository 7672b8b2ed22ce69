// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace pomotide::ui {

class InlineMessage;
class SpanField;

/// Adds a session by hand: date, begin and end.
class SessionAdder final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    SessionAdder(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Shows itself with the next full hour as a proposal, and takes the focus.
    void propose();

signals:
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();
    void dismiss();
    void showDetails();
    [[nodiscard]] core::Span typed() const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    QDateEdit* m_date;
    SpanField* m_field;
    QLabel* m_details;
    QPushButton* m_add;
    QPushButton* m_cancel;
    InlineMessage* m_message;
};

} // namespace pomotide::ui
