// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

class QPushButton;

namespace pomotide::ui {

class LineEdit;
class InlineMessage;

/// Adds an intention with a title and, optionally, an estimate.
class NewIntention final : public QWidget {
    Q_OBJECT

public:
    /// `log` must outlive the widget.
    explicit NewIntention(EditLog& log, QWidget* parent = nullptr);

    /// Puts the cursor into the title's field.
    void begin();

signals:
    /// Emitted when an intention was added. It is the last of the open ones.
    void added();

private:
    void build();
    void add();

    EditLog& m_log;
    LineEdit* m_title;
    LineEdit* m_estimate;
    QPushButton* m_add;
    InlineMessage* m_message;
};

} // namespace pomotide::ui
