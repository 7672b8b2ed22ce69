// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::ui {

enum class SoundKind { Prompt, PomodoroOver, BreakOver };

/// What sounds are heard by. Where the computer cannot be heard, nothing happens.
class SoundPlayer {
public:
    virtual ~SoundPlayer() = default;

    /// Begins that sound, in percent of its full loudness, and does not wait for its end.
    virtual void play(SoundKind kind, int volume) = 0;
};

} // namespace pomotide::ui
