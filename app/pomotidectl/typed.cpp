// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/typed.h"

#include "core/model/limits.h"
#include "core/text/duration.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"
#include "core/text/time_of_day.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace pomotide::cli {

namespace {

/// Few enough digits for any sum to fit.
constexpr std::size_t kMostDigits = 15;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Parses the whole text as a number of at most that many digits.
std::optional<std::int64_t> number(std::string_view text, std::size_t mostDigits)
{
    if (text.empty() || text.size() > mostDigits ||
        !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<std::chrono::weekday> weekday(std::string_view typed)
{
    constexpr std::size_t kShortest = 3;
    const auto name = core::lowered(core::trimmed(typed));
    const auto* const found =
        std::find_if(core::kWeekdayNames.begin(), core::kWeekdayNames.end(), [&](const auto& one) {
            return name.size() >= kShortest && std::string_view(one.second).starts_with(name);
        });
    return found == core::kWeekdayNames.end() ? std::nullopt : std::optional{found->first};
}

/// True if the date is within the range of instants in every zone.
bool isNearEnough(core::LocalDate date)
{
    constexpr std::chrono::days kZones{2};
    const core::Instant day{date.time_since_epoch()};
    return core::kInstantRange.contains(day - kZones) && core::kInstantRange.contains(day + kZones);
}

} // namespace

std::optional<core::Duration> parseLength(std::string_view typed)
{
    const auto length = core::parseDuration(typed);
    return length && *length > core::Duration{} ? length : std::nullopt;
}

std::optional<core::Weekdays> parseWeekdays(std::string_view typed)
{
    core::Weekdays days;
    while (true) {
        const auto comma = typed.find(',');
        const auto part = typed.substr(0, comma);
        const auto dash = part.find('-');
        const auto first = weekday(part.substr(0, dash));
        const auto last = dash == part.npos ? first : weekday(part.substr(dash + 1));
        if (!first || !last) {
            return std::nullopt;
        }
        auto day = *first;
        days.add(day);
        while (day != *last) {
            days.add(++day);
        }
        if (comma == typed.npos) {
            return days;
        }
        typed.remove_prefix(comma + 1);
    }
}

std::optional<std::int64_t> parseId(std::string_view typed)
{
    auto text = core::trimmed(typed);
    if (!text.empty() && text.front() == '#') {
        text.remove_prefix(1);
    }
    return number(text, kMostDigits);
}

std::optional<TypedMoment> parseMoment(std::string_view typed)
{
    const auto text = core::trimmed(typed);
    const auto space = std::min(text.find(' '), text.size());
    const auto date = core::parseIsoDate(text.substr(0, space));
    const auto time = core::parseTimeOfDay(date ? text.substr(space) : text);
    if (!time || (date && !isNearEnough(*date))) {
        return std::nullopt;
    }
    return TypedMoment{.date = date, .time = *time};
}

std::optional<core::Verdict> parseVerdict(std::string_view typed)
{
    return core::valueFor(core::lowered(core::trimmed(typed)), core::kVerdictNames);
}

std::optional<core::When> parseWhen(std::string_view typed)
{
    return core::valueFor(core::lowered(core::trimmed(typed)), core::kWhenNames);
}

std::optional<core::Repeat> parseRepeat(std::string_view typed)
{
    return core::valueFor(core::lowered(core::trimmed(typed)), core::kRepeatNames);
}

} // namespace pomotide::cli
