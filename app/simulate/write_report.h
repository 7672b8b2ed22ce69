// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulate/report_of.h"

#include <nlohmann/json.hpp>

namespace pomotide::simulate {

/// The names of the intentions in the scenario.
using IntentionNames = std::map<core::IntentionId, std::string>;

[[nodiscard]] nlohmann::ordered_json timeOf(core::Instant instant);
[[nodiscard]] nlohmann::ordered_json timeOf(const std::optional<core::Instant>& instant);
[[nodiscard]] nlohmann::ordered_json jsonOf(const Reported& report, const IntentionNames& names);

} // namespace pomotide::simulate
