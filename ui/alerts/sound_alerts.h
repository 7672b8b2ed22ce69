// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/prompt_scheduler.h"
#include "ui/alerts/sound_player.h"

namespace pomotide::ui {

/// Plays sounds for prompts and for ends of pomodoros and breaks. None while prompts are
/// suppressed (but users who are away hear ends), none at night unless switched on, and none for
/// ends during the computer's sleep.
class SoundAlerts final : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive it.
    SoundAlerts(SessionBridge& bridge, const PromptScheduler& promptScheduler, SoundPlayer& player,
                QObject* parent = nullptr);

public slots:
    /// Plays the sound at the user's volume, to try it out.
    void play(SoundKind kind);

private:
    void onPrompted(core::PromptForm form);
    void onState();
    void ring(SoundKind kind);

    SessionBridge& m_bridge;
    SoundPlayer& m_player;
    core::Phase m_phase; ///< of the last state
};

} // namespace pomotide::ui
