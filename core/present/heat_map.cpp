// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/heat_map.h"

#include <algorithm>
#include <cmath>

namespace pomotide::core {

namespace {

constexpr std::size_t kDays = std::tuple_size_v<HourTable>;

bool isUsed(const HourTable& worked, std::size_t hour)
{
    return std::any_of(worked.begin(), worked.end(),
                       [hour](const auto& day) { return day.at(hour) > Duration{}; });
}

Duration longest(const HourTable& worked)
{
    Duration most{};
    for (const auto& day : worked) {
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    }
    return most;
}

} // namespace

HeatMap heatMapOf(const HistoryModel& model, std::chrono::weekday firstOfWeek)
{
    const auto& worked = model.workedAt;
    HeatMap map;
    std::size_t end = worked.front().size();
    while (end > 0 && !isUsed(worked, end - 1)) {
        --end;
    }
    while (map.firstHour < end && !isUsed(worked, map.firstHour)) {
        ++map.firstHour;
    }
    map.hours = end - map.firstHour;
    map.levels = scaleOfTime(longest(worked), kHeatLevels);
    for (std::size_t row = 0; row < kDays && map.hours > 0; ++row) {
        const std::size_t day = (firstOfWeek.iso_encoding() - 1 + row) % kDays;
        for (std::size_t hour = map.firstHour; hour < end; ++hour) {
            const Duration length = worked.at(day).at(hour);
            map.cells.push_back(
                {.worked = length,
                 .flowed = model.flowedAt.at(day).at(hour),
                 .level = static_cast<int>(std::ceil(minutesOf(length) / map.levels.step))});
        }
    }
    return map;
}

} // namespace pomotide::core
