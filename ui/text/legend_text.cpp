// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/legend_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct Legend {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

bool isRing(const core::Appearance& appearance)
{
    return appearance.place == core::Place::Centre;
}

QString tick(const core::OverlayModel& ring)
{
    const QString turn = length(ring.dial.turn);
    if (ring.dial.turn <= std::chrono::minutes{5}) { // no tick but at 12 o'clock
        return isRing(ring.appearance) ? Legend::tr("The whole circle: %1").arg(turn)
                                       : Legend::tr("The whole strip: %1").arg(turn);
    }
    return isRing(ring.appearance) ? Legend::tr("A tick: 5 min. The whole circle: %1").arg(turn)
                                   : Legend::tr("A tick: 5 min. The whole strip: %1").arg(turn);
}

} // namespace

QString legend(core::LegendPart part, const core::OverlayModel& ring)
{
    switch (part) {
    case core::LegendPart::Left:
        return Legend::tr("Filled: what is left");
    case core::LegendPart::Grown:
        return Legend::tr("In steps: time past the planned end");
    case core::LegendPart::Elapsed:
        return Legend::tr("Empty: what has passed");
    case core::LegendPart::Hand:
        return Legend::tr("White hand: now");
    case core::LegendPart::Tick:
        return tick(ring);
    case core::LegendPart::Event:
        return Legend::tr("Double line: the next event");
    case core::LegendPart::Streak:
        return isRing(ring.appearance) ? Legend::tr("Inside: the streak, piece by piece")
                                       : Legend::tr("Thin pieces: the streak, one by one");
    case core::LegendPart::Score:
        return isRing(ring.appearance)
                   ? Legend::tr("Outside: points of the day. Pale: still possible")
                   : Legend::tr("At the edge: points of the day. Pale: still possible");
    case core::LegendPart::RiskMark:
        return Legend::tr("After the mark: only if you start soon");
    }
    return {};
}

QString legend(core::PhaseKind kind)
{
    switch (kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return Legend::tr("Dashed: nothing runs; start small");
    case core::PhaseKind::Pomodoro:
        return Legend::tr("Full: a pomodoro");
    case core::PhaseKind::Overtime:
        return Legend::tr("In steps: past the end; finish the thought");
    case core::PhaseKind::Break:
        return Legend::tr("Thin: a break");
    case core::PhaseKind::Grace:
        return Legend::tr("Doubled: a start keeps the streak");
    }
    return {};
}

QString legendSubject(const core::LegendModel& legend, const QString& summary)
{
    if (legend.isSample) {
        return Legend::tr("A sample: nothing runs now, this time is yours.");
    }
    return Legend::tr("Now: %1").arg(summary);
}

QString pulseLegend(const core::Appearance& appearance)
{
    const core::Duration period = appearance.pulsePeriod;
    const bool isInMinutes = period % std::chrono::minutes{1} == period.zero();
    const QString every =
        isInMinutes
            ? length(period)
            : Legend::tr("%1 s").arg(std::chrono::round<std::chrono::seconds>(period).count());
    return Legend::tr("Every %1 it grows brighter for a moment: time is passing.").arg(every);
}

} // namespace pomotide::ui::text
