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

void addHistory(const Kit& kit)
{
    auto* history = kit.add(&kit.app, "history", "Show what happened",
                            "  pomotidectl history\n"
                            "  pomotidectl history week --date 2026-03-02",
                            [&kit] { return historyIn(kit.values); });
    history->add_option("PERIOD", kit.values.first, "day, week, month or year");
    history->add_option("--date", kit.values.second, "a day in it; otherwise it is today")
        ->type_name("DATE");
    kit.addJson(history);

    auto* correct = kit.add(&kit.app, "correct", "Correct a pomodoro that is over",
                            "  pomotidectl correct 41 --end 9:20\n"
                            "  pomotidectl correct 41 --intention '#12'",
                            [&kit] { return correctionIn(kit.values); });
    correct->add_option("NUMBER", kit.values.first, "the pomodoro's")->required();
    correct->add_option("--begin", kit.values.title, "when it began")->type_name("TIME");
    correct->add_option("--end", kit.values.notes, "when it ended")->type_name("TIME");
    correct->add_option("--intention", kit.values.second, "what it was for")->type_name("ID");
    kit.addJson(correct);

    auto* remove = kit.add(&kit.app, "delete", "Delete a pomodoro that is over, and its break",
                           "  pomotidectl delete 41",
                           [&kit] { return DeleteWork{pomodoroIn(kit.values.first)}; });
    remove->add_option("NUMBER", kit.values.first, "the pomodoro's")->required();
    kit.addJson(remove);
}

} // namespace pomotide::cli
