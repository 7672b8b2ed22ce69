// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"

namespace pomotide::core {

/// The end of each part of a score on a ring, in turns from the top; 1 is `perfect`. They ascend
/// and are at most 1. The rest of the ring is out of reach.
struct ScoreRing {
    double earnedEnd = 0;
    double safeEnd = 0;     ///< still possible even if the next start is late
    double possibleEnd = 0; ///< points up to here are at risk

    bool operator==(const ScoreRing&) const = default;
};

/// The ring of a score; above perfect it is full. Nothing if there is nothing to win.
[[nodiscard]] std::optional<ScoreRing> scoreRing(const Score& score);

} // namespace pomotide::core
