// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/time/zones.h"

#include <string_view>
#include <variant>

namespace pomotide::simulate {

using json::Fault;

/// Plays a scenario through on the core alone: no clock, no files, no screen. From JSON to JSON;
/// or why the text is no scenario. What the core refuses is no fault.
[[nodiscard]] std::variant<std::string, Fault> simulate(std::string_view scenario,
                                                        const core::Zones& zones);

} // namespace pomotide::simulate
