// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/status.h"
#include "app/pomotidectl/typed.h"

#include <sstream>

namespace pomotide::cli {

namespace {

std::string statusHelp()
{
    std::ostringstream text;
    text << "Examples:\n  pomotidectl status\n"
            "  pomotidectl status --format \"{phase} {left} {title}\"\n\n"
            "A format may have:\n";
    for (const auto& placeholder : placeholders()) {
        const auto name = "{" + std::string{placeholder.name} + "}";
        text << "  " << name << std::string(kHelpColumn / 2 - name.size(), ' ')
             << placeholder.meaning << "\n";
    }
    text << "  {{ }}         a brace\nWhat is not so at the moment is left empty.";
    return text.str();
}

StartWork startIn(const Values& values)
{
    const auto estimate = estimateIn(values);
    if (values.words.empty()) {
        return {.what = {}, .estimate = estimate};
    }
    const auto id = values.words.size() == 1 ? parseId(values.words.front()) : std::nullopt;
    if (id) {
        return {.what = core::IntentionId{*id}, .estimate = estimate};
    }
    return {.what = joined(values.words), .estimate = estimate};
}

void addStart(const CommandBuilder& builder)
{
    auto* command =
        builder.add(&builder.app, "start", "Start a pomodoro, or go on with the streak",
                    "  pomotidectl start                 the first open intention\n"
                    "  pomotidectl start '#12'           that one\n"
                    "  pomotidectl start write report    the open one of that title; if "
                    "there is none, a new one",
                    [&builder] { return startIn(builder.values); });
    command->add_option("WHAT", builder.values.words, "an intention's number or title");
    addEstimate(command, builder.values);
    builder.addJson(command);
}

EvaluateWork evaluateIn(const Values& values)
{
    const auto verdict = parseVerdict(values.first);
    if (!verdict) {
        malformed(inQuotes(values.first) +
                  " is none of achieved, focused, interrupted and distracted");
    }
    EvaluateWork request{.verdict = *verdict, .pomodoro = {}};
    if (!values.second.empty()) {
        const auto id = parseId(values.second);
        if (!id) {
            malformed("--pomodoro takes a number, not " + inQuotes(values.second));
        }
        request.pomodoro = core::PomodoroId{*id};
    }
    return request;
}

void addEvaluate(const CommandBuilder& builder)
{
    auto* command =
        builder.add(&builder.app, "evaluate", "Say how a pomodoro went",
                    "  pomotidectl evaluate focused\n  pomotidectl evaluate achieved --pomodoro 41",
                    [&builder] { return evaluateIn(builder.values); });
    command
        ->add_option("RESULT", builder.values.first, "achieved, focused, interrupted or distracted")
        ->required();
    command
        ->add_option("--pomodoro", builder.values.second,
                     "its number; otherwise it is the running one, or the newest that has none yet")
        ->type_name("NUMBER");
    builder.addJson(command);
}

void addActs(const CommandBuilder& builder)
{
    builder.addJson(builder.add(&builder.app, "stop",
                                "End the running pomodoro now; its break begins",
                                "  pomotidectl stop", [] { return StopWork{}; }));
    builder.addJson(builder.add(&builder.app, "cancel", "In its first minute: take the start back",
                                "  pomotidectl cancel", [] { return CancelStart{}; }));
    builder.addJson(builder.add(&builder.app, "skip-break", "End the break now",
                                "  pomotidectl skip-break", [] { return EndBreak{}; }));
}

} // namespace

void addStatus(const CommandBuilder& builder)
{
    auto* command = builder.add(
        &builder.app, "status", "Say what is going on, and what can be won", "", [&builder] {
            const auto& format = builder.values.first;
            if (builder.result.json && !format.empty()) {
                malformed("It is told with --json or with --format, not with both");
            }
            if (const auto fault = formatFault(format)) {
                malformed("--format does not know " + *fault);
            }
            return ShowStatus{format.empty() ? std::nullopt : std::optional{format}};
        });
    command->footer(statusHelp());
    command
        ->add_option("--format", builder.values.first, "a line of your own, for prompts and bars")
        ->type_name("LINE");
    builder.addJson(command);
}

void addWork(const CommandBuilder& builder)
{
    addStart(builder);
    addEvaluate(builder);
    addActs(builder);
}

} // namespace pomotide::cli
