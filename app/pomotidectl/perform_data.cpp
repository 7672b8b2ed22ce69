// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/perform_data.h"

#include "app/pomotidectl/data_messages.h"
#include "app/pomotidectl/refusals.h"
#include "app/exchange/exchange.h"

#include "core/engine/step.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace pomotide::cli {

namespace {

using core::Backup;

Report failed(const core::Failure& failure)
{
    return {.exit = Exit::StoreFailed, .text = words::failure(failure)};
}

/// Of a file that was named on the command line.
Report notTaken(const std::string& file, const core::Failure& failure)
{
    if (failure.subject != file) {
        return failed(failure);
    }
    return {.exit = Exit::WrongUsage, .text = words::fileNotTaken(failure)};
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
Report broughtToNow(const Kept& kept, const std::string& sentence)
{
    const auto restarted =
        kept.store.transact([&](const core::State& state, const core::History& history) {
            return core::step(state, core::Restart{}, kept.now, kept.zones, history);
        });
    return restarted ? Report{.exit = Exit::Done, .text = sentence} : failed(restarted.failure());
}

Report carryOut(const BackUp& request, const Kept& kept)
{
    if (request.file) {
        const auto made = kept.store.backupTo(*request.file);
        return made ? Report{.exit = Exit::Done, .text = words::backedUp(*request.file)}
                    : notTaken(*request.file, made.failure());
    }
    const auto made = kept.archive.backUp(core::BackupReason::ByHand, kept.now);
    return made ? Report{.exit = Exit::Done, .text = words::backedUp(made->path)}
                : failed(made.failure());
}

Report carryOut(const ListBackups&, const Kept& kept)
{
    const auto holdings = kept.archive.holdings();
    return holdings
               ? Report{.exit = Exit::Done, .text = words::backups(*holdings, kept.zones.system())}
               : failed(holdings.failure());
}

Report carryOut(const Restore& request, const Kept& kept)
{
    const auto holdings = kept.archive.holdings();
    if (!holdings) {
        return failed(holdings.failure());
    }
    const auto file = backupNamed(request.file, holdings->backups);
    const auto before = kept.archive.restore(file, core::BackupReason::BeforeRestore, kept.now);
    return before ? broughtToNow(kept, words::restored(file, before->path))
                  : notTaken(file, before.failure());
}

Report carryOut(const Export& request, const Kept& kept)
{
    const auto format = request.csv ? exchange::Format::Csv : exchange::Format::Json;
    if (request.file) {
        const auto written =
            exchange::exportTo(*request.file, format, kept.store, kept.zones, forgetProgress);
        return written ? Report{.exit = Exit::Done, .text = words::exported(*request.file)}
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

Report carryOut(const Import& request, const Kept& kept)
{
    const auto imported =
        exchange::importFrom(request.file, kept.archive, kept.now, forgetProgress);
    if (const auto* fault = std::get_if<exchange::Fault>(&imported)) {
        return {.exit = Exit::WrongUsage, .text = words::notImported(request.file, *fault)};
    }
    if (const auto* failure = std::get_if<core::Failure>(&imported)) {
        return notTaken(request.file, *failure);
    }
    return broughtToNow(kept, words::imported(request.file, std::get<Backup>(imported).path));
}

} // namespace

Report perform(const DataRequest& request, const Kept& kept)
{
    return std::visit([&](const auto& wanted) { return carryOut(wanted, kept); }, request);
}

} // namespace pomotide::cli
