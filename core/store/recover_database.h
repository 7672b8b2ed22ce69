// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/backup_service.h"

#include <optional>
#include <string>

namespace pomotide::store {

/// What became of a damaged file.
struct Recovered {
    std::string setAside; ///< where it lies now
    core::Backup backup;  ///< what is in its place

    bool operator==(const Recovered&) const = default;
};

/// Puts the newest good backup in the place of the damaged database at `path`, which nobody has
/// open, and sets that aside under another name. Nothing, and all is left as it is, if there is no
/// good backup. Fails, with the damaged file still there, if files cannot be written.
[[nodiscard]] core::Result<std::optional<Recovered>> recoverDatabase(const std::string& path,
                                                                     core::Instant at);

} // namespace pomotide::store
