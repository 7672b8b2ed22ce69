// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

namespace pomotide::core {

Settings settingsOf(const State& state)
{
    return {.dayStart = state.dayStart,
            .streakPlan = state.plan,
            .appearance = state.appearance,
            .language = state.language,
            .alerts = state.alerts};
}

std::vector<Command> commandsFor(const Settings& before, const Settings& after)
{
    std::vector<Command> commands;
    if (after.dayStart != before.dayStart) {
        commands.emplace_back(SetDayStart{after.dayStart});
    }
    if (after.streakPlan != before.streakPlan) {
        commands.emplace_back(SetStreakPlan{after.streakPlan});
    }
    if (after.appearance != before.appearance) {
        commands.emplace_back(SetAppearance{after.appearance});
    }
    if (after.language != before.language) {
        commands.emplace_back(SetLanguage{after.language});
    }
    if (after.alerts != before.alerts) {
        commands.emplace_back(SetAlerts{after.alerts});
    }
    return commands;
}

} // namespace pomotide::core
