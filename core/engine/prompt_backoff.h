// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// The form of the prompt that comes after `shown` others.
[[nodiscard]] PromptForm formAfter(int shown);

/// How long after the `shown`-th prompt the next one comes: ever longer.
[[nodiscard]] Duration delayAfter(int shown);

/// The form that was shown last, since the user last did something.
[[nodiscard]] std::optional<PromptForm> latestForm(const State& state);

/// The form that a start at the state's now answers: one that was shown up to two minutes ago.
[[nodiscard]] std::optional<PromptForm> answeredForm(const State& state);

} // namespace pomotide::core
