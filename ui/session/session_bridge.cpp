// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session_bridge.h"

#include "ui/text/text.h"

#include <utility>

namespace pomotide::ui {

SessionBridge::SessionBridge(core::State state, const core::Zones& zones, Clock clock,
                             Dispatch dispatch, Read read, QObject* parent)
    : QObject(parent), m_state(std::move(state)), m_score(core::dayScoreOf(m_state)),
      m_quietReason(core::quietReasonOf(m_state, m_desktopStatus)), m_zones(zones),
      m_clock(std::move(clock)), m_dispatch(std::move(dispatch)), m_read(std::move(read))
{}

core::NowModel SessionBridge::nowModel() const
{
    return core::nowModel(m_state, m_score, m_zones, now());
}

core::NowModel SessionBridge::publicModel() const
{
    core::NowModel model = nowModel();
    if (m_quietReason != core::QuietReason::None) {
        model.ahead.reset();
    }
    if (core::hidesTitles(m_quietReason)) {
        model.intention.clear();
        model.nextStep.clear();
    }
    return model;
}

const core::NowActions& SessionBridge::nowActions()
{
    const core::Instant at = now();
    if (!m_areActionsCurrent || (m_actions.until && *m_actions.until <= at)) {
        read([&](const core::State& state, const core::History& history) {
            m_actions = core::nowActions(state, history, at);
            m_areActionsCurrent = true;
        });
    }
    return m_actions;
}

void SessionBridge::setDesktopStatus(const core::DesktopStatus& desktopStatus)
{
    m_desktopStatus = desktopStatus;
    if (updateQuietReason()) {
        emit quietReasonChanged();
    }
}

core::Result<core::Transition> SessionBridge::dispatch(std::span<const core::Command> commands)
{
    return m_dispatch(commands);
}

void SessionBridge::read(const core::Store::ReadFn& use)
{
    if (const auto result = m_read(use); !result) {
        onFailure(result.failure());
    }
}

void SessionBridge::announce(const core::Transition& transition)
{
    const QString sentence =
        text::notice(transition.outcome, transition.state.now, m_zones.system());
    if (!sentence.isEmpty()) {
        emit noticed(sentence);
    }
}

void SessionBridge::onState(const core::State& state)
{
    m_state = state;
    m_score = core::dayScoreOf(m_state);
    m_areActionsCurrent = false;
    const bool isOtherReason = updateQuietReason();
    emit stateChanged();
    if (isOtherReason) {
        emit quietReasonChanged();
    }
}

bool SessionBridge::updateQuietReason()
{
    const core::QuietReason quietReason = core::quietReasonOf(m_state, m_desktopStatus);
    return std::exchange(m_quietReason, quietReason) != quietReason;
}

void SessionBridge::onFailure(const core::Failure& failure)
{
    emit failed(text::failure(failure));
}

} // namespace pomotide::ui
