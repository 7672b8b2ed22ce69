// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_text.h"

#include "ui/text/civil.h"
#include "ui/text/overlap_text.h"
#include "ui/text/text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace pomotide::ui {

namespace {

using Kind = core::CalendarBlock::Kind;
using std::chrono::days;

constexpr int kWeekdays = 7;

/// Translation context of these texts.
struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

/// The day of a column, which may be outside of the model.
core::CalendarColumn columnAt(const core::CalendarModel& model, int column)
{
    core::CalendarColumn day = model.columns.front();
    const int weekday = static_cast<int>(day.weekday) + column % kWeekdays + kWeekdays;
    day.weekday = static_cast<std::size_t>(weekday % kWeekdays);
    if (day.date) {
        *day.date += days(column);
    }
    return day;
}

QString stateText(const core::CalendarModel& model, const core::CalendarBlock& block)
{
    switch (block.kind) {
    case Kind::Planned:
        return {};
    case Kind::Changed:
        return block.rule->column == block.place.column
                   ? CalendarText::tr("the rule says %1").arg(timesText(block.rule->at))
                   : CalendarText::tr("the rule says %1, %2")
                         .arg(dayText(model, block.rule->column), timesText(block.rule->at));
    case Kind::Skipped:
        return CalendarText::tr("skipped");
    case Kind::Added:
        return CalendarText::tr("added by hand");
    case Kind::Event:
        return CalendarText::tr("from your calendars");
    }
    return {};
}

/// Returns the times in the rule's own zone, and the exact times if clocks change.
QStringList zoneTexts(const core::CalendarModel& model, const core::CalendarBlock& block,
                      const core::Zones& zones)
{
    const core::Zone* fixed = block.zone ? zones.find(*block.zone) : nullptr;
    const auto date = columnAt(model, block.place.column).date;
    if (!date) {
        return block.zone ? QStringList(CalendarText::tr("%1 time").arg(placeText(*block.zone)))
                          : QStringList();
    }
    QStringList texts;
    const core::Span span = core::spanOn(zones.system(), *date, block.place.at);
    if (fixed != nullptr) {
        texts << CalendarText::tr("%1 in %2").arg(spanText(*fixed, span), placeText(fixed->id()));
    }
    return texts << clockChangeText(zones.system(), span);
}

} // namespace

QString dayText(const core::CalendarColumn& column)
{
    return column.date ? dateText(*column.date) : weekdayText(column.weekday);
}

QString dayText(const core::CalendarModel& model, int column)
{
    return dayText(columnAt(model, column));
}

QString timesText(const core::WallSpan& at)
{
    return CalendarText::tr("%1 – %2").arg(timeText(core::timeOfDay(at.from)),
                                           timeText(core::timeOfDay(at.to)));
}

QString overlapsText(const core::CalendarModel& model, const core::CalendarBlock& block)
{
    QStringList others;
    for (const core::WallSpan& at : core::overlapsOf(model, block)) {
        others << timesText(at);
    }
    return others.isEmpty() ? QString() : overlapText(others);
}

QString shortTimeText(core::TimeOfDay time)
{
    const QLocale locale;
    return timeText(time)
        .remove(locale.amText(), Qt::CaseInsensitive)
        .remove(locale.pmText(), Qt::CaseInsensitive)
        .simplified();
}

QString wholeDayText()
{
    return CalendarText::tr("All day");
}

QStringList lengthTexts(const core::CalendarModel& model, int column, const core::WallSpan& at)
{
    QStringList texts{text::length(at.to - at.from)};
    if (at.to > days(1)) {
        const auto later = static_cast<int>(at.to / days(1));
        texts << CalendarText::tr("ends %1 %2")
                     .arg(shortWeekdayText(columnAt(model, column + later).weekday),
                          timeText(core::timeOfDay(at.to)));
    }
    return texts;
}

QStringList detailsOf(const core::CalendarModel& model, const core::CalendarBlock& block,
                      const core::Zones& zones)
{
    QStringList details;
    const bool isUnderWay = block.hasBegun && !block.isOver && block.kind != Kind::Skipped;
    if (isUnderWay) {
        details << CalendarText::tr("now");
    }
    details << stateText(model, block) << overlapsText(model, block)
            << zoneTexts(model, block, zones);
    details.removeAll(QString());
    return details;
}

QString describe(const core::CalendarModel& model, const core::CalendarBlock& block,
                 const core::Zones& zones)
{
    QStringList parts{asHeading(dayText(model, block.place.column)), timesText(block.place.at)};
    parts << lengthTexts(model, block.place.column, block.place.at)
          << detailsOf(model, block, zones);
    return parts.join(QStringLiteral(" · "));
}

QString daysText(const core::CalendarModel& model)
{
    const auto first = model.columns.front().date;
    const auto last = model.columns.back().date;
    if (!first || !last) {
        return {};
    }
    return first == last
               ? dayMonthText(*first)
               : CalendarText::tr("%1 – %2", "days").arg(dayMonthText(*first), dayMonthText(*last));
}

} // namespace pomotide::ui
