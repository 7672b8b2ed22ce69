// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/demo_caption.h"

#include "core/engine/phase.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace pomotide::app {

namespace {

struct DemoCaption {
    Q_DECLARE_TR_FUNCTIONS(DemoCaption)
};

struct Describe {
    const core::State& state;

    [[nodiscard]] bool hasStarted() const { return state.next.pomodoro > 0; }

    QString operator()(const core::Idle&) const
    {
        return hasStarted() ? DemoCaption::tr("Work is over: no ring")
                            : DemoCaption::tr("Before work: no ring, your own time");
    }
    QString operator()(const core::Prompt&) const
    {
        return hasStarted() ? DemoCaption::tr("Nothing runs: the dashed ring invites again")
                            : DemoCaption::tr("Work begins: the dashed ring invites to start");
    }
    QString operator()(const core::Pomodoro& pomodoro) const
    {
        const QString length = ui::text::length(pomodoro.span.length());
        return pomodoro.index == 0
                   ? DemoCaption::tr("A pomodoro of %1: filled is what is left").arg(length)
                   : DemoCaption::tr("The streak grows: %1 this time").arg(length);
    }
    QString operator()(const core::Overtime&) const
    {
        return DemoCaption::tr("Still in a thought: the ring grows in steps");
    }
    QString operator()(const core::Break& pause) const
    {
        return DemoCaption::tr("A break of %1: thin and faint")
            .arg(ui::text::length(pause.span.length()));
    }
    QString operator()(const core::Grace&) const
    {
        return DemoCaption::tr("The break is over: a start now keeps the streak");
    }
};

} // namespace

ui::OverlayText demoCaption(const core::State& state, const core::Zones& zones, core::Instant now)
{
    return {.headline = ui::timeText(ui::timeOfDay(core::localTime(zones.system(), now))),
            .subline = std::visit(Describe{state}, core::phaseOf(state, zones))};
}

} // namespace pomotide::app
