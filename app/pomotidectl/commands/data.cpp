// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exchange.h"
#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/data_messages.h"
#include "app/pomotidectl/data_reports.h"
#include "app/pomotidectl/refusals.h"

#include <algorithm>
#include <filesystem>

namespace pomotide::cli {

namespace {

using core::Backup;

struct FileOptions {
    std::string file;
};

/// Advances the restored state.
Report advanceRestored(const DataContext& data, const std::string& sentence)
{
    auto report = done(sentence);
    if (const auto restarted = advanceToNow(data); !restarted) {
        report.notice = messages::notBroughtToNow(restarted.failure());
    }
    return report;
}

// ---- backup, backups, restore -----------------------------------------------------------

/// Makes a backup in the folder of backups, or copies everything to the named file.
Action backUp(const FileOptions& typed)
{
    return [file = typed.file](const DataContext& data) {
        if (!file.empty()) {
            const auto made = data.store.backupTo(file);
            return made ? done(messages::backedUp(file))
                        : fileFailure(file, made.failure(), Exit::OutputFailed);
        }
        const auto made = data.backupService.backUp(core::BackupReason::ByHand, data.clock());
        return made ? done(messages::backedUp(made->path)) : failed(made.failure());
    };
}

Report listBackups(const DataContext& data)
{
    const auto storageInfo = data.backupService.storageInfo();
    return storageInfo ? done(messages::backups(*storageInfo, data.zones.system()))
                       : failed(storageInfo.failure());
}

/// The path of the listed backup of that name, else the name as a path.
std::string backupNamed(const std::string& name, const std::vector<Backup>& backups)
{
    const auto found = std::find_if(backups.begin(), backups.end(), [&](const Backup& backup) {
        return std::filesystem::path{backup.path}.filename() == name;
    });
    return found == backups.end() ? name : found->path;
}

/// Restores a backup, given by a file or the name of a listed one.
Action restore(const FileOptions& typed)
{
    return [name = typed.file](const DataContext& data) {
        const auto storageInfo = data.backupService.storageInfo();
        if (!storageInfo) {
            return failed(storageInfo.failure());
        }
        const auto file = backupNamed(name, storageInfo->backups);
        const auto before =
            data.backupService.restore(file, core::BackupReason::BeforeRestore, data.clock());
        return before ? advanceRestored(data, messages::replaced(file, *before))
                      : fileFailure(file, before.failure(), Exit::WrongUsage);
    };
}

void addBackups(const CommandBuilder& builder)
{
    const auto [backup, copy] = builder.add<FileOptions>(
        builder.app, "backup", Ctl::tr("Make a backup now"),
        "  pomotidectl backup\n  pomotidectl backup ~/pomotide-copy.db", backUp);
    backup->add_option("FILE", copy.file,
                       say(Ctl::tr("a new file; otherwise it is kept with the others")));
    builder.add(builder.app, "backups", Ctl::tr("List the backups, newest first"),
                "  pomotidectl backups", listBackups);
    const auto [command, typed] = builder.add<FileOptions>(
        builder.app, "restore",
        Ctl::tr("Go back to a backup; what is there now is backed up first"),
        "  pomotidectl restore 2026-03-02T080000.000Z-daily.db", restore);
    command->add_option("FILE", typed.file, say(Ctl::tr("one that backups lists, or any other")))
        ->required();
}

// ---- import ---------------------------------------------------------------------

void forgetProgress(double) {}

/// Replaces everything by the content of an exported JSON file.
Action importData(const FileOptions& typed)
{
    return [file = typed.file](const DataContext& data) -> Report {
        const auto imported =
            exchange::importFrom(file, data.backupService, data.clock(), forgetProgress);
        if (const auto* fault = std::get_if<exchange::Fault>(&imported)) {
            return {.exit = Exit::WrongUsage, .text = messages::notImported(file, *fault)};
        }
        if (const auto* failure = std::get_if<core::Failure>(&imported)) {
            return fileFailure(file, *failure, Exit::WrongUsage);
        }
        return advanceRestored(data, messages::replaced(file, std::get<Backup>(imported)));
    };
}

void addImport(const CommandBuilder& builder)
{
    const auto [importing, typed] = builder.add<FileOptions>(
        builder.app, "import",
        Ctl::tr("Replace everything by exported JSON; what is there is backed up first"),
        "  pomotidectl import everything.json", importData);
    importing->add_option("FILE", typed.file, say(Ctl::tr("what export has written")))->required();
}

} // namespace

void addData(const CommandBuilder& builder)
{
    addBackups(builder);
    addExport(builder);
    addImport(builder);
}

} // namespace pomotide::cli
