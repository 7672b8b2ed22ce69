// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/day_text.h"

#include "core/present/clock_length.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

using Kind = core::DayPart::Kind;

/// Translation context of these texts.
struct DayText {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

const QString kBetween = QStringLiteral(" · ");

/// "10 min", or "10 min + 7 min" with overtime. That of what runs is told as the dial tells it.
QString lengthOf(const core::DayPart& part)
{
    const int overtime = core::overtimeMinutes(part.overtime);
    if (overtime == 0) {
        return length(core::clockLength(part.span));
    }
    const core::Instant planned = part.span.end - part.overtime;
    return DayText::tr("%1 + %2").arg(length(core::clockLength({part.span.begin, planned})),
                                      part.kind == Kind::Running
                                          ? minutes(overtime)
                                          : length(core::clockLength({planned, part.span.end})));
}

/// What the part is, or how it went; empty if its title says it.
QString stateOf(const core::DayPart& part)
{
    switch (part.kind) {
    case Kind::Evaluated:
        return verdict(*part.verdict);
    case Kind::Awaiting:
        return DayText::tr("how did it go?");
    case Kind::Unrated:
    case Kind::Break:
    case Kind::BreakToCome:
    case Kind::Event:
        return {};
    case Kind::Running:
        return DayText::tr("now");
    case Kind::Slot:
        return DayText::tr("to come");
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kBetween);
}

} // namespace

QString partTitle(const core::DayPart& part)
{
    const QString title = plainTitle(part.title);
    switch (part.kind) {
    case Kind::Break:
    case Kind::BreakToCome:
        return DayText::tr("Break");
    case Kind::Event:
        return DayText::tr("Appointment");
    case Kind::Slot:
        return title.isEmpty() ? DayText::tr("Free slot") : title;
    case Kind::Evaluated:
    case Kind::Awaiting:
    case Kind::Unrated:
    case Kind::Running:
        break;
    }
    return title.isEmpty() ? DayText::tr("Pomodoro") : title;
}

QString partDetails(const core::DayPart& part, const core::Zone& zone)
{
    if (part.kind == Kind::Event) {
        return spanText(zone, part.span);
    }
    const bool isPast = part.kind == Kind::Evaluated || part.kind == Kind::Awaiting;
    return joined({isPast ? stateOf(part) : QString(), lengthOf(part)});
}

QString partTitles(const std::vector<core::DayPart>& parts)
{
    QStringList titles;
    for (const core::DayPart& part : parts) {
        titles << partTitle(part);
    }
    titles.removeDuplicates();
    return joined(titles);
}

QString freeTime(core::Duration length)
{
    return DayText::tr("%1 free").arg(text::length(length));
}

QString partSentence(const core::DayPart& part, const core::Zone& zone)
{
    return joined({partTitle(part), spanText(zone, part.span), stateOf(part),
                   part.kind == Kind::Event ? QString() : lengthOf(part)});
}

} // namespace pomotide::ui::text
