// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/ports/history.h"

namespace pomotide::core {

/// With input on end for this long, a user who is prompted to begin seems to have begun.
inline constexpr Duration kSeemsBegun = std::chrono::minutes{5};

/// The instant at which a user seems to have begun who has been typing and pointing since
/// `busySince` without having started anything: then, or at the end of the latest recorded span.
/// Nothing if that is too short a while, or if no start can count from there.
[[nodiscard]] std::optional<Instant> seemingBegin(const State& state, const History& history,
                                                  Instant busySince, Instant now);

/// The start on the first open intention that counts from there, with a length that reaches to now.
/// Nothing without such an instant or intention.
[[nodiscard]] std::optional<Start> begunStart(const State& state, const History& history,
                                              Instant busySince, Instant now);

} // namespace pomotide::core
