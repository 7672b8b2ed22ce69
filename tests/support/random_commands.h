// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random commands for the laws.
#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "tests/support/builders.h"

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace pomotide {

/// A wait and a command, made of small numbers: a case that breaks a law can be shrunk, and
/// commands often name the same things.
struct RandomCommand {
    int wait = 0; ///< in units of
    int waitUnit =
        0; ///< a second, a minute, an hour, a day; `kToDeadline`: milliseconds after that
    int kind = 0;
    int a = 0;
    int b = 0;
};

inline constexpr int kToDeadline = 4;

/// The kind of wish that sets work hours.
inline constexpr int kSetsWorkHours = 19;

/// The kind that takes back an edit made before; a life alone knows which.
inline constexpr int kTakesBack = 30;

/// Of all kinds.
[[nodiscard]] rc::Gen<RandomCommand> anyCommand();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyCommands();

/// Acts within a session: they leave work hours, plan and clock alone.
[[nodiscard]] rc::Gen<RandomCommand> anyAct();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyActs();

/// The instant of the command, in that state.
[[nodiscard]] core::Instant instantOf(const RandomCommand& wish, const core::State& state,
                                      const core::Zones& zones);

/// The command at `now`; its sessions and dates are around it.
[[nodiscard]] core::Command commandOf(const RandomCommand& wish, const core::State& state,
                                      core::Instant now);

/// One to five pairs, now and then the default.
[[nodiscard]] rc::Gen<core::StreakPlan> anyPlan();

/// The surroundings of a law: zones whose clocks change within the first weeks, and an instant
/// shortly before.
struct World {
    core::Instant start;
    core::ScriptedZones zones;
};

[[nodiscard]] World anyWorld();

std::ostream& operator<<(std::ostream& stream, const RandomCommand& wish);

} // namespace pomotide
