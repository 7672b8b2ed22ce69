// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recover_database.h"
#include "core/store/sqlite_store.h"

namespace pomotide::app {

/// An opened store.
struct OpenedStore {
    std::unique_ptr<store::SqliteStore> store;
    std::optional<store::Recovered> recovered; ///< set if its file was damaged
};

/// Opens the store at `path`, or creates it. A damaged file is set aside and replaced by the newest
/// good backup. Without a backup, or after any other failure, nothing is changed.
[[nodiscard]] core::Result<OpenedStore> openStore(const std::string& path, core::Instant now);

} // namespace pomotide::app
