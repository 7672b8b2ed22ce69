// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/observer.h"
#include "core/ports/store.h"
#include "core/present/desktop_status.h"
#include "core/present/now_actions.h"
#include "core/present/now_model.h"
#include "core/time/zones.h"
#include "ui/session/answer.h"

#include <QObject>

#include <functional>
#include <span>

namespace pomotide::ui {

/// Turns the core's values into Qt's signals. Widgets draw from `state()` and dispatch commands
/// here.
class SessionBridge final : public QObject, public core::Observer {
    Q_OBJECT

public:
    using Dispatch = std::function<core::Result<core::Transition>(std::span<const core::Command>)>;
    using Clock = std::function<core::Instant()>;
    using Read = std::function<core::Result<core::Unit>(const core::Store::ReadFn&)>;

    /// `zones` must outlive the bridge.
    SessionBridge(core::State state, const core::Zones& zones, Clock clock, Dispatch dispatch,
                  Read read, QObject* parent = nullptr);

    [[nodiscard]] const core::State& state() const { return m_state; }
    [[nodiscard]] const core::Zones& zones() const { return m_zones; }
    [[nodiscard]] core::Instant now() const { return m_clock(); }

    /// Returns the current phase and score of `state()`.
    [[nodiscard]] core::NowModel nowModel() const;

    /// The same, without the title while titles must not be shown, and without anything ahead while
    /// it is quiet.
    [[nodiscard]] core::NowModel publicModel() const;

    /// Returns the possible actions. Reads the history once per state, and again after the instant
    /// at which the actions change without a new state.
    [[nodiscard]] const core::NowActions& nowActions();

    /// Returns why text and prompts are suppressed now.
    [[nodiscard]] core::QuietReason quietReason() const { return m_quietReason; }

    /// Sets the status of the user and the desktop.
    void setDesktopStatus(const core::DesktopStatus& desktopStatus);

    /// Carries out all commands or none. All changes have been signalled when this returns; a
    /// failure has been signalled through `failed`.
    core::Result<core::Transition> dispatch(std::span<const core::Command> commands);
    core::Result<core::Transition> dispatch(const core::Command& command)
    {
        return dispatch({&command, 1});
    }

    /// The same; explains a refusal in a sentence for people.
    Answer ask(std::span<const core::Command> commands)
    {
        return answerTo(dispatch(commands), commands);
    }
    Answer ask(const core::Command& command) { return ask({&command, 1}); }

    /// Calls `use` with the newest state and its history, both from one snapshot. If they cannot be
    /// read, emits `failed` and does not call `use`.
    void read(const core::Store::ReadFn& use);

    /// Emits `noticed` for a transition that no command of the user caused, if it is worth a
    /// sentence.
    void announce(const core::Transition& transition);

    void onState(const core::State& state) override;
    void onFailure(const core::Failure& failure) override;

signals:
    /// Emitted when the state changed. `quietReason()` and `nowActions()` are up to date.
    void stateChanged();
    /// Emitted when the reason changed; after `stateChanged` if the state is the cause.
    void quietReasonChanged();
    /// Emitted with a sentence for people: what was attempted, on what, and what happened instead.
    void failed(const QString& sentence);
    /// Emitted with a sentence for people about a change without a command. It names no intention.
    void noticed(const QString& sentence);

private:
    /// Returns true if the reason changed.
    bool updateQuietReason();

    core::State m_state;
    core::DayScore m_score; ///< of `m_state`; slow to compute
    core::NowActions m_actions;
    bool m_areActionsCurrent = false; ///< false until the actions of `m_state` are needed
    core::DesktopStatus m_desktopStatus;
    core::QuietReason m_quietReason;
    const core::Zones& m_zones;
    Clock m_clock;
    Dispatch m_dispatch;
    Read m_read;
};

} // namespace pomotide::ui
