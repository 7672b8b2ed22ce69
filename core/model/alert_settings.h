// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace pomotide::core {

/// In which ways, besides the ring, the program speaks up.
struct AlertSettings {
    bool notifyPrompt = true;      ///< to start
    bool notifyEvaluation = true;  ///< how a pomodoro went
    bool notifyGrace = true;       ///< that a grace period is about to end
    bool notifyBreakOver = true;   ///< that a break is over
    bool notifyAbsence = true;     ///< what passed while nobody was there
    bool soundPrompt = true;       ///< to start
    bool soundPomodoroOver = true; ///< a pomodoro has ended
    bool soundBreakOver = true;    ///< a break has ended
    int volume = 40;               ///< in percent
    bool soundsAtNight = false;    ///< also from `kNightBegin` to `kNightEnd`
    bool ringWhenQuiet = true;     ///< whether the ring stays while words and prompts do not come
    std::string shortcut = "Ctrl+Alt+P"; ///< of the quick entry; empty if there is to be none

    static constexpr int kLeastVolume = 0;
    static constexpr int kHighestVolume = 100;
    static constexpr int kNightBegin = 22;                 ///< the local hour
    static constexpr int kNightEnd = 7;                    ///< the local hour
    static constexpr std::string_view kNoShortcut = "off"; ///< how none is written

    bool operator==(const AlertSettings&) const = default;
};

} // namespace pomotide::core
