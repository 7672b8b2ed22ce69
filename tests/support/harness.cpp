// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"

#include "core/engine/step.h"
#include "core/model/limits.h"
#include "tests/support/slow_plan.h"

#include <cmath>
#include <utility>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

double rounded(double points)
{
    return std::round(points * 1e9) / 1e9;
}

PointSums rounded(const PointSums& points)
{
    PointSums result;
    for (const auto reason : kPointReasons) {
        result.add(reason, rounded(points.of(reason)));
    }
    return result;
}

} // namespace

Harness::Harness(Instant start, ScriptedZones zones)
    : m_zones(std::move(zones)), m_store(initialState(start)), m_last{.state = initialState(start),
                                                                      .changes = {},
                                                                      .fault = {},
                                                                      .created = {}}
{}

Outcome Harness::run(Instant at, std::span<const Command> commands)
{
    const auto result = m_store.transact([&](const State& state, const History& history) {
        auto transition = step(state, commands, at, m_zones, history);
        if (!isAccepted(transition.outcome)) {
            const auto waited = step(state, Advance{}, at, m_zones, history);
            if (transition.state != waited.state || transition.changes != waited.changes) {
                QTest::qFail("a refusal changed more than time does", __FILE__, __LINE__);
            }
        }
        return transition;
    });
    m_last = *result;
    return m_last.outcome;
}

std::vector<std::string> Harness::openTitles() const
{
    std::vector<std::string> titles;
    for (const auto& intention : state().open) {
        titles.push_back(intention.title);
    }
    return titles;
}

Chronicle Harness::history()
{
    Chronicle chronicle;
    static_cast<void>(m_store.read([&](const State&, const History& history) {
        chronicle = history.chronicle(core::kInstantRange);
    }));
    return chronicle;
}

Pomodoro Harness::pomodoro(std::int64_t id)
{
    for (const auto& one : history().pomodoros) {
        if (one.id == PomodoroId{id}) {
            return one;
        }
    }
    QTest::qFail("there is no such pomodoro", __FILE__, __LINE__);
    return {};
}

Intention Harness::intention(std::int64_t id)
{
    std::optional<Intention> found;
    static_cast<void>(m_store.read(
        [&](const State&, const History& history) { found = history.intention(IntentionId{id}); }));
    if (!found) {
        QTest::qFail("there is no such intention", __FILE__, __LINE__);
    }
    return found.value_or(Intention{});
}

std::optional<Score> Harness::score() const
{
    auto score = scoreOf(state());
    if (score) {
        for (auto* points : {&score->earned, &score->possible, &score->atRisk, &score->outOfReach,
                             &score->perfect}) {
            *points = rounded(*points);
        }
    }
    return score;
}

std::optional<Prompt> Harness::prompt() const
{
    const auto now = phase();
    const auto* prompt = std::get_if<Prompt>(&now);
    if (prompt == nullptr) {
        return std::nullopt;
    }
    return Prompt{.since = prompt->since,
                  .until = prompt->until,
                  .before = rounded(prompt->before),
                  .after = rounded(prompt->after)};
}

std::optional<Prompt> Harness::promptSince(Instant since) const
{
    const auto score = slowScore(state());
    if (!score || !score->until) {
        QTest::qFail("there is nothing to start for", __FILE__, __LINE__);
        return std::nullopt;
    }
    const auto before = score->earned + score->possible;
    return Prompt{.since = since,
                  .until = *score->until,
                  .before = rounded(before),
                  .after = rounded(before - score->atRisk)};
}

std::vector<PointEvent> Harness::events(Span window)
{
    std::vector<PointEvent> events;
    static_cast<void>(m_store.read([&](const State& state, const History& history) {
        events = pointEvents(history, m_zones.system(), state.settings.dayStart, window);
    }));
    for (auto& event : events) {
        event.points = rounded(event.points);
    }
    return events;
}

PointsModel Harness::points(Span day)
{
    PointsModel model;
    static_cast<void>(m_store.read([&](const State& state, const History& history) {
        model = pointsModel(history, m_zones.system(), state.settings.dayStart, day);
    }));
    for (auto& entry : model.entries) {
        entry.points = rounded(entry.points);
    }
    model.points = rounded(model.points);
    return model;
}

Harness workday()
{
    Harness core;
    core.run(kMonday, SetWorkHours{{rule(1, kMondayToFriday, 9h, 17h)}});
    for (const auto* title : {"Letter", "Report", "Receipts"}) {
        core.run(kMonday, AddIntention{.title = title, .description = {}, .estimate = {}});
    }
    return core;
}

Harness inPomodoro()
{
    auto core = workday();
    core.run(kNine, Start{});
    return core;
}

Harness inBreak()
{
    auto core = inPomodoro();
    core.run(kNine + 5min);
    return core;
}

Harness inGrace()
{
    auto core = inPomodoro();
    core.run(kNine + 10min);
    return core;
}

} // namespace pomotide
