// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/progress.h"

#include "core/model/state.h"
#include "core/ports/history.h"

#include <ostream>

namespace pomotide::exchange {

/// Writes everything as JSON for readJson, one line for each row. Instants are ISO 8601 in UTC,
/// lengths are milliseconds.
void writeJson(std::ostream& out, const core::State& state, const core::History& history,
               const Progress& progress);

} // namespace pomotide::exchange
