// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/score_model.h"

#include "core/scoring/points.h"

#include <algorithm>

namespace pomotide::core {

std::optional<ScoreRing> scoreRing(const Score& score)
{
    const double earned = std::max(score.earned, 0.0);
    const double possible = earned + std::max(score.possible, 0.0);
    const double whole = std::max(score.perfect, possible);
    if (whole < kPointsEpsilon) {
        return std::nullopt;
    }
    const double safe = std::clamp(possible - score.atRisk, earned, possible);
    return ScoreRing{
        .earnedEnd = earned / whole, .safeEnd = safe / whole, .possibleEnd = possible / whole};
}

} // namespace pomotide::core
