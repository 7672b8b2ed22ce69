// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/progress.h"

#include "core/model/state.h"
#include "core/ports/history.h"
#include "core/time/zones.h"

#include <ostream>

namespace pomotide::exchange {

/// Writes a line for each pomodoro that has ended, oldest first, for spreadsheets: RFC 4180, in
/// UTF-8 with its mark. Times are local times in `zone`.
void writeCsv(std::ostream& out, const core::State& state, const core::History& history,
              const core::Zone& zone, const Progress& progress);

} // namespace pomotide::exchange
