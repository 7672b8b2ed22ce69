// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

namespace pomotide::core {

/// Differences of points below it count as none.
inline constexpr double kPointsEpsilon = 1e-9;

/// What worked time is worth: a point for ten minutes, and a quarter more for each place further on
/// in the streak.
[[nodiscard]] double weight(Duration worked, std::size_t index);

/// For the intention first set as the `earlier + 1`-th of a local day; 0 from the tenth on.
[[nodiscard]] int firstSetPoints(int earlier);

/// First sets beyond that many in a local day earn nothing.
inline constexpr int kRewardedFirstSets = 9;

/// On top of `weight`, by its evaluation.
[[nodiscard]] double evaluationShare(Verdict verdict);

/// Both, for a pomodoro that is achieved.
[[nodiscard]] double achievedPoints(Duration worked, std::size_t index);

/// For completing an intention that took `worked` since its last completion.
[[nodiscard]] double completionPoints(Duration worked);

/// Longer work earns no more when it is completed.
inline constexpr Duration kCompletionCap = std::chrono::minutes{100};

/// 1 for an estimate that was about right, falling to 0 where it was wrong by a factor of two.
[[nodiscard]] double closeness(Duration estimate, Duration actual);

/// For a break that was taken after a pomodoro that ran for `worked`.
[[nodiscard]] double breakPoints(Duration taken, Duration worked);

} // namespace pomotide::core
