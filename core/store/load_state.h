// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace pomotide::store {

/// The state as it was last written, pruned; in a time that does not grow with the history. To be
/// called within a transaction.
[[nodiscard]] core::State loadState(const SQLite::Database& database);

} // namespace pomotide::store
