// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/session_properties.h"

#include "core/present/dial.h"
#include "core/schedule/sessions.h"
#include "core/scoring/points.h"

namespace pomotide::app {

namespace {

constexpr double kNoPoints = -1;
constexpr double kTenths = 10;

qlonglong told(const std::optional<core::Instant>& instant)
{
    return instant ? instant->time_since_epoch().count() : 0;
}

/// The one under way, else the next one.
std::optional<core::Span> sessionOf(const ui::SessionBridge& bridge, const core::NowModel& now)
{
    const core::State& state = bridge.state();
    if (now.session) {
        return now.session;
    }
    const core::TimeOfDay dayStart = state.settings.dayStart;
    const auto begin = core::nextSessionBegin(state.hours, bridge.zones(), dayStart, bridge.now());
    return begin ? core::sessionAt(state.hours, bridge.zones(), dayStart, *begin) : std::nullopt;
}

/// Returns the points of the day, rounded to tenths like all points that are shown.
double pointsOf(const core::NowModel& now)
{
    return now.score ? static_cast<double>(core::tenthsOf(now.score->earned)) / kTenths : kNoPoints;
}

} // namespace

QVariantMap sessionProperties(const ui::SessionBridge& bridge)
{
    const core::State& state = bridge.state();
    const core::NowModel now = bridge.publicModel();
    const auto session = sessionOf(bridge, now);
    const bool hasEnd = now.kind != core::PhaseKind::Prompt; // its instant is no end
    const std::size_t streak = state.streak ? state.streak->pairs.size() : 0;
    const auto begin = [](const std::optional<core::Span>& span) {
        return told(span ? std::optional(span->begin) : std::nullopt);
    };
    const auto end = [](const std::optional<core::Span>& span) {
        return told(span ? std::optional(span->end) : std::nullopt);
    };
    return {{"Phase", QString(core::nameOf(now.kind, core::kPhaseNames))},
            {"Title", QString::fromStdString(now.intention)},
            {"Begins", begin(now.span)},
            {"PlannedEnd", end(now.span)},
            {"Ends", told(hasEnd ? now.until : std::nullopt)},
            {"Streak", static_cast<uint>(streak)},
            {"Points", pointsOf(now)},
            {"SessionBegins", begin(session)},
            {"SessionEnds", end(session)},
            {"NextEvent", told(core::nextEvent(state.hours, bridge.now()))},
            {"QuietUntil", told(state.quietUntil)}};
}

} // namespace pomotide::app
