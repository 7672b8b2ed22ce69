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
        return Legend::tr("Beyond the mark: with a start soon");
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
    const bool isARing = isRing(legend.ring.appearance);
    if (legend.isSample) {
        return isARing ? Legend::tr("A sample: there is no ring now, this time is yours.")
                       : Legend::tr("A sample: there is no strip now, this time is yours.");
    }
    return Legend::tr("Now: %1").arg(summary);
}

QString pulseLegend(const core::Appearance& appearance)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(appearance.pulsePeriod).count();
    return Legend::tr("Every %1 s it grows brighter for a moment: time is passing.").arg(seconds);
}

} // namespace pomotide::ui::text
