// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/now_actions.h"

namespace pomotide::core {

namespace {

bool isLatest(const State& state, const History& history, const Pomodoro& pomodoro)
{
    bool latest = true;
    history.visitPomodoros(pomodoro.intention, PomodoroId{state.next.pomodoro},
                           [&](const Pomodoro& newest) {
                               latest = newest.id == pomodoro.id;
                               return false;
                           });
    return latest;
}

EvaluablePomodoro evaluable(const State& state, const History& history, const Pomodoro& pomodoro,
                            Instant now)
{
    const auto* intention = findIntention(state, pomodoro.intention);
    const bool isLongEnough = pomodoro.ending || now >= pomodoro.act + kFirstMinute;
    EvaluablePomodoro one{.id = pomodoro.id,
                          .title = intention != nullptr ? intention->title : std::string{},
                          .span = pomodoro.span,
                          .canBeAchieved = isLongEnough && isLatest(state, history, pomodoro),
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
        actions.canCancel = now < running->act + kFirstMinute;
        actions.running = evaluable(state, history, *running, now);
    } else {
        actions.canStart = !state.streak || state.streak->grace;
        actions.canSkipBreak = !actions.canStart;
    }
    for (const auto& pomodoro : state.awaiting) {
        actions.awaiting.push_back(evaluable(state, history, pomodoro, now));
    }
    return actions;
}

} // namespace pomotide::core
