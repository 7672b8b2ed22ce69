// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/draft.h"

#include <algorithm>

namespace pomotide::core {

namespace {

template<typename Put, typename Wanted>
std::optional<Wanted> newestPut(const std::vector<Change>& changes, Wanted Put::*member,
                                decltype(Wanted::id) id)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const auto* put = std::get_if<Put>(&*change);
        if (put != nullptr && (put->*member).id == id) {
            return put->*member;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Intention> Draft::intention(IntentionId id) const
{
    if (const auto* known = findIntention(state, id)) {
        return *known;
    }
    if (auto made = newestPut(changes, &PutIntention::intention, id)) {
        return made;
    }
    return history.intention(id);
}

std::optional<Pomodoro> Draft::pomodoro(PomodoroId id) const
{
    if (auto made = newestPut(changes, &PutPomodoro::pomodoro, id)) {
        return made;
    }
    return history.pomodoro(id);
}

void Draft::put(const Intention& intention)
{
    const auto isIt = [&](const Intention& other) { return other.id == intention.id; };
    std::erase_if(state.open, isIt);
    std::erase_if(state.closed, isIt);
    auto& home = intention.isOpen() ? state.open : state.closed;
    const auto behind = std::upper_bound(
        home.begin(), home.end(), intention.place,
        [](std::int64_t place, const Intention& other) { return place < other.place; });
    home.insert(behind, intention);
    record(PutIntention{intention});
}

void Draft::put(const Pomodoro& pomodoro)
{
    if (state.streak) {
        for (auto& slot : state.streak->pairs) {
            if (slot.pomodoro.id == pomodoro.id) {
                slot.pomodoro = pomodoro;
            }
        }
    }
    std::erase_if(state.awaiting, [&](const Pomodoro& other) { return other.id == pomodoro.id; });
    if (pomodoro.ending && !pomodoro.evaluation) {
        const auto older =
            std::find_if(state.awaiting.begin(), state.awaiting.end(), [&](const Pomodoro& other) {
                return std::pair{other.span.end, other.id} <
                       std::pair{pomodoro.span.end, pomodoro.id};
            });
        state.awaiting.insert(older, pomodoro);
    }
    record(PutPomodoro{pomodoro});
}

void Draft::put(const Break& rest)
{
    if (state.streak) {
        for (auto& slot : state.streak->pairs) {
            if (slot.pomodoro.id == rest.after) {
                slot.rest = rest;
            }
        }
    }
    record(PutBreak{rest});
}

} // namespace pomotide::core
