// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/time_scale.h"

#include <algorithm>

namespace pomotide::ui {

/// Maps time to a vertical line of the screen.
struct TimeAxis {
    core::TimeScale scale;
    double begin = 0; ///< pixels
    double length = 0;

    [[nodiscard]] core::Span span() const { return scale.span(); }

    /// Returns the pixel of an instant; of the nearest end for those outside.
    [[nodiscard]] double placeOf(core::Instant instant) const
    {
        return begin + length * scale.shareOf(instant);
    }

    /// Returns the instant at that pixel, within the span.
    [[nodiscard]] core::Instant instantAt(double place) const
    {
        return scale.instantAt((place - begin) / std::max(length, 1.0));
    }
};

} // namespace pomotide::ui
