// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <optional>
#include <string>

namespace pomotide::store {

/// The result of replacing a damaged file.
struct Recovered {
    std::string setAside;               ///< its path now; empty if it could be repaired
    std::optional<core::Backup> backup; ///< the backup in its place; none if nothing was lost

    bool operator==(const Recovered&) const = default;
};

/// Repairs the damaged database at `path`, which this program does not have open, where nothing is
/// lost; else replaces it by its newest good backup, and keeps the damaged file under another name.
/// Returns nothing, leaving everything as it is, if there is no good backup. Fails, with the
/// damaged file still there, if the disk fails or files cannot be written.
[[nodiscard]] core::Result<std::optional<Recovered>> recoverDatabase(const std::string& path,
                                                                     core::Instant at);

} // namespace pomotide::store
