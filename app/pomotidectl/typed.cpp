// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/typed.h"

#include "core/settings/value_text.h"
#include "core/text/enum_names.h"
#include "core/text/iso_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace pomotide::cli {

namespace {

/// Few enough for any sum of them to fit.
constexpr std::size_t kMostDigits = 15;
constexpr std::size_t kMostLengthDigits = 5;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::string lowered(std::string_view text)
{
    std::string result{text};
    for (auto& letter : result) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == text.npos ? text.substr(0, 0)
                              : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

/// The whole text as a number of at most that many digits.
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

/// Takes a number and the unit after it off the front of `rest`, if that is the unit.
std::optional<std::int64_t> takePart(std::string_view& rest, std::string_view unit)
{
    const auto digits = std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin();
    const auto value = number(rest.substr(0, static_cast<std::size_t>(digits)), kMostLengthDigits);
    const auto behind = trimmed(rest.substr(static_cast<std::size_t>(digits)));
    const auto letters = std::find_if(behind.begin(), behind.end(),
                                      [](char letter) { return letter == ' ' || isDigit(letter); });
    const auto word = behind.substr(0, static_cast<std::size_t>(letters - behind.begin()));
    // "m", "min", "minutes", but not "monkeys".
    if (!value || unit.substr(0, word.size()) != word) {
        return std::nullopt;
    }
    rest = trimmed(behind.substr(word.size()));
    return value;
}

std::optional<unsigned> weekday(std::string_view typed)
{
    static constexpr std::array<std::string_view, 7> kNames{
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    constexpr std::size_t kShortest = 3;
    const auto name = lowered(trimmed(typed));
    for (unsigned day = 0; day < kNames.size(); ++day) {
        if (name.size() >= kShortest && kNames.at(day).substr(0, name.size()) == name) {
            return day;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<core::Duration> parseLength(std::string_view typed)
{
    const auto text = lowered(trimmed(typed));
    std::string_view rest = text;
    std::chrono::minutes length{};
    if (text.find('h') != text.npos) {
        const auto hours = takePart(rest, "hours");
        if (!hours) {
            return std::nullopt;
        }
        length = std::chrono::hours{*hours};
    }
    if (!rest.empty()) {
        const auto minutes = takePart(rest, "minutes");
        if (!minutes || !rest.empty()) {
            return std::nullopt;
        }
        length += std::chrono::minutes{*minutes};
    }
    return length > length.zero() ? std::optional<core::Duration>{length} : std::nullopt;
}

std::optional<core::DaySpan> parseHours(std::string_view typed)
{
    const auto dash = typed.find('-');
    if (dash == typed.npos) {
        return std::nullopt;
    }
    const auto from = core::parseTimeOfDay(typed.substr(0, dash));
    const auto to = core::parseTimeOfDay(typed.substr(dash + 1));
    if (!from || !to) {
        return std::nullopt;
    }
    return core::DaySpan{.from = *from, .to = *to, .zone = {}};
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
        auto day = std::chrono::weekday{*first};
        days.add(day);
        while (day != std::chrono::weekday{*last}) {
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
    auto text = trimmed(typed);
    if (!text.empty() && text.front() == '#') {
        text.remove_prefix(1);
    }
    return number(text, kMostDigits);
}

std::optional<TypedMoment> parseMoment(std::string_view typed)
{
    const auto text = trimmed(typed);
    const auto space = text.find(' ');
    const auto date = space == text.npos ? std::nullopt : core::parseIsoDate(text.substr(0, space));
    const auto time = core::parseTimeOfDay(trimmed(space == text.npos ? text : text.substr(space)));
    if (!time || (space != text.npos && !date)) {
        return std::nullopt;
    }
    return TypedMoment{.date = date, .time = *time};
}

std::optional<core::Verdict> parseVerdict(std::string_view typed)
{
    return core::valueFor(lowered(trimmed(typed)), core::kVerdictNames);
}

} // namespace pomotide::cli
