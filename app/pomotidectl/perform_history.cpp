// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/history_report.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/perform.h"
#include "app/pomotidectl/refusals.h"

#include "core/model/state.h"
#include "core/time/resolve.h"

namespace pomotide::cli {

namespace {

using core::History;
using core::Pomodoro;
using core::State;

using Choice = std::variant<Plan, std::string>;

/// Without a date, it is on the day of what it replaces.
std::optional<core::Instant> instantOf(const std::optional<TypedMoment>& typed,
                                       core::Instant replaced, core::Reading reading,
                                       const core::Zone& zone)
{
    if (!typed) {
        return std::nullopt;
    }
    const auto date = typed->date.value_or(core::localDate(zone, replaced));
    return core::resolve(zone, date + std::chrono::seconds{typed->time.sinceMidnight}, reading);
}

template<typename Make>
Report change(CommandExecutor& executor, core::PomodoroId id,
              std::optional<core::IntentionId> about, const Make& make, const char* done)
{
    return executor.carryOut([&](const State&, const History& history) -> Choice {
        const auto pomodoro = history.pomodoro(id);
        if (!pomodoro) {
            return messages::noSuchEntry(id);
        }
        return Plan{.commands = {make(*pomodoro)},
                    .about = about.value_or(pomodoro->intention),
                    .tell = [pomodoro = *pomodoro, done](const core::Transition&) {
                        return CommandResult{
                            .text = done, .intention = pomodoro.intention, .pomodoro = pomodoro.id};
                    }};
    });
}

} // namespace

Report perform(const ShowHistory& request, CommandExecutor& executor)
{
    return executor.show([&](const State& now, const History& history) {
        const auto& zone = executor.zones().system();
        const auto today = core::localDay(zone, now.settings.dayStart, now.now).begin;
        const auto model =
            core::historyModel(history, zone,
                               {.period = request.period,
                                .date = request.date.value_or(core::localDate(zone, today)),
                                .firstOfWeek = std::chrono::Monday,
                                .dayStart = now.settings.dayStart});
        return executor.tellsJson() ? historyJson(model) : historyText(model, zone);
    });
}

Report perform(const CorrectWork& request, CommandExecutor& executor)
{
    const auto correction = [&](const Pomodoro& pomodoro) -> core::Command {
        const auto& zone = executor.zones().system();
        return core::CorrectPomodoro{
            .pomodoro = pomodoro.id,
            .begin = instantOf(request.begin, pomodoro.span.begin, core::Reading::First, zone),
            .end = instantOf(request.end, pomodoro.span.end, core::Reading::Last, zone),
            .intention = request.intention};
    };
    return change(executor, request.pomodoro, request.intention, correction, "Corrected.");
}

Report perform(const DeleteWork& request, CommandExecutor& executor)
{
    const auto deletion = [](const Pomodoro& pomodoro) -> core::Command {
        return core::DeletePomodoro{pomodoro.id};
    };
    return change(executor, request.pomodoro, std::nullopt, deletion, "Deleted.");
}

} // namespace pomotide::cli
