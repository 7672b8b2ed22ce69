// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/rewind.h"

namespace pomotide::core {

namespace {

/// The streak, in progress or not, of which that pomodoro is the newest, as the edit left it;
/// nothing if a later pomodoro has begun.
std::optional<Streak> streakUpTo(const Draft& draft, PomodoroId newest, const StreakMark& mark)
{
    const auto past = draft.past();
    const auto pomodoro = past.pomodoro(newest);
    if (!pomodoro || !isNewest(draft, newest)) {
        return std::nullopt;
    }
    return Streak{.pairs = past.streak(pomodoro->streak),
                  .grace = mark.grace,
                  .continued = mark.continued,
                  .overtime = mark.overtime,
                  .hasClockMoved = mark.hasClockMoved};
}

/// True if time alone has ended the pomodoro, at its planned end or in overtime.
bool hasJustEnded(const Streak::Pair& pair)
{
    return pair.pomodoro.ending == Ending::Full && pair.pause &&
           pair.pause->state != BreakState::Skipped &&
           pair.pause->span.begin == pair.pomodoro.span.end;
}

void reopen(Draft& draft, const Pomodoro& left, const StreakMark& mark)
{
    auto streak = streakUpTo(draft, left.id, mark);
    if (!streak) {
        return;
    }
    const auto pair = streak->pairs.back();
    auto pomodoro = pair.pomodoro;
    pomodoro.span.end = plannedEnd(pomodoro);
    if (pomodoro.span != left.span) {
        return;
    }
    if (!pomodoro.ending) { // its overtime may have begun
        draft.state.streak = std::move(streak);
    } else if (hasJustEnded(pair)) {
        pomodoro.overtime = {};
        pomodoro.ending.reset();
        draft.state.streak = std::move(streak);
        draft.put(pomodoro);
        draft.removeBreak(pomodoro.id);
    }
}

void reopen(Draft& draft, const Break& left, const StreakMark& mark)
{
    auto streak = streakUpTo(draft, left.after, mark);
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

void reopenGrace(Draft& draft, const StreakMark& mark)
{
    auto streak = streakUpTo(draft, *mark.newest, mark);
    if (!streak || draft.state.streak || draft.state.now < mark.grace->span.end) {
        return;
    }
    const auto& pause = streak->pairs.back().pause;
    if (pause && pause->span.end == mark.grace->span.begin) {
        draft.state.streak = std::move(streak);
    }
}

/// An intention that has come to its day since is in Later again.
void returnToLater(Draft& draft, const Intention& left)
{
    const auto* found = findIntention(draft.state, left.id);
    const bool hasArrived = found != nullptr && left.when == When::Later && hasCome(draft, left) &&
                            found->when == When::Today && found->due == left.due;
    if (hasArrived) {
        auto intention = *found;
        intention.when = left.when;
        intention.order = left.order;
        draft.put(intention);
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
    for (const auto& [from, to] : revert.intentions) {
        if (from) {
            returnToLater(draft, *from);
        }
    }
    const auto mark = revert.streak.from.value_or(StreakMark{});
    for (const auto& [from, to] : revert.pomodoros) {
        const bool runsEitherWay = to && !to->ending && (!from || from->span == to->span);
        if (from && !from->ending && !runsEitherWay) {
            reopen(draft, *from, mark);
        }
    }
    for (const auto& [from, to] : revert.breaks) {
        if (from && from->state == BreakState::Running) {
            reopen(draft, *from, mark);
        }
    }
    if (mark.newest && mark.grace) {
        reopenGrace(draft, mark);
    }
}

} // namespace pomotide::core
