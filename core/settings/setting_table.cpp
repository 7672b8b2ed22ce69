// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/setting_table.h"

#include "core/settings/shortcut.h"
#include "core/settings/validity.h"
#include "core/settings/value_text.h"
#include "core/settings/window_keys.h"
#include "core/text/duration.h"
#include "core/text/time_of_day.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <type_traits>
#include <utility>

namespace pomotide::core {

namespace {

/// One word for a value. Of several words for the same value, the first is written.
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
constexpr std::array<Word<DialLength>, 3> kDials{{{"longest", DialLength::LongestPomodoro},
                                                  {"hour", DialLength::Hour},
                                                  {"span", DialLength::Span}}};
constexpr std::array<Word<bool>, 2> kSwitch{{{"on", true}, {"off", false}}};
constexpr std::array<Word<MotionWish>, 3> kMotions{{{"as-desktop", MotionWish::AsDesktop},
                                                    {"full", MotionWish::Full},
                                                    {"reduced", MotionWish::Reduced}}};
constexpr std::array<Word<OverFullScreen>, 3> kOverFullScreen{{{"pulses", OverFullScreen::Pulses},
                                                               {"always", OverFullScreen::Always},
                                                               {"never", OverFullScreen::Never}}};

constexpr std::array<Word<WordsWish>, 3> kWordsWishes{
    {{"on", WordsWish::All}, {"few", WordsWish::Few}, {"off", WordsWish::None}}};

constexpr std::array<Word<WordsPlace>, 4> kWordsPlaces{{{"centre", WordsPlace::Centre},
                                                        {"foot", WordsPlace::Foot},
                                                        {"corner", WordsPlace::Corner},
                                                        {"center", WordsPlace::Centre}}};

constexpr std::array<Word<Language>, 13> kLanguages{
    {{"as-desktop", Language::AsDesktop},
     {"english", Language::English},
     {"german", Language::German},
     {"french", Language::French},
     {"spanish", Language::Spanish},
     {"brazilian-portuguese", Language::BrazilianPortuguese},
     {"simplified-chinese", Language::SimplifiedChinese},
     {"en", Language::English},
     {"de", Language::German},
     {"fr", Language::French},
     {"es", Language::Spanish},
     {"pt_BR", Language::BrazilianPortuguese},
     {"zh_CN", Language::SimplifiedChinese}}};

constexpr std::array<Word<Theme>, 3> kThemes{
    {{"as-desktop", Theme::AsDesktop}, {"light", Theme::Light}, {"dark", Theme::Dark}}};

constexpr std::array<Word<Controls>, 3> kControls{
    {{"auto", Controls::Auto}, {"pomotide", Controls::Pomotide}, {"desktop", Controls::Desktop}}};

/// A bare number is one of seconds.
std::optional<Duration> parsePeriod(std::string_view text)
{
    const bool isBare = text.find_first_not_of("0123456789") == std::string_view::npos;
    return parseDuration(isBare ? std::string{text} + 's' : std::string{text});
}

std::string formatLimit(std::chrono::minutes limit)
{
    return formatDuration(limit);
}

std::optional<std::chrono::minutes> parseLimit(std::string_view text)
{
    const auto length = parseDuration(text);
    const bool isWhole = length && *length % std::chrono::minutes{1} == Duration{};
    return isWhole ? std::optional{std::chrono::floor<std::chrono::minutes>(*length)}
                   : std::nullopt;
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
    return isValid(settings) ? std::optional{std::move(settings)} : std::nullopt;
}

template<auto kMember, auto kFormat, auto kParse>
Setting like(SettingId id, std::string_view key, std::string_view otherKey,
             std::vector<std::string> examples)
{
    return {.id = id,
            .key = key,
            .otherKey = otherKey,
            .values = Setting::Like{std::move(examples)},
            .format = formatMember<kMember, kFormat>,
            .parse = parseMember<kMember, kParse>};
}

template<auto kMember, auto kFormat, auto kParse, typename Value>
Setting between(SettingId id, std::string_view key, Value least, Value most)
{
    return {.id = id,
            .key = key,
            .otherKey = {},
            .values = Setting::Between{kFormat(least), kFormat(most)},
            .format = formatMember<kMember, kFormat>,
            .parse = parseMember<kMember, kParse>};
}

template<auto kMember>
Setting percent(SettingId id, std::string_view key, int least, int most)
{
    return between<kMember, formatPercent, parsePercent>(id, key, least, most);
}

template<auto kMember, const auto& kWords>
Setting oneOf(SettingId id, std::string_view key)
{
    Setting::OneOf values;
    for (const auto& word : kWords) {
        if (formatWord<kWords>(word.value) == word.text) {
            values.words.emplace_back(word.text);
        }
    }
    using Value = decltype(kWords.front().value);
    return {.id = id,
            .key = key,
            .otherKey = {},
            .values = std::move(values),
            .format = formatMember<kMember, formatWord<kWords, Value>>,
            .parse = parseMember<kMember, parseWord<kWords>>};
}

template<auto kMember>
Setting toggle(SettingId id, std::string_view key)
{
    return oneOf<kMember, kSwitch>(id, key);
}

using Id = SettingId;

// The second key is the one in scenarios.
std::vector<Setting> streakRows()
{
    return {like<&Settings::streakPlan, formatStreakPlan, parseStreakPlan>(
                Id::Plan, "streak-plan", "streak_plan", {"5/5 10/5 20/5 30/10"}),
            like<&Settings::dayStart, formatTimeOfDay, parseTimeOfDay>(Id::DayStart, "day-start",
                                                                       "day_start", {"04:00"}),
            between<&Settings::overtimeLimit, formatLimit, parseLimit>(
                Id::OvertimeLimit, "overtime", std::chrono::minutes{0}, kLongestOvertime),
            toggle<&Settings::points>(Id::Points, "points")};
}

std::vector<Setting> appearanceRows()
{
    return {
        oneOf<&Appearance::palette, kPalettes>(Id::Palette, "palette"),
        oneOf<&Appearance::place, kPlaces>(Id::Place, "place"),
        oneOf<&Appearance::dial, kDials>(Id::Dial, "dial"),
        percent<&Appearance::size>(Id::Size, "size", Appearance::kLeastSize,
                                   Appearance::kLargestSize),
        percent<&Appearance::thickness>(Id::Thickness, "thickness", Appearance::kLeastThickness,
                                        Appearance::kLargestThickness),
        percent<&Appearance::restOpacity>(Id::RestOpacity, "rest-opacity",
                                          Appearance::kLeastOpacity, Appearance::kHighestOpacity),
        percent<&Appearance::peakOpacity>(Id::PeakOpacity, "peak-opacity",
                                          Appearance::kLeastOpacity, Appearance::kHighestOpacity),
        between<&Appearance::pulsePeriod, formatDuration, parsePeriod>(
            Id::PulsePeriod, "pulse-period", Appearance::kShortestPeriod,
            Appearance::kLongestPeriod),
        toggle<&Appearance::approach>(Id::Approach, "approach"),
        oneOf<&Appearance::motion, kMotions>(Id::Motion, "motion"),
        like<&Appearance::screens, formatScreens, parseScreens>(Id::Screens, "screens", {},
                                                                {"all", "DP-1, HDMI-1"}),
        oneOf<&Appearance::overFullScreen, kOverFullScreen>(Id::OverFullScreen, "over-full-screen"),
        toggle<&Appearance::score>(Id::ScoreRing, "score-ring"),
        toggle<&Appearance::streak>(Id::StreakRing, "streak-ring"),
        oneOf<&Appearance::words, kWordsWishes>(Id::Words, "words"),
        oneOf<&Appearance::wordsPlace, kWordsPlaces>(Id::WordsPlace, "words-place")};
}

std::vector<Setting> languageRows()
{
    return {oneOf<&Settings::language, kLanguages>(Id::Language, "language")};
}

std::vector<Setting> windowRows()
{
    return {oneOf<&Settings::theme, kThemes>(Id::Theme, "theme"),
            oneOf<&Settings::controls, kControls>(Id::Controls, "controls")};
}

std::vector<Setting> notificationRows()
{
    return {toggle<&AlertSettings::notifyPrompt>(Id::NotifyPrompt, "notify-prompt"),
            toggle<&AlertSettings::notifyEvaluation>(Id::NotifyEvaluation, "notify-evaluation"),
            toggle<&AlertSettings::notifyGrace>(Id::NotifyGrace, "notify-grace"),
            toggle<&AlertSettings::notifyBreakOver>(Id::NotifyBreakOver, "notify-break-over"),
            toggle<&AlertSettings::notifyAbsence>(Id::NotifyAbsence, "notify-absence"),
            toggle<&AlertSettings::ringWhenQuiet>(Id::RingWhenQuiet, "ring-when-quiet")};
}

std::vector<Setting> soundRows()
{
    return {toggle<&AlertSettings::soundPrompt>(Id::SoundPrompt, "sound-prompt"),
            toggle<&AlertSettings::soundPomodoroOver>(Id::SoundPomodoroOver, "sound-pomodoro-over"),
            toggle<&AlertSettings::soundBreakOver>(Id::SoundBreakOver, "sound-break-over"),
            percent<&AlertSettings::volume>(Id::Volume, "volume", AlertSettings::kLeastVolume,
                                            AlertSettings::kHighestVolume),
            toggle<&AlertSettings::soundsAtNight>(Id::SoundsAtNight, "sounds-at-night")};
}

std::vector<Setting> quickEntryRows()
{
    return {like<&AlertSettings::shortcut, formatShortcut, parseShortcut>(
                Id::Shortcut, "shortcut", {}, {"Ctrl+Alt+P", "off"}),
            like<&Settings::windowKeys, formatWindowKeys, parseWindowKeys>(
                Id::WindowShortcuts, "window-shortcuts", {}, {"usual", "undo=F5, quit=off"})};
}

std::vector<Setting> allRows()
{
    std::vector<Setting> table;
    const auto add = [&table](SettingSection section, const std::vector<Setting>& rows) {
        for (auto row : rows) {
            row.section = section;
            assert(table.size() == static_cast<std::size_t>(row.id));
            table.push_back(std::move(row));
        }
    };
    add(SettingSection::Streak, streakRows());
    add(SettingSection::Appearance, appearanceRows());
    add(SettingSection::Language, languageRows());
    add(SettingSection::Window, windowRows());
    add(SettingSection::Notifications, notificationRows());
    add(SettingSection::Sounds, soundRows());
    add(SettingSection::QuickEntry, quickEntryRows());
    return table;
}

} // namespace

std::span<const Setting> settingTable()
{
    static const auto kTable = allRows();
    return kTable;
}

const Setting& setting(SettingId id)
{
    return settingTable()[static_cast<std::size_t>(id)];
}

const Setting* findSetting(std::string_view key)
{
    const auto table = settingTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Setting& setting) {
        return setting.key == key || (!key.empty() && setting.otherKey == key);
    });
    return found == table.end() ? nullptr : &*found;
}

std::vector<const Setting*> changedSettings(const Settings& before, const Settings& after)
{
    std::vector<const Setting*> changed;
    for (const auto& setting : settingTable()) {
        if (setting.format(before) != setting.format(after)) {
            changed.push_back(&setting);
        }
    }
    return changed;
}

Settings withValueFrom(const Setting& setting, Settings settings, const Settings& source)
{
    return *setting.parse(std::move(settings), setting.format(source));
}

Settings withChanges(Settings settings, const Settings& before, const Settings& after)
{
    for (const auto* setting : changedSettings(before, after)) {
        settings = withValueFrom(*setting, std::move(settings), after);
    }
    return settings;
}

} // namespace pomotide::core
