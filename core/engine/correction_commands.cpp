// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/achieving.h"
#include "core/engine/draft.h"
#include "core/engine/undo/rewind.h"
#include "core/model/limits.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// True if the pomodoro is the newest of the streak in progress.
bool isNewestOfStreak(const State& state, PomodoroId id)
{
    return state.streak && state.streak->pairs.back().pomodoro.id == id;
}

std::optional<Outcome> refusalOf(const Draft& draft, const Pomodoro& corrected)
{
    const auto& span = corrected.span;
    if (span.isEmpty()) {
        return Outcome::EndsBeforeBegin;
    }
    if (span.length() > kLongestSession) {
        return Outcome::TooLong;
    }
    if (span.end > draft.state.now) {
        return Outcome::InTheFuture;
    }
    if (!isWithinBounds(span)) {
        return Outcome::Invalid;
    }
    const auto others = draft.past().chronicle(span).pomodoros;
    const bool overlaps = std::any_of(others.begin(), others.end(), [&](const Pomodoro& other) {
        return other.id != corrected.id && other.span.overlaps(span);
    });
    return overlaps ? std::optional{Outcome::Overlaps} : std::nullopt;
}

/// Reopens the intention at its old position in the list if this pomodoro closed it.
void reopenIfClosedBy(Draft& draft, const Pomodoro& pomodoro)
{
    auto intention = draft.past().intention(pomodoro.intention);
    const auto* achieved = intention ? std::get_if<Achieved>(&intention->state) : nullptr;
    if (achieved != nullptr && achieved->by == pomodoro.id) {
        reopen(draft, *std::move(intention));
    }
}

void moveBreak(Draft& draft, const Pomodoro& corrected)
{
    auto pause = breakAfter(draft.past(), corrected.id);
    if (pause && pause->span.begin < corrected.span.end) {
        pause->span.begin = corrected.span.end;
        pause->span.end = std::max(pause->span.begin, pause->span.end);
        draft.put(*pause);
    }
}

Pomodoro corrected(Pomodoro pomodoro, const CorrectPomodoro& command)
{
    const bool beginsElsewhere = command.begin && *command.begin != workedFrom(pomodoro);
    const auto planned = plannedEnd(pomodoro);
    pomodoro.span = {beginsElsewhere ? *command.begin : pomodoro.span.begin,
                     command.end.value_or(pomodoro.span.end)};
    pomodoro.startedAt =
        beginsElsewhere ? pomodoro.span.begin : std::min(pomodoro.startedAt, pomodoro.span.end);
    pomodoro.lead = beginsElsewhere ? Duration{} : std::min(pomodoro.lead, pomodoro.span.length());
    if (pomodoro.overtime > Duration{}) {
        pomodoro.overtime =
            std::min(std::max(pomodoro.span.end - planned, Duration{}), pomodoro.span.length());
    }
    pomodoro.intention = command.intention.value_or(pomodoro.intention);
    return pomodoro;
}

/// A streak is named after its first pomodoro. Renames the rest of a streak whose first was
/// removed.
void renameStreak(Draft& draft, PomodoroId streak)
{
    const auto left = draft.past().streak(streak);
    for (auto slot : left) {
        if (slot.pomodoro.streak != left.front().pomodoro.id) {
            slot.pomodoro.streak = left.front().pomodoro.id;
            draft.put(slot.pomodoro);
        }
    }
}

void remove(Draft& draft, const Pomodoro& pomodoro)
{
    draft.remove(pomodoro.id);
    renameStreak(draft, pomodoro.streak);
    reopenIfClosedBy(draft, pomodoro);
}

} // namespace

Outcome apply(Draft& draft, const CorrectPomodoro& command)
{
    const auto before = draft.past().pomodoro(command.pomodoro);
    if (!before || (command.intention && !draft.past().intention(*command.intention))) {
        return Outcome::Unknown;
    }
    const auto after = corrected(*before, command);
    const bool moves = after.span != before->span || after.lead != before->lead;
    if (!before->ending || (moves && isNewestOfStreak(draft.state, before->id))) {
        return Outcome::UnderWay;
    }
    if (moves) {
        if (const auto refusal = refusalOf(draft, after)) {
            return *refusal;
        }
    }
    const bool isOther = after.intention != before->intention;
    const bool achieved = after.evaluation && after.evaluation->verdict == Verdict::Achieved;
    if (isOther && achieved && !isLatest(after, draft.past())) {
        return Outcome::NotLatest;
    }
    if (after != *before) {
        draft.put(after);
        moveBreak(draft, after);
    }
    if (isOther) {
        reopenIfClosedBy(draft, *before);
        if (achieved) {
            closeOrReopen(draft, after, after.evaluation->since);
        }
    }
    renewAwaiting(draft);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const DeletePomodoro& command)
{
    const auto pomodoro = draft.past().pomodoro(command.pomodoro);
    if (!pomodoro) {
        return Outcome::Unknown;
    }
    if (!pomodoro->ending || isNewestOfStreak(draft.state, pomodoro->id)) {
        return Outcome::UnderWay;
    }
    remove(draft, *pomodoro);
    return Outcome::Done;
}

Outcome apply(Draft& draft, const UndoStart& command)
{
    const auto pomodoro = draft.past().pomodoro(command.pomodoro);
    if (!pomodoro) {
        return Outcome::ChangedSince;
    }
    if (!pomodoro->ending) {
        cancelRunning(draft);
        return Outcome::Cancelled;
    }
    std::optional<Grace> continued;
    if (isNewestOfStreak(draft.state, pomodoro->id)) {
        continued = draft.state.streak->continued;
        endStreak(draft);
    }
    const bool isLast = isNewest(draft, pomodoro->id);
    remove(draft, *pomodoro);
    if (isLast) {
        resumeGrace(draft, *pomodoro, continued);
    }
    return Outcome::Done;
}

} // namespace pomotide::core
