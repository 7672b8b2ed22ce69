// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Valid scenarios made of the bytes: with time passing at once or in parts, the core's results are
// consistent at every step.

#include "app/simulate/run_scenario.h"
#include "app/simulate/write_run.h"
#include "tests/fuzz/claim.h"
#include "tests/fuzz/scenarios.h"

#include <algorithm>

using namespace pomotide;
using namespace pomotide::core;
using namespace pomotide::simulate;

namespace {

ScenarioRun runOf(const Scenario& scenario, const Zones& zones)
{
    auto scenarioRun = runScenario(scenario, zones);
    claim(std::holds_alternative<ScenarioRun>(scenarioRun),
          "a scenario that makes sense has no fault");
    return std::get<ScenarioRun>(std::move(scenarioRun));
}

/// The same scenario with time passing in up to `parts` parts before each step. `kept` gets the
/// indices of the original steps.
Scenario dividedInto(int parts, const Scenario& scenario, std::vector<std::size_t>& kept)
{
    auto divided = scenario;
    divided.steps.clear();
    auto from = scenario.start;
    for (const auto& step : scenario.steps) {
        const auto* const command = std::get_if<Command>(&step.act);
        const auto* const advance = command != nullptr ? std::get_if<Advance>(command) : nullptr;
        const Advance part{.asleep = advance != nullptr && advance->asleep};
        for (int n = 1; n < parts && from < step.at; ++n) {
            divided.steps.push_back({.at = from + (step.at - from) * n / parts, .act = part});
        }
        kept.push_back(divided.steps.size());
        divided.steps.push_back(step);
        from = step.at;
    }
    return divided;
}

void checkPhase(const Prompt& prompt)
{
    claim(prompt.since < prompt.until, "a prompt lasts");
    claim(prompt.after < prompt.before, "what a prompt warns of is a loss");
}

void checkPhase(const Idle&) {}

void checkPhase(const Pomodoro& pomodoro)
{
    claim(!pomodoro.span.isEmpty(), "a running pomodoro lasts");
    claim(pomodoro.span.begin <= pomodoro.startedAt && pomodoro.startedAt < pomodoro.span.end,
          "a pomodoro is started in its span");
}

void checkPhase(const Overtime& overtime)
{
    checkPhase(overtime.pomodoro);
    claim(overtime.pomodoro.span.end < overtime.until, "overtime is beyond the planned end");
}

void checkPhase(const Break& pause)
{
    claim(!pause.span.isEmpty(), "a running break lasts");
}

void checkPhase(const Grace& grace)
{
    claim(!grace.span.isEmpty(), "a grace lasts");
    claim(grace.span.end < grace.slotEnd, "a grace is a part of its slot");
}

void checkWindow(const WindowReport& report)
{
    auto last = Instant::min();
    for (const auto& event : report.events) {
        claim(report.window.contains(event.time), "events are in their window");
        claim(last <= event.time, "events are in order");
        claim(event.points > 0, "events are worth something");
        last = event.time;
    }
}

void checkReport(const Reported& report)
{
    for (std::size_t n = 1; n < report.sessions.size(); ++n) {
        claim(report.sessions[n - 1].end <= report.sessions[n].begin, "past sessions are apart");
    }
    for (const auto& window : report.windows) {
        checkWindow(window);
    }
    if (const auto& score = report.day) {
        claim(!score->session || score->session->contains(report.now),
              "a session under way contains the present");
        claim(score->possible >= 0 && score->atRisk >= 0 && score->outOfReach >= 0,
              "no figure of the score is negative");
        claim(score->atRisk <= score->possible, "only what is possible is at risk");
    }
    claim(report.awaiting.size() <= report.pomodoros.size(), "what awaits is of the past");
}

void checkResult(const StepResult& result)
{
    std::visit([](const auto& phase) { checkPhase(phase); }, result.active);
    if (const auto* const report = std::get_if<Reported>(&result.outcome)) {
        checkReport(*report);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider bytes(data, size);
    const auto zones = zonesOf(bytes);
    const int parts = bytes.ConsumeIntegralInRange(2, 3);
    const auto scenario = scenarioOf(bytes, zones);

    const auto scenarioRun = runOf(scenario, zones);
    for (const auto& result : scenarioRun.results) {
        checkResult(result);
    }

    std::vector<std::size_t> kept;
    auto divided = runOf(dividedInto(parts, scenario, kept), zones);
    std::vector<StepResult> results;
    for (const auto place : kept) {
        results.push_back(divided.results.at(place));
    }
    divided.results = std::move(results);
    claim(textOf(divided) == textOf(scenarioRun), "time may pass at once or bit by bit");
    return 0;
}
