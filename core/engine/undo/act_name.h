// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/engine.
#pragma once

#include "core/engine/draft.h"
#include "core/model/act.h"

namespace pomotide::core {

/// What the command is called later, which is about to be carried out on `before`; nothing if it
/// is no act, or takes one back.
[[nodiscard]] std::optional<ActName> actNameOf(const Command& command, const Draft& before);

/// What both together are called: after what they start, or after the first.
[[nodiscard]] ActName joined(ActName first, const ActName& second);

} // namespace pomotide::core
