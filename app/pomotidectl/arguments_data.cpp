// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"

namespace pomotide::cli {

namespace {

std::optional<std::string> fileIn(const Values& values)
{
    return values.first.empty() ? std::nullopt : std::optional{values.first};
}

void addBackups(const CommandBuilder& builder)
{
    auto* backup = builder.add(&builder.app, "backup", "Make a backup now",
                               "  pomotidectl backup\n  pomotidectl backup ~/pomotide-copy.db",
                               [&builder] { return DataRequest{BackUp{fileIn(builder.values)}}; });
    backup->add_option("FILE", builder.values.first,
                       "a new file; otherwise it lies with the others");
    builder.add(&builder.app, "backups", "List the backups, newest first", "  pomotidectl backups",
                [] { return DataRequest{ListBackups{}}; });
    auto* restore = builder.add(&builder.app, "restore",
                                "Go back to a backup; what is there now is backed up first",
                                "  pomotidectl restore 2026-03-02T080000.000Z-daily.db",
                                [&builder] { return DataRequest{Restore{builder.values.first}}; });
    restore->add_option("FILE", builder.values.first, "one that backups lists, or any other")
        ->required();
}

void addExchange(const CommandBuilder& builder)
{
    auto* exported = builder.add(
        &builder.app, "export", "Write everything as JSON, or the pomodoros as CSV",
        "  pomotidectl export everything.json\n  pomotidectl export --csv > pomodoros.csv",
        [&builder] {
            return DataRequest{Export{.csv = builder.values.flag, .file = fileIn(builder.values)}};
        });
    exported->add_flag("--csv", builder.values.flag, "a line for each pomodoro, for spreadsheets");
    exported->add_option("FILE", builder.values.first,
                         "where to; otherwise, or as -, standard output");
    auto* import =
        builder.add(&builder.app, "import",
                    "Replace everything by exported JSON; what is there is backed up first",
                    "  pomotidectl import everything.json",
                    [&builder] { return DataRequest{Import{builder.values.first}}; });
    import->add_option("FILE", builder.values.first, "what export has written")->required();
}

} // namespace

void addData(const CommandBuilder& builder)
{
    addBackups(builder);
    addExchange(builder);
}

} // namespace pomotide::cli
