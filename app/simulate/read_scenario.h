// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"
#include "app/simulate/scenario.h"
#include "core/time/zones.h"

#include <string_view>

namespace pomotide::simulate {

using json::Fault;

/// Reads a scenario from a JSON text: from its root, or from its key "scenario". Unknown keys are
/// ignored.
[[nodiscard]] std::variant<Scenario, Fault> readScenario(std::string_view text,
                                                         const core::Zones& zones);

} // namespace pomotide::simulate
