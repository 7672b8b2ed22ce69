// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulate/run_scenario.h"

#include "app/simulate/report_of.h"

#include "core/engine/phase.h"
#include "core/engine/step.h"
#include "core/model/limits.h"
#include "core/ports/memory_store.h"

#include <algorithm>
#include <cassert>

namespace pomotide::simulate {

namespace {

/// All zones, with the scenario's as the system's.
class ScenarioZones final : public core::Zones {
public:
    ScenarioZones(const core::Zones& zones, const core::Zone& system)
        : m_zones(zones), m_system(system)
    {}

    [[nodiscard]] const core::Zone& system() const override { return m_system; }
    [[nodiscard]] const core::Zone* find(std::string_view id) const override
    {
        return m_zones.find(id);
    }

private:
    const core::Zones& m_zones;
    const core::Zone& m_system;
};

template<typename Id>
using Ids = std::map<std::string, Id, std::less<>>;

/// The core's id for a name; an unused id for an unknown name.
template<typename Id>
Id idOf(const Ids<Id>& ids, const std::string& name)
{
    const auto found = ids.find(name);
    return found == ids.end() ? Id{-1} : found->second;
}

class Player {
public:
    Player(const Scenario& scenario, const core::Zones& zones);

    [[nodiscard]] core::Phase active() const { return phaseOf(m_state, m_zones); }

    /// Throws a Fault if the step is not valid in the present state.
    [[nodiscard]] StepResult play(const Step& step);

    [[nodiscard]] std::map<core::IntentionId, std::string> names() const;

private:
    core::Transition dispatch(const core::Command& command, core::Instant at);
    StepResult play(core::Command command, const Step& step);
    StepResult play(const Report& report, const Step& step);
    StepResult play(const SetPlan& set, const Step& step);
    StepResult play(const SetOvertime& set, const Step& step);

    void checkClock(const core::Command& command, core::Instant at) const;
    void putIds(core::Command& command, const std::string& name) const;
    void keepId(const core::Created& created, const std::string& name);
    void nameRepeats(const std::vector<core::Change>& changes);

    ScenarioZones m_zones;
    core::MemoryStore m_store;
    core::State m_state;
    Ids<core::IntentionId> m_intentions;
    Ids<core::SessionId> m_sessions;
};

Player::Player(const Scenario& scenario, const core::Zones& zones)
    : m_zones(zones, *scenario.zone), m_store(core::initialState(scenario.start))
{
    dispatch(core::SetSettings{{.streakPlan = scenario.plan,
                                .dayStart = scenario.dayStart,
                                .overtimeLimit = scenario.overtime}},
             scenario.start);
    dispatch(core::SetWorkHours{scenario.rules}, scenario.start);
}

std::map<core::IntentionId, std::string> Player::names() const
{
    std::map<core::IntentionId, std::string> names;
    for (const auto& [name, id] : m_intentions) {
        names.emplace(id, name);
    }
    return names;
}

core::Transition Player::dispatch(const core::Command& command, core::Instant at)
{
    auto transition = m_store.transact([&](const core::State& state, const core::History& history) {
        return step(state, command, at, m_zones, history);
    });
    m_state = transition->state;
    return *std::move(transition);
}

StepResult Player::play(const Step& step)
{
    return std::visit([&](const auto& act) { return play(act, step); }, step.act);
}

StepResult Player::play(core::Command command, const Step& step)
{
    checkClock(command, step.at);
    putIds(command, step.name);
    const auto transition = dispatch(command, step.at);
    keepId(transition.created, step.name);
    nameRepeats(transition.changes);
    return {.outcome = transition.outcome, .fault = transition.fault, .active = active()};
}

StepResult Player::play(const Report& report, const Step& step)
{
    dispatch(core::Advance{}, step.at);
    std::optional<Reported> reported;
    const auto done = m_store.read([&](const core::State& state, const core::History& history) {
        reported = reportOf(state, history, m_zones, report.windows);
    });
    assert(done && reported);
    return {.outcome = *std::move(reported), .fault = {}, .active = active()};
}

void Player::checkClock(const core::Command& command, core::Instant at) const
{
    const auto* const adjust = std::get_if<core::AdjustClock>(&command);
    if (adjust != nullptr &&
        !core::kInstantRange.contains(std::max(at, m_state.now) + adjust->by)) {
        throw Fault{.where = "by",
                    .what = "expected a clock in the years 1900 to 2199, found it outside"};
    }
}

StepResult Player::play(const SetPlan& set, const Step& step)
{
    auto settings = m_state.settings;
    settings.streakPlan = set.plan;
    return play(core::SetSettings{settings}, step);
}

StepResult Player::play(const SetOvertime& set, const Step& step)
{
    auto settings = m_state.settings;
    settings.overtimeLimit = set.limit;
    return play(core::SetSettings{settings}, step);
}

void Player::putIds(core::Command& command, const std::string& name) const
{
    std::visit(
        [&](auto& one) {
            if constexpr (requires { one.intention; }) {
                one.intention = idOf(m_intentions, name);
            } else if constexpr (requires { one.session; }) {
                if (auto* const id = std::get_if<core::SessionId>(&one.session)) {
                    *id = idOf(m_sessions, name);
                }
            } else if constexpr (requires { one.pomodoro; }) {
                const auto number = static_cast<std::int64_t>(one.pomodoro);
                // No pomodoro begins by itself, so the newest now is also the newest after the
                // step's time has passed.
                one.pomodoro =
                    core::PomodoroId{number < 0 ? number + m_state.next.pomodoro : number};
            }
        },
        command);
}

void Player::keepId(const core::Created& created, const std::string& name)
{
    const auto* const intention = std::get_if<core::IntentionId>(&created);
    const auto* const session = std::get_if<core::SessionId>(&created);
    const bool isNew = (intention == nullptr || m_intentions.emplace(name, *intention).second) &&
                       (session == nullptr || m_sessions.emplace(name, *session).second);
    if (!isNew) {
        throw Fault{.where = "id", .what = "expected a new id, found \"" + name + '"'};
    }
}

/// Names the intentions that repeats have added: that of the achieved one with a ' after it, or
/// with as many as make the name unique.
void Player::nameRepeats(const std::vector<core::Change>& changes)
{
    const auto known = names();
    std::string name;
    std::optional<core::IntentionId> next;
    for (const auto& change : changes) {
        const auto* const put = std::get_if<core::PutIntention>(&change);
        const auto found = put != nullptr ? known.find(put->intention.id) : known.end();
        if (put != nullptr && found == known.end()) {
            next = put->intention.id;
        } else if (put != nullptr && !put->intention.isOpen()) {
            name = found->second;
        }
    }
    if (next) {
        do {
            name += '\'';
        } while (!m_intentions.emplace(name, *next).second);
    }
}

} // namespace

std::variant<ScenarioRun, Fault> runScenario(const Scenario& scenario, const core::Zones& zones)
{
    Player player(scenario, zones);
    ScenarioRun scenarioRun{.initial = player.active(), .results = {}, .names = {}};
    for (const auto& step : scenario.steps) {
        try {
            scenarioRun.results.push_back(player.play(step));
        } catch (const Fault& fault) {
            const auto path = "steps[" + std::to_string(scenarioRun.results.size()) + "].";
            return Fault{.where = path + fault.where, .what = fault.what};
        }
    }
    scenarioRun.names = player.names();
    return scenarioRun;
}

} // namespace pomotide::simulate
