// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <deque>

namespace pomotide::ui {

/// Carries out the edits of all pages of the window, undoes them and redoes them.
class EditLog final : public QObject {
    Q_OBJECT

public:
    /// `bridge` must outlive the log.
    explicit EditLog(SessionBridge& bridge, QObject* parent = nullptr);

    core::Result<core::Transition> dispatch(const core::Command& command);

    /// The same; explains a refusal in a sentence for people: `invalid`, if that is given and the
    /// outcome is Invalid.
    Answer ask(const core::Command& command, const QString& invalid = {})
    {
        return answerTo(dispatch(command), invalid);
    }

    /// What undo() and redo() would change next: "“Letter” moved". Empty if there is nothing.
    [[nodiscard]] QString undoable() const;
    [[nodiscard]] QString redoable() const;

    /// An edit that cannot be undone any more is forgotten; `said` tells why.
    void undo();
    void redo();

signals:
    /// Emitted after every edit, undo and redo.
    void changed();
    /// A sentence for people: what undo() or redo() did, or why it could not.
    void said(const QString& sentence);

private:
    struct Entry {
        QString what;
        std::vector<core::Command> inverse;
    };
    using Entries = std::deque<Entry>; ///< newest last

    static void keep(Entries& entries, Entry entry);
    void step(Entries& from, Entries& to, const QString& sentence);

    SessionBridge& m_bridge;
    Entries m_undo;
    Entries m_redo;
};

} // namespace pomotide::ui
