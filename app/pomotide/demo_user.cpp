// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/demo_user.h"

#include "core/engine/phase.h"
#include "core/schedule/week.h"
#include "core/time/resolve.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

struct Demo {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

std::string titleOf(std::int64_t number)
{
    const std::array titles{
        Demo::tr("Write the report"),  Demo::tr("Answer Ada's letter"),
        Demo::tr("Plan the workshop"), Demo::tr("Read the new draft"),
        Demo::tr("Sort the receipts"), Demo::tr("Prepare Thursday's talk"),
        Demo::tr("Call the dentist"),  Demo::tr("Tidy up the desk"),
    };
    return titles.at(static_cast<std::size_t>(number) % titles.size()).toStdString();
}

core::Verdict verdictOf(core::PomodoroId id)
{
    using enum core::Verdict;
    static constexpr std::array kVerdicts{Focused, Focused,  Achieved,  Interrupted,
                                          Focused, Achieved, Distracted};
    return kVerdicts.at(static_cast<std::size_t>(id) % kVerdicts.size());
}

struct Decide {
    const core::State& state;

    std::optional<DemoAct> operator()(const core::Idle&) const
    {
        // Before the first pomodoro the day has not begun; later, Idle means that it is over.
        if (state.next.pomodoro == 0) {
            return std::nullopt;
        }
        return DemoAct{.at = state.now + 10min, .command = std::nullopt};
    }
    std::optional<DemoAct> operator()(const core::Prompt& prompt) const
    {
        return start(std::max(prompt.since + (prompt.until - prompt.since) / 2, state.now));
    }
    std::optional<DemoAct> operator()(const core::Pomodoro& pomodoro) const
    {
        return beSeen(pomodoro, pomodoro.span.end - 20s);
    }
    std::optional<DemoAct> operator()(const core::Overtime& overtime) const
    {
        const auto& pomodoro = overtime.pomodoro;
        return beSeen(pomodoro, std::min(state.now + 1min, pomodoro.span.end + 3min));
    }
    std::optional<DemoAct> operator()(const core::Break& pause) const
    {
        if (state.awaiting.empty()) {
            return std::nullopt;
        }
        const auto id = state.awaiting.front().id;
        return DemoAct{.at = pause.span.begin + pause.span.length() / 3,
                       .command = core::Evaluate{.pomodoro = id, .verdict = verdictOf(id)}};
    }
    std::optional<DemoAct> operator()(const core::Grace& grace) const
    {
        const bool lapses = state.next.pomodoro % 7 == 6;
        return lapses ? std::nullopt : start(grace.span.begin + grace.span.length() / 2);
    }

    /// Some pomodoros end while the user still types.
    [[nodiscard]] std::optional<DemoAct> beSeen(const core::Pomodoro& pomodoro,
                                                core::Instant at) const
    {
        const bool goesOn = static_cast<std::int64_t>(pomodoro.id) % 4 == 1;
        return goesOn && at > state.now ? std::optional{DemoAct{.at = at, .command = core::Seen{}}}
                                        : std::nullopt;
    }

    [[nodiscard]] std::optional<DemoAct> start(core::Instant at) const
    {
        if (state.open.empty()) {
            return DemoAct{.at = at,
                           .command = core::AddIntention{.title = titleOf(state.next.intention),
                                                         .description = {},
                                                         .estimate = {}}};
        }
        return DemoAct{.at = at, .command = core::Start{}};
    }
};

} // namespace

std::optional<DemoAct> nextDemoAct(const core::State& state, const core::Zones& zones)
{
    return std::visit(Decide{state}, core::phaseOf(state, zones));
}

DemoUser::DemoUser(core::TimeDriver& driver, const core::Zones& zones, Dispatch dispatch,
                   std::function<void()> dayOver)
    : m_driver(driver), m_zones(zones), m_dispatch(std::move(dispatch)),
      m_dayOver(std::move(dayOver))
{}

void DemoUser::begin(const core::State& state)
{
    auto week = core::proposedWeek();
    week.days.fill(week.days.at(1));
    m_dispatch(core::SetWorkHours{core::rulesOf(week, state.hours.rules)});
    for (const auto number : {0, 1, 2}) {
        m_dispatch(core::AddIntention{.title = titleOf(number), .description = {}, .estimate = {}});
    }
}

void DemoUser::onState(const core::State& state)
{
    m_driver.unschedule();
    if (const auto act = nextDemoAct(state, m_zones)) {
        m_driver.reschedule(act->at, [this, command = act->command] {
            command ? m_dispatch(*command) : m_dayOver();
        });
    }
}

core::Instant demoMorning(core::Instant today, const core::Zone& zone)
{
    return core::resolve(zone, core::localDate(zone, today) + 8h + 57min, core::Reading::First);
}

} // namespace pomotide::app
