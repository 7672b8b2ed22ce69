// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace pomotide::store {

/// Writes the changes, in order.
void writeChanges(SQLite::Database& database, const std::vector<core::Change>& changes);

/// Writes the single row of values that are not history. The rows that it refers to must exist.
void writeState(SQLite::Database& database, const core::State& state);

void writePlan(SQLite::Database& database, const core::StreakPlan& plan);

/// Writes the settings that differ between the two, except the day start, which is a column of the
/// state's row. No other setting's row is touched.
void writeSettings(SQLite::Database& database, const core::Settings& before,
                   const core::Settings& after);

} // namespace pomotide::store
