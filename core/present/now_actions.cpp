// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/now_actions.h"

#include "core/engine/achieving.h"
#include "core/engine/ending.h"
#include "core/present/current_pomodoro.h"

namespace pomotide::core {

namespace {

EvaluablePomodoro evaluable(const State& state, const History& history, const Pomodoro& pomodoro,
                            Instant now)
{
    EvaluablePomodoro one{.id = pomodoro.id,
                          .title = titleOf(state, pomodoro.intention),
                          .span = workedSpan(pomodoro),
                          .isRunning = !pomodoro.ending,
                          .notAchievable = refusalToAchieve(pomodoro, state, history, now),
                          .verdict = {}};
    if (pomodoro.evaluation) {
        one.verdict = pomodoro.evaluation->verdict;
    }
    return one;
}

} // namespace

NowActions nowActions(const State& state, const History& history, Instant now)
{
    NowActions actions;
    if (const auto* running = runningPomodoro(state)) {
        actions.canStop = true;
        actions.isOvertime = state.streak->overtime.has_value();
        const Instant firstMinuteEnd = running->startedAt + kFirstMinute;
        actions.canCancel = now < firstMinuteEnd;
        if (actions.canCancel) {
            actions.until = firstMinuteEnd;
        }
    } else {
        actions.canStart = !state.streak || state.streak->grace;
        actions.canSkipBreak = !actions.canStart;
        actions.canWorkOn = !refusalToWorkOn(state, now);
        if (actions.canWorkOn) {
            actions.until = workOnLimit(state);
        }
    }
    if (const auto* pomodoro = pomodoroInQuestion(state)) {
        actions.question = evaluable(state, history, *pomodoro, now);
    }
    for (const auto& pomodoro : state.awaiting) {
        actions.awaiting.push_back(evaluable(state, history, pomodoro, now));
    }
    return actions;
}

} // namespace pomotide::core
