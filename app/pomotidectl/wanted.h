// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "core/ports/history.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pomotide::cli {

/// An intention as named on the command line: by its id, by its title, or not at all, which means
/// the first open one.
using Wanted = std::variant<std::monostate, core::IntentionId, std::string>;

[[nodiscard]] Wanted wantedIn(const std::vector<std::string>& words);

/// The intention that was meant. It is open, or will be after the command `before`.
struct Meant {
    core::Intention intention;
    std::optional<core::Command> before; ///< adds or estimates it
};

/// The open intention of that title, in whatever case; null if there is none.
[[nodiscard]] const core::Intention* openOfTitle(const core::State& now, const std::string& title);

/// The intention of that id, or the open one of that title; any other title makes a new one. The
/// result is a message if there is no such intention.
[[nodiscard]] std::variant<Meant, std::string> meantBy(const Wanted& wanted,
                                                       std::optional<core::Duration> estimate,
                                                       const core::State& now,
                                                       const core::History& history);

} // namespace pomotide::cli
