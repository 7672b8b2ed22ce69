// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/engine.
#pragma once

#include "core/engine/draft.h"
#include "core/model/act.h"

namespace pomotide::core {

/// The name of the act that `command` is. `before` is the draft before the command. Nothing if it
/// is no act, or undoes one.
[[nodiscard]] std::optional<ActName> actNameOf(const Command& command, const Draft& before);

/// The name of two commands done as one act: that of a start, else that of the first.
[[nodiscard]] ActName joined(ActName first, const ActName& second);

} // namespace pomotide::core
