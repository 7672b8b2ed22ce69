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
        return HoursAndMinutes{numberOf(digits->substr(0, hours)), numberOf(digits->substr(hours))};
    }
    const bool needsMinutes = text.takeAnyOf(":.");
    if (!needsMinutes && !text.takeAnyOf("h")) {
        return HoursAndMinutes{numberOf(*digits), 0};
    }
    const auto minutes = text.takeDigits(2);
    if (minutes ? minutes->size() != 2 : needsMinutes) {
        return std::nullopt;
    }
    return HoursAndMinutes{numberOf(*digits), minutes ? numberOf(*minutes) : 0};
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
    if (!numbers || numbers->minutes * 1min >= 1h) {
        return std::nullopt;
    }
    std::optional hour{numbers->hours};
    if (!text.isAtEnd()) {
        text.skipBlanks();
        hour = hourIn(text.takeLetters(), *hour);
    }
    const TimeOfDay time{hour.value_or(0) * 1h + numbers->minutes * 1min};
    return hour && time.isValid() && text.isAtEnd() ? std::optional{time} : std::nullopt;
}

std::string formatTimeOfDay(TimeOfDay time)
{
    return twoDigits(time.sinceMidnight / 1h) + ':' + twoDigits(time.sinceMidnight % 1h / 1min);
}

} // namespace pomotide::core
