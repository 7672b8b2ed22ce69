// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/ports/history.h"

namespace pomotide::core {

/// With input on end for this long, a user who is prompted to begin seems to have begun.
inline constexpr Duration kSeemsBegun = std::chrono::minutes{5};

/// The start on the first open intention for a user who has been typing and pointing since
/// `busySince` without having started anything. It counts from there or from the end of the latest
/// recorded span, with a length that reaches to now. Nothing if that is too short a while.
[[nodiscard]] std::optional<Start> begunStart(const State& state, const History& history,
                                              Instant busySince, Instant now);

} // namespace pomotide::core
