// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/model/transition.h"

#include <string_view>
#include <variant>

namespace pomotide::exchange {

using json::Fault;

/// Reads what writeJson has written, as the transition that makes it from an empty store. Its state
/// lacks the intentions and the pomodoros that await an evaluation, which are among its changes.
/// Returns the first fault if the text, which may be any, is no such file. References between rows
/// are checked by the database that gets them.
[[nodiscard]] std::variant<core::Transition, Fault> readJson(std::string_view text);

} // namespace pomotide::exchange
