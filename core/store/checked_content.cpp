// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/checked_content.h"

#include "core/store/copy_database.h"
#include "core/store/failures.h"
#include "core/store/load_state.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace pomotide::store {

namespace fs = std::filesystem;

void checkContent(SQLite::Database& database)
{
    static_cast<void>(loadState(database));
    checkReferences(database);
}

void copyChecked(const std::string& source, const fs::path& target, core::Instant at)
{
    copyPages(*openForReading(source), target);
    const auto copy = openDatabase(utf8Of(target), {.now = at, .patience = {}});
    const SQLite::Transaction snapshot{*copy};
    checkContent(*copy);
}

} // namespace pomotide::store
