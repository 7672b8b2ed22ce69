// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"

#include <vector>

/// Handmade states of a Monday morning.
namespace pomotide::examples {

using namespace std::chrono_literals;

/// 2026-03-02, 00:00 UTC.
inline constexpr core::Instant kMonday = std::chrono::sys_days{2026y / 3 / 2};
inline constexpr core::Instant kStart = kMonday + 9h;

[[nodiscard]] core::Intention intention(std::int64_t id, std::string title);

/// A pomodoro that ended in full, half an hour long, in a streak of its own.
[[nodiscard]] core::Pomodoro pomodoro(std::int64_t id, core::Instant begin);

/// Two open intentions, nothing going on.
[[nodiscard]] core::State idle();

/// Work hours with rules, overrides of both sorts and a session by hand; a plan, a look and prompts
/// of the user's own; in a prompt that came three times, and quiet for two hours.
[[nodiscard]] core::State prompting();

/// The third pomodoro of a streak runs; one before it awaits its evaluation, one of an
/// intention that was abandoned meanwhile, started upon a prompt.
[[nodiscard]] core::State working();

/// The same streak, in the break after its third pomodoro.
[[nodiscard]] core::State resting();

/// The same streak, in the grace period after that break.
[[nodiscard]] core::State inGrace();

/// The changes of one day of an earlier year, distinguished by `number`. They follow prompting().
[[nodiscard]] std::vector<core::Change> somethingLongAgo(int number);

/// The changes that make `state` out of a store without history.
[[nodiscard]] std::vector<core::Change> changesThatMake(const core::State& state);

} // namespace pomotide::examples
