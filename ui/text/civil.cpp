// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/civil.h"

#include "core/model/instant.h"
#include "core/text/time_of_day.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <vector>

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

/// One field of a format of dates, such as "dddd", with what is written behind it.
struct FormatPart {
    QString field; ///< empty for what is in front of the first one
    QString behind;
};

std::vector<FormatPart> partsOf(const QString& format)
{
    std::vector<FormatPart> parts{{}};
    bool isQuoted = false;
    for (const QChar letter : format) {
        isQuoted = isQuoted != (letter == QLatin1Char('\''));
        const bool isField =
            !isQuoted && (letter == QLatin1Char('d') || letter == QLatin1Char('M') ||
                          letter == QLatin1Char('y'));
        FormatPart& last = parts.back();
        if (!isField) {
            last.behind += letter;
        } else if (last.behind.isEmpty() && last.field.startsWith(letter)) {
            last.field += letter;
        } else {
            parts.push_back({letter, {}});
        }
    }
    return parts;
}

enum class DatePart { Year, Weekday, Day };

bool isPart(const QString& field, DatePart part)
{
    switch (part) {
    case DatePart::Year:
        return field.startsWith(QLatin1Char('y'));
    case DatePart::Weekday:
        return field.startsWith(QStringLiteral("ddd"));
    case DatePart::Day:
        return field == QLatin1String("d") || field == QLatin1String("dd");
    }
    return false;
}

/// Returns the text behind a field without its joint to the next one: ", ", or words after a
/// blank, as in Spanish.
QString withoutJoint(QString behind)
{
    static const QRegularExpression comma(QStringLiteral("\\s*[,،、].*$"));
    static const QRegularExpression words(QStringLiteral("\\s.*$"));
    return behind.remove(behind.contains(comma) ? comma : words);
}

/// The long format of dates in the user's locale without these parts and what belongs to them.
QString formatWithout(const std::vector<DatePart>& unwanted)
{
    const auto isUnwanted = [&unwanted](const FormatPart& part) {
        return std::any_of(unwanted.begin(), unwanted.end(),
                           [&part](DatePart each) { return isPart(part.field, each); });
    };
    auto parts = partsOf(QLocale().dateFormat(QLocale::LongFormat));
    const bool isLastUnwanted = isUnwanted(parts.back());
    std::erase_if(parts, isUnwanted);
    if (isLastUnwanted) {
        parts.back().behind = withoutJoint(parts.back().behind);
    }
    QString format;
    for (const FormatPart& part : parts) {
        format += part.field + part.behind;
    }
    return format.trimmed();
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

std::string plainly(const QString& typed)
{
    // Some locales write a special space before "am".
    return typed.normalized(QString::NormalizationForm_KC).simplified().toStdString();
}

namespace {

/// All that timeText() writes. QLocale::toTime() cannot read everything of it, such as Assamese
/// afternoons. Kept, as each key that is typed asks for it.
const std::map<std::string, core::TimeOfDay>& writtenTimes()
{
    static QLocale locale;
    static std::map<std::string, core::TimeOfDay> times;
    if (times.empty() || locale != QLocale()) {
        locale = QLocale();
        times.clear();
        for (core::TimeOfDay time; time.isValid(); time.sinceMidnight += std::chrono::minutes{1}) {
            times.emplace(plainly(timeText(time)), time);
        }
    }
    return times;
}

} // namespace

std::optional<core::TimeOfDay> parseTime(const QString& typed)
{
    const std::string plain = plainly(typed);
    if (const auto time = core::parseTimeOfDay(plain)) {
        return time;
    }
    if (typed.simplified().compare(Civil::tr("noon"), Qt::CaseInsensitive) == 0) {
        return core::TimeOfDay{std::chrono::hours{12}};
    }
    const auto& written = writtenTimes();
    const auto found = written.find(plain);
    return found == written.end() ? std::nullopt : std::optional{found->second};
}

QString timeAdvice()
{
    return Civil::tr("A time of day reads like 9:30, 1815 or 6 pm.");
}

QString dateText(core::LocalDate date)
{
    return QLocale().toString(toQDate(date), formatWithout({DatePart::Year}));
}

QString dayMonthText(core::LocalDate date)
{
    return QLocale().toString(toQDate(date), formatWithout({DatePart::Year, DatePart::Weekday}));
}

QString monthText(core::LocalDate date)
{
    const QLocale locale;
    const QDate day = toQDate(date);
    // A month without a day may have another form of its name.
    const QString name = locale.standaloneMonthName(day.month());
    return locale.toString(day, formatWithout({DatePart::Weekday, DatePart::Day})
                                    .replace(QStringLiteral("MMMM"), u'\'' + name + u'\''));
}

QString asHeading(const QString& text)
{
    return QLocale().toUpper(text.left(1)) + text.mid(1);
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
