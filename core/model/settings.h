// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/model/streak_plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

enum class Palette { Standard, ColourBlind, HighContrast, Monochrome };

/// In the middle of the screen it is a ring, along an edge a strip.
enum class Place { Centre, Top, Right, Bottom, Left };

/// Whether things move, or appear at once.
enum class MotionWish {
    AsDesktop, ///< as the desktop's own settings say
    Full,
    Reduced,
};

/// What the overlay looks like. Shares are in percent.
struct Appearance {
    Palette palette = Palette::Standard;
    Place place = Place::Centre;
    int size = 90;        ///< the ring's outer diameter, of the screen's shorter side
    int thickness = 10;   ///< of the ring's radius
    int restOpacity = 15; ///< of a pomodoro's ring; that of other phases changes with it
    int peakOpacity = 45; ///< the same, in the middle of a pulse; at least that at rest
    Duration pulsePeriod = std::chrono::seconds{30}; ///< whole seconds
    std::vector<std::string> screens; ///< the names of those to be on; none means all
    bool score = true;                ///< whether the score ring is shown
    bool streak = true;               ///< whether the streak's segments are shown
    bool words = true;                ///< whether words appear
    MotionWish motion = MotionWish::AsDesktop;

    static constexpr int kLeastSize = 20;
    static constexpr int kLargestSize = 96;
    static constexpr int kLeastThickness = 2;
    static constexpr int kLargestThickness = 30;
    static constexpr int kLeastOpacity = 3;
    static constexpr int kHighestOpacity = 100;
    static constexpr Duration kShortestPeriod = std::chrono::seconds{5};
    static constexpr Duration kLongestPeriod = std::chrono::minutes{10};
    static constexpr std::string_view kAllScreens = "all"; ///< how none is written

    bool operator==(const Appearance&) const = default;
};

/// What the window, the tray and the ring's words are in.
enum class Language { AsDesktop, English, German };

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

/// All that the user can set, except work hours.
struct Settings {
    StreakPlan streakPlan = defaultStreakPlan();
    TimeOfDay dayStart{std::chrono::hours{4}}; ///< when the user's day begins
    Appearance appearance;
    Language language = Language::AsDesktop;
    AlertSettings alerts;

    bool operator==(const Settings&) const = default;
};

/// Names one setting. In the order of the rows of `settingTable()`.
enum class SettingId {
    Plan,
    DayStart,
    Palette,
    Place,
    Size,
    Thickness,
    RestOpacity,
    PeakOpacity,
    PulsePeriod,
    Motion,
    Screens,
    ScoreRing,
    StreakRing,
    Words,
    Language,
    NotifyPrompt,
    NotifyEvaluation,
    NotifyGrace,
    NotifyBreakOver,
    NotifyAbsence,
    RingWhenQuiet,
    SoundPrompt,
    SoundPomodoroOver,
    SoundBreakOver,
    Volume,
    SoundsAtNight,
    Shortcut,
};

} // namespace pomotide::core
