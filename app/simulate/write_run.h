// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulate/run_scenario.h"

namespace pomotide::simulate {

/// Returns JSON: one line for the beginning and one for each step.
[[nodiscard]] std::string textOf(const ScenarioRun& scenarioRun);

} // namespace pomotide::simulate
