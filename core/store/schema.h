// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace pomotide::store {

/// "POMO" in the header of the file says whose it is.
inline constexpr std::int32_t kApplicationId = 0x504F4D4F;

/// Brings a database from the version before to `version`; its text sets `user_version` itself.
struct Migration {
    int version;
    const char* sql;
};

/// Every step from an empty file to today's schema, in order. Only ever appended to: what has
/// been released is never edited, and spells names as they were then.
[[nodiscard]] std::span<const Migration> migrations();

} // namespace pomotide::store
