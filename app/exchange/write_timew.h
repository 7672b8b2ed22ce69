// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/progress.h"

#include "core/ports/history.h"

#include <ostream>

namespace pomotide::exchange {

/// Writes a line for each pomodoro that has ended, oldest first, as Timewarrior keeps them in its
/// files. Its commands are no way in: they take titles like "today" for dates.
void writeTimew(std::ostream& out, const core::History& history, const Progress& progress);

} // namespace pomotide::exchange
