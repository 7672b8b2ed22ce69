// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/chart_scale.h"
#include "core/present/history_model.h"

namespace pomotide::core {

/// Work by day of the week and hour, from the first hour in which there was any to the last.
struct HeatMap {
    struct Cell {
        Duration worked{};
        Duration flowed{}; ///< of that, achieved or focused
        int level = 0;     ///< how much was worked, up to kHeatLevels; 0 without work

        [[nodiscard]] bool isMostlyFlow() const
        {
            return flowed > Duration{} && 2 * flowed >= worked;
        }
        bool operator==(const Cell&) const = default;
    };

    std::size_t firstHour = 0;
    std::size_t hours = 0;   ///< none without work
    ChartScale levels;       ///< a level ends at each of its marks
    std::vector<Cell> cells; ///< the first day's, hour by hour, then the next day's

    bool operator==(const HeatMap&) const = default;
};

inline constexpr int kHeatLevels = 4;

[[nodiscard]] HeatMap heatMapOf(const HistoryModel& model, std::chrono::weekday firstOfWeek);

} // namespace pomotide::core
