// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/engine.
#pragma once

#include "core/engine/draft.h"

namespace pomotide::core {

/// The commands that undo `command`, which changed `before` to `after`. Empty if it is no edit or
/// changed nothing.
[[nodiscard]] std::vector<Command> inverseOf(const Command& command, const Draft& before,
                                             const Draft& after);

/// The streak in progress, if any, without its rows.
[[nodiscard]] StreakMark markOf(const State& state);

} // namespace pomotide::core
