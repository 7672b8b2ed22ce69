// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"

#include <vector>

/// Example states of a Monday morning.
namespace pomotide::examples {

using namespace std::chrono_literals;

/// 2026-03-02, 00:00 UTC.
inline constexpr core::Instant kMonday = std::chrono::sys_days{2026y / 3 / 2};
inline constexpr core::Instant kStart = kMonday + 9h;

[[nodiscard]] core::Intention intention(std::int64_t id, std::string title);

/// A pomodoro of half an hour that ended in full, in a streak of its own.
[[nodiscard]] core::Pomodoro pomodoro(std::int64_t id, core::Instant begin);

/// Two open intentions, one with a note where to pick up, in Idle.
[[nodiscard]] core::State idle();

/// Work hours with rules, both kinds of overrides, a session by hand and events; non-default
/// settings; in a prompt that was shown three times, after a grace period that lapsed; quiet for
/// two hours.
[[nodiscard]] core::State prompting();

/// The third pomodoro of a streak runs, and continued a grace period. The one before it had
/// overtime and awaits its evaluation; it is on an intention that was abandoned later, and was
/// started after a prompt.
[[nodiscard]] core::State working();

/// The same pomodoro, in overtime.
[[nodiscard]] core::State inOvertime();

/// The same streak, in the break after its third pomodoro.
[[nodiscard]] core::State resting();

/// The same streak, in the grace period after that break.
[[nodiscard]] core::State inGrace();

/// The changes of one day of an earlier year, which depend on `number`. They follow prompting().
[[nodiscard]] std::vector<core::Change> somethingLongAgo(int number);

/// The changes that lead from an empty store to `state`.
[[nodiscard]] std::vector<core::Change> changesThatMake(const core::State& state);

} // namespace pomotide::examples
