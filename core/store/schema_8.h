// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of schema.cpp: sections of the list, and intentions that come again.
#pragma once

namespace pomotide::store {

inline constexpr auto kSchema8 = R"sql(
ALTER TABLE intention ADD COLUMN "when" TEXT NOT NULL DEFAULT 'next' CHECK -- section of the list
    ("when" IN ('today', 'next', 'later'));
ALTER TABLE intention ADD COLUMN repeat TEXT NOT NULL DEFAULT 'never' CHECK
    (repeat IN ('never', 'daily', 'weekdays', 'weekly'));
ALTER TABLE intention ADD COLUMN due_on INTEGER CHECK -- days since 1970-01-01, of the user's days
    (due_on BETWEEN -25567 AND 84005);

-- What undoes an act holds whole rows, and these lack what is new: nothing can be undone at first.
DELETE FROM act;

PRAGMA user_version = 8;
)sql";

} // namespace pomotide::store
