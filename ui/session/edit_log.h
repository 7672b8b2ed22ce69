// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <optional>

namespace pomotide::ui {

/// Carries out the window's edits, and undoes and redoes what the user has done, here or in another
/// program: one for all pages.
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
    [[nodiscard]] QString undoable() const { return nameOf(m_undo); }
    [[nodiscard]] QString redoable() const { return nameOf(m_redo); }

    /// What cannot be undone any more is forgotten, and that is said.
    void undo();
    void redo();

signals:
    /// When another act is the next to be undone or redone.
    void changed();
    /// What undo() or redo() has done, or why it could not.
    void said(const QString& sentence);

private:
    [[nodiscard]] QString nameOf(const std::optional<core::Act>& act) const;
    void turn(const core::Command& command, const QString& done, const QString& notDone);
    void onState();

    SessionBridge& m_bridge;
    std::optional<core::Act> m_undo; ///< the next to be undone
    std::optional<core::Act> m_redo; ///< the next to be done again
};

} // namespace pomotide::ui
