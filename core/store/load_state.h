// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace pomotide::store {

/// The newest state, pruned. The time does not grow with the history. Call it within a transaction.
[[nodiscard]] core::State loadState(const SQLite::Database& database);

} // namespace pomotide::store
