// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/civil.h"

#include <QLocale>
#include <QRegularExpression>

namespace pomotide::ui {

namespace {

const QDate kEpoch(1970, 1, 1);

int qtWeekday(std::size_t weekday)
{
    return weekday == 0 ? Qt::Sunday : static_cast<int>(weekday);
}

} // namespace

QTime toQTime(core::TimeOfDay time)
{
    return QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(time.sinceMidnight).count()));
}

core::TimeOfDay toTimeOfDay(QTime time)
{
    return {std::chrono::hours(time.hour()) + std::chrono::minutes(time.minute())};
}

QDate toQDate(core::LocalDate date)
{
    return kEpoch.addDays(date.time_since_epoch().count());
}

core::LocalDate toLocalDate(QDate date)
{
    return core::LocalDate(std::chrono::days(kEpoch.daysTo(date)));
}

core::TimeOfDay timeOfDay(core::LocalTime local)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    return {std::chrono::floor<std::chrono::minutes>(local - midnight)};
}

QString timeFormat()
{
    static const QRegularExpression seconds(QStringLiteral("[:.]s+"));
    return QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString timeText(core::TimeOfDay time)
{
    return QLocale().toString(toQTime(time), timeFormat());
}

QString dateText(core::LocalDate date)
{
    static const QRegularExpression year(QStringLiteral("(\\s*'[^']*')?[,\\s]+y+$"));
    const QLocale locale;
    return locale.toString(toQDate(date), locale.dateFormat(QLocale::LongFormat).remove(year));
}

QString weekdayText(std::size_t weekday)
{
    return QLocale().standaloneDayName(qtWeekday(weekday));
}

QString shortWeekdayText(std::size_t weekday)
{
    return QLocale().standaloneDayName(qtWeekday(weekday), QLocale::ShortFormat);
}

} // namespace pomotide::ui
