// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/report_of.h"

#include "core/model/limits.h"
#include "core/schedule/sessions.h"

#include <algorithm>
#include <map>

namespace pomotide::simulate {

namespace {

std::vector<IntentionReport> intentionReports(const core::History& history,
                                              const std::vector<core::Pomodoro>& pomodoros)
{
    std::map<core::IntentionId, std::size_t> counts;
    for (const auto& pomodoro : pomodoros) {
        ++counts[pomodoro.intention];
    }
    std::vector<IntentionReport> reports;
    for (auto& intention : history.intentions()) {
        const auto count = counts[intention.id];
        reports.push_back({.intention = std::move(intention), .pomodoros = count});
    }
    return reports;
}

} // namespace

Reported reportOf(const core::State& state, const core::History& history, const core::Zones& zones,
                  const std::vector<core::Span>& windows)
{
    auto past = history.chronicle(core::kInstantRange);
    // If the clock was set back, a later pomodoro can begin earlier.
    std::sort(past.pomodoros.begin(), past.pomodoros.end(),
              [](const core::Pomodoro& a, const core::Pomodoro& b) { return a.id < b.id; });
    std::sort(past.breaks.begin(), past.breaks.end(),
              [](const core::Break& a, const core::Break& b) { return a.after < b.after; });
    Reported report{.now = state.now,
                    .pomodoros = std::move(past.pomodoros),
                    .breaks = std::move(past.breaks),
                    .sessions = pastSessions(past.sessions, state.hours, zones,
                                             state.settings.dayStart, state.now),
                    .intentions = {},
                    .windows = {},
                    .day = scoreOf(state),
                    .awaiting = {}};
    report.intentions = intentionReports(history, report.pomodoros);
    for (const auto& window : windows) {
        report.windows.push_back(
            {.window = window,
             .events = pointEvents(history, zones.system(), state.settings.dayStart, window)});
    }
    for (const auto& pomodoro : state.awaiting) {
        report.awaiting.push_back(pomodoro.id);
    }
    return report;
}

} // namespace pomotide::simulate
