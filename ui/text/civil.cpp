// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/civil.h"

#include "core/model/instant.h"
#include "core/text/time_of_day.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace pomotide::ui {

namespace {

/// Translation context of these texts.
struct Civil {
    Q_DECLARE_TR_FUNCTIONS(Civil)
};

const QDate kEpoch(1970, 1, 1);

int qtWeekday(std::size_t weekday)
{
    return weekday == 0 ? Qt::Sunday : static_cast<int>(weekday);
}

QTime toQTime(core::TimeOfDay time)
{
    return QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(core::Duration(time.sinceMidnight).count()));
}

/// Has no year in locales that can omit it.
QString dateFormat()
{
    static const QRegularExpression year(QStringLiteral("(\\s*'[^']*')?[,\\s]+y+$"));
    return QLocale().dateFormat(QLocale::LongFormat).remove(year);
}

} // namespace

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

std::optional<core::TimeOfDay> parseTime(const QString& typed)
{
    // Some locales write a special space before "am".
    if (const auto time = core::parseTimeOfDay(typed.simplified().toStdString())) {
        return time;
    }
    if (typed.simplified().compare(Civil::tr("noon"), Qt::CaseInsensitive) == 0) {
        return core::TimeOfDay{std::chrono::hours{12}};
    }
    // QLocale::toTime() cannot read everything that toString() writes, such as Assamese afternoons.
    for (core::TimeOfDay time; time.isValid(); time.sinceMidnight += std::chrono::minutes{1}) {
        if (timeText(time) == typed.trimmed()) {
            return time;
        }
    }
    return {};
}

QString timeAdvice()
{
    return Civil::tr("A time of day reads like 9:30, 1815 or 6 pm.");
}

QString dateText(core::LocalDate date)
{
    return QLocale().toString(toQDate(date), dateFormat());
}

QString dayMonthText(core::LocalDate date)
{
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*dddd[,\\s]*"));
    return QLocale().toString(toQDate(date), dateFormat().remove(weekday));
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
