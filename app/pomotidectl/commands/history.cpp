// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/history_report.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"
#include "app/system/user_locale.h"

#include "core/model/state.h"
#include "core/time/resolve.h"

#include <array>
#include <utility>

namespace pomotide::cli {

namespace {

using core::History;
using core::Pomodoro;
using core::State;

// ---- history ----------------------------------------------------------------------------

struct HistoryOptions {
    std::string period;
    std::string date;
};

core::Period periodIn(const std::string& typed)
{
    using core::Period;
    static const std::array<std::pair<std::string_view, Period>, 4> kPeriods{
        {{"day", Period::Day},
         {"week", Period::Week},
         {"month", Period::Month},
         {"year", Period::Year}}};
    for (const auto& [word, period] : kPeriods) {
        if (typed.empty() || typed == word) {
            return period;
        }
    }
    malformed(say(Ctl::tr("%1 is none of day, week, month and year"), inQuotes(typed)));
}

/// Without a date, the period is that of today.
Report showHistory(CommandExecutor& executor, core::Period period,
                   const std::optional<core::LocalDate>& date)
{
    return executor.show([&](const State& now, const History& history) {
        const auto& zone = executor.zones().system();
        const auto today = core::localDay(zone, now.settings.dayStart, now.now).begin;
        const auto model =
            core::historyModel(history, zone,
                               {.period = period,
                                .date = date.value_or(core::localDate(zone, today)),
                                .firstOfWeek = app::firstOfWeek(now.settings.language),
                                .dayStart = now.settings.dayStart,
                                .isExact = executor.tellsJson()});
        const bool withPoints = now.settings.points;
        return executor.tellsJson() ? historyJson(model, withPoints)
                                    : historyText(model, zone, withPoints);
    });
}

Action history(const HistoryOptions& typed)
{
    const auto period = periodIn(typed.period);
    const auto date = dateIn(typed.date);
    return
        [period, date](CommandExecutor& executor) { return showHistory(executor, period, date); };
}

void addShow(const CommandBuilder& builder)
{
    const auto [command, typed] =
        builder.add<HistoryOptions>(builder.app, "history", Ctl::tr("Show what happened"),
                                    "  pomotidectl history\n"
                                    "  pomotidectl history week --date 2026-03-02",
                                    history);
    command->add_option("PERIOD", typed.period, say(Ctl::tr("day, week, month or year")));
    command->add_option("--date", typed.date, say(Ctl::tr("a day in it; otherwise it is today")))
        ->type_name("DATE");
    builder.addJson(command);
}

// ---- correct, delete --------------------------------------------------------------------

core::PomodoroId pomodoroIn(const std::string& typed)
{
    const auto id = parseId(typed);
    if (!id) {
        malformed(say(Ctl::tr("A pomodoro goes by its number, not %1"), inQuotes(typed)));
    }
    return core::PomodoroId{*id};
}

/// Carries out the command that `commandFor` makes for the pomodoro. `about` is its new intention,
/// if it changes. `textFor` makes the sentence about what was done.
template<typename CommandFor, typename TextFor>
Report change(CommandExecutor& executor, core::PomodoroId id,
              std::optional<core::IntentionId> about, const CommandFor& commandFor,
              const TextFor& textFor)
{
    return executor.carryOut([&](const State&, const History& history) -> Choice {
        const auto pomodoro = history.pomodoro(id);
        if (!pomodoro) {
            return messages::noSuchEntry(id);
        }
        const auto command = commandFor(*pomodoro);
        CommandResult result{.text = textFor(*pomodoro, command, history),
                             .intention = pomodoro->intention,
                             .pomodoro = pomodoro->id};
        return Plan{.commands = {command},
                    .about = about.value_or(pomodoro->intention),
                    .tell = [result](const core::Transition&) { return result; }};
    });
}

/// Fields that are not given stay as they are.
struct CorrectOptions {
    std::string number;
    std::string begin;
    std::string end;
    std::string intention;
};

std::optional<TypedMoment> momentIn(const std::string& option, const std::string& typed)
{
    if (typed.empty()) {
        return std::nullopt;
    }
    const auto moment = parseMoment(typed);
    if (!moment) {
        malformed(say(Ctl::tr("%1 takes a time like 9:05 or 2026-03-02 9:05, not %2",
                              "an option, and what was typed"),
                      option, inQuotes(typed)));
    }
    return moment;
}

/// Without a date, the date is that of the replaced instant.
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

Action correct(const CorrectOptions& typed)
{
    const auto id = pomodoroIn(typed.number);
    const auto begin = momentIn("--begin", typed.begin);
    const auto end = momentIn("--end", typed.end);
    const auto intention =
        typed.intention.empty() ? std::nullopt : std::optional{intentionIn(typed.intention)};
    return [=](CommandExecutor& executor) {
        const auto& zone = executor.zones().system();
        const auto correction = [&](const Pomodoro& pomodoro) {
            return core::CorrectPomodoro{
                .pomodoro = pomodoro.id,
                .begin = instantOf(begin, workedFrom(pomodoro), core::Reading::First, zone),
                .end = instantOf(end, pomodoro.span.end, core::Reading::Last, zone),
                .intention = intention};
        };
        const auto text = [&](Pomodoro pomodoro, const core::CorrectPomodoro& command,
                              const History& history) {
            const core::Span worked{command.begin.value_or(workedFrom(pomodoro)),
                                    command.end.value_or(pomodoro.span.end)};
            const auto of = history.intention(command.intention.value_or(pomodoro.intention));
            return messages::corrected(worked, of, zone);
        };
        return change(executor, id, intention, correction, text);
    };
}

void addCorrect(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<CorrectOptions>(
        builder.app, "correct", Ctl::tr("Correct a pomodoro that is over"),
        "  pomotidectl correct 41 --end 9:20\n"
        "  pomotidectl correct 41 --intention '#12'",
        correct);
    command->add_option("NUMBER", typed.number, say(Ctl::tr("the pomodoro's")))->required();
    command->add_option("--begin", typed.begin, say(Ctl::tr("when it began")))->type_name("TIME");
    command->add_option("--end", typed.end, say(Ctl::tr("when it ended")))->type_name("TIME");
    command->add_option("--intention", typed.intention, say(Ctl::tr("what it was for")))
        ->type_name("ID");
    builder.addJson(command);
}

struct DeleteOptions {
    std::string number;
};

Action remove(const DeleteOptions& typed)
{
    return [id = pomodoroIn(typed.number)](CommandExecutor& executor) {
        const auto deletion = [](const Pomodoro& pomodoro) {
            return core::DeletePomodoro{pomodoro.id};
        };
        const auto text = [](const Pomodoro&, const core::DeletePomodoro&, const History&) {
            return say(Ctl::tr("Deleted."));
        };
        return change(executor, id, std::nullopt, deletion, text);
    };
}

void addDelete(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<DeleteOptions>(
        builder.app, "delete", Ctl::tr("Delete a pomodoro that is over, and its break"),
        "  pomotidectl delete 41", remove);
    command->add_option("NUMBER", typed.number, say(Ctl::tr("the pomodoro's")))->required();
    builder.addJson(command);
}

} // namespace

void addHistory(const CommandBuilder& builder)
{
    addShow(builder);
    addCorrect(builder);
    addDelete(builder);
}

} // namespace pomotide::cli
