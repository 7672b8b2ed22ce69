// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::ui {

enum class SoundKind { Prompt, PomodoroOver, BreakOver };

/// Plays sounds. Does nothing if the computer has no sound.
class SoundPlayer {
public:
    virtual ~SoundPlayer() = default;

    /// Starts the sound, at `volume` percent, and does not wait for its end.
    virtual void play(SoundKind kind, int volume) = 0;
};

} // namespace pomotide::ui
