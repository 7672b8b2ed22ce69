// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

namespace pomotide::ui {

class InlineMessage;
class LineEdit;

/// One line that says where to pick up an intention. It is saved by Enter, when the focus leaves
/// it, and by `save`. Text that cannot be saved stays as long as the intention is shown.
class NextStepField final : public QWidget {
    Q_OBJECT

public:
    /// `log` must outlive the widget.
    explicit NextStepField(EditLog& log, QWidget* parent = nullptr);

    /// Shows the intention's next step. Disabled without an open intention.
    void setIntention(const core::Intention* intention);

    /// Saves what is typed. Typing can go on.
    void save();

    [[nodiscard]] bool isTyped() const { return m_isTyped; }

signals:
    /// Something was typed that may not be saved yet.
    void typed();

private:
    EditLog& m_log;
    LineEdit* m_edit;
    InlineMessage* m_message;
    std::optional<core::IntentionId> m_intention;
    bool m_isTyped = false;
};

} // namespace pomotide::ui
