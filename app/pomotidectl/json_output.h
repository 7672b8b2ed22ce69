// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/command_executor.h"
#include "app/pomotidectl/status.h"

#include "core/present/upcoming_model.h"

/// The same as JSON. Instants are ISO 8601 in UTC, as core::formatIso() writes them; lengths are
/// milliseconds; a value that does not apply is null.
namespace pomotide::cli::json_output {

[[nodiscard]] std::string status(const Status& status);

/// The objects of a command, and the status after it.
[[nodiscard]] std::string told(const CommandResult& told, const Status& status);

[[nodiscard]] std::string intentions(const std::vector<core::Intention>& intentions);
[[nodiscard]] std::string upcoming(const std::vector<core::UpcomingSession>& sessions);

/// The value of each setting by its key, as it is written in `set`.
[[nodiscard]] std::string settings(const core::Settings& settings);

} // namespace pomotide::cli::json_output
