// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's database, as it is written and read by others than the program.
#pragma once

#include "core/model/command.h"
#include "core/ports/store.h"

#include <QString>

#include <vector>

namespace pomotide::kept {

/// The computer's clock.
[[nodiscard]] core::Instant now();

/// Something done earlier.
struct Act {
    core::Instant at;
    core::Command command;
};

/// Makes a database in which all of that was done, in UTC. The last act is what time it is in it.
void make(const QString& path, const std::vector<Act>& acts);

/// What is in the database, by now; the program need not be running.
[[nodiscard]] core::State state(const QString& path);
[[nodiscard]] core::Chronicle chronicle(const QString& path);

} // namespace pomotide::kept
