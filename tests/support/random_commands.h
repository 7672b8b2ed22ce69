// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random wishes for the laws.
#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "tests/support/builders.h"

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace pomotide {

/// A wait and a wish, made of small numbers: so that what breaks a law can be made small, and so
/// that wishes often speak of the same things.
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

/// What is done in the course of one session: it leaves hours, plan and clock alone.
[[nodiscard]] rc::Gen<RandomCommand> anyAct();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyActs();

/// When the wish is made, in that state.
[[nodiscard]] core::Instant instantOf(const RandomCommand& wish, const core::State& state,
                                      const core::Zones& zones);

/// The wish as a command, given at `now`: sessions and dates are around it.
[[nodiscard]] core::Command commandOf(const RandomCommand& wish, const core::State& state,
                                      core::Instant now);

/// One to five pairs, now and then the default.
[[nodiscard]] rc::Gen<core::StreakPlan> anyPlan();

/// Where the laws are tried: zones whose clocks change within the first weeks, and an instant
/// shortly before.
struct World {
    core::Instant start;
    core::ScriptedZones zones;
};

[[nodiscard]] World anyWorld();

std::ostream& operator<<(std::ostream& stream, const RandomCommand& wish);

} // namespace pomotide
