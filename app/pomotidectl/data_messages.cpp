// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/data_messages.h"

#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/say.h"

#include "core/text/iso_text.h"
#include "ui/text/failure_detail.h"

#include <filesystem>

namespace pomotide::cli::messages {

namespace {

std::string nameOf(const core::Backup& backup)
{
    return std::filesystem::path{backup.path}.filename().string();
}

std::string sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t kKilobyte = 1000;
    return say(Ctl::tr("%1 kB"), (bytes + kKilobyte - 1) / kKilobyte);
}

} // namespace

std::string backedUp(const std::string& file)
{
    return say(Ctl::tr("Everything is backed up in %1"), file);
}

std::string backups(const core::StorageInfo& storageInfo, const core::Zone& zone)
{
    if (storageInfo.backups.empty()) {
        return say(Ctl::tr("There are no backups yet. To make one: pomotidectl backup"));
    }
    auto text = say(Ctl::tr("In %1:", "a folder"), storageInfo.folder);
    for (const auto& backup : storageInfo.backups) {
        text += "\n" + nameOf(backup) + "  " + core::formatIso(backup.made, zone) + "  " +
                sizeText(backup.bytes);
    }
    return text;
}

std::string replaced(const std::string& file, const core::Backup& before)
{
    return say(Ctl::tr("Everything is as in %1"), file) + "\n" +
           (before.reason == core::BackupReason::SetAside
                ? say(Ctl::tr("What was there was damaged, and is now at %1"), before.path)
                : say(Ctl::tr("To take that back: pomotidectl restore %1"), nameOf(before)));
}

std::string notBroughtToNow(const core::Failure& failure)
{
    return failure.kind == core::Failure::Kind::Full
               ? say(Ctl::tr("That is done, but time could not pass in it yet: %1 has no room on "
                             "its disk. The next command tries again."),
                     failure.subject)
               : say(Ctl::tr("That is done, but time could not pass in it yet: %1 could not be "
                             "written (%2). The next command tries again."),
                     failure.subject, ui::text::detail(failure));
}

std::string exported(const std::string& file)
{
    return say(Ctl::tr("Exported to %1"), file);
}

std::string noteHasNoEnd(const std::string& file, core::LocalDate date)
{
    return say(
        Ctl::tr("In %1 the note of %2 has no line that ends it, <!-- /pomotide %2 -->. Nothing "
                "was changed. Add that line, or delete the one that begins the note."),
        file, core::formatIso(date));
}

std::string notImported(const std::string& file, const json::Fault& fault)
{
    return say(Ctl::tr("%1 is not what Pomotide exports: %2. Nothing was changed."), file,
               json::textOf(fault));
}

std::string fileNotTaken(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto& file = failure.subject;
    const auto detail = ui::text::detail(failure);
    switch (failure.kind) {
    case Kind::IsDirectory:
        return say(Ctl::tr("%1 is a folder. Nothing was changed."), file);
    case Kind::NotReadable:
        return say(Ctl::tr("%1 cannot be read or written (%2). Nothing was changed."), file,
                   detail);
    case Kind::NotADatabase:
        return say(Ctl::tr("%1 is no backup. Nothing was changed."), file);
    case Kind::NotOurs:
        return say(Ctl::tr("%1 is another program's. Nothing was changed."), file);
    case Kind::Newer:
        return say(Ctl::tr("%1 was written by a newer version of Pomotide. Nothing was changed."),
                   file);
    case Kind::Damaged:
        return say(Ctl::tr("%1 is damaged (%2). Nothing was changed."), file, detail);
    case Kind::Full:
        return say(Ctl::tr("%1 has no room on its disk. Nothing was changed."), file);
    case Kind::DiskFails:
        return say(Ctl::tr("%1 is on a disk that fails (%2). Look whether it was done, and copy "
                           "what is dear to you to another disk."),
                   file, detail);
    case Kind::Busy:
        return say(Ctl::tr("%1 is in use by another program. Nothing was changed."), file);
    case Kind::Other:
        break;
    }
    return say(Ctl::tr("%1 cannot be used: %2. Nothing was changed."), file, detail);
}

} // namespace pomotide::cli::messages
