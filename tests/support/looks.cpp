// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/looks.h"

#include <array>
#include <random>

namespace pomotide::build {

using core::Appearance;

Appearance anyLook(unsigned seed)
{
    static constexpr std::array kNames{"DP-1", "HDMI-A-2", "eDP-1", "Größe 4 = %", "on"};
    std::mt19937 random{seed};
    const auto from = [&](int least, int most) {
        return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
    };
    const auto period = [&] {
        using std::chrono::floor;
        using std::chrono::seconds;
        return seconds{from(static_cast<int>(floor<seconds>(Appearance::kShortestPeriod).count()),
                            static_cast<int>(floor<seconds>(Appearance::kLongestPeriod).count()))};
    };
    Appearance look{.palette = static_cast<core::Palette>(from(0, 3)),
                    .place = static_cast<core::Place>(from(0, 4)),
                    .dial = static_cast<core::DialLength>(from(0, 2)),
                    .size = from(Appearance::kLeastSize, Appearance::kLargestSize),
                    .thickness = from(Appearance::kLeastThickness, Appearance::kLargestThickness),
                    .restOpacity = from(Appearance::kLeastOpacity, Appearance::kHighestOpacity),
                    .peakOpacity = from(Appearance::kLeastOpacity, Appearance::kHighestOpacity),
                    .pulsePeriod = period(),
                    .approach = from(0, 1) == 0,
                    .screens = {},
                    .overFullScreen = static_cast<core::OverFullScreen>(from(0, 2)),
                    .score = from(0, 1) == 0,
                    .streak = from(0, 1) == 0,
                    .words = static_cast<core::WordsWish>(from(0, 2)),
                    .wordsPlace = static_cast<core::WordsPlace>(from(0, 2)),
                    .motion = static_cast<core::MotionWish>(from(0, 2))};
    for (auto left = from(0, 2); left > 0; --left) {
        look.screens.emplace_back(kNames.at(random() % kNames.size()));
    }
    return look;
}

} // namespace pomotide::build
