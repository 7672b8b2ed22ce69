// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <string>

namespace pomotide::store {

/// Throws damage unless every reference has its row and the state is usable.
void checkContent(SQLite::Database& database);

/// Writes the content of the file at `source` to the new file `target`, with the current schema,
/// after checking every page, every reference and that the state is usable. Throws if a check
/// fails. `source` is only read.
void copyChecked(const std::string& source, const std::filesystem::path& target, core::Instant at);

} // namespace pomotide::store
