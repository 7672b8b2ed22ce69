// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/model/streak_plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

enum class Palette { Standard, ColourBlind, HighContrast, Monochrome };

/// The place of the overlay: a ring in the middle of the screen, or a strip along an edge.
enum class Place { Centre, Top, Right, Bottom, Left };

/// What the ring's full circle stands for. It grows with a span that is longer.
enum class DialLength {
    LongestPomodoro, ///< of the streak plan
    Hour,
    Span, ///< what runs: each span fills the circle
};

/// Selects whether things move or appear at once.
enum class MotionWish {
    AsDesktop, ///< follow the desktop's own settings
    Full,
    Reduced,
};

/// When the overlay is shown over a full-screen window of another program. Where nothing is over
/// such a window, games and films are shown without a detour through the compositor.
enum class OverFullScreen {
    Pulses, ///< only during pulses and words
    Always,
    Never,
};

/// When the overlay shows words by itself. It always does on request.
enum class WordsWish {
    All, ///< at a phase's begin, in its last minutes, and as prompts
    Few, ///< at a phase's begin and as prompts
    None,
};

/// The place of the words at a ring.
enum class WordsPlace {
    Centre, ///< in the middle; prompts vary it
    Foot,
    Corner, ///< of the screen, the lower right one
};

/// The appearance of the overlay. Shares are in percent.
struct Appearance {
    Palette palette = Palette::Standard;
    Place place = Place::Centre;
    DialLength dial = DialLength::LongestPomodoro;
    int size = 90;        ///< the ring's outer diameter, in percent of the screen's shorter side
    int thickness = 10;   ///< in percent of the ring's radius
    int restOpacity = 15; ///< of a pomodoro's ring; the others scale with it
    int peakOpacity = 45; ///< of the same ring, in the middle of a pulse; at least `restOpacity`
    Duration pulsePeriod = std::chrono::seconds{30}; ///< whole seconds
    bool approach = true;                            ///< pulses come closer before a transition
    std::vector<std::string> screens; ///< names of the screens with an overlay; empty means all
    OverFullScreen overFullScreen = OverFullScreen::Pulses;
    bool score = true;  ///< show the score ring
    bool streak = true; ///< show the streak's segments
    WordsWish words = WordsWish::All;
    WordsPlace wordsPlace = WordsPlace::Centre;
    MotionWish motion = MotionWish::AsDesktop;

    static constexpr int kLeastSize = 20;
    static constexpr int kLargestSize = 96;
    static constexpr int kLeastThickness = 2;
    static constexpr int kLargestThickness = 30;
    static constexpr int kLeastOpacity = 3;
    static constexpr int kHighestOpacity = 100;
    static constexpr Duration kShortestPeriod = std::chrono::seconds{5};
    static constexpr Duration kLongestPeriod = std::chrono::minutes{10};
    static constexpr std::string_view kAllScreens = "all"; ///< written for an empty list

    bool operator==(const Appearance&) const = default;
};

/// The language of the window, the tray and the ring's words.
enum class Language {
    AsDesktop,
    English,
    German,
    French,
    Spanish,
    BrazilianPortuguese,
    SimplifiedChinese
};

/// The window's colours.
enum class Theme { AsDesktop, Light, Dark };

/// The style of the window's buttons and fields.
enum class Controls {
    Auto, ///< the desktop, if it has a style for programs like this one, else Pomotide
    Pomotide,
    Desktop,
};

/// Alerts besides the ring: notifications, sounds and the quick entry's shortcut.
struct AlertSettings {
    bool notifyPrompt = true;      ///< a prompt to start
    bool notifyEvaluation = true;  ///< asks how a pomodoro went
    bool notifyGrace = true;       ///< a grace period is about to end
    bool notifyBreakOver = true;   ///< that a break is over
    bool notifyAbsence = true;     ///< boundaries that passed during an absence
    bool soundPrompt = true;       ///< a prompt to start
    bool soundPomodoroOver = true; ///< a pomodoro has ended
    bool soundBreakOver = true;    ///< a break has ended
    int volume = 40;               ///< in percent
    bool soundsAtNight = false;    ///< also from `kNightBegin` to `kNightEnd`
    bool ringWhenQuiet = true;     ///< keep the ring visible while words and prompts are suppressed
    std::string shortcut = "Ctrl+Alt+P"; ///< of the quick entry; empty for none

    static constexpr int kLeastVolume = 0;
    static constexpr int kHighestVolume = 100;
    static constexpr int kNightBegin = 22;                 ///< local hour
    static constexpr int kNightEnd = 7;                    ///< local hour
    static constexpr std::string_view kNoShortcut = "off"; ///< written for an empty shortcut

    bool operator==(const AlertSettings&) const = default;
};

/// The acts that have keys in the window.
enum class WindowAct {
    ShowToday,
    ShowUpcoming,
    ShowIntentions,
    ShowHistory,
    ShowSettings,
    NewIntention,
    Undo,
    Redo,
    ExplainRing,
    ListShortcuts,
    Compact, ///< changes between the window and its compact form
    Close,
    Quit,
};

/// Keys that the user has chosen in place of the usual ones; empty for none.
using WindowKeys = std::map<WindowAct, std::string>;

/// All settings of the user except work hours.
struct Settings {
    StreakPlan streakPlan = defaultStreakPlan();
    TimeOfDay dayStart{std::chrono::hours{4}}; ///< begin of the user's day
    std::chrono::minutes overtimeLimit{120};   ///< the longest overtime; 0 for none
    bool points = true;                        ///< show points; they are counted in any case
    Appearance appearance;
    Language language = Language::AsDesktop;
    Theme theme = Theme::AsDesktop;
    Controls controls = Controls::Auto;
    AlertSettings alerts;
    WindowKeys windowKeys;

    bool operator==(const Settings&) const = default;
};

inline constexpr std::chrono::minutes kLongestOvertime{240};

/// Names one setting, in the order of the rows of `settingTable()`.
enum class SettingId {
    Plan,
    DayStart,
    OvertimeLimit,
    Points,
    Palette,
    Place,
    Dial,
    Size,
    Thickness,
    RestOpacity,
    PeakOpacity,
    PulsePeriod,
    Approach,
    Motion,
    Screens,
    OverFullScreen,
    ScoreRing,
    StreakRing,
    Words,
    WordsPlace,
    Language,
    Theme,
    Controls,
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
    WindowShortcuts,
};

} // namespace pomotide::core
