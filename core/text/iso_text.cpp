// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/iso_text.h"

#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using namespace std::chrono_literals;

namespace {

constexpr std::string_view kDateShape = "0000-00-00";
constexpr std::string_view kInstantShape = "0000-00-00T00:00:00.000Z";

std::string padded(std::int64_t number, std::size_t digits)
{
    auto text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

std::string clockText(std::chrono::seconds sinceMidnight)
{
    const std::chrono::hh_mm_ss time{sinceMidnight};
    return padded(time.hours().count(), 2) + ':' + padded(time.minutes().count(), 2) + ':' +
           padded(time.seconds().count(), 2);
}

std::string offsetText(std::chrono::seconds offset)
{
    const auto ahead = std::chrono::abs(offset);
    return (offset < 0s ? '-' : '+') + clockText(ahead).substr(0, 5);
}

/// True if the text has a digit wherever the shape has a 0, and otherwise equals the shape.
bool hasShape(std::string_view text, std::string_view shape)
{
    if (text.size() != shape.size()) {
        return false;
    }
    for (std::size_t position = 0; position < shape.size(); ++position) {
        const bool isDigit = text[position] >= '0' && text[position] <= '9';
        if (shape[position] == '0' ? !isDigit : text[position] != shape[position]) {
            return false;
        }
    }
    return true;
}

int numberAt(std::string_view text, std::size_t position, std::size_t digits)
{
    int number = 0;
    for (const char digit : text.substr(position, digits)) {
        number = 10 * number + (digit - '0');
    }
    return number;
}

} // namespace

std::string formatIso(LocalDate date)
{
    const std::chrono::year_month_day day{date};
    return padded(static_cast<int>(day.year()), 4) + '-' +
           padded(static_cast<unsigned>(day.month()), 2) + '-' +
           padded(static_cast<unsigned>(day.day()), 2);
}

std::string formatIso(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto second = std::chrono::floor<std::chrono::seconds>(instant);
    return formatIso(LocalDate{day.time_since_epoch()}) + 'T' + clockText(second - day) + '.' +
           padded((instant - second).count(), 3) + 'Z';
}

std::string formatIso(Instant instant, const Zone& zone)
{
    const auto local = localTime(zone, instant);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    return formatIso(day) + 'T' + clockText(local - day) + offsetText(zone.offsetAt(instant));
}

std::optional<LocalDate> parseIsoDate(std::string_view text)
{
    if (!hasShape(text, kDateShape)) {
        return std::nullopt;
    }
    const auto date = std::chrono::year{numberAt(text, 0, 4)} /
                      std::chrono::month{static_cast<unsigned>(numberAt(text, 5, 2))} /
                      std::chrono::day{static_cast<unsigned>(numberAt(text, 8, 2))};
    return date.ok() ? std::optional{LocalDate{date}} : std::nullopt;
}

std::optional<Instant> parseIsoInstant(std::string_view text)
{
    if (!hasShape(text, kInstantShape)) {
        return std::nullopt;
    }
    const auto date = parseIsoDate(text.substr(0, kDateShape.size()));
    const std::chrono::hours hours{numberAt(text, 11, 2)};
    const std::chrono::minutes minutes{numberAt(text, 14, 2)};
    const std::chrono::seconds seconds{numberAt(text, 17, 2)};
    if (!date || hours >= 24h || minutes >= 60min || seconds >= 60s) {
        return std::nullopt;
    }
    return Instant{date->time_since_epoch()} + hours + minutes + seconds +
           Duration{numberAt(text, 20, 3)};
}

} // namespace pomotide::core
