// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random commands for property tests.
#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "tests/support/builders.h"

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace pomotide {

/// A wait and a command, made of small numbers, so that a failing case can be shrunk and commands
/// often have the same subjects.
struct RandomCommand {
    int wait = 0; ///< in units of
    int waitUnit =
        0; ///< a second, a minute, an hour, a day; `kToDeadline`: milliseconds after that
    int kind = 0;
    int a = 0;
    int b = 0;
};

inline constexpr int kToDeadline = 4;

/// The kind of command that sets work hours.
inline constexpr int kSetsWorkHours = 19;

/// The kind that undoes an earlier edit; only a RandomHistory can make it.
inline constexpr int kTakesBack = 30;

/// Commands of all kinds.
[[nodiscard]] rc::Gen<RandomCommand> anyCommand();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyCommands();

/// Commands within a session: they do not change work hours, plan or clock.
[[nodiscard]] rc::Gen<RandomCommand> anyAct();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyActs();

/// The instant of the command in that state.
[[nodiscard]] core::Instant instantOf(const RandomCommand& wish, const core::State& state,
                                      const core::Zones& zones);

/// The command at `now`. Its sessions and dates are near `now`.
[[nodiscard]] core::Command commandOf(const RandomCommand& wish, const core::State& state,
                                      core::Instant now);

/// One to five pairs, now and then the default.
[[nodiscard]] rc::Gen<core::StreakPlan> anyPlan();

/// The environment of a property test: zones whose clocks change within the first weeks, and an
/// instant shortly before.
struct World {
    core::Instant start;
    core::ScriptedZones zones;
};

[[nodiscard]] World anyWorld();

std::ostream& operator<<(std::ostream& stream, const RandomCommand& wish);

} // namespace pomotide
