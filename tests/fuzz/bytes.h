// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values made of a fuzzer's bytes.
#pragma once

#include "core/schedule/sessions.h"
#include "tests/support/scripted_zones.h"

#include <fuzzer/FuzzedDataProvider.h>

namespace pomotide {

/// UTC, and zones that set their clocks back and forth, by half an hour or over a day.
[[nodiscard]] core::ScriptedZones zonesOf(FuzzedDataProvider& bytes);

/// Near the clock changes of those zones, often to the minute and sometimes not.
[[nodiscard]] core::Instant instantOf(FuzzedDataProvider& bytes);

/// From no time up to about `longest`, mostly whole minutes.
[[nodiscard]] core::Duration lengthOf(FuzzedDataProvider& bytes, core::Duration longest);

[[nodiscard]] core::TimeOfDay timeOfDayOf(FuzzedDataProvider& bytes);

inline constexpr std::int64_t kMostRules = 4;

/// Rules without a fault, with ids from 0 on.
[[nodiscard]] std::vector<core::WorkHoursRule> rulesOf(FuzzedDataProvider& bytes);

/// A date close by, of a rule that may not be there.
[[nodiscard]] core::RuleDay ruleDayOf(FuzzedDataProvider& bytes, const core::Zone& zone,
                                      core::Instant near);

} // namespace pomotide
