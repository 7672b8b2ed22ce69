// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/system/ask_running.h"
#include "app/system/database_path.h"

namespace pomotide::cli {

namespace {

/// The shell command that starts the program on that database.
std::string launch(const DatabaseName& database)
{
    return database ? "pomotide --quick --database '" + *database + "'" : "pomotide --quick";
}

/// Asks the program that runs on that database to open its quick entry.
Report openQuickEntry(const DatabaseName& database)
{
    const auto chosen = database ? std::optional{QString::fromStdString(*database)} : std::nullopt;
    const app::Asked asked{.wish = app::Wish::QuickEntry, .token = app::activationToken()};
    switch (app::askRunning(app::socketPath(app::databasePath(chosen)), asked)) {
    case app::Reply::Granted:
        break;
    case app::Reply::NobodyThere:
        return {.exit = Exit::Refused,
                .text = say(Ctl::tr("Pomotide is not running. To start it with the quick entry: "
                                    "%1"),
                            launch(database))};
    case app::Reply::Silence:
        return {.exit = Exit::Refused,
                .text = say(Ctl::tr("Pomotide runs, but does not answer. End that process, then: "
                                    "%1"),
                            launch(database))};
    }
    return {.exit = Exit::Done, .text = say(Ctl::tr("The quick entry is open."))};
}

} // namespace

void addQuick(const CommandBuilder& builder)
{
    builder.add(builder.app, "quick", Ctl::tr("Open the quick entry of the program that runs"),
                examplesText({{"pomotidectl quick",
                               say(Ctl::tr("to be put on a key in the desktop's settings"))}}),
                openQuickEntry);
}

} // namespace pomotide::cli
