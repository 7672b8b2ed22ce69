// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/bytes.h"

#include "core/time/resolve.h"
#include "tests/support/builders.h"

#include <array>

namespace pomotide {

using namespace build;

namespace {

constexpr std::array<const char*, 4> kZones{"UTC", "America/New_York", "Australia/Lord_Howe",
                                            "Pacific/Apia"};

constexpr std::array<core::Instant, 5> kClockChanges{
    utc(2011y / 12 / 30, 10h), utc(2024y / 3 / 10, 7h), utc(2024y / 4 / 6, 15h),
    utc(2024y / 10 / 5, 15h + 30min), utc(2024y / 11 / 3, 6h)};

core::WorkHoursRule ruleOf(FuzzedDataProvider& bytes, std::int64_t id)
{
    const auto days = core::Weekdays::fromBits(bytes.ConsumeIntegralInRange(1u, 127u));
    const auto from = timeOfDayOf(bytes).sinceMidnight;
    // Long sessions have large day plans, which leaves time for few tries.
    const bool isLong = bytes.ConsumeIntegralInRange(0, 7) == 0;
    const auto to = isLong ? timeOfDayOf(bytes).sinceMidnight
                           : (from + timeOfDayOf(bytes).sinceMidnight / 6) % 24h;
    const bool isFixed = bytes.ConsumeIntegralInRange(0, 3) == 0;
    return rule(id, days, from, to,
                isFixed ? std::optional<std::string>{bytes.PickValueInArray(kZones)}
                        : std::nullopt);
}

} // namespace

core::ScriptedZones zonesOf(FuzzedDataProvider& bytes)
{
    std::vector<core::ScriptedZone> zones{{"UTC", 0s}, newYork(), lordHowe(), apia()};
    std::swap(zones.front(), zones.at(bytes.ConsumeIntegralInRange<std::size_t>(0, 3)));
    return core::ScriptedZones(std::move(zones));
}

core::Instant instantOf(FuzzedDataProvider& bytes)
{
    return bytes.PickValueInArray(kClockChanges) - 48h + lengthOf(bytes, 96h);
}

core::Duration lengthOf(FuzzedDataProvider& bytes, core::Duration longest)
{
    constexpr std::array<core::Duration, 8> kOdds{0ms, 0ms, 0ms, 0ms, 1ms, -1ms, 20s, 59'999ms};
    const std::chrono::minutes whole{bytes.ConsumeIntegralInRange<std::int64_t>(0, longest / 1min)};
    return std::max(whole + bytes.PickValueInArray(kOdds), core::Duration{0});
}

core::TimeOfDay timeOfDayOf(FuzzedDataProvider& bytes)
{
    constexpr auto kQuarters = 24h / 15min;
    const auto quarter = bytes.ConsumeIntegralInRange<std::int64_t>(0, kQuarters - 1);
    return {quarter * 15min + bytes.PickValueInArray({0min, 0min, 0min, 1min, 14min})};
}

std::vector<core::WorkHoursRule> rulesOf(FuzzedDataProvider& bytes)
{
    std::vector<core::WorkHoursRule> rules;
    const auto count = bytes.ConsumeIntegralInRange<std::int64_t>(0, kMostRules);
    for (std::int64_t id = 0; id < count; ++id) {
        rules.push_back(ruleOf(bytes, id));
    }
    return rules;
}

core::RuleDay ruleDayOf(FuzzedDataProvider& bytes, const core::Zone& zone, core::Instant near)
{
    const auto rule = bytes.ConsumeIntegralInRange<std::int64_t>(0, kMostRules);
    const std::chrono::days away{bytes.ConsumeIntegralInRange(-2, 8)};
    return {.rule = core::RuleId{rule}, .date = core::localDate(zone, near) + away};
}

} // namespace pomotide
