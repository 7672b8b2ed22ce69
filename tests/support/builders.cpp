// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"

#include <utility>

namespace pomotide::build {

core::WorkHoursRule rule(std::int64_t id, core::Weekdays days, std::chrono::minutes from,
                         std::chrono::minutes to, std::optional<std::string> zone)
{
    return {
        .id = core::RuleId{id}, .days = days, .from = {from}, .to = {to}, .zone = std::move(zone)};
}

core::ScriptedZone newYork()
{
    return {"America/New_York",
            -5h,
            {{.at = utc(2024y / 3 / 10, 7h), .offset = -4h},
             {.at = utc(2024y / 11 / 3, 6h), .offset = -5h}}};
}

core::ScriptedZone lordHowe()
{
    return {"Australia/Lord_Howe",
            11h,
            {{.at = utc(2024y / 4 / 6, 15h), .offset = 10h + 30min},
             {.at = utc(2024y / 10 / 5, 15h + 30min), .offset = 11h}}};
}

core::ScriptedZone apia()
{
    return {"Pacific/Apia", -10h, {{.at = utc(2011y / 12 / 30, 10h), .offset = 14h}}};
}

} // namespace pomotide::build
