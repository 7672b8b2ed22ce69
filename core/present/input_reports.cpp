// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/input_reports.h"

namespace pomotide::core {

namespace {

/// The longest window in which a user counts as there.
constexpr Duration kLastMinutes = std::chrono::minutes{2};

} // namespace

std::optional<Instant> inputMattersFrom(const State& state)
{
    const auto* running = runningPomodoro(state);
    const bool canHaveOvertime =
        running != nullptr && (state.streak->overtime || state.settings.overtimeLimit > Duration{});
    return canHaveOvertime ? std::optional{running->span.end - kLastMinutes} : std::nullopt;
}

} // namespace pomotide::core
