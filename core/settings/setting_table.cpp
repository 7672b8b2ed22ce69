// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/setting_table.h"

#include "core/settings/shortcut.h"
#include "core/settings/validity.h"
#include "core/settings/value_text.h"
#include "core/text/duration.h"
#include "core/text/time_of_day.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace pomotide::core {

namespace {

/// One word for a value. The first of a value's words is the one that is written.
template<typename Value>
struct Word {
    std::string_view text;
    Value value;
};

constexpr std::array<Word<Palette>, 5> kPalettes{{{"standard", Palette::Standard},
                                                  {"colour-blind", Palette::ColourBlind},
                                                  {"high-contrast", Palette::HighContrast},
                                                  {"monochrome", Palette::Monochrome},
                                                  {"color-blind", Palette::ColourBlind}}};
constexpr std::array<Word<Place>, 6> kPlaces{{{"centre", Place::Centre},
                                              {"top", Place::Top},
                                              {"right", Place::Right},
                                              {"bottom", Place::Bottom},
                                              {"left", Place::Left},
                                              {"center", Place::Centre}}};
constexpr std::array<Word<bool>, 2> kSwitch{{{"on", true}, {"off", false}}};
constexpr std::array<Word<MotionWish>, 3> kMotions{{{"as-desktop", MotionWish::AsDesktop},
                                                    {"full", MotionWish::Full},
                                                    {"reduced", MotionWish::Reduced}}};

constexpr std::array<Word<Language>, 3> kLanguages{{{"as-desktop", Language::AsDesktop},
                                                    {"english", Language::English},
                                                    {"german", Language::German}}};

std::optional<Duration> parsePeriod(std::string_view text)
{
    return parseDuration(text, BareNumber::Nothing);
}

template<const auto& kWords, typename Value>
std::string formatWord(const Value& value)
{
    const auto isIt = [&](const auto& word) { return word.value == value; };
    return std::string{std::find_if(kWords.begin(), kWords.end(), isIt)->text};
}

template<const auto& kWords>
auto parseWord(std::string_view text)
{
    const auto isIt = [&](const auto& word) { return word.text == text; };
    const auto* const found = std::find_if(kWords.begin(), kWords.end(), isIt);
    return found == kWords.end() ? std::nullopt : std::optional{found->value};
}

template<auto kMember, typename SomeSettings>
auto& memberOf(SomeSettings& settings)
{
    if constexpr (std::is_invocable_v<decltype(kMember), Settings>) {
        return settings.*kMember;
    } else if constexpr (std::is_invocable_v<decltype(kMember), AlertSettings>) {
        return settings.alerts.*kMember;
    } else {
        return settings.appearance.*kMember;
    }
}

template<auto kMember, auto kFormat>
std::string formatMember(const Settings& settings)
{
    return kFormat(memberOf<kMember>(settings));
}

template<auto kMember, auto kParse>
std::optional<Settings> parseMember(Settings settings, std::string_view text)
{
    auto value = kParse(text);
    if (!value) {
        return std::nullopt;
    }
    memberOf<kMember>(settings) = *std::move(value);
    return isValid(settings.appearance) && isValid(settings.alerts)
               ? std::optional{std::move(settings)}
               : std::nullopt;
}

template<auto kMember, auto kFormat, auto kParse>
Setting like(std::string_view key, std::string_view otherKey, std::vector<std::string> examples)
{
    return {.key = key,
            .otherKey = otherKey,
            .values = Setting::Like{std::move(examples)},
            .format = formatMember<kMember, kFormat>,
            .parse = parseMember<kMember, kParse>};
}

template<auto kMember, auto kFormat, auto kParse, typename Value>
Setting between(std::string_view key, Value least, Value most)
{
    return {.key = key,
            .otherKey = {},
            .values = Setting::Between{kFormat(least), kFormat(most)},
            .format = formatMember<kMember, kFormat>,
            .parse = parseMember<kMember, kParse>};
}

template<auto kMember>
Setting percent(std::string_view key, int least, int most)
{
    return between<kMember, formatPercent, parsePercent>(key, least, most);
}

template<auto kMember, const auto& kWords>
Setting oneOf(std::string_view key)
{
    Setting::OneOf values;
    for (const auto& word : kWords) {
        if (formatWord<kWords>(word.value) == word.text) {
            values.words.emplace_back(word.text);
        }
    }
    using Value = decltype(kWords.front().value);
    return {.key = key,
            .otherKey = {},
            .values = std::move(values),
            .format = formatMember<kMember, formatWord<kWords, Value>>,
            .parse = parseMember<kMember, parseWord<kWords>>};
}

} // namespace

