// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/stored_totals.h"

#include "core/model/limits.h"

namespace pomotide::core {

StoredTotals storedTotals(const State& state, const History& history)
{
    const auto pomodoros = history.chronicle(kInstantRange).pomodoros;
    StoredTotals totals{.pomodoros = pomodoros.size(),
                        .intentions = history.intentions().size(),
                        .sessions = state.hours.overrides.size() + state.hours.manual.size(),
                        .events = state.hours.events.size(),
                        .since = {}};
    if (!pomodoros.empty()) {
        totals.since = pomodoros.front().span.begin;
    }
    return totals;
}

} // namespace pomotide::core
