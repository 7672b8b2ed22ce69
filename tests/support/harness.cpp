// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"

#include "core/session/step.h"

#include <utility>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr Span kEver{utc(1900y / 1 / 1), utc(2200y / 1 / 1)};

} // namespace

Harness::Harness(Instant start, ScriptedZones zones)
    : m_zones(std::move(zones)), m_store(initialState(start)), m_last{.state = initialState(start),
                                                                      .changes = {},
                                                                      .fault = {},
                                                                      .created = {}}
{}

Outcome Harness::run(Instant at, const Command& command)
{
    const auto result = m_store.transact([&](const State& state, const History& history) {
        auto transition = step(state, command, at, m_zones, history);
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
    return *m_store.chronicle(kEver);
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
    const auto intentions = *m_store.intentions();
    for (const auto& one : intentions) {
        if (one.id == IntentionId{id}) {
            return one;
        }
    }
    QTest::qFail("there is no such intention", __FILE__, __LINE__);
    return {};
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