std::span<const Setting> settingTable()
{
    // The other keys are those of scenarios.
    static const std::array kTable{
        like<&Settings::dayStart, formatTimeOfDay, parseTimeOfDay>("day-start", "day_start",
                                                                   {"04:00"}),
        like<&Settings::streakPlan, formatStreakPlan, parseStreakPlan>("streak-plan", "streak_plan",
                                                                       {"5/5 10/5 20/5 30/10"}),
        oneOf<&Appearance::palette, kPalettes>("palette"),
        oneOf<&Appearance::place, kPlaces>("place"),
        percent<&Appearance::size>("size", Appearance::kLeastSize, Appearance::kLargestSize),
        percent<&Appearance::thickness>("thickness", Appearance::kLeastThickness,
                                        Appearance::kLargestThickness),
        percent<&Appearance::restOpacity>("rest-opacity", Appearance::kLeastOpacity,
                                          Appearance::kHighestOpacity),
        percent<&Appearance::peakOpacity>("peak-opacity", Appearance::kLeastOpacity,
                                          Appearance::kHighestOpacity),
        between<&Appearance::pulsePeriod, formatDuration, parsePeriod>(
            "pulse-period", Appearance::kShortestPeriod, Appearance::kLongestPeriod),
        like<&Appearance::screens, formatScreens, parseScreens>("screens", {},
                                                                {"all", "DP-1, HDMI-1"}),
        oneOf<&Appearance::score, kSwitch>("score-ring"),
        oneOf<&Appearance::streak, kSwitch>("streak-ring"),
        oneOf<&Appearance::words, kSwitch>("words"),
        oneOf<&Appearance::motion, kMotions>("motion"),
        oneOf<&Settings::language, kLanguages>("language"),
        oneOf<&AlertSettings::notifyPrompt, kSwitch>("notify-prompt"),
        oneOf<&AlertSettings::notifyEvaluation, kSwitch>("notify-evaluation"),
        oneOf<&AlertSettings::notifyGrace, kSwitch>("notify-grace"),
        oneOf<&AlertSettings::notifyBreakOver, kSwitch>("notify-break-over"),
        oneOf<&AlertSettings::notifyAbsence, kSwitch>("notify-absence"),
        oneOf<&AlertSettings::soundPrompt, kSwitch>("sound-prompt"),
        oneOf<&AlertSettings::soundPomodoroOver, kSwitch>("sound-pomodoro-over"),
        oneOf<&AlertSettings::soundBreakOver, kSwitch>("sound-break-over"),
        percent<&AlertSettings::volume>("volume", AlertSettings::kLeastVolume,
                                        AlertSettings::kHighestVolume),
        oneOf<&AlertSettings::soundsAtNight, kSwitch>("sounds-at-night"),
        oneOf<&AlertSettings::ringWhenQuiet, kSwitch>("ring-when-quiet"),
        like<&AlertSettings::shortcut, formatShortcut, parseShortcut>("shortcut", {},
                                                                      {"Ctrl+Alt+P", "off"}),
    };
    return kTable;
}

const Setting* findSetting(std::string_view key)
{
    const auto table = settingTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Setting& setting) {
        return setting.key == key || (!key.empty() && setting.otherKey == key);
    });
    return found == table.end() ? nullptr : &*found;
}

} // namespace pomotide::core
