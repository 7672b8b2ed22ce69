// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace pomotide {

/// The content of the file: the milliseconds by which clocks are ahead of the computer's.
struct Ahead {
    std::int64_t set = 0;   ///< of the wall clock, set by hand
    std::int64_t slept = 0; ///< of all clocks except those that stop during a sleep
};

/// The variable with the file's path.
inline constexpr auto* kClocksVariable = "POMOTIDE_TEST_CLOCKS";
/// The variable with the path of the pipe that wakes the program when its clock is set.
inline constexpr auto* kClockSetVariable = "POMOTIDE_TEST_CLOCK_SET";

} // namespace pomotide
