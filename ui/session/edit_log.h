// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <deque>

namespace pomotide::ui {

/// Carries out the window's edits, and takes them back and does them again in turn: one for all
/// pages.
class EditLog final : public QObject {
    Q_OBJECT

public:
    /// `bridge` must outlive the log.
    explicit EditLog(SessionBridge& bridge, QObject* parent = nullptr);

    core::Result<core::Transition> dispatch(std::span<const core::Command> commands);
    core::Result<core::Transition> dispatch(const core::Command& command)
    {
        return dispatch({&command, 1});
    }

    /// What undo() takes back next, and redo() does again: "“Letter” moved". Empty if nothing.
    [[nodiscard]] QString undoable() const;
    [[nodiscard]] QString redoable() const;

    /// What cannot be taken back any more is forgotten, and that is said.
    void undo();
    void redo();

signals:
    /// After every edit, and after one was taken back or done again.
    void changed();
    /// What undo() or redo() has done, or why it could not.
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
