// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"

#include <QWidget>

#include <map>

namespace pomotide::ui {

class NotesEdit;
class InlineMessage;

/// The notes of one intention. They are saved when the focus leaves them, and by `save`. Text that
/// cannot be saved stays, and is shown again when its intention is selected again.
class IntentionNotes final : public QWidget {
    Q_OBJECT

public:
    /// `log` must outlive the widget.
    explicit IntentionNotes(EditLog& log, QWidget* parent = nullptr);

    /// Shows the intention's notes. Disabled without an intention.
    void setIntention(const std::optional<core::Intention>& intention);

    /// Saves what is typed. Typing can go on.
    void save();

signals:
    /// Something was typed that may not be saved yet.
    void typed();

private:
    void load(const core::Intention& intention);
    void judge();
    [[nodiscard]] bool isTyped() const;

    EditLog& m_log;
    NotesEdit* m_edit;
    InlineMessage* m_message;
    std::optional<core::IntentionId> m_intention;
    std::map<core::IntentionId, QString> m_unkept; ///< unsaved text of other intentions
};

} // namespace pomotide::ui
