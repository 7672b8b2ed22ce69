// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Converts a fuzzer's bytes to values.
#pragma once

#include "core/schedule/sessions.h"
#include "tests/support/scripted_zones.h"

#include <fuzzer/FuzzedDataProvider.h>

namespace pomotide {

/// UTC, and zones whose clocks are set forward and back, by half an hour up to more than a day.
[[nodiscard]] core::ScriptedZones zonesOf(FuzzedDataProvider& bytes);

/// An instant near the clock changes of those zones, often a full minute.
[[nodiscard]] core::Instant instantOf(FuzzedDataProvider& bytes);

/// A length from zero to about `longest`, mostly whole minutes.
[[nodiscard]] core::Duration lengthOf(FuzzedDataProvider& bytes, core::Duration longest);

[[nodiscard]] core::TimeOfDay timeOfDayOf(FuzzedDataProvider& bytes);

inline constexpr std::int64_t kMostRules = 4;

/// Valid rules with ids from 0 on.
[[nodiscard]] std::vector<core::WorkHoursRule> rulesOf(FuzzedDataProvider& bytes);

/// A nearby date of a rule that may not exist.
[[nodiscard]] core::RuleDay ruleDayOf(FuzzedDataProvider& bytes, const core::Zone& zone,
                                      core::Instant near);

} // namespace pomotide
