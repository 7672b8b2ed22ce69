// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace pomotide {

/// By how many milliseconds clocks are ahead of the computer's, as a file has it.
struct Ahead {
    std::int64_t set = 0;   ///< of the wall clock, by hand
    std::int64_t slept = 0; ///< of all but those that stand still in a sleep
};

inline constexpr auto* kClocksVariable = "POMOTIDE_TEST_CLOCKS"; ///< names the file
inline constexpr auto* kBellVariable = "POMOTIDE_TEST_BELL";     ///< names the pipe that wakes it

} // namespace pomotide
