// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/zone_text.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"

#include <QCoreApplication>

#include <cstdlib>

namespace pomotide::ui {

namespace {

constexpr std::chrono::hours kBeside{3};

struct ZoneText {
    Q_DECLARE_TR_FUNCTIONS(ZoneText)
};

QString clockText(const core::Zone& zone, core::Instant instant)
{
    return timeText(timeOfDay(core::localTime(zone, instant)));
}

/// "UTC+01:00".
QString offsetText(std::chrono::seconds offset)
{
    const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(offset).count());
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString exactText(const core::Zone& zone, core::Instant instant)
{
    return ZoneText::tr("%1 (%2)").arg(clockText(zone, instant),
                                       offsetText(zone.offsetAt(instant)));
}

} // namespace

QString placeText(const std::string& zone)
{
    return QString::fromStdString(zone)
        .section(QLatin1Char('/'), -1)
        .replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString zoneText(const core::Zone& zone, core::Instant instant)
{
    return ZoneText::tr("%1 (%2)").arg(QString::fromStdString(zone.id()),
                                       offsetText(zone.offsetAt(instant)));
}

QString spanText(const core::Zone& zone, const core::Span& span)
{
    return ZoneText::tr("%1 – %2").arg(clockText(zone, span.begin), clockText(zone, span.end));
}

QString clockChangeText(const core::Zone& zone, const core::Span& span)
{
    const auto before = zone.offsetAt(span.begin - kBeside);
    const bool changes = zone.offsetAt(span.begin) != before || zone.offsetAt(span.end) != before ||
                         zone.offsetAt(span.end + kBeside) != before;
    if (!changes) {
        return {};
    }
    return ZoneText::tr("clocks change: from %1 to %2")
        .arg(exactText(zone, span.begin), exactText(zone, span.end));
}

} // namespace pomotide::ui
