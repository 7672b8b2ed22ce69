// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace pomotide::core {

/// The lengths of one pomodoro and the break after it.
struct PlanPair {
    std::chrono::minutes pomodoro;
    std::chrono::minutes pause;

    bool operator==(const PlanPair&) const = default;
};

/// The pairs of a streak, in order.
using StreakPlan = std::vector<PlanPair>;

inline constexpr std::size_t kLongestPlan = 12;
inline constexpr std::chrono::minutes kShortestPomodoro{1};
inline constexpr std::chrono::minutes kLongestPomodoro{180};
inline constexpr std::chrono::minutes kLongestBreak{120};

/// The part of the next slot that is the grace period: one third.
inline constexpr int kGraceShare = 3;

/// Returns the pairs 5/5, 10/5, 20/5 and 30/10 minutes. A streak starts with little work.
[[nodiscard]] StreakPlan defaultStreakPlan();

/// The first fault of a plan.
struct PlanFault {
    enum class Field { Pairs, Pomodoro, Break };

    std::optional<std::size_t> pair; ///< none if the number of pairs is wrong
    Field field = Field::Pairs;

    bool operator==(const PlanFault&) const = default;
};

[[nodiscard]] std::optional<PlanFault> firstFault(const StreakPlan& plan);

/// The length of the pomodoro at that index; nothing if the plan has no such pair.
[[nodiscard]] std::optional<Duration> pomodoroLength(const StreakPlan& plan, std::size_t index);

/// The length of the break at that index; that of the last pair if the plan has no such pair.
[[nodiscard]] Duration breakLength(const StreakPlan& plan, std::size_t index);

} // namespace pomotide::core
