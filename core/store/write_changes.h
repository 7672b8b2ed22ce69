// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace pomotide::store {

/// Each in its turn.
void writeChanges(SQLite::Database& database, const std::vector<core::Change>& changes);

/// The one row of what is not history. What it refers to has been written.
void writeState(SQLite::Database& database, const core::State& state);

void writePlan(SQLite::Database& database, const core::StreakPlan& plan);

/// Of the settings kept as text, what differs between the two; no other row is touched.
void writeSettings(SQLite::Database& database, const core::State& before, const core::State& after);

} // namespace pomotide::store
