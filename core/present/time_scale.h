// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <vector>

namespace pomotide::core {

struct DayModel;

/// Maps time to a line on which all minutes are equal, but for hours that are cut out.
struct TimeScale {
    /// A span that has one scale.
    struct Stretch {
        Span span;
        double size = 0;    ///< in hours at full scale
        bool isCut = false; ///< much shorter than others

        bool operator==(const Stretch&) const = default;
    };

    std::vector<Stretch> stretches; ///< one after the other; none is empty

    [[nodiscard]] Span span() const
    {
        return {stretches.front().span.begin, stretches.back().span.end};
    }
    [[nodiscard]] double size() const;

    /// The place of an instant, from 0 to 1; the nearest end for those outside.
    [[nodiscard]] double shareOf(Instant instant) const;
    [[nodiscard]] Instant instantAt(double share) const;

    bool operator==(const TimeScale&) const = default;
};

/// The scale of the hours that `day` shows. Two or more hours on end without a session and without
/// anything in them are cut out, except for those next to an hour that has something: into these, a
/// session can be dragged.
[[nodiscard]] TimeScale dayScale(const DayModel& day);

} // namespace pomotide::core
