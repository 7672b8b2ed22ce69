// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/model/transition.h"

#include <string_view>
#include <variant>

namespace pomotide::exchange {

using json::Fault;

/// Reads a text of writeJson and returns the transition that makes its content from an empty store.
/// The transition's state lacks the intentions and the pomodoros that await an evaluation; they are
/// among its changes. Accepts any text, and returns the first fault if it is not such a file. The
/// database that gets the rows checks references between them.
[[nodiscard]] std::variant<core::Transition, Fault> readJson(std::string_view text);

} // namespace pomotide::exchange
