// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/progress.h"

#include "core/ports/history.h"
#include "core/time/zones.h"

#include <ostream>
#include <string>

namespace pomotide::exchange {

/// Writes a line for each pomodoro that has ended, oldest first, as Toggl Track's import reads it:
/// it gives the times to the user with that e-mail address. Times are local times in `zone`.
/// Source: support.toggl.com, "Toggl Track CSV Import Guide".
void writeToggl(std::ostream& out, const std::string& account, const core::History& history,
                const core::Zone& zone, const Progress& progress);

} // namespace pomotide::exchange
