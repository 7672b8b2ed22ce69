// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/phase.h"

#include "core/schedule/repeating.h"
#include "core/schedule/sessions.h"
#include "core/scoring/score.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;

namespace {

/// Nothing older is recorded, changed or skipped any more. It is two days longer than the horizon,
/// as a session can be moved and lasts up to a day.
constexpr auto kKept = kHorizon + days{2};

bool isOutdated(const Override& entry, Instant limit)
{
    const auto* change = std::get_if<ChangedDay>(&entry.what);
    const bool movedLater =
        change != nullptr && (change->begin.value_or(limit) > limit || change->end > limit);
    return !movedLater && entry.date.time_since_epoch() < limit.time_since_epoch();
}

bool isReferenced(const State& state, IntentionId id)
{
    const auto isOnIt = [&](const Pomodoro& pomodoro) { return pomodoro.intention == id; };
    if (std::any_of(state.awaiting.begin(), state.awaiting.end(), isOnIt)) {
        return true;
    }
    return state.streak &&
           std::any_of(state.streak->pairs.begin(), state.streak->pairs.end(),
                       [&](const Streak::Pair& slot) { return isOnIt(slot.pomodoro); });
}

/// The end of the phase; nothing for Idle, which ends when a session begins.
std::optional<Instant> endOf(const Phase& phase)
{
    struct End {
        std::optional<Instant> operator()(const Idle&) const { return std::nullopt; }
        std::optional<Instant> operator()(const Prompt& prompt) const { return prompt.until; }
        std::optional<Instant> operator()(const Pomodoro& pomodoro) const
        {
            return pomodoro.span.end;
        }
        std::optional<Instant> operator()(const Overtime& overtime) const { return overtime.until; }
        std::optional<Instant> operator()(const Break& pause) const { return pause.span.end; }
        std::optional<Instant> operator()(const Grace& grace) const { return grace.span.end; }
    };
    return std::visit(End{}, phase);
}

/// When the next of what is for later comes to Today.
std::optional<Instant> nextDue(const State& state, const Zones& zones)
{
    std::optional<Instant> next;
    for (const auto& intention : state.open) {
        const auto begin = dueBegin(intention, zones.system(), state.settings.dayStart);
        if (begin && *begin > state.now && intention.when == When::Later) {
            next = std::min(next.value_or(*begin), *begin);
        }
    }
    return next;
}

} // namespace

Phase phaseOf(const State& state, const Zones& zones)
{
    if (state.streak) {
        const auto& slot = state.streak->pairs.back();
        if (state.streak->overtime) {
            return Overtime{.pomodoro = slot.pomodoro, .until = overtimeEnd(state)};
        }
        if (!slot.pause) {
            return slot.pomodoro;
        }
        if (slot.pause->state == BreakState::Running) {
            return *slot.pause;
        }
        auto grace = *state.streak->grace;
        grace.worth = worthOf(state);
        return grace;
    }
    if (state.prompt) {
        return *state.prompt;
    }
    return Idle{.until = nextSessionBegin(state.hours, zones, state.settings.dayStart, state.now)};
}

Instant nextDeadline(const State& state, const Zones& zones)
{
    const auto begins = [&] {
        return nextSessionBegin(state.hours, zones, state.settings.dayStart, state.now);
    };
    const auto session =
        state.tally.session ? state.tally.session->end : begins().value_or(state.now + kHorizon);
    return std::min({session, endOf(phaseOf(state, zones)).value_or(session),
                     state.quietUntil.value_or(session), nextDue(state, zones).value_or(session)});
}

void prune(State& state)
{
    const auto limit = state.now - kKept;
    std::erase_if(state.hours.manual,
                  [&](const ManualSession& session) { return session.span.end <= limit; });
    std::erase_if(state.hours.overrides,
                  [&](const Override& entry) { return isOutdated(entry, limit); });
    std::erase_if(state.awaiting, [&](const Pomodoro& pomodoro) {
        return pomodoro.span.end + kAwaitsEvaluation <= state.now;
    });
    std::erase_if(state.closed,
                  [&](const Intention& intention) { return !isReferenced(state, intention.id); });
}

} // namespace pomotide::core
