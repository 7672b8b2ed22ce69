// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/perform_data.h"

#include "app/exchange/exchange.h"
#include "app/pomotidectl/data_messages.h"
#include "app/pomotidectl/refusals.h"

#include "core/engine/step.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace pomotide::cli {

namespace {

using core::Backup;

constexpr auto kStandardOutput = "-";

Report failed(const core::Failure& failure)
{
    return {.exit = Exit::StoreFailed, .text = messages::failure(failure)};
}

/// Of a file that was named on the command line.
Report notTaken(const std::string& file, const core::Failure& failure)
{
    if (failure.subject != file) {
        return failed(failure);
    }
    return {.exit = Exit::WrongUsage, .text = messages::fileNotTaken(failure)};
}

void forgetProgress(double) {}

/// The listed backup of that name, else the file itself.
std::string backupNamed(const std::string& name, const std::vector<Backup>& backups)
{
    const auto found = std::find_if(backups.begin(), backups.end(), [&](const Backup& backup) {
        return std::filesystem::path{backup.path}.filename() == name;
    });
    return found == backups.end() ? name : found->path;
}

/// What was restored may lie in the past or in the future: time passes to now.
Report broughtToNow(const DataContext& kept, const std::string& sentence)
{
    const auto restarted =
        kept.store.transact([&](const core::State& state, const core::History& history) {
            // The program may have taken it up already: an earlier now would be behind it.
            return core::step(state, core::Restart{}, kept.clock(), kept.zones, history);
        });
    return restarted ? Report{.exit = Exit::Done, .text = sentence} : failed(restarted.failure());
}

Report carryOut(const BackUp& request, const DataContext& kept)
{
    if (request.file) {
        const auto made = kept.store.backupTo(*request.file);
        return made ? Report{.exit = Exit::Done, .text = messages::backedUp(*request.file)}
                    : notTaken(*request.file, made.failure());
    }
    const auto made = kept.backupService.backUp(core::BackupReason::ByHand, kept.clock());
    return made ? Report{.exit = Exit::Done, .text = messages::backedUp(made->path)}
                : failed(made.failure());
}

Report carryOut(const ListBackups&, const DataContext& kept)
{
    const auto storageInfo = kept.backupService.storageInfo();
    return storageInfo ? Report{.exit = Exit::Done,
                                .text = messages::backups(*storageInfo, kept.zones.system())}
                       : failed(storageInfo.failure());
}

Report carryOut(const Restore& request, const DataContext& kept)
{
    const auto storageInfo = kept.backupService.storageInfo();
    if (!storageInfo) {
        return failed(storageInfo.failure());
    }
    const auto file = backupNamed(request.file, storageInfo->backups);
    const auto before =
        kept.backupService.restore(file, core::BackupReason::BeforeRestore, kept.clock());
    return before ? broughtToNow(kept, messages::restored(file, before->path))
                  : notTaken(file, before.failure());
}

Report carryOut(const Export& request, const DataContext& kept)
{
    const auto format = request.csv ? exchange::Format::Csv : exchange::Format::Json;
    if (request.file && *request.file != kStandardOutput) {
        const auto written =
            exchange::exportTo(*request.file, format, kept.store, kept.zones, forgetProgress);
        return written ? Report{.exit = Exit::Done, .text = messages::exported(*request.file)}
                       : notTaken(*request.file, written.failure());
    }
    std::ostringstream text;
    if (const auto written = exchange::write(text, format, kept.store, kept.zones, forgetProgress);
        !written) {
        return failed(written.failure());
    }
    // Whoever prints it ends the last line.
    auto told = text.str();
    told.erase(told.find_last_not_of('\n') + 1);
    return {.exit = Exit::Done, .text = std::move(told)};
}

Report carryOut(const Import& request, const DataContext& kept)
{
    const auto imported =
        exchange::importFrom(request.file, kept.backupService, kept.clock(), forgetProgress);
    if (const auto* fault = std::get_if<exchange::Fault>(&imported)) {
        return {.exit = Exit::WrongUsage, .text = messages::notImported(request.file, *fault)};
    }
    if (const auto* failure = std::get_if<core::Failure>(&imported)) {
        return notTaken(request.file, *failure);
    }
    return broughtToNow(kept, messages::imported(request.file, std::get<Backup>(imported).path));
}

} // namespace

Report perform(const DataRequest& request, const DataContext& kept)
{
    return std::visit([&](const auto& wanted) { return carryOut(wanted, kept); }, request);
}

} // namespace pomotide::cli
