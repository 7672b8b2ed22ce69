// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
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
            "A format may have:\n";
    for (const auto& placeholder : placeholders()) {
        const auto name = "{" + std::string{placeholder.name} + "}";
        text << "  " << name << std::string(kHelpColumn / 2 - name.size(), ' ')
             << placeholder.meaning << "\n";
    }
    text << "  {{ }}         a brace\nWhat is not so at the moment is left empty.";
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
            malformed("It is told with --json or with --format, not with both");
        }
        if (const auto fault = formatFault(typed.format)) {
            malformed("--format does not know " + *fault);
        }
        return
            [format = typed.format](CommandExecutor& executor) { return show(executor, format); };
    };
    const auto [command, typed] = builder.add<StatusOptions>(
        builder.app, "status", "Say what is going on, and what can be won", examples(), read);
    command->add_option("--format", typed.format, "a line of your own, for prompts and bars")
        ->type_name("LINE");
    builder.addJson(command);
}

} // namespace pomotide::cli
