// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/ports/history.h"
#include "core/scoring/point_events.h"
#include "core/time/zones.h"

#include <array>
#include <string>
#include <vector>

namespace pomotide::core {

/// Reasons for points. Like `PointKind`, but the points of worked time are in two parts.
enum class PointReason {
    FirstSet,
    Estimated,
    Worked, ///< its minutes
    Rested, ///< more for the same minutes, after breaks taken in full
    Evaluated,
    Completed,
    WellEstimated,
    BreakTaken,
};

inline constexpr std::array kPointReasons{PointReason::FirstSet,      PointReason::Estimated,
                                          PointReason::Worked,        PointReason::Rested,
                                          PointReason::Evaluated,     PointReason::Completed,
                                          PointReason::WellEstimated, PointReason::BreakTaken};

/// Points by reason, in the order of `PointReason`.
class PointSums final {
public:
    [[nodiscard]] double of(PointReason reason) const { return m_points.at(index(reason)); }
    [[nodiscard]] double total() const;

    /// The same in tenths that add up to the rounded total.
    [[nodiscard]] PointSums rounded() const;

    void add(PointReason reason, double points) { m_points.at(index(reason)) += points; }
    void add(const PointSums& other);

    bool operator==(const PointSums&) const = default;

private:
    [[nodiscard]] static std::size_t index(PointReason reason)
    {
        return static_cast<std::size_t>(reason);
    }

    std::array<double, kPointReasons.size()> m_points{};
};

/// A pomodoro that earned points on the day, by itself or by its break.
struct PointsEntry {
    Pomodoro pomodoro; ///< its `rests` and the length of its span determine its points
    std::string title;
    PointSums points; ///< of that day only: an evaluation may be later than its pomodoro

    bool operator==(const PointsEntry&) const = default;
};

/// The points of a day, and what each was for.
struct PointsModel {
    Span day;
    PointSums points;
    std::vector<PointsEntry> entries; ///< earliest begin first

    bool operator==(const PointsModel&) const = default;
};

/// `day` is one of the user's days. Its points add up to the day's score.
[[nodiscard]] PointsModel pointsModel(const History& history, const Zone& zone, TimeOfDay dayStart,
                                      Span day);

} // namespace pomotide::core
