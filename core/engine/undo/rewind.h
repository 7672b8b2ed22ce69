// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/engine: a row that only time has changed is as the edit left it.
#pragma once

#include "core/engine/draft.h"

namespace pomotide::core {

/// True if there is no pomodoro with a larger id.
[[nodiscard]] bool isNewest(const Draft& draft, PomodoroId id);

/// Returns to Later what has come to its day since the edit. Reopens the pomodoro, break or grace
/// period that was under way after the edit and that time alone has ended since, unless a later
/// pomodoro has begun. The caller closes again what
/// remains of it, by closeStreak().
void rewind(Draft& draft, const Revert& revert);

} // namespace pomotide::core
