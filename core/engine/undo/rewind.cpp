// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/rewind.h"

namespace pomotide::core {

namespace {

/// The streak, in progress or not, of which that pomodoro is the newest; nothing if a later
/// pomodoro has begun.
std::optional<Streak> streakUpTo(const Draft& draft, PomodoroId newest)
{
    const auto past = draft.past();
    const auto pomodoro = past.pomodoro(newest);
    if (!pomodoro || !isNewest(draft, newest)) {
        return std::nullopt;
    }
    return Streak{.pairs = past.streak(pomodoro->streak), .grace = {}};
}

void reopen(Draft& draft, const Pomodoro& left)
{
    auto streak = streakUpTo(draft, left.id);
    if (!streak) {
        return;
    }
    auto [pomodoro, pause] = streak->pairs.back();
    const Span planned{pomodoro.span.begin, plannedEnd(pomodoro)};
    if (pomodoro.ending != Ending::Full || planned != left.span || !pause ||
        pause->state == BreakState::Skipped || pause->span.begin != pomodoro.span.end) {
        return;
    }
    draft.state.streak = std::move(streak);
    pomodoro.span = planned;
    pomodoro.overtime = {};
    pomodoro.ending.reset();
    draft.put(pomodoro);
    draft.removeBreak(pomodoro.id);
}

void reopen(Draft& draft, const Break& left)
{
    auto streak = streakUpTo(draft, left.after);
    if (!streak) {
        return;
    }
    const auto& pause = streak->pairs.back().pause;
    if (pause && pause->span == left.span &&
        (pause->state == BreakState::Taken || pause->state == BreakState::Asleep)) {
        draft.state.streak = std::move(streak);
        draft.put(left);
    }
}

void reopen(Draft& draft, PomodoroId newest, const Grace& grace)
{
    auto streak = streakUpTo(draft, newest);
    if (!streak || draft.state.streak || draft.state.now < grace.span.end) {
        return;
    }
    const auto& pause = streak->pairs.back().pause;
    if (pause && pause->span.end == grace.span.begin) {
        streak->grace = grace;
        draft.state.streak = std::move(streak);
    }
}

} // namespace

bool isNewest(const Draft& draft, PomodoroId id)
{
    // A removed pomodoro leaves its id unused.
    const auto past = draft.past();
    auto newest = draft.state.next.pomodoro - 1;
    while (PomodoroId{newest} > id && !past.pomodoro(PomodoroId{newest})) {
        --newest;
    }
    return PomodoroId{newest} == id;
}

void rewind(Draft& draft, const Revert& revert)
{
    for (const auto& [from, to] : revert.pomodoros) {
        const bool runsEitherWay = to && !to->ending && (!from || from->span == to->span);
        if (from && !from->ending && !runsEitherWay) {
            reopen(draft, *from);
        }
    }
    for (const auto& [from, to] : revert.breaks) {
        if (from && from->state == BreakState::Running) {
            reopen(draft, *from);
        }
    }
    if (const auto& left = revert.streak.from; left && left->newest && left->grace) {
        reopen(draft, *left->newest, *left->grace);
    }
}

} // namespace pomotide::core
