// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/status.h"

#include "core/model/transition.h"
#include "core/time/zones.h"

/// Messages about what runs: results of commands, where `now` is the status afterwards, and parts
/// of sentences.
namespace pomotide::cli::messages {

/// Returns, for example, "Finish the thought. +7 min. The break begins at your next pause."
[[nodiscard]] std::string overtime(core::Duration overtime);

/// A line about where to pick up, beginning with a line break; empty if there is no such note.
[[nodiscard]] std::string nextStep(std::string_view note);

[[nodiscard]] std::string started(const core::Pomodoro& pomodoro, const core::Intention& intention,
                                  const Status& now, const core::Zone& zone);
[[nodiscard]] std::string switched(const core::Intention& intention, const Status& now,
                                   const core::Zone& zone);
[[nodiscard]] std::string endSet(const Status& now, const core::Zone& zone);
[[nodiscard]] std::string workingOn(const Status& now);
/// `before` is the pomodoro before its evaluation; `goesOn` is true if it still runs.
[[nodiscard]] std::string evaluated(core::Verdict verdict, const core::Pomodoro& before,
                                    bool goesOn, const core::Intention& intention,
                                    const Status& now, const core::Zone& zone);
[[nodiscard]] std::string stopped(const core::Pomodoro& pomodoro, const core::Intention& intention,
                                  const Status& now, const core::Zone& zone);
[[nodiscard]] std::string cancelled(const core::Intention& intention);
[[nodiscard]] std::string breakSkipped(const Status& now, const core::Zone& zone);

} // namespace pomotide::cli::messages
