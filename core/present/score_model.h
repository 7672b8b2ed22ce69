// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"

namespace pomotide::core {

/// The ends of a score's parts on a ring that is full at perfect: in turns from the top, each at or
/// after the one before, at most 1. The rest of the ring is out of reach.
struct ScoreRing {
    double earnedEnd = 0;
    double safeEnd = 0;     ///< still possible even if the next start is late
    double possibleEnd = 0; ///< the part up to here is at risk

    bool operator==(const ScoreRing&) const = default;
};

/// The ring of a score; above perfect it is full. Nothing if there is nothing to win.
[[nodiscard]] std::optional<ScoreRing> scoreRing(const Score& score);

/// Points as people are told them, rounded down.
[[nodiscard]] int wholePoints(double points);

} // namespace pomotide::core
