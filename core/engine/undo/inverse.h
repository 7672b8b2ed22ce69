// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/session.
#pragma once

#include "core/engine/draft.h"

namespace pomotide::core {

/// What takes back what `command` made of `before`, which is `after`; nothing if it is no edit or
/// changed nothing.
[[nodiscard]] std::vector<Command> inverseOf(const Command& command, const Draft& before,
                                             const Draft& after);

/// Which streak goes on, and the grace it is in.
[[nodiscard]] StreakMark markOf(const State& state);

} // namespace pomotide::core
