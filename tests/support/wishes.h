// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random wishes for the laws.
#pragma once

#include "core/session/command.h"
#include "core/session/state.h"
#include "tests/support/builders.h"

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace pomotide {

/// A wait and a wish, made of small numbers: so that what breaks a law can be made small, and so
/// that wishes often speak of the same things.
struct Wish {
    int wait = 0;     ///< in units of
    int waitUnit = 0; ///< a second, a minute, an hour, a day
    int kind = 0;
    int a = 0;
    int b = 0;
};

[[nodiscard]] rc::Gen<Wish> anyWish();
[[nodiscard]] rc::Gen<std::vector<Wish>> anyWishes();

/// How long the wish waits for.
[[nodiscard]] core::Duration waitOf(const Wish& wish);

/// The wish as a command, given at `now`: sessions and dates are around it.
[[nodiscard]] core::Command commandOf(const Wish& wish, core::Instant now);

/// Where the laws are tried: zones whose clocks change within the first weeks, and an instant
/// shortly before.
struct World {
    core::Instant start;
    core::ScriptedZones zones;
};

[[nodiscard]] World anyWorld();

std::ostream& operator<<(std::ostream& stream, const Wish& wish);

} // namespace pomotide
