// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <optional>
#include <string>

namespace pomotide::store {

/// The outcome for a damaged file.
struct Recovered {
    std::string setAside; ///< its path now
    core::Backup backup;  ///< the backup in its place

    bool operator==(const Recovered&) const = default;
};

/// Replaces the damaged database at `path`, which no program has open, by its newest good backup,
/// and keeps the damaged file under another name. Returns nothing, leaving everything as it is, if
/// there is no good backup. Fails, with the damaged file still there, if files cannot be written.
[[nodiscard]] core::Result<std::optional<Recovered>> recoverDatabase(const std::string& path,
                                                                     core::Instant at);

} // namespace pomotide::store
