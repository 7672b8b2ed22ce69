// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/time/zones.h"

#include <string_view>
#include <variant>

namespace pomotide::simulate {

using json::Fault;

/// Runs a scenario on the core alone, without clock, files or screen. Takes and returns JSON;
/// returns a Fault if the text is not a valid scenario. A refusal of the core is no fault.
[[nodiscard]] std::variant<std::string, Fault> simulate(std::string_view scenario,
                                                        const core::Zones& zones);

} // namespace pomotide::simulate
