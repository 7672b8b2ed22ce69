// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/typed.h"

#include "core/text/iso_text.h"

#include <array>
#include <utility>

namespace pomotide::cli {

namespace {

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
    malformed(inQuotes(typed) + " is none of day, week, month and year");
}

ShowHistory historyIn(const Values& values)
{
    ShowHistory request{.period = periodIn(values.first), .date = {}};
    if (!values.second.empty()) {
        request.date = core::parseIsoDate(values.second);
        if (!request.date) {
            malformed("--date takes a day like 2026-03-02, not " + inQuotes(values.second));
        }
    }
    return request;
}

core::PomodoroId pomodoroIn(const std::string& typed)
{
    const auto id = parseId(typed);
    if (!id) {
        malformed("A pomodoro goes by its number, not " + inQuotes(typed));
    }
    return core::PomodoroId{*id};
}

std::optional<TypedMoment> momentIn(const std::string& option, const std::string& typed)
{
    if (typed.empty()) {
        return std::nullopt;
    }
    const auto moment = parseMoment(typed);
    if (!moment) {
        malformed(option + " takes a time like 9:05 or 2026-03-02 9:05, not " + inQuotes(typed));
    }
    return moment;
}

CorrectWork correctionIn(const Values& values)
{
    CorrectWork request{.pomodoro = pomodoroIn(values.first),
                        .begin = momentIn("--begin", values.title),
                        .end = momentIn("--end", values.notes),
                        .intention = {}};
    if (!values.second.empty()) {
        request.intention = intentionIn(values.second);
    }
    return request;
}

} // namespace

void addHistory(const CommandBuilder& builder)
{
    auto* history = builder.add(&builder.app, "history", "Show what happened",
                                "  pomotidectl history\n"
                                "  pomotidectl history week --date 2026-03-02",
                                [&builder] { return historyIn(builder.values); });
    history->add_option("PERIOD", builder.values.first, "day, week, month or year");
    history->add_option("--date", builder.values.second, "a day in it; otherwise it is today")
        ->type_name("DATE");
    builder.addJson(history);

    auto* correct = builder.add(&builder.app, "correct", "Correct a pomodoro that is over",
                                "  pomotidectl correct 41 --end 9:20\n"
                                "  pomotidectl correct 41 --intention '#12'",
                                [&builder] { return correctionIn(builder.values); });
    correct->add_option("NUMBER", builder.values.first, "the pomodoro's")->required();
    correct->add_option("--begin", builder.values.title, "when it began")->type_name("TIME");
    correct->add_option("--end", builder.values.notes, "when it ended")->type_name("TIME");
    correct->add_option("--intention", builder.values.second, "what it was for")->type_name("ID");
    builder.addJson(correct);

    auto* remove =
        builder.add(&builder.app, "delete", "Delete a pomodoro that is over, and its break",
                    "  pomotidectl delete 41",
                    [&builder] { return DeleteWork{pomodoroIn(builder.values.first)}; });
    remove->add_option("NUMBER", builder.values.first, "the pomodoro's")->required();
    builder.addJson(remove);
}

} // namespace pomotide::cli
