// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/figures.h"

#include "core/present/now_model.h"
#include "core/text/unicode.h"
#include "core/time/resolve.h"

#include <array>

namespace pomotide::cli {

namespace {

constexpr int kMinutesAnHour = 60;
constexpr std::chrono::days kFarther{6};

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clockText(core::LocalTime local)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    return timeText({std::chrono::floor<std::chrono::minutes>(local - midnight)});
}

} // namespace

std::string lengthText(core::Duration length)
{
    const auto minutes = core::wholeMinutes(length);
    return length > length.zero() && minutes == 0 ? "less than 1 min" : leftText(minutes);
}

std::string overtimeText(core::Duration overtime)
{
    return leftText(core::overtimeMinutes(overtime));
}

std::string leftText(int minutes)
{
    if (minutes < kMinutesAnHour) {
        return std::to_string(minutes) + " min";
    }
    const auto hours = std::to_string(minutes / kMinutesAnHour) + " h";
    const auto rest = minutes % kMinutesAnHour;
    return rest == 0 ? hours : hours + " " + std::to_string(rest) + " min";
}

std::string timeText(core::TimeOfDay time)
{
    const auto minutes = time.sinceMidnight.count();
    return twoDigits(minutes / kMinutesAnHour) + ":" + twoDigits(minutes % kMinutesAnHour);
}

std::string weekdayText(std::chrono::weekday day)
{
    static constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return kDays.at(day.c_encoding());
}

std::string dateText(core::LocalDate date)
{
    static constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day day{date};
    return weekdayText(std::chrono::weekday{date}) + " " +
           std::to_string(static_cast<unsigned>(day.day())) + " " +
           kMonths.at(static_cast<unsigned>(day.month()) - 1);
}

std::string momentText(core::Instant instant, core::Instant now, const core::Zone& zone)
{
    auto time = clockText(core::localTime(zone, instant));
    const auto date = core::localDate(zone, instant);
    const auto today = core::localDate(zone, now);
    if (date == today) {
        return time;
    }
    const bool isNear = date > today && date - today <= kFarther;
    return (isNear ? weekdayText(std::chrono::weekday{date}) : dateText(date)) + " " + time;
}

std::string spanText(core::Span span, const core::Zone& zone)
{
    const auto last = core::localDate(zone, span.end);
    return clockText(core::localTime(zone, span.begin)) + "–" +
           clockText(core::localTime(zone, span.end)) +
           (last > core::localDate(zone, span.begin)
                ? " on " + weekdayText(std::chrono::weekday{last})
                : std::string{});
}

std::string zoneText(const core::Zone& zone, core::Instant now)
{
    const auto offset = zone.offsetAt(now);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(std::chrono::abs(offset));
    return zone.id() + " (UTC" + (offset < offset.zero() ? "-" : "+") + timeText({minutes}) + ")";
}

std::string pointsText(double points)
{
    const auto tenths = core::tenthsOf(points);
    const auto whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + std::to_string(tenths % 10);
}

std::string pointsWords(double points)
{
    return pointsText(points) + (core::tenthsOf(points) == core::kOnePoint ? " point" : " points");
}

std::string titleText(std::string_view title)
{
    return "“" + oneLine(title) + "”";
}

std::string oneLine(std::string_view text)
{
    constexpr char kDelete = 0x7F;
    std::string line = core::withoutDirections(text);
    for (auto& letter : line) {
        if ((letter >= 0 && letter < ' ') || letter == kDelete) {
            letter = ' ';
        }
    }
    return line;
}

} // namespace pomotide::cli
