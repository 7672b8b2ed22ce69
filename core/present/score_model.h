// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"

namespace pomotide::core {

/// Where the parts of a score end on a ring whose whole is perfect: in turns from its top, each at
/// or after the one before it, and at most 1. Beyond the last lies what is out of reach.
struct ScoreRing {
    double earnedEnd = 0;
    double safeEnd = 0;     ///< still possible, also if the next start is late
    double possibleEnd = 0; ///< up to here at risk

    bool operator==(const ScoreRing&) const = default;
};

/// Who comes to do better than perfect fills the ring. Nothing if there is nothing to win.
[[nodiscard]] std::optional<ScoreRing> scoreRing(const Score& score);

/// Points as people are told them: never more than there are.
[[nodiscard]] int wholePoints(double points);

} // namespace pomotide::core
