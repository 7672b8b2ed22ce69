// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of schema.cpp: estimates that are taken back.
#pragma once

namespace pomotide::store {

inline constexpr auto kSchema9 = R"sql(
CREATE TABLE estimate_9 ( -- all …_at: milliseconds since 1970, UTC; length: milliseconds
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    length INTEGER CHECK (length BETWEEN 60000 AND 3600000000), -- null: taken back
    made_at INTEGER NOT NULL,
    PRIMARY KEY (intention, number),
    CHECK (number BETWEEN 0 AND 1099511627776),
    CHECK (made_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT, WITHOUT ROWID;
INSERT INTO estimate_9 (
    intention, number, length, made_at)
SELECT
    intention, number, length, made_at
FROM estimate;
DROP TABLE estimate;
ALTER TABLE estimate_9 RENAME TO estimate;

-- What undoes an act holds whole rows, in which all estimates have a length: nothing can be undone
-- at first.
DELETE FROM act;

PRAGMA user_version = 9;
)sql";

} // namespace pomotide::store
