// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"

#include <sstream>

namespace pomotide::cli {

namespace {

struct StatusOptions {
    std::string format;
};

std::string examples()
{
    std::ostringstream text;
    text << "  pomotidectl status\n"
            "  pomotidectl status --format \"{phase} {left} {title}\"\n\n"
         << say(Ctl::tr("A format may have:")) << "\n";
    for (const auto& placeholder : placeholders()) {
        const auto name = "{" + std::string{placeholder.name} + "}";
        text << "  " << padded(name, kHelpColumn / 2) << say(Ctl::tr(placeholder.meaning)) << "\n";
    }
    text << "  " << padded("{{ }}", kHelpColumn / 2) << say(Ctl::tr("a brace")) << "\n"
         << say(Ctl::tr("What is not so at the moment is left empty."));
    return text.str();
}

Report show(CommandExecutor& executor, const std::string& format)
{
    return executor.show([&](const core::State& now, const core::History&) {
        const auto status = statusOf(now, executor.zones());
        const auto& zone = executor.zones().system();
        if (!format.empty()) {
            return filled(format, status, zone);
        }
        return executor.tellsJson() ? json_output::status(status) : messages::status(status, zone);
    });
}

} // namespace

void addStatus(const CommandBuilder& builder)
{
    const auto read = [&invocation = builder.invocation](const StatusOptions& typed) -> Action {
        if (invocation.json && !typed.format.empty()) {
            malformed(say(Ctl::tr("It is told with --json or with --format, not with both")));
        }
        if (const auto fault = formatFault(typed.format)) {
            malformed(say(Ctl::tr("--format does not know %1"), *fault));
        }
        if (!typed.format.empty()) {
            invocation.language = core::Language::English; // programs may read it
        }
        return
            [format = typed.format](CommandExecutor& executor) { return show(executor, format); };
    };
    const auto [command, typed] = builder.add<StatusOptions>(
        builder.app, "status", Ctl::tr("Say what is going on, and what can be won"), examples(),
        read);
    command
        ->add_option("--format", typed.format,
                     say(Ctl::tr("a line of your own, for prompts and bars")))
        ->type_name("LINE");
    builder.addJson(command);
}

} // namespace pomotide::cli
