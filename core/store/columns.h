// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/limits.h"
#include "core/schedule/sessions.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <optional>
#include <string>

/// Reads single values by column name from the row at which `row` is, and binds them. Values beyond
/// the bounds of the core are thrown as damage: it reckons with what it is given.
namespace pomotide::store {

/// Throws damage unless the value of that column is right.
void require(bool isRight, SQLite::Statement& row, const char* column);

/// Ids, places, indices and counts: from 0 to `most`.
[[nodiscard]] std::int64_t numberIn(SQLite::Statement& row, const char* column,
                                    std::int64_t most = core::kLargestNumber);
[[nodiscard]] double pointsIn(SQLite::Statement& row, const char* column);
/// Milliseconds, from 0 to `most`.
[[nodiscard]] core::Duration lengthIn(SQLite::Statement& row, const char* column,
                                      core::Duration most = core::kLongestSpan);
/// The text, made valid UTF-8: a damaged file may hold any bytes.
[[nodiscard]] std::string textIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::Instant instantIn(SQLite::Statement& row, const char* column);
[[nodiscard]] std::optional<core::Instant> optionalInstantIn(SQLite::Statement& row,
                                                             const char* column);
[[nodiscard]] std::size_t indexIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::LocalDate dateIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::TimeOfDay timeOfDayIn(SQLite::Statement& row, const char* column);
[[nodiscard]] core::Span spanIn(SQLite::Statement& row);
[[nodiscard]] core::Span spanIn(SQLite::Statement& row, const char* begin, const char* end);

/// Any of the core's ids.
template<typename Id>
[[nodiscard]] Id idIn(SQLite::Statement& row, const char* column)
{
    return Id{numberIn(row, column)};
}

void bindInstant(SQLite::Statement& statement, const char* name, core::Instant instant);
void bindInstant(SQLite::Statement& statement, const char* name,
                 const std::optional<core::Instant>& instant);
void bindIndex(SQLite::Statement& statement, const char* name, std::size_t index);
void bindLength(SQLite::Statement& statement, const char* name, core::Duration length);
void bindSpan(SQLite::Statement& statement, const core::Span& span);
void bindDate(SQLite::Statement& statement, const char* name,
              const std::optional<core::LocalDate>& date);
void bindRuleDay(SQLite::Statement& statement, const core::RuleDay& day);

/// Any of the core's ids.
template<typename Id>
void bindId(SQLite::Statement& statement, const char* name, Id id)
{
    statement.bind(name, static_cast<std::int64_t>(id));
}

} // namespace pomotide::store
