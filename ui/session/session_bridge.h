// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/observer.h"
#include "core/ports/store.h"
#include "core/present/desktop_status.h"
#include "core/present/now_model.h"
#include "core/time/zones.h"

#include <QObject>

#include <functional>
#include <span>

namespace pomotide::ui {

/// The one place where the core's values become Qt's signals: widgets draw from `state()` and
/// dispatch their wishes here.
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

    /// What is going on at this moment, by this state.
    [[nodiscard]] core::NowModel nowModel() const;

    /// The same, without the title while others may be looking.
    [[nodiscard]] core::NowModel publicModel() const;

    /// Why words and prompts do not come now.
    [[nodiscard]] core::QuietReason quietReason() const { return m_quietReason; }

    /// What is known of the user and the desktop from now on.
    void setDesktopStatus(const core::DesktopStatus& desktopStatus);

    /// Carries out a wish, all of its commands or none. Whatever it changed has been signalled when
    /// this returns; so has a failure, through `failed`.
    core::Result<core::Transition> dispatch(std::span<const core::Command> commands);
    core::Result<core::Transition> dispatch(const core::Command& command)
    {
        return dispatch({&command, 1});
    }

    /// Shows the newest state and its past, as they are together at one moment. Where they cannot
    /// be read, `look` is not called, and that has been signalled through `failed`.
    void read(const core::Store::ReadFn& look);

    /// Signals what people should hear of a transition that no wish of theirs brought about.
    void announce(const core::Transition& transition);

    void onState(const core::State& state) override;
    void onFailure(const core::Failure& failure) override;

signals:
    void stateChanged();
    /// After the state that brought it about, if one did.
    void quietReasonChanged();
    /// A sentence for people: what was attempted, on what, and what happened instead.
    void failed(const QString& sentence);
    /// A sentence for people about what happened by itself.
    void noticed(const QString& sentence);

private:
    void updateQuietReason();

    core::State m_state;
    std::optional<core::Score> m_score; ///< the state's: it takes long to work out
    core::DesktopStatus m_desktopStatus;
    core::QuietReason m_quietReason;
    const core::Zones& m_zones;
    Clock m_clock;
    Dispatch m_dispatch;
    Read m_read;
};

} // namespace pomotide::ui
