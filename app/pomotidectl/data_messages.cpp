// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/data_messages.h"

#include "app/pomotidectl/refusals.h"
#include "core/text/iso_text.h"

#include <filesystem>

namespace pomotide::cli::messages {

namespace {

std::string sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t kKilobyte = 1000;
    return std::to_string((bytes + kKilobyte - 1) / kKilobyte) + " kB";
}

std::string toTakeBack(const core::Backup& before)
{
    if (before.reason == core::BackupReason::SetAside) {
        return "\nWhat was there was damaged, and is now at " + before.path;
    }
    return "\nTo take that back: pomotidectl restore " +
           std::filesystem::path{before.path}.filename().string();
}

} // namespace

std::string backedUp(const std::string& file)
{
    return "Everything is backed up in " + file;
}

std::string backups(const core::StorageInfo& storageInfo, const core::Zone& zone)
{
    if (storageInfo.backups.empty()) {
        return "There are no backups yet. To make one: pomotidectl backup";
    }
    std::string text = "In " + storageInfo.folder + ":";
    for (const auto& backup : storageInfo.backups) {
        text += "\n" + std::filesystem::path{backup.path}.filename().string() + "  " +
                core::formatIso(backup.made, zone) + "  " + sizeText(backup.bytes);
    }
    return text;
}

std::string restored(const std::string& file, const core::Backup& before)
{
    return "Everything is as in " + file + toTakeBack(before);
}

std::string notBroughtToNow(const core::Failure& failure)
{
    const bool isFull = failure.kind == core::Failure::Kind::Full;
    return "That is done, but time could not pass in it yet: " + failure.subject +
           (isFull ? " has no room on its disk"
                   : " could not be written (" + failure.detail + ")") +
           ". The next command tries again.";
}

std::string exported(const std::string& file)
{
    return "Exported to " + file;
}

std::string imported(const std::string& file, const core::Backup& before)
{
    return "Everything is as in " + file + toTakeBack(before);
}

std::string notImported(const std::string& file, const json::Fault& fault)
{
    return file + " is not what Pomotide exports: " + json::textOf(fault) +
           ". Nothing was changed.";
}

std::string fileNotTaken(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto nothing = [&](const std::string& why) {
        return failure.subject + " " + why + ". Nothing was changed.";
    };
    switch (failure.kind) {
    case Kind::IsDirectory:
        return nothing("is a folder");
    case Kind::NotReadable:
        return nothing("cannot be read or written (" + failure.detail + ")");
    case Kind::NotADatabase:
        return nothing("is no backup");
    case Kind::NotOurs:
        return nothing("is another program's");
    case Kind::Newer:
        return nothing("was written by a newer version of Pomotide");
    case Kind::Damaged:
        return nothing("is damaged (" + failure.detail + ")");
    case Kind::Full:
        return nothing("has no room on its disk");
    case Kind::DiskFails:
        return failure.subject + " is on a disk that fails (" + failure.detail + "). " +
               afterDiskFailure();
    case Kind::Busy:
        return nothing("is in use by another program");
    case Kind::Other:
        break;
    }
    return nothing("cannot be used: " + failure.detail);
}

} // namespace pomotide::cli::messages
