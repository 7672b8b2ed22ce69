// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/slot_plan.h"

#include "core/present/current_pomodoro.h"
#include "core/schedule/sessions.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// The begin of the next pomodoro, and its index in the streak.
struct Position {
    Instant begin;
    std::size_t index = 0;
};

Position positionOf(const State& state, Instant now)
{
    if (!state.streak) {
        return {.begin = now, .index = 0};
    }
    if (const auto& grace = state.streak->grace) {
        return {.begin = grace->span.begin, .index = grace->index};
    }
    const auto& newest = state.streak->pairs.back();
    const auto& pomodoro = newest.pomodoro;
    if (!newest.pause) {
        return {.begin = endOfRunning(pomodoro, now) +
                         breakLength(state.settings.streakPlan, pomodoro.index),
                .index = pomodoro.index + 1};
    }
    const bool isLast = pomodoro.ending == Ending::Stopped;
    return {.begin = newest.pause->span.end, .index = isLast ? 0 : pomodoro.index + 1};
}

std::vector<PlannedSlot> slotsFrom(Position position, Instant end, const StreakPlan& plan,
                                   std::size_t order)
{
    std::vector<PlannedSlot> slots;
    while (true) {
        const std::size_t index = position.index < plan.size() ? position.index : 0;
        const Span pomodoro{position.begin, position.begin + plan[index].pomodoro};
        if (pomodoro.end >= end) {
            return slots;
        }
        const Span pause{pomodoro.end, pomodoro.end + plan[index].pause};
        slots.push_back({.pomodoro = pomodoro, .pause = pause, .order = order++});
        position = {.begin = pause.end, .index = index + 1};
    }
}

} // namespace

std::vector<SessionSlots> slotsToCome(const State& state, const Zones& zones, Instant now,
                                      Span window)
{
    std::vector<SessionSlots> sessions;
    const auto position = positionOf(state, now);
    std::size_t order = 0;
    for (const auto& session :
         joinedSessions(state.hours, zones, state.settings.dayStart, window)) {
        if (session.end <= now) {
            continue;
        }
        // A streak ends before a session that begins later.
        const bool goesOn = session.begin <= position.begin;
        const auto first = goesOn ? position : Position{.begin = session.begin, .index = 0};
        sessions.push_back(
            {.session = session,
             .planned = slotsFrom(first, session.end, state.settings.streakPlan, order)});
        order += sessions.back().planned.size();
    }
    return sessions;
}

SessionSlots slotsOfThisSession(const State& state, const Zones& zones, Instant now)
{
    const Span today{now, localDay(zones.system(), state.settings.dayStart, now).end};
    const auto sessions = slotsToCome(state, zones, now, today);
    return sessions.empty() ? SessionSlots{} : sessions.front();
}

namespace {

/// The moves after which Today begins with `wanted`. The one of `moved` comes first: it names the
/// act.
std::vector<Command> planned(const State& state, IntentionId moved,
                             const std::vector<IntentionId>& wanted)
{
    std::vector<IntentionId> today;
    for (const auto& each : state.open) {
        if (each.when == When::Today) {
            today.push_back(each.id);
        }
    }
    std::vector<Command> moves;
    const auto put = [&](IntentionId id, std::size_t order) {
        if (order < today.size() && today[order] == id) {
            return;
        }
        std::erase(today, id);
        order = std::min(order, today.size());
        today.insert(today.begin() + static_cast<std::ptrdiff_t>(order), id);
        moves.emplace_back(MoveIntention{.intention = id, .order = order, .when = When::Today});
    };
    const auto place = std::find(wanted.begin(), wanted.end(), moved) - wanted.begin();
    put(moved, static_cast<std::size_t>(place));
    for (std::size_t order = 0; order < wanted.size(); ++order) {
        put(wanted[order], order);
    }
    return moves;
}

} // namespace

std::vector<Command> movedTo(const State& state, IntentionId id, std::size_t order)
{
    const auto open = proposedIntentions(state);
    if (order < open.size() && open[order].id == id) {
        return {};
    }
    std::vector<IntentionId> wanted;
    for (const auto& each : open) {
        if (wanted.size() < order && each.id != id) {
            wanted.push_back(each.id);
        }
    }
    wanted.push_back(id);
    return planned(state, id, wanted);
}

std::vector<Command> swapped(const State& state, IntentionId id, std::size_t order)
{
    const auto open = proposedIntentions(state);
    const auto found =
        std::find_if(open.begin(), open.end(), [id](const auto& each) { return each.id == id; });
    if (found == open.end() || order >= open.size()) {
        return movedTo(state, id, order);
    }
    const auto from = static_cast<std::size_t>(found - open.begin());
    if (from == order) {
        return {};
    }
    std::vector<IntentionId> wanted;
    for (std::size_t place = 0; place <= std::max(from, order); ++place) {
        wanted.push_back(open[place].id);
    }
    std::swap(wanted[from], wanted[order]);
    return planned(state, id, wanted);
}

} // namespace pomotide::core
