// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/week.h"

#include <algorithm>
#include <tuple>

namespace pomotide::core {

namespace {

constexpr unsigned kDays = 7;

DaySpan spanOf(const WorkHoursRule& rule)
{
    return {.from = rule.from, .to = rule.to, .zone = rule.zone};
}

RuleId nextId(const std::vector<WorkHoursRule>& rules)
{
    std::int64_t highest = 0;
    for (const auto& rule : rules) {
        highest = std::max(highest, static_cast<std::int64_t>(rule.id));
    }
    return RuleId{highest + 1};
}

bool takeFrom(std::vector<DaySpan>& spans, const DaySpan& span)
{
    const auto found = std::find(spans.begin(), spans.end(), span);
    if (found == spans.end()) {
        return false;
    }
    spans.erase(found);
    return true;
}

} // namespace

Week proposedWeek()
{
    using namespace std::chrono_literals;
    Week week;
    for (const auto day : {1u, 2u, 3u, 4u, 5u}) {
        week.days.at(day) = {{.from = {9h}, .to = {17h}, .zone = {}}};
    }
    return week;
}

Week weekOf(const std::vector<WorkHoursRule>& rules)
{
    Week week;
    for (unsigned day = 0; day < kDays; ++day) {
        auto& spans = week.days.at(day);
        for (const auto& rule : rules) {
            if (rule.days.contains(std::chrono::weekday{day})) {
                spans.push_back(spanOf(rule));
            }
        }
        std::sort(spans.begin(), spans.end(), [](const DaySpan& a, const DaySpan& b) {
            return std::tie(a.from, a.to, a.zone) < std::tie(b.from, b.to, b.zone);
        });
    }
    return week;
}

std::vector<WorkHoursRule> rulesOf(const Week& week, const std::vector<WorkHoursRule>& rules)
{
    auto wanted = week;
    auto kept = rules;
    for (auto& rule : kept) {
        for (unsigned day = 0; day < kDays; ++day) {
            const std::chrono::weekday weekday{day};
            if (rule.days.contains(weekday) && !takeFrom(wanted.days.at(day), spanOf(rule))) {
                rule.days.remove(weekday);
            }
        }
    }
    // The remaining spans are new or edited. A rule for a single weekday whose span is gone there
    // counts as edited, and keeps its id.
    for (unsigned day = 0; day < kDays; ++day) {
        for (const auto& span : wanted.days.at(day)) {
            const Weekdays only{std::chrono::weekday{day}};
            const auto edited =
                std::find_if(kept.begin(), kept.end(), [&](const WorkHoursRule& rule) {
                    const auto index = static_cast<std::size_t>(&rule - kept.data());
                    return rule.days.isEmpty() && index < rules.size() && rules[index].days == only;
                });
            if (edited != kept.end()) {
                *edited = {edited->id, only, span.from, span.to, span.zone};
            } else {
                kept.push_back({nextId(kept), only, span.from, span.to, span.zone});
            }
        }
    }
    std::erase_if(kept, [](const WorkHoursRule& rule) { return rule.days.isEmpty(); });
    return kept;
}

} // namespace pomotide::core
