// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/act.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace pomotide::store {

/// The first readable act of `rows`, which are rows of the table `act`.
[[nodiscard]] std::optional<core::Act> firstActIn(SQLite::Statement& rows);

void writeAct(SQLite::Database& database, const core::ActChange& change);

} // namespace pomotide::store
