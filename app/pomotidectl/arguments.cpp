// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"

#include "app/pomotidectl/command_builder.h"

#include "core/text/unicode.h"

#include <algorithm>
#include <sstream>

namespace pomotide::cli {

namespace {

constexpr auto kDescription =
    "Pomotide from the terminal: what is going on, and everything that changes it. It works on "
    "the same database as the desktop program, whether that runs or not.";

constexpr auto kFooter = R"(Examples:
  pomotidectl start "Write report"    note it and start it
  pomotidectl evaluate focused        say how it went
  pomotidectl status --format "{phase} {left}"

Exit status:
  0  done
  1  it does not go now; standard error says why, and what does
  2  wrong usage, or an input that cannot be read
  3  the database could not be read or written; nothing was changed
  4  the output could not be written

Each command has more under --help. The manual: man pomotidectl.)";

Report wrong(const CLI::App& app, const std::string& sentence)
{
    std::string command;
    const auto* used = &app;
    while (used != nullptr) {
        command += (command.empty() ? "" : " ") + used->get_name();
        const auto within = used->get_subcommands();
        used = within.empty() ? nullptr : within.front();
    }
    return {.exit = Exit::WrongUsage, .text = sentence + ". See " + command + " --help."};
}

Report wrong(const CLI::App& app, const CLI::Error& error)
{
    if (!app.get_subcommands().empty()) {
        return wrong(app, error.what());
    }
    const auto strange = app.remaining();
    return wrong(app, strange.empty()
                          ? "Say what to do, for example: pomotidectl status"
                          : "There is no command or option " + inQuotes(strange.front()));
}

/// The index of the first argument that is not valid text.
std::optional<std::size_t> notText(const std::vector<std::string>& arguments)
{
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [](const std::string& argument) {
            return core::validUtf8(argument) != argument;
        });
    return found == arguments.end()
               ? std::nullopt
               : std::optional{static_cast<std::size_t>(found - arguments.begin())};
}

void addOptions(CLI::App& app, std::string& database)
{
    app.set_help_flag("-h,--help", "show this help");
    app.set_version_flag("-v,--version", "pomotidectl " POMOTIDE_VERSION, "show the version");
    app.add_option("--database", database, "work on that file instead of the usual one")
        ->type_name("FILE");
    app.footer(kFooter);
    auto& formatter = *app.get_formatter();
    formatter.column_width(kHelpColumn);
    formatter.label("SUBCOMMAND", "COMMAND");
    formatter.label("Subcommands", "Commands");
    formatter.label("Positionals", "Arguments");
    formatter.label("TEXT", "");
    formatter.label("REQUIRED", "");
    app.require_subcommand(1);
    // Allows options of the program after the command.
    app.fallthrough();
}

void addCommands(const CommandBuilder& builder)
{
    addStatus(builder);
    addStart(builder);
    addWork(builder);
    addEnd(builder);
    addQuick(builder);
    addUndo(builder);
    addIntentions(builder);
    addSessions(builder);
    addHistory(builder);
    addPoints(builder);
    addQuiet(builder);
    addSettings(builder);
    addData(builder);
    addSimulate(builder);
}

} // namespace

std::variant<Invocation, Report> readArguments(const std::vector<std::string>& arguments)
{
    Invocation result;
    std::string database;
    std::deque<std::any> options;
    CLI::App app{kDescription, "pomotidectl"};
    addOptions(app, database);
    const CommandBuilder builder{.app = app, .options = options, .invocation = result};
    addCommands(builder);
    if (const auto place = notText(arguments)) {
        return wrong(app, "Argument " + std::to_string(*place + 1) + " is not text in UTF-8");
    }
    try {
        // CLI11 takes them in reverse order.
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::Success& asked) {
        std::ostringstream text;
        app.exit(asked, text, text);
        auto answer = text.str();
        answer.erase(answer.find_last_not_of('\n') + 1);
        return Report{.exit = Exit::Done, .text = answer};
    } catch (const CLI::Error& error) {
        return wrong(app, error);
    }
    if (app.count("--database") > 0) {
        if (database.empty()) {
            return wrong(app, "--database needs the name of a file");
        }
        result.database = database;
    }
    return result;
}

} // namespace pomotide::cli
