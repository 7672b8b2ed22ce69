// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/time_of_day.h"

#include "core/text/scanner.h"

namespace pomotide::core {

using namespace std::chrono_literals;

namespace {

constexpr int kHalfDay = 12;

struct HoursAndMinutes {
    int hours = 0;
    int minutes = 0;
    bool hasMinutes = false;
};

/// "9", "9:30", "9.30", "9h", "9h30", "930", "0930".
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
    const bool needsMinutes = text.takeAnyOf(":.");
    const bool isHour = !needsMinutes && text.takeAnyOf("h");
    if (isHour) {
        text.skipBlanks();
    }
    if (!needsMinutes && !isHour) {
        return HoursAndMinutes{numberOf(*digits)};
    }
    const auto minutes = text.takeDigits(2);
    if (minutes ? minutes->size() != 2 : needsMinutes) {
        return std::nullopt;
    }
    return HoursAndMinutes{numberOf(*digits), minutes ? numberOf(*minutes) : 0,
                           minutes.has_value()};
}

/// Reads what may follow "9 h" and "9 Uhr" behind a blank: "30", or nothing.
std::optional<int> takeMinutes(Scanner& text)
{
    text.skipBlanks();
    if (text.isAtEnd()) {
        return 0;
    }
    const auto minutes = text.takeDigits(2);
    return minutes && minutes->size() == 2 ? std::optional{numberOf(*minutes)} : std::nullopt;
}

/// Converts an hour of a twelve-hour clock; `word` is "am" or "pm".
std::optional<int> hourIn(std::string_view word, int hour)
{
    if (hour < 1 || hour > kHalfDay || (word != "am" && word != "pm")) {
        return std::nullopt;
    }
    return hour % kHalfDay + (word == "pm" ? kHalfDay : 0);
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::optional<TimeOfDay> parseTimeOfDay(std::string_view typed)
{
    Scanner text{typed};
    const auto numbers = takeNumbers(text);
    if (!numbers) {
        return std::nullopt;
    }
    std::optional hour{numbers->hours};
    std::optional minutes{numbers->minutes};
    if (!text.isAtEnd()) {
        text.skipBlanks();
        const auto word = text.takeLetters();
        const bool isName = word == "uhr" || (word == "h" && !numbers->hasMinutes);
        hour = isName ? hour : hourIn(word, *hour);
        minutes = isName && !numbers->hasMinutes ? takeMinutes(text) : minutes;
    }
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
