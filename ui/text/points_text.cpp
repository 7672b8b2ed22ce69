// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/points_text.h"

#include "core/present/clock_length.h"
#include "core/scoring/points.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct PointsText {
    Q_DECLARE_TR_FUNCTIONS(PointsText)
};

/// The time worked. The part of its grace period before that counts, too.
QString workText(const core::Pomodoro& pomodoro)
{
    const QString work = length(core::clockLength(core::workedSpan(pomodoro)));
    const core::Span before{pomodoro.span.begin, core::workedFrom(pomodoro)};
    return pomodoro.lead > core::Duration{} ? PointsText::tr("%1 of work and %2 before it")
                                                  .arg(work, length(core::clockLength(before)))
                                            : PointsText::tr("%1 of work").arg(work);
}

} // namespace

QString pointReason(core::PointReason reason, const core::Pomodoro& pomodoro)
{
    switch (reason) {
    case core::PointReason::FirstSet:
        return PointsText::tr("begun for the first time");
    case core::PointReason::Estimated:
        return PointsText::tr("with an estimate");
    case core::PointReason::Worked:
        return workText(pomodoro);
    case core::PointReason::Rested:
        return pomodoro.rests == 1 ? PointsText::tr("after a break in full")
                                   : PointsText::tr("after %n breaks in full", nullptr,
                                                    static_cast<int>(pomodoro.rests));
    case core::PointReason::Evaluated:
        return pomodoro.evaluation ? verdict(pomodoro.evaluation->verdict)
                                   : PointsText::tr("evaluated");
    case core::PointReason::Completed:
        return PointsText::tr("the intention is done");
    case core::PointReason::WellEstimated:
        return PointsText::tr("its estimate was close");
    case core::PointReason::BreakTaken:
        break;
    }
    return PointsText::tr("break taken");
}

QString pointReasons(const core::PointsEntry& entry)
{
    const core::PointSums rounded = entry.points.rounded();
    QStringList parts;
    for (const auto reason : core::kPointReasons) {
        if (rounded.of(reason) > 0) {
            parts << PointsText::tr("%1: %2").arg(pointReason(reason, entry.pomodoro),
                                                  pointsInList(rounded.of(reason)));
        }
    }
    return parts.join(QLatin1Char('\n'));
}

QString pointsInList(double points)
{
    return QLocale().toString(static_cast<double>(core::tenthsOf(points)) / 10, 'f', 1);
}

QString pointsOf(double sum)
{
    return core::tenthsOf(sum) == core::kOnePoint ? PointsText::tr("1 point")
                                                  : PointsText::tr("%1 points").arg(points(sum));
}

QString pointsToCome(double sum)
{
    return PointsText::tr("%1 more by steady work").arg(points(sum));
}

QString lossSentence(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    if (!now.loss) {
        return PointsText::tr("Waiting costs nothing.");
    }
    const QString kept = pointsOf(now.loss->points);
    if (const auto before = core::toldTime(*now.loss, at)) {
        return PointsText::tr("A start before %1 keeps %2 of them.")
            .arg(timeText(timeOfDay(core::localTime(zone, *before))), kept);
    }
    return now.next ? PointsText::tr("A start now keeps %1 of them.").arg(kept) : QString();
}

} // namespace pomotide::ui::text
