// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>

namespace pomotide::ui {

/// Distances in pixels with a text of 15 pixels: resources/design.md. They grow with the font.
enum class Gap {
    Tiny = 4,   ///< between things that are one
    Small = 8,  ///< between things that belong together
    Usual = 16, ///< inside cards, between their lines
    Wide = 24,  ///< between cards, around a page
};

enum class Radius {
    Control = 8,
    Card = 12,
};

/// The least extent of what can be clicked. Source: WCAG 2.2, 2.5.8.
inline constexpr int kLeastTarget = 24;

/// The widest column of text and controls, and the narrowest pair of columns.
inline constexpr int kWidestColumn = 760;
inline constexpr int kNarrowestPair = 860;

/// `pixels` with a text of 15 pixels, as many as that is with the font.
[[nodiscard]] inline int scaled(int pixels, const QFontMetrics& metrics)
{
    constexpr int kUsualLine = 18;
    return (pixels * metrics.height() + kUsualLine / 2) / kUsualLine;
}

[[nodiscard]] inline int gap(Gap gap, const QFontMetrics& metrics)
{
    return scaled(static_cast<int>(gap), metrics);
}

[[nodiscard]] inline int radius(Radius radius, const QFontMetrics& metrics)
{
    return scaled(static_cast<int>(radius), metrics);
}

} // namespace pomotide::ui
