// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulate/read_values.h"
#include "app/simulate/scenario.h"

namespace pomotide::simulate {

/// One of a scenario's steps.
[[nodiscard]] Step stepOf(const Node& node, RuleNames& names);

} // namespace pomotide::simulate
