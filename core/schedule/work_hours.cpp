// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/work_hours.h"

#include <algorithm>

namespace pomotide::core {

namespace {

std::optional<RuleFault::Field> faultOf(const WorkHoursRule& rule, const Zones& zones)
{
    using Field = RuleFault::Field;
    if (rule.days.isEmpty()) {
        return Field::Days;
    }
    if (!rule.from.isValid()) {
        return Field::From;
    }
    if (!rule.to.isValid()) {
        return Field::To;
    }
    if (rule.zone && zones.find(*rule.zone) == nullptr) {
        return Field::Zone;
    }
    return std::nullopt;
}

} // namespace

std::optional<RuleFault> firstFault(const std::vector<WorkHoursRule>& rules, const Zones& zones)
{
    for (std::size_t index = 0; index < rules.size(); ++index) {
        const auto here = rules.begin() + static_cast<std::ptrdiff_t>(index);
        const auto sameId = [&](const WorkHoursRule& earlier) { return earlier.id == here->id; };
        if (std::any_of(rules.begin(), here, sameId)) {
            return RuleFault{.rule = index, .field = RuleFault::Field::Id};
        }
        if (const auto field = faultOf(*here, zones)) {
            return RuleFault{.rule = index, .field = *field};
        }
    }
    return std::nullopt;
}

} // namespace pomotide::core
