// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"

#include <algorithm>
#include <set>

namespace pomotide::core {

void Draft::putInState(const Intention& intention)
{
    const auto isIt = [&](const Intention& other) { return other.id == intention.id; };
    std::erase_if(state.open, isIt);
    std::erase_if(state.closed, isIt);
    auto& home = intention.isOpen() ? state.open : state.closed;
    home.insert(std::upper_bound(home.begin(), home.end(), intention, isListedBefore), intention);
}

void Draft::put(const Intention& intention)
{
    putInState(intention);
    record(PutIntention{intention});
}

void Draft::put(const std::vector<Intention>& intentions)
{
    std::set<IntentionId> ids;
    for (const auto& intention : intentions) {
        ids.insert(intention.id);
        record(PutIntention{intention});
    }
    for (auto* home : {&state.open, &state.closed}) {
        std::erase_if(*home, [&](const Intention& other) { return ids.count(other.id) > 0; });
        std::copy_if(intentions.begin(), intentions.end(), std::back_inserter(*home),
                     [&](const Intention& one) { return one.isOpen() == (home == &state.open); });
        std::sort(home->begin(), home->end(), isListedBefore);
    }
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

void Draft::put(const Break& pause)
{
    if (state.streak) {
        for (auto& slot : state.streak->pairs) {
            if (slot.pomodoro.id == pause.after) {
                slot.pause = pause;
            }
        }
    }
    record(PutBreak{pause});
}

void Draft::remove(IntentionId id)
{
    for (auto* home : {&state.open, &state.closed}) {
        std::erase_if(*home, [&](const Intention& other) { return other.id == id; });
    }
    record(RemoveIntention{id});
}

void Draft::remove(PomodoroId id)
{
    if (state.streak) {
        std::erase_if(state.streak->pairs,
                      [&](const Streak::Pair& slot) { return slot.pomodoro.id == id; });
    }
    std::erase_if(state.awaiting, [&](const Pomodoro& other) { return other.id == id; });
    record(RemovePomodoro{id});
}

void Draft::removeBreak(PomodoroId after)
{
    if (state.streak) {
        for (auto& slot : state.streak->pairs) {
            if (slot.pomodoro.id == after) {
                slot.pause.reset();
            }
        }
    }
    record(RemoveBreak{after});
}

std::map<IntentionId, const Intention*> intentionsById(const State& state)
{
    std::map<IntentionId, const Intention*> found;
    for (const auto* intentions : {&state.open, &state.closed}) {
        for (const auto& intention : *intentions) {
            found.emplace(intention.id, &intention);
        }
    }
    return found;
}

void renewAwaiting(Draft& draft)
{
    auto& state = draft.state;
    const auto past = draft.past();
    // After the clock was set back, pomodoros can end after now.
    state.awaiting = past.chronicle({state.now - kAwaitsEvaluation, Instant::max()}).pomodoros;
    std::erase_if(state.awaiting, [](const Pomodoro& pomodoro) {
        return !pomodoro.ending || pomodoro.evaluation.has_value();
    });
    std::sort(state.awaiting.begin(), state.awaiting.end(),
              [](const Pomodoro& a, const Pomodoro& b) {
                  return std::pair{a.span.end, a.id} > std::pair{b.span.end, b.id};
              });
    const auto addReferenced = [&](IntentionId id) {
        const auto intention = past.intention(id);
        if (intention && findIntention(state, id) == nullptr) {
            draft.putInState(*intention);
        }
    };
    for (const auto& pomodoro : state.awaiting) {
        addReferenced(pomodoro.intention);
    }
    if (state.streak) {
        for (const auto& slot : state.streak->pairs) {
            addReferenced(slot.pomodoro.intention);
        }
    }
}

} // namespace pomotide::core
