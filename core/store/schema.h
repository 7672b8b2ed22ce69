// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace pomotide::store {

/// "POMO" in the header of a file marks it as a database of Pomotide.
inline constexpr std::int32_t kApplicationId = 0x504F4D4F;

/// Migrates a database from the previous version to `version`. Its SQL sets `user_version` itself.
struct Migration {
    int version;
    const char* sql;
};

/// All migrations from an empty file to the current schema, in order. New ones are only appended: a
/// released one is never edited, and uses the names of its time.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace pomotide::store
