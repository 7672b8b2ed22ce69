// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

namespace pomotide::core {

/// Points that differ by less than this are equal.
inline constexpr double kPointsEpsilon = 1e-9;

/// Points in tenths, rounded half up, as people are told them everywhere; never below 0.
[[nodiscard]] std::int64_t tenthsOf(double points);

/// One point in tenths: sentences have the singular for it.
inline constexpr std::int64_t kOnePoint = 10;

/// The value of worked time: one point for ten minutes, and a quarter of that more for each index
/// in the streak.
[[nodiscard]] double weight(Duration worked, std::size_t index);

/// Points for the first set number `earlier + 1` of a local day; 0 from the tenth on.
[[nodiscard]] int firstSetPoints(int earlier);

/// The maximum number of first sets in a local day that earn points.
inline constexpr int kRewardedFirstSets = 9;

/// Points for an evaluation, on top of `weight`.
[[nodiscard]] double evaluationShare(Verdict verdict);

/// `weight` and the evaluation's points together, for an achieved pomodoro.
[[nodiscard]] double achievedPoints(Duration worked, std::size_t index);

/// Points for completing an intention that took `worked` since its last completion.
[[nodiscard]] double completionPoints(Duration worked);

/// Work beyond this earns no more completion points.
inline constexpr Duration kCompletionCap = std::chrono::minutes{100};

/// Returns 1 for a close estimate, falling to 0 for one that was wrong by a factor of two.
[[nodiscard]] double closeness(Duration estimate, Duration actual);

/// Points for a break that was taken after a pomodoro that ran for `worked`.
[[nodiscard]] double breakPoints(Duration taken, Duration worked);

} // namespace pomotide::core
