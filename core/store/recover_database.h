// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <optional>
#include <string>

namespace pomotide::store {

/// The result of replacing a damaged file.
struct Recovered {
    std::string setAside; ///< the new path of the damaged file
    core::Backup backup;  ///< the backup that took its place

    bool operator==(const Recovered&) const = default;
};

/// Replaces the damaged database at `path`, which no program has open, by its newest good backup,
/// and keeps the damaged file under another name. Returns nothing, with nothing changed, if there
/// is no good backup. Fails, with the damaged file still there, if files cannot be written.
[[nodiscard]] core::Result<std::optional<Recovered>> recoverDatabase(const std::string& path,
                                                                     core::Instant at);

} // namespace pomotide::store
