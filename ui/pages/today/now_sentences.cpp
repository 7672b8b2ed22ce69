// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/now_sentences.h"

#include "core/present/day_summary.h"
#include "core/present/present_intention.h"
#include "core/time/resolve.h"
#include "ui/pages/today/now_panel.h"
#include "ui/text/civil.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

namespace pomotide::ui {

namespace {

QString headlineOf(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    switch (now.kind) {
    case core::PhaseKind::Idle:
    case core::PhaseKind::Grace:
        return text::summary(now, at, zone);
    case core::PhaseKind::Prompt:
    case core::PhaseKind::Pomodoro:
    case core::PhaseKind::Overtime:
    case core::PhaseKind::Break:
        return text::headline(now);
    }
    return {};
}

/// Before the very first start, and without work hours, nothing is said about them.
bool isBeginning(const core::State& state)
{
    return state.next.pomodoro == 0 && core::dayStageOf(state) == core::DayStage::NoHours;
}

QString idleHeadline(const core::State& state, bool isDone, const QString& otherwise)
{
    if (isBeginning(state)) {
        return NowPanel::tr("Begin with one small thing");
    }
    return isDone ? NowPanel::tr("Done for today") : otherwise;
}

QString idleSubline(const core::State& state, const core::NowModel& now, bool isDone,
                    core::Instant at, const core::Zone& zone)
{
    const QString length = text::length(*now.next);
    if (isBeginning(state)) {
        return NowPanel::tr("%1 are enough; a break comes next.").arg(length);
    }
    if (isDone && now.until) {
        return NowPanel::tr("Free until %1. Whatever comes after this is up to you.")
            .arg(text::moment(*now.until, at, zone));
    }
    return NowPanel::tr("You can begin at any time: %1 are enough.").arg(length);
}

/// "3 of 4 in the streak", after the sentence.
QString withPlace(const QString& sentence, const std::optional<core::StreakPlace>& place)
{
    return place ? NowPanel::tr("%1 · %2 of %3 in the streak")
                       .arg(sentence)
                       .arg(place->number)
                       .arg(place->count)
                 : sentence;
}

QString promptLine(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    if (now.isFirst) {
        return NowPanel::tr("Begin with one small thing; a break comes next.");
    }
    const QString length = text::length(*now.next);
    if (!now.loss) {
        return NowPanel::tr("%1 are enough.").arg(length);
    }
    const auto before = core::toldTime(*now.loss, at);
    const QString points = QString::number(now.loss->points);
    return before ? NowPanel::tr("%1 of them if you start before %2: %3 are enough.")
                        .arg(points, timeText(timeOfDay(core::localTime(zone, *before))), length)
                  : NowPanel::tr("%1 of them if you start now: %2 are enough.").arg(points, length);
}

QString sublineOf(const core::NowModel& now, core::Instant at, const core::Zone& zone)
{
    const auto until = [&] { return timeText(timeOfDay(core::localTime(zone, *now.until))); };
    switch (now.kind) {
    case core::PhaseKind::Idle:
        return {};
    case core::PhaseKind::Prompt:
        return promptLine(now, at, zone);
    case core::PhaseKind::Pomodoro:
        return NowPanel::tr("%1 · until %2").arg(text::plainTitle(now.intention), until());
    case core::PhaseKind::Overtime:
        return NowPanel::tr("%1 · the break begins at your next pause")
            .arg(text::plainTitle(now.intention));
    case core::PhaseKind::Break:
        return NowPanel::tr("%1 · until %2").arg(text::subline(now), until());
    case core::PhaseKind::Grace:
        return now.mayLapse ? NowPanel::tr("The streak can go on until %1").arg(until())
                            : NowPanel::tr("Next: %1 · start before %2")
                                  .arg(text::length(*now.next), until());
    }
    return {};
}

} // namespace

QString nowHeadline(const core::State& state, const core::NowModel& now, bool isDone,
                    core::Instant at, const core::Zone& zone)
{
    const QString headline = headlineOf(now, at, zone);
    return now.kind == core::PhaseKind::Idle ? idleHeadline(state, isDone, headline) : headline;
}

QString nowSubline(const core::State& state, const core::NowModel& now, bool isDone,
                   core::Instant at, const core::Zone& zone)
{
    return now.kind == core::PhaseKind::Idle
               ? idleSubline(state, now, isDone, at, zone)
               : withPlace(sublineOf(now, at, zone), core::streakPlaceOf(state));
}

} // namespace pomotide::ui
