// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/streak_plan.h"

#include <algorithm>

namespace pomotide::core {

using namespace std::chrono_literals;

StreakPlan defaultStreakPlan()
{
    return {{5min, 5min}, {10min, 5min}, {20min, 5min}, {30min, 10min}};
}

std::optional<PlanFault> firstFault(const StreakPlan& plan)
{
    if (plan.empty() || plan.size() > kLongestPlan) {
        return PlanFault{.pair = std::nullopt, .field = PlanFault::Field::Pairs};
    }
    for (std::size_t index = 0; index < plan.size(); ++index) {
        if (plan[index].pomodoro < 1min || plan[index].pomodoro > kLongestPomodoro) {
            return PlanFault{.pair = index, .field = PlanFault::Field::Pomodoro};
        }
        if (plan[index].pause < 1min || plan[index].pause > kLongestBreak) {
            return PlanFault{.pair = index, .field = PlanFault::Field::Break};
        }
    }
    return std::nullopt;
}

std::optional<Duration> pomodoroLength(const StreakPlan& plan, std::size_t index)
{
    if (index >= plan.size()) {
        return std::nullopt;
    }
    return plan[index].pomodoro;
}

Duration breakLength(const StreakPlan& plan, std::size_t index)
{
    return plan[std::min(index, plan.size() - 1)].pause;
}

} // namespace pomotide::core
