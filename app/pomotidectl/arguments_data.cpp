// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"

namespace pomotide::cli {

namespace {

std::optional<std::string> fileIn(const Values& values)
{
    return values.first.empty() ? std::nullopt : std::optional{values.first};
}

void addBackups(const Kit& kit)
{
    auto* backup = kit.add(&kit.app, "backup", "Make a backup now",
                           "  pomotidectl backup\n  pomotidectl backup ~/pomotide-copy.db",
                           [&kit] { return DataRequest{BackUp{fileIn(kit.values)}}; });
    backup->add_option("FILE", kit.values.first, "a new file; otherwise it lies with the others");
    kit.add(&kit.app, "backups", "List the backups, newest first", "  pomotidectl backups",
            [] { return DataRequest{ListBackups{}}; });
    auto* restore =
        kit.add(&kit.app, "restore", "Go back to a backup; what is there now is backed up first",
                "  pomotidectl restore 2026-03-02T080000.000Z-daily.db",
                [&kit] { return DataRequest{Restore{kit.values.first}}; });
    restore->add_option("FILE", kit.values.first, "one that backups lists, or any other")
        ->required();
}

void addExchange(const Kit& kit)
{
    auto* exported = kit.add(
        &kit.app, "export", "Write everything as JSON, or the pomodoros as CSV",
        "  pomotidectl export everything.json\n  pomotidectl export --csv > pomodoros.csv",
        [&kit] { return DataRequest{Export{.csv = kit.values.flag, .file = fileIn(kit.values)}}; });
    exported->add_flag("--csv", kit.values.flag, "a line for each pomodoro, for spreadsheets");
    exported->add_option("FILE", kit.values.first, "where to; otherwise standard output");
    auto* import = kit.add(&kit.app, "import",
                           "Replace everything by exported JSON; what is there is backed up first",
                           "  pomotidectl import everything.json",
                           [&kit] { return DataRequest{Import{kit.values.first}}; });
    import->add_option("FILE", kit.values.first, "what export has written")->required();
}

} // namespace

void addData(const Kit& kit)
{
    addBackups(kit);
    addExchange(kit);
}

} // namespace pomotide::cli
