// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"
#include "ui/overlay/track.h"

#include <QRect>

namespace pomotide::ui {

/// Positions and sizes of the overlay's parts, in pixels.
struct Layout {
    Track track;
    Band time;   ///< its outer side is the track's line
    Band score;  ///< outside the time
    Band streak; ///< inside the time
    double hairline = 1;
    double strongEdge = 1; ///< of what a prompt points at
    double riskMark = 3;   ///< width of the mark in the score
    double tickWidth = 2;
    double tickOverhang = 0; ///< beyond the time's band, on both sides

    /// Returns the length of the track's line.
    [[nodiscard]] double length() const
    {
        return std::visit([](const auto& one) { return one.length(); }, track);
    }
    /// Returns the patch's bounding rectangle.
    [[nodiscard]] QRectF boundsOf(const Patch& patch) const
    {
        return std::visit([&patch](const auto& one) { return one.boundsOf(patch); }, track);
    }
};

/// See `overlayArea`.
[[nodiscard]] QRect areaOn(const QSize& screen, const core::Appearance& appearance);

/// Returns the layout in an area of that size.
[[nodiscard]] Layout layoutOf(const core::OverlayModel& model, const QSize& area);

/// The diameter of the empty circle inside a ring, on a screen of that size.
[[nodiscard]] double insideOfRing(const QSize& screen, const core::Appearance& appearance);

} // namespace pomotide::ui
