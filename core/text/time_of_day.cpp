// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/time_of_day.h"

#include "core/text/scanner.h"

#include <algorithm>
#include <array>
#include <span>

namespace pomotide::core {

using namespace std::chrono_literals;

namespace {

constexpr int kHalfDay = 12;

/// Words behind an hour. Of those that begin alike, the longest is first.
constexpr std::array<std::string_view, 12> kHourNames{
    "uhr", "heures", "heure", "horas", "hora", "hs", "h", "点钟", "点", "點", "时", "時"};

/// A word for a half of the day, with the first hour of it.
struct HalfDay {
    std::string_view name;
    int begin = 0;
};

constexpr std::array<HalfDay, 4> kHalvesBefore{
    {{"上午", 0}, {"早上", 0}, {"下午", kHalfDay}, {"晚上", kHalfDay}}};
constexpr std::array<HalfDay, 6> kHalvesBehind{{{"am", 0},
                                                {"a.m.", 0},
                                                {"a. m.", 0},
                                                {"pm", kHalfDay},
                                                {"p.m.", kHalfDay},
                                                {"p. m.", kHalfDay}}};

struct HoursAndMinutes {
    int hours = 0;
    int minutes = 0;
    bool hasMinutes = false;
};

/// "9", "9:30", "9.30", "930", "0930".
std::optional<HoursAndMinutes> takeNumbers(Scanner& text)
{
    const auto digits = text.takeDigits(4);
    if (!digits) {
        return std::nullopt;
    }
    if (digits->size() > 2) {
        const auto hours = digits->size() - 2;
        return HoursAndMinutes{numberOf(digits->substr(0, hours)), numberOf(digits->substr(hours)),
                               true};
    }
    if (!text.takeAnyOf(":.")) {
        return HoursAndMinutes{numberOf(*digits)};
    }
    const auto minutes = text.takeDigits(2);
    if (!minutes || minutes->size() != 2) {
        return std::nullopt;
    }
    return HoursAndMinutes{numberOf(*digits), numberOf(*minutes), true};
}

/// Takes the first hour of a half of the day, if one of these words is in front.
std::optional<int> takeHalf(Scanner& text, std::span<const HalfDay> halves)
{
    const auto half = std::find_if(halves.begin(), halves.end(),
                                   [&text](const HalfDay& each) { return text.take(each.name); });
    return half == halves.end() ? std::nullopt : std::optional{half->begin};
}

bool takeHourName(Scanner& text)
{
    return std::any_of(kHourNames.begin(), kHourNames.end(),
                       [&text](std::string_view name) { return text.take(name); });
}

/// Reads what may follow "9 h" and "9 Uhr": "30", or nothing.
std::optional<int> takeMinutes(Scanner& text)
{
    text.skipBlanks();
    if (text.isAtEnd()) {
        return 0;
    }
    const auto minutes = text.takeDigits(2);
    text.take("分");
    return minutes && minutes->size() == 2 ? std::optional{numberOf(*minutes)} : std::nullopt;
}

/// Converts an hour of a twelve-hour clock, in the half of the day that begins then.
std::optional<int> hourIn(int half, int hour)
{
    return hour < 1 || hour > kHalfDay ? std::nullopt : std::optional{hour % kHalfDay + half};
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::optional<TimeOfDay> parseTimeOfDay(std::string_view typed)
{
    Scanner text{typed};
    auto half = takeHalf(text, kHalvesBefore);
    text.skipBlanks();
    const auto numbers = takeNumbers(text);
    if (!numbers) {
        return std::nullopt;
    }
    text.skipBlanks();
    std::optional minutes{numbers->minutes};
    if (takeHourName(text)) {
        minutes = numbers->hasMinutes ? minutes : takeMinutes(text);
    } else if (!half) {
        half = takeHalf(text, kHalvesBehind);
    }
    const auto hour = half ? hourIn(*half, numbers->hours) : std::optional{numbers->hours};
    if (!hour || !minutes || *minutes * 1min >= 1h) {
        return std::nullopt;
    }
    const TimeOfDay time{*hour * 1h + *minutes * 1min};
    return time.isValid() && text.isAtEnd() ? std::optional{time} : std::nullopt;
}

std::string formatTimeOfDay(TimeOfDay time)
{
    return twoDigits(time.sinceMidnight / 1h) + ':' + twoDigits(time.sinceMidnight % 1h / 1min);
}

} // namespace pomotide::core
