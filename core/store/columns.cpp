// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/columns.h"

#include "core/store/failures.h"
#include "core/text/unicode.h"

namespace pomotide::store {

using core::Duration;
using core::Instant;
using core::LocalDate;
using core::RuleDay;
using core::Span;
using core::TimeOfDay;

void require(bool isRight, SQLite::Statement& row, const char* column)
{
    if (!isRight) {
        throw damage(std::string{column} + " is " + row.getColumn(column).getString());
    }
}

std::int64_t numberIn(SQLite::Statement& row, const char* column, std::int64_t most)
{
    const auto number = row.getColumn(column).getInt64();
    require(number >= 0 && number <= most, row, column);
    return number;
}

double pointsIn(SQLite::Statement& row, const char* column)
{
    const auto points = row.getColumn(column).getDouble();
    require(points >= 0 && points <= core::kMostPoints, row, column);
    return points;
}

Duration lengthIn(SQLite::Statement& row, const char* column, Duration most)
{
    return Duration{numberIn(row, column, most.count())};
}

std::string textIn(SQLite::Statement& row, const char* column)
{
    auto text = core::validUtf8(row.getColumn(column).getString());
    // SQLite's own length() ends at the first of these, so the schema lets them pass.
    std::erase(text, '\0');
    return text;
}

Instant instantIn(SQLite::Statement& row, const char* column)
{
    const Instant instant{Duration{row.getColumn(column).getInt64()}};
    require(core::kInstantRange.contains(instant), row, column);
    return instant;
}

std::optional<Instant> optionalInstantIn(SQLite::Statement& row, const char* column)
{
    return row.isColumnNull(column) ? std::nullopt : std::optional{instantIn(row, column)};
}

std::size_t indexIn(SQLite::Statement& row, const char* column)
{
    return static_cast<std::size_t>(numberIn(row, column));
}

LocalDate dateIn(SQLite::Statement& row, const char* column)
{
    constexpr std::int64_t kDay = Duration{std::chrono::days{1}}.count();
    const auto days = row.getColumn(column).getInt64();
    require(days >= core::kInstantRange.begin.time_since_epoch().count() / kDay &&
                days < core::kInstantRange.end.time_since_epoch().count() / kDay,
            row, column);
    return LocalDate{std::chrono::days{static_cast<int>(days)}};
}

TimeOfDay timeOfDayIn(SQLite::Statement& row, const char* column)
{
    const TimeOfDay time{std::chrono::minutes{numberIn(row, column)}};
    require(time.isValid(), row, column);
    return time;
}

Span spanIn(SQLite::Statement& row)
{
    return spanIn(row, "begin_at", "end_at");
}

Span spanIn(SQLite::Statement& row, const char* begin, const char* end)
{
    const Span span{instantIn(row, begin), instantIn(row, end)};
    require(core::isWithinBounds(span), row, end);
    return span;
}

void bindInstant(SQLite::Statement& statement, const char* name, Instant instant)
{
    statement.bind(name, std::int64_t{instant.time_since_epoch().count()});
}

void bindInstant(SQLite::Statement& statement, const char* name,
                 const std::optional<Instant>& instant)
{
    if (instant) {
        bindInstant(statement, name, *instant);
    } else {
        statement.bind(name);
    }
}

void bindIndex(SQLite::Statement& statement, const char* name, std::size_t index)
{
    statement.bind(name, static_cast<std::int64_t>(index));
}

void bindLength(SQLite::Statement& statement, const char* name, Duration length)
{
    statement.bind(name, std::int64_t{length.count()});
}

void bindSpan(SQLite::Statement& statement, const Span& span)
{
    bindInstant(statement, ":begin_at", span.begin);
    bindInstant(statement, ":end_at", span.end);
}

void bindDate(SQLite::Statement& statement, const char* name, const std::optional<LocalDate>& date)
{
    if (date) {
        statement.bind(name, std::int64_t{date->time_since_epoch().count()});
    } else {
        statement.bind(name);
    }
}

void bindRuleDay(SQLite::Statement& statement, const RuleDay& day)
{
    bindId(statement, ":rule", day.rule);
    bindDate(statement, ":local_date", day.date);
}

} // namespace pomotide::store
