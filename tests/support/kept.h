// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads and writes the program's database from outside.
#pragma once

#include "core/model/command.h"
#include "core/ports/store.h"

#include <QString>

#include <functional>
#include <vector>

namespace pomotide::kept {

/// The computer's clock.
[[nodiscard]] core::Instant now();

/// A command at an instant in the past.
struct Act {
    core::Instant at;
    core::Command command;
};

/// Creates a database with these acts, in UTC. The instant of the last one is its now.
void make(const QString& path, const std::vector<Act>& acts);

/// The state in the database, advanced to now; the program need not be running.
[[nodiscard]] core::State state(const QString& path);
[[nodiscard]] core::Chronicle chronicle(const QString& path);

/// Calls `look` with the history in the database.
void history(const QString& path, const std::function<void(const core::History&)>& look);

} // namespace pomotide::kept
