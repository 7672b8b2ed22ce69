// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// Input of the user is reported to the core at most this often.
inline constexpr Duration kReportDistance = std::chrono::seconds{20};

/// The instant from which input of the user decides how long the running pomodoro is: shortly
/// before its planned end, and in overtime. Nothing if none runs, or if it cannot have overtime.
[[nodiscard]] std::optional<Instant> inputMattersFrom(const State& state);

} // namespace pomotide::core
