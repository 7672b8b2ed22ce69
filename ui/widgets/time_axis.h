// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <algorithm>

namespace pomotide::ui {

/// Maps a span of time to a horizontal line.
struct TimeAxis {
    core::Span span;
    double left = 0;
    double width = 0;
    bool isMirrored = false; ///< later times are to the left

    [[nodiscard]] double xOf(core::Instant instant) const
    {
        using Seconds = std::chrono::duration<double>;
        const double share = Seconds(instant - span.begin) / Seconds(span.length());
        return left + width * (isMirrored ? 1 - share : share);
    }

    /// Returns the instant at `x`, within the span.
    [[nodiscard]] core::Instant instantAt(double x) const
    {
        const double share = std::clamp((x - left) / std::max(width, 1.0), 0.0, 1.0);
        const std::chrono::duration<double> past(span.length());
        return span.begin +
               std::chrono::round<core::Duration>(past * (isMirrored ? 1 - share : share));
    }
};

} // namespace pomotide::ui
