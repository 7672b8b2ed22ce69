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

/// The value of worked time: one point for ten minutes; of the first 25 minutes, a quarter more for
/// each rest before it in its streak, up to four.
[[nodiscard]] double weight(Duration worked, std::size_t rests);

/// Points for a first set.
inline constexpr double kFirstSetPoints = 1;

/// More points if it had an estimate.
inline constexpr double kEstimatedPoints = 0.5;

/// The maximum number of first sets in a local day that earn points.
inline constexpr int kRewardedFirstSets = 5;

/// Points for an evaluation, on top of `weight`.
[[nodiscard]] double evaluationShare(Verdict verdict);

/// `weight` and the evaluation's points together, for a focused pomodoro.
[[nodiscard]] double focusedPoints(Duration worked, std::size_t rests);

/// Points for completing an intention that took `worked` since its last completion.
[[nodiscard]] double completionPoints(Duration worked);

/// Work beyond this earns no more completion points.
inline constexpr Duration kCompletionCap = std::chrono::minutes{200};

/// Returns 1 for a close estimate, falling to 0 for one that was wrong by a factor of two.
[[nodiscard]] double closeness(Duration estimate, Duration actual);

/// Points for a break after a pomodoro that ran for `worked`, if the break was taken to its end.
[[nodiscard]] double breakPoints(const Break& pause, Duration worked);

/// The same for a break of a plan.
[[nodiscard]] double breakPoints(Duration planned, Duration worked);

} // namespace pomotide::core
