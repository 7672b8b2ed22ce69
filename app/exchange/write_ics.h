// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/progress.h"

#include "core/model/state.h"
#include "core/ports/history.h"

#include <ostream>

namespace pomotide::exchange {

/// Writes the pomodoros that have ended and the past sessions as events of a calendar: RFC 5545.
/// They take no time from anyone's calendar ("transparent"), and keep their identity from export to
/// export.
void writeIcs(std::ostream& out, const core::State& state, const core::History& history,
              const Progress& progress);

} // namespace pomotide::exchange
