// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"

#include <vector>

namespace pomotide::core {

/// What people may set, besides their work hours.
struct Settings {
    TimeOfDay dayStart = State{}.dayStart;
    StreakPlan streakPlan = defaultStreakPlan();
    Appearance appearance;
    Language language = Language::AsDesktop;
    AlertSettings alerts;

    bool operator==(const Settings&) const = default;
};

[[nodiscard]] Settings settingsOf(const State& state);

/// What makes `after` of `before`: a command for each of its parts that differs.
[[nodiscard]] std::vector<Command> commandsFor(const Settings& before, const Settings& after);

} // namespace pomotide::core
