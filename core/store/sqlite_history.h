// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>

namespace pomotide::store {

/// Reads the tables. Exceptions of SQLite pass through to the caller.
class SqliteHistory final : public core::History {
public:
    explicit SqliteHistory(const SQLite::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<core::Intention> intention(core::IntentionId id) const override;
    [[nodiscard]] std::vector<core::Intention> intentions() const override;
    [[nodiscard]] std::optional<core::Pomodoro> pomodoro(core::PomodoroId id) const override;
    [[nodiscard]] std::vector<core::Streak::Pair> streak(core::PomodoroId first) const override;
    void visitPomodoros(core::IntentionId id, core::PomodoroId limit,
                        const std::function<bool(const core::Pomodoro&)>& wantsMore) const override;
    [[nodiscard]] core::Chronicle chronicle(core::Span span) const override;
    [[nodiscard]] std::optional<core::Act> undoableAct() const override;
    [[nodiscard]] std::optional<core::Act> redoableAct() const override;

private:
    /// Prepared once for many queries; null while in use.
    using CachedStatement = std::unique_ptr<SQLite::Statement>;

    [[nodiscard]] CachedStatement ask(CachedStatement& kept, const char* sql) const;

    const SQLite::Database& m_database;
    mutable CachedStatement m_intention;
    mutable CachedStatement m_estimates;
    mutable CachedStatement m_pomodoro;
    mutable CachedStatement m_pomodoros;
};

} // namespace pomotide::store
