// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/figures.h"

#include "app/pomotidectl/say.h"

#include "core/present/now_model.h"
#include "core/text/unicode.h"
#include "core/time/resolve.h"
#include "ui/text/joined.h"
#include "ui/text/text.h"

#include <algorithm>
#include <array>

namespace pomotide::cli {

namespace {

constexpr int kMinutesAnHour = 60;
constexpr std::chrono::days kFarther{6};

constexpr std::array kDays{QT_TRANSLATE_NOOP("Ctl", "Sun"), QT_TRANSLATE_NOOP("Ctl", "Mon"),
                           QT_TRANSLATE_NOOP("Ctl", "Tue"), QT_TRANSLATE_NOOP("Ctl", "Wed"),
                           QT_TRANSLATE_NOOP("Ctl", "Thu"), QT_TRANSLATE_NOOP("Ctl", "Fri"),
                           QT_TRANSLATE_NOOP("Ctl", "Sat")};
constexpr std::array kMonths{QT_TRANSLATE_NOOP("Ctl", "Jan"), QT_TRANSLATE_NOOP("Ctl", "Feb"),
                             QT_TRANSLATE_NOOP("Ctl", "Mar"), QT_TRANSLATE_NOOP("Ctl", "Apr"),
                             QT_TRANSLATE_NOOP("Ctl", "May"), QT_TRANSLATE_NOOP("Ctl", "Jun"),
                             QT_TRANSLATE_NOOP("Ctl", "Jul"), QT_TRANSLATE_NOOP("Ctl", "Aug"),
                             QT_TRANSLATE_NOOP("Ctl", "Sep"), QT_TRANSLATE_NOOP("Ctl", "Oct"),
                             QT_TRANSLATE_NOOP("Ctl", "Nov"), QT_TRANSLATE_NOOP("Ctl", "Dec")};

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// True for letters of Chinese, Japanese and Korean, and for marks as wide as they are.
bool isWide(QChar letter)
{
    const auto script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Hangul ||
           (letter >= u'\u3000' && letter <= u'\u303f') ||
           (letter >= u'\uff01' && letter <= u'\uff60');
}

std::string clockText(core::LocalTime local)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    return timeText({std::chrono::floor<std::chrono::minutes>(local - midnight)});
}

} // namespace

std::string lengthText(core::Duration length)
{
    return say(ui::text::length(length));
}

std::string overtimeText(core::Duration overtime)
{
    return leftText(core::overtimeMinutes(overtime));
}

std::string leftText(int minutes)
{
    return say(ui::text::minutes(minutes));
}

std::string timeText(core::TimeOfDay time)
{
    const auto minutes = time.sinceMidnight.count();
    return twoDigits(minutes / kMinutesAnHour) + ":" + twoDigits(minutes % kMinutesAnHour);
}

std::string weekdayText(std::chrono::weekday day)
{
    return say(Ctl::tr(kDays.at(day.c_encoding())));
}

std::string dateText(core::LocalDate date)
{
    const std::chrono::year_month_day day{date};
    const auto month = say(Ctl::tr(kMonths.at(static_cast<unsigned>(day.month()) - 1)));
    return say(Ctl::tr("%1 %2 %3", "a date: Mon 9 Nov"), weekdayText(std::chrono::weekday{date}),
               static_cast<unsigned>(day.day()), month);
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
    return say(Ctl::tr("%1 %2", "a day and a time: Tue 09:00"),
               isNear ? weekdayText(std::chrono::weekday{date}) : dateText(date), time);
}

std::string hoursText(const std::string& from, const std::string& to,
                      const std::optional<std::chrono::weekday>& nextDay)
{
    return nextDay ? say(Ctl::tr("%1–%2 on %3", "hours into another day"), from, to,
                         weekdayText(*nextDay))
                   : from + "–" + to;
}

std::string spanText(core::Span span, const core::Zone& zone)
{
    const auto last = core::localDate(zone, span.end);
    return hoursText(
        clockText(core::localTime(zone, span.begin)), clockText(core::localTime(zone, span.end)),
        last > core::localDate(zone, span.begin) ? std::optional{std::chrono::weekday{last}}
                                                 : std::nullopt);
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
    return tenths % 10 == 0
               ? std::to_string(tenths / 10)
               : say(Ctl::tr("%1.%2", "a number with a decimal: 2.5"), tenths / 10, tenths % 10);
}

std::string pointsWords(double points)
{
    return core::tenthsOf(points) == core::kOnePoint
               ? say(Ctl::tr("1 point"))
               : say(Ctl::tr("%1 points"), pointsText(points));
}

std::size_t widthOf(std::string_view text)
{
    const QString letters = valueText(text);
    return static_cast<std::size_t>(letters.size() +
                                    std::count_if(letters.begin(), letters.end(), isWide));
}

std::string padded(const std::string& text, std::size_t width)
{
    return text + std::string(width - std::min(width, widthOf(text)), ' ');
}

std::string verdictText(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Achieved:
        return say(Ctl::tr("achieved"));
    case core::Verdict::Focused:
        return say(Ctl::tr("focused"));
    case core::Verdict::Interrupted:
        return say(Ctl::tr("interrupted"));
    case core::Verdict::Distracted:
        return say(Ctl::tr("distracted"));
    }
    return {};
}

std::string listed(const std::vector<std::string>& items)
{
    QStringList list;
    for (const auto& item : items) {
        list += valueText(item);
    }
    return say(ui::text::listed(list));
}

std::string sentences(const std::string& one, const std::string& other)
{
    return say(ui::text::sentences({valueText(one), valueText(other)}));
}

std::string titleText(std::string_view title)
{
    return say(Ctl::tr("“%1”", "a title"), oneLine(title));
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
