// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <functional>
#include <optional>

namespace pomotide::ui {

/// Carries out the edits of all pages of the window. Undoes and redoes the user's acts, wherever
/// they were done.
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

    /// The same; explains a refusal in a sentence for people: `invalid`, if that is given and the
    /// outcome is Invalid.
    Answer ask(std::span<const core::Command> commands, const QString& invalid = {})
    {
        return answerTo(dispatch(commands), commands, invalid);
    }
    Answer ask(const core::Command& command, const QString& invalid = {})
    {
        return ask({&command, 1}, invalid);
    }

    /// The result of exchanging everything for what was there before.
    enum class Exchanged {
        No,      ///< nothing has changed; it can be tried again
        Forth,   ///< the next exchange brings back what was there
        ForGood, ///< what was there is damaged
    };

    /// Call this when everything was replaced, with a name for that: "everything erased". undo()
    /// calls `exchange` then, once all later acts are undone; redo() calls it after that, unless
    /// another act came in between. Both are forgotten with this log.
    void setWayBack(const QString& name, std::function<Exchanged()> exchange);

    /// Names the act that undo() or redo() would apply to: "“Letter” moved". Empty if there is
    /// none.
    [[nodiscard]] QString undoable() const;
    [[nodiscard]] QString redoable() const;

    /// Undoes or redoes the next act. If that is impossible, the act is dropped. `said` is emitted.
    void undo();
    void redo();

signals:
    /// Emitted when another act is the next to be undone or redone.
    void changed();
    /// Emitted with a sentence for people: what undo() or redo() did, or why it could not.
    void said(const QString& sentence);

private:
    [[nodiscard]] QString nameOf(const std::optional<core::Act>& act) const;
    void undoOrRedo(const core::Command& command, const QString& done, const QString& notDone);
    void onState();
    void exchange(const QString& done);
    [[nodiscard]] bool isWayBackNext() const;
    [[nodiscard]] bool isWayForthNext() const;

    /// Everything was replaced, or has come back since.
    struct Replacement {
        QString name;
        std::function<Exchanged()> exchange;
        std::optional<core::Act> before; ///< the newest act after it
        bool isUndone = false;
    };

    SessionBridge& m_bridge;
    std::optional<Replacement> m_replacement;
    std::optional<core::Act> m_undo; ///< the next to be undone
    std::optional<core::Act> m_redo; ///< the next to be done again
};

} // namespace pomotide::ui
