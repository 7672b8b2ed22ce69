// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/work_hours.h"
#include "core/time/zones.h"

namespace pomotide::core {

/// The first invalid rule and its first invalid field, or nothing if all are valid.
[[nodiscard]] std::optional<RuleFault> firstFault(const std::vector<WorkHoursRule>& rules,
                                                  const Zones& zones);

} // namespace pomotide::core
