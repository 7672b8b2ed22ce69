// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulate/scenario.h"
#include "tests/fuzz/bytes.h"

namespace pomotide {

/// A valid scenario: names are unique, and clocks stay in the century. It ends with a report.
/// `zones` must outlive it.
[[nodiscard]] simulate::Scenario scenarioOf(FuzzedDataProvider& bytes, const core::Zones& zones);

} // namespace pomotide
