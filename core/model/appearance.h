// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

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

} // namespace pomotide::core
