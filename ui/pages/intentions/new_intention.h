// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"
#include "ui/session/effort_hint.h"

#include <QWidget>

class QPushButton;

namespace pomotide::ui {

class LineEdit;
class InlineMessage;
class SecondaryLabel;

/// Adds an intention with a title and, optionally, an estimate.
class NewIntention final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the widget.
    NewIntention(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);

    /// Puts the cursor into the title's field.
    void begin();

signals:
    /// Emitted when an intention was added. It is the last of the open ones.
    void added();

private:
    void build();
    void showEfforts();
    void add();

    EffortHint m_hint;
    EditLog& m_log;
    LineEdit* m_title;
    LineEdit* m_estimate;
    QPushButton* m_add;
    SecondaryLabel* m_efforts; ///< how long others of the kind took, while an estimate is typed
    InlineMessage* m_message;
};

} // namespace pomotide::ui
