// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recover_database.h"
#include "core/store/sqlite_store.h"

#include <functional>

namespace pomotide::app {

/// An opened store.
struct OpenedStore {
    std::unique_ptr<store::SqliteStore> store;
    std::optional<store::Recovered> recovered; ///< if its file was damaged
    core::Transition stepped;                  ///< the first step
};

/// The first transaction on an opened store.
using FirstStep = std::function<core::Result<core::Transition>(core::Store&)>;

/// Opens the store at `path`, or makes it, and takes the first step. If the file shows any damage
/// by then, it is repaired where nothing is lost; else it is set aside, and the newest good backup
/// opened in its place. Without one, or after another failure, nothing is changed.
[[nodiscard]] core::Result<OpenedStore> openStore(const std::string& path, core::Instant now,
                                                  const FirstStep& firstStep);

} // namespace pomotide::app
