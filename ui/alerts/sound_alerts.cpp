// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/sound_alerts.h"

#include "core/engine/phase.h"
#include "core/present/notices_model.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"

#include <utility>

namespace pomotide::ui {

namespace {

bool isNight(core::Instant at, const core::Zone& zone)
{
    const auto time = timeOfDay(core::localTime(zone, at)).sinceMidnight;
    return time >= std::chrono::hours{core::AlertSettings::kNightBegin} ||
           time < std::chrono::hours{core::AlertSettings::kNightEnd};
}

bool isWished(SoundKind kind, const core::AlertSettings& settings)
{
    switch (kind) {
    case SoundKind::Prompt:
        return settings.soundPrompt;
    case SoundKind::PomodoroOver:
        return settings.soundPomodoroOver;
    case SoundKind::BreakOver:
        return settings.soundBreakOver;
    }
    return false;
}

/// Users who are away still hear ends: they may be in a break or reading on paper.
bool isSuppressed(SoundKind kind, core::QuietReason quietReason)
{
    const bool mayBeAway = kind != SoundKind::Prompt && quietReason == core::QuietReason::Away;
    return quietReason != core::QuietReason::None && !mayBeAway;
}

} // namespace

SoundAlerts::SoundAlerts(SessionBridge& bridge, const PromptScheduler& promptScheduler,
                         SoundPlayer& player, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_player(player),
      m_phase(core::phaseOf(bridge.state(), bridge.zones()))
{
    connect(&promptScheduler, &PromptScheduler::prompted, this, &SoundAlerts::onPrompted);
    connect(&m_bridge, &SessionBridge::stateChanged, this, &SoundAlerts::onState);
}

void SoundAlerts::play(SoundKind kind)
{
    m_player.play(kind, m_bridge.state().settings.alerts.volume);
}

void SoundAlerts::onPrompted(core::PromptForm form)
{
    if (form == core::PromptForm::Stake || form == core::PromptForm::Clock) {
        ring(SoundKind::Prompt);
    }
}

void SoundAlerts::onState()
{
    const auto before = std::exchange(m_phase, core::phaseOf(m_bridge.state(), m_bridge.zones()));
    const auto ended = core::justEnded(before, m_bridge.state());
    if (ended == core::PhaseKind::Pomodoro) {
        ring(SoundKind::PomodoroOver);
    } else if (ended == core::PhaseKind::Break) {
        ring(SoundKind::BreakOver);
    }
}

void SoundAlerts::ring(SoundKind kind)
{
    const core::State& state = m_bridge.state();
    const bool isTooLate =
        !state.settings.alerts.soundsAtNight && isNight(state.now, m_bridge.zones().system());
    if (isWished(kind, state.settings.alerts) && !isSuppressed(kind, m_bridge.quietReason()) &&
        !isTooLate) {
        play(kind);
    }
}

} // namespace pomotide::ui
