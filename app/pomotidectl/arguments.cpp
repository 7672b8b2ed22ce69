// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/usage_fault.h"

#include "core/store/schema.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <sstream>

namespace pomotide::cli {

namespace {

std::string description()
{
    return say(Ctl::tr("Pomotide from the terminal: what is going on, and everything that changes "
                       "it. It works on the same database as the desktop program, whether that "
                       "runs or not."));
}

std::string footer()
{
    const auto line = [](Exit status, const QString& meaning) {
        return "\n  " + std::to_string(static_cast<int>(status)) + "  " + say(meaning);
    };
    return say(Ctl::tr("Examples:")) + "\n" +
           examplesText({{say(Ctl::tr("pomotidectl start \"Write report\"")),
                          say(Ctl::tr("note it and start it"))},
                         {"pomotidectl evaluate focused", say(Ctl::tr("say how it went"))},
                         {"pomotidectl status --format \"{phase} {left}\""}}) +
           "\n\n" + say(Ctl::tr("Exit status:")) + line(Exit::Done, Ctl::tr("done")) +
           line(Exit::Refused,
                Ctl::tr("it does not go now; standard error says why, and what does")) +
           line(Exit::WrongUsage, Ctl::tr("wrong usage, or an input that cannot be read")) +
           line(Exit::StoreFailed,
                Ctl::tr("the database could not be read or written; nothing was changed")) +
           line(Exit::OutputFailed, Ctl::tr("the output could not be written")) + "\n\n" +
           say(Ctl::tr("Each command has more under --help. The manual: man pomotidectl."));
}

Report wrong(const CLI::App& app, const std::string& sentence)
{
    std::string command;
    const auto* used = &app;
    while (used != nullptr) {
        command += (command.empty() ? "" : " ") + used->get_name();
        const auto within = used->get_subcommands();
        used = within.empty() ? nullptr : within.front();
    }
    return {.exit = Exit::WrongUsage,
            .text =
                say(Ctl::tr("%1. See %2 --help.", "a sentence, and a command"), sentence, command)};
}

Report wrong(const CLI::App& app, const CLI::Error& error)
{
    if (!app.get_subcommands().empty()) {
        return wrong(app, usageFault(error));
    }
    const auto strange = app.remaining();
    return wrong(app,
                 strange.empty()
                     ? say(Ctl::tr("Say what to do, for example: pomotidectl status"))
                     : say(Ctl::tr("There is no command or option %1"), inQuotes(strange.front())));
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
    app.option_defaults()->group(say(Ctl::tr("Options")));
    app.set_help_flag("-h,--help", say(Ctl::tr("show this help")));
    app.set_version_flag("-v,--version",
                         "pomotidectl " POMOTIDE_VERSION "\nschema " +
                             std::to_string(store::migrations().back().version),
                         say(Ctl::tr("show the version")));
    app.add_option("--database", database,
                   say(Ctl::tr("work on that file instead of the usual one")))
        ->type_name("FILE");
    app.footer(footer());
    auto& formatter = *app.get_formatter();
    formatter.column_width(kHelpColumn);
    formatter.label("Usage", say(Ctl::tr("Usage", "how a command is typed")));
    formatter.label("OPTIONS", say(Ctl::tr("OPTIONS", "in a usage")));
    formatter.label("SUBCOMMAND", say(Ctl::tr("COMMAND", "in a usage")));
    formatter.label("Positionals", say(Ctl::tr("Arguments")));
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

/// All commands and options, and what CLI11 parses them into.
struct CommandLine {
    CommandLine()
    {
        addOptions(app, database);
        addCommands(builder);
    }
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    Invocation result{};
    std::string database{};
    std::deque<std::any> options{};
    CLI::App app{description(), "pomotidectl"};
    CommandBuilder builder{.app = app, .options = options, .invocation = result};
};

} // namespace

std::variant<Invocation, Report> readArguments(const std::vector<std::string>& arguments)
{
    CommandLine line;
    auto& app = line.app;
    if (const auto place = notText(arguments)) {
        return wrong(app, say(Ctl::tr("Argument %1 is not text in UTF-8"), *place + 1));
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
        if (line.database.empty()) {
            return wrong(app, say(Ctl::tr("--database needs the name of a file")));
        }
        line.result.database = line.database;
    }
    return line.result;
}

void visitCommands(const std::function<void(const CLI::App& app)>& reader)
{
    const CommandLine line;
    reader(line.app);
}

} // namespace pomotide::cli
