// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_history.h"

#include "core/engine/phase.h"
#include "core/engine/step.h"
#include "core/model/limits.h"

#include <algorithm>
#include <cmath>

namespace pomotide {

using namespace build;
using namespace core;

RandomHistory::RandomHistory(const World& world)
    : m_zones(world.zones), m_store(initialState(world.start))
{}

Transition RandomHistory::run(std::span<const Command> commands, Instant at)
{
    auto done = *m_store.transact([&](const State& state, const History& history) {
        return step(state, commands, at, m_zones, history);
    });
    m_inverses.insert(m_inverses.end(), done.inverse.begin(), done.inverse.end());
    return done;
}

Transition RandomHistory::run(const RandomCommand& wish)
{
    const auto at = instantOf(wish, state(), m_zones);
    return run(commandOf(wish, at), at);
}

Command RandomHistory::commandOf(const RandomCommand& wish, Instant at)
{
    if (wish.kind != RandomCommand::UndoEarlier || m_inverses.empty()) {
        return pomotide::commandOf(wish, state(), at);
    }
    // Mostly one of the newest.
    const auto back = static_cast<std::size_t>(wish.a % 3) % m_inverses.size();
    return m_inverses[m_inverses.size() - 1 - back];
}

Transition RandomHistory::preview(const Command& command, Instant at)
{
    Transition result;
    static_cast<void>(m_store.read([&](const State& state, const History& history) {
        result = step(state, command, at, m_zones, history);
    }));
    return result;
}

State RandomHistory::state()
{
    State found;
    static_cast<void>(m_store.read([&](const State& state, const History&) { found = state; }));
    return found;
}

Phase RandomHistory::phase()
{
    return phaseOf(state(), m_zones);
}

Past RandomHistory::past()
{
    Past past;
    static_cast<void>(m_store.read([&](const State&, const History& history) {
        past = {.chronicle = history.chronicle(core::kInstantRange),
                .intentions = history.intentions()};
    }));
    return past;
}

std::vector<PointEvent> RandomHistory::events(Span window)
{
    std::vector<PointEvent> events;
    static_cast<void>(m_store.read([&](const State& state, const History& history) {
        events = pointEvents(history, m_zones.system(), state.settings.dayStart, window);
    }));
    return events;
}

double RandomHistory::points(Span window)
{
    return totalOf(events(window));
}

State withRoundedPoints(State state)
{
    const auto round = [](double& points) { points = std::round(points * 1e6) / 1e6; };
    round(state.tally.earned);
    round(state.tally.unevaluated);
    if (state.prompt) {
        round(state.prompt->before);
        round(state.prompt->after);
    }
    return state;
}

RandomHistory anyBeginning()
{
    RandomHistory life(anyWorld());
    life.run(RandomCommand{.kind = RandomCommand::SetWorkHours,
                           .a = *rc::gen::inRange(0, 30),
                           .b = *rc::gen::inRange(0, 30)});
    for (int count = 0; count < 3; ++count) {
        life.run(AddIntention{"To do", "", {}}, life.now());
    }
    return life;
}

RandomHistory anyLife()
{
    auto life = anyBeginning();
    for (const auto& wish : *anyCommands()) {
        life.run(wish);
    }
    return life;
}

RandomHistory anyMorning()
{
    RandomHistory life({.start = kNine, .zones = ScriptedZones{}});
    life.run(SetSettings{{.streakPlan = *anyPlan()}}, kNine);
    for (int count = 0; count < 4; ++count) {
        life.run(AddIntention{"To do", "", {}}, kNine);
    }
    const auto begin = kNine + *rc::gen::inRange(-60, 30) * 1min;
    const Duration length{*rc::gen::inRange(1, 180) * 1min + *rc::gen::inRange(0, 3) * 1ms};
    life.run(AddSession{begin, std::max(begin + length, kNine + 1min)}, kNine);
    return life;
}

RandomHistory anyBusyMorning()
{
    auto life = anyMorning();
    for (const auto& act : *anyActs()) {
        life.run(act);
    }
    return life;
}

} // namespace pomotide
