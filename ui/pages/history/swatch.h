// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace pomotide::ui {

/// The meanings that marks of a chart can have.
enum class Series {
    Achieved,
    Focused,
    Interrupted,
    Distracted,
    NotEvaluated,
    Worked,
    Estimated,
    Points,
};

/// The series of work with that evaluation, or without one.
[[nodiscard]] Series seriesOf(std::optional<core::Verdict> verdict);

/// How a mark looks. The patterns differ for users who cannot see the colours.
struct Swatch {
    QColor fill;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    bool hasDot = false;

    bool operator==(const Swatch&) const = default;
};

/// The look of a series on a card; its contrast to the card is at least 3:1.
[[nodiscard]] Swatch swatchOf(Series series, const QPalette& palette);

/// The look of a heat map's cell of that level, from 1 to core::kHeatLevels: a higher one has more
/// contrast. With a dot if most of the work was in flow.
[[nodiscard]] Swatch heatSwatch(int level, bool isFlow, const QPalette& palette);

void paintSwatch(QPainter& painter, const QRectF& rect, const Swatch& swatch);

} // namespace pomotide::ui
