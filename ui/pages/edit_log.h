// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session_bridge.h"

namespace pomotide::ui {

/// Carries out a page's edits and remembers how to take each of them back.
class EditLog final : public QObject {
    Q_OBJECT

public:
    explicit EditLog(SessionBridge& bridge, QObject* parent = nullptr);

    core::Result<core::Transition> dispatch(const core::Command& command);

    [[nodiscard]] bool canUndo() const { return !m_inverses.empty(); }

    /// Takes back the newest edit that has not been. It is forgotten also if that is refused.
    core::Result<core::Transition> undo();

signals:
    /// After every edit, and after one was taken back.
    void canUndoChanged(bool canUndo);

private:
    void rename(core::SessionId gone, core::SessionId made);

    SessionBridge& m_bridge;
    /// Newest last. With a session made by hand that was removed comes the name it had.
    struct Entry {
        std::vector<core::Command> inverse;
        std::optional<core::SessionId> removed;
    };
    std::vector<Entry> m_inverses;
};

} // namespace pomotide::ui
