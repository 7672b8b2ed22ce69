// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// The form of the prompt that follows `shown` others.
[[nodiscard]] PromptForm formAfter(int shown);

/// The delay from the `shown`-th prompt to the next one. It grows up to 40 minutes.
[[nodiscard]] Duration delayAfter(int shown);

/// The form of the latest prompt since the user's last act, or nothing.
[[nodiscard]] std::optional<PromptForm> latestForm(const State& state);

/// The form of the prompt that a start at `state.now` answers: the latest, if it was shown at most
/// two minutes ago.
[[nodiscard]] std::optional<PromptForm> answeredForm(const State& state);

} // namespace pomotide::core
