// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/validity.h"

#include "core/settings/shortcut.h"
#include "core/settings/window_keys.h"
#include "core/text/trimmed.h"

#include <algorithm>

namespace pomotide::core {

namespace {

template<typename Number>
bool isBetween(Number least, Number number, Number most)
{
    return least <= number && number <= most;
}

/// In a list of names, commas separate them, "all" means an empty list, and # starts a comment.
bool isScreenName(const std::string& name)
{
    constexpr unsigned char kFirstToPrint = 0x20;
    constexpr unsigned char kDelete = 0x7F;
    const auto isPlain = [](unsigned char byte) {
        return byte >= kFirstToPrint && byte != kDelete && byte != ',' && byte != '#';
    };
    return !name.empty() && name != Appearance::kAllScreens && trimmed(name) == name &&
           std::all_of(name.begin(), name.end(), isPlain);
}

} // namespace

bool isValid(const Appearance& appearance)
{
    return isBetween(Appearance::kLeastSize, appearance.size, Appearance::kLargestSize) &&
           isBetween(Appearance::kLeastThickness, appearance.thickness,
                     Appearance::kLargestThickness) &&
           isBetween(Appearance::kLeastOpacity, appearance.restOpacity,
                     Appearance::kHighestOpacity) &&
           isBetween(Appearance::kLeastOpacity, appearance.peakOpacity,
                     Appearance::kHighestOpacity) &&
           isBetween(Appearance::kShortestPeriod, appearance.pulsePeriod,
                     Appearance::kLongestPeriod) &&
           appearance.pulsePeriod % std::chrono::seconds{1} == Duration::zero() &&
           std::all_of(appearance.screens.begin(), appearance.screens.end(), isScreenName);
}

bool isValid(const AlertSettings& prompts)
{
    return AlertSettings::kLeastVolume <= prompts.volume &&
           prompts.volume <= AlertSettings::kHighestVolume &&
           parseShortcut(formatShortcut(prompts.shortcut)) == prompts.shortcut;
}

bool isValid(const Settings& settings)
{
    return !firstFault(settings.streakPlan) && settings.dayStart.isValid() &&
           isBetween(std::chrono::minutes{0}, settings.overtimeLimit, kLongestOvertime) &&
           isValid(settings.appearance) && isValid(settings.alerts) &&
           parseWindowKeys(formatWindowKeys(settings.windowKeys)) == settings.windowKeys;
}

} // namespace pomotide::core
