// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/model/transition.h"
#include "core/ports/result.h"
#include "core/time/zones.h"

#include <string>

/// The reasons why a command was refused, and what to do instead.
namespace pomotide::cli::messages {

/// The message for a refusal of `command` by the core. `intention` is the subject of the command,
/// if it has one.
[[nodiscard]] std::string refusal(const core::Transition& refused, const core::Command& command,
                                  const std::optional<core::IntentionId>& intention,
                                  const core::Zones& zones);

/// Work was told to have begun before `end`, which was the end of something.
[[nodiscard]] std::string beganTooEarly(core::Instant end, core::Instant now,
                                        const core::Zone& zone);
[[nodiscard]] std::string beganTooLongAgo();
/// Even the longest pomodoro from `begin` on would be over.
[[nodiscard]] std::string overByNow(core::Instant begin, core::Instant now, const core::Zone& zone);
/// A pomodoro of that length from `begin` on would be over.
[[nodiscard]] std::string tooShortToStart(core::Duration length, core::Instant begin,
                                          core::Instant now, const core::Zone& zone);

/// The running pomodoro is on that intention already.
[[nodiscard]] std::string runsAlready(const core::Intention& intention);

[[nodiscard]] std::string noSuchIntention(core::IntentionId id);
[[nodiscard]] std::string noSuchPomodoro(core::PomodoroId id);
[[nodiscard]] std::string noSuchEntry(core::PomodoroId id); ///< of the history

[[nodiscard]] std::string nothingToStart();
[[nodiscard]] std::string nothingToEvaluate();
[[nodiscard]] std::string noSessionToday();

[[nodiscard]] std::string notReadable(const std::string& file);
[[nodiscard]] std::string noScenario(const std::string& file, const json::Fault& fault);

/// The store failed: the attempted operation, its object, and what to do.
[[nodiscard]] std::string failure(const core::Failure& failure);

} // namespace pomotide::cli::messages
