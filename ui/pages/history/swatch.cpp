// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history/swatch.h"

#include "ui/colour/ink.h"
#include "ui/colour/mixed_colour.h"
#include "ui/colour/roles.h"
#include "ui/widgets/verdict_tones.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

constexpr double kMarkContrast = 3;

/// Of a level of the heat map to the one before it.
constexpr double kLevelContrast = 1.5;

/// Share of a cell's lesser extent.
constexpr double kDot = 0.34;

QColor cardOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Base);
}

Swatch verdictSwatch(core::Verdict verdict, const QPalette& palette)
{
    const VerdictTone tone = toneOf(verdict);
    return {.fill = standingOut(tone.fill, cardOf(palette), kMarkContrast),
            .pattern = tone.pattern};
}

/// The colour as faint as it can be with that contrast to the ground, if it has that.
QColor faintest(const QColor& colour, const QColor& ground, double contrast)
{
    constexpr int kSteps = 50;
    for (int step = 1; step < kSteps; ++step) {
        const QColor faint = mixed(colour, ground, static_cast<float>(step) / kSteps);
        if (contrastOf(faint, ground) >= contrast) {
            return faint;
        }
    }
    return colour;
}

} // namespace

Series seriesOf(std::optional<core::Verdict> verdict)
{
    if (!verdict) {
        return Series::NotEvaluated;
    }
    switch (*verdict) {
    case core::Verdict::Achieved:
        return Series::Achieved;
    case core::Verdict::Focused:
        return Series::Focused;
    case core::Verdict::Interrupted:
        return Series::Interrupted;
    case core::Verdict::Distracted:
        break;
    }
    return Series::Distracted;
}

Swatch swatchOf(Series series, const QPalette& palette)
{
    const auto mark = [&palette](const QColor& colour) {
        return Swatch{.fill = standingOut(colour, cardOf(palette), kMarkContrast)};
    };
    switch (series) {
    case Series::Achieved:
        return verdictSwatch(core::Verdict::Achieved, palette);
    case Series::Focused:
        return verdictSwatch(core::Verdict::Focused, palette);
    case Series::Interrupted:
        return verdictSwatch(core::Verdict::Interrupted, palette);
    case Series::Distracted:
        return verdictSwatch(core::Verdict::Distracted, palette);
    case Series::NotEvaluated:
        return mark(toneOfUnevaluated(palette));
    case Series::Worked:
    case Series::Points:
        return mark(palette.color(QPalette::Active, QPalette::Highlight));
    case Series::Estimated:
        return mark(colourOf(ColourRole::Edge, palette));
    }
    return {};
}

Swatch heatSwatch(int level, bool isFlow, const QPalette& palette)
{
    const QColor ground = cardOf(palette);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const double contrast = kMarkContrast * std::pow(kLevelContrast, level - 1);
    return {.fill = standingOut(faintest(accent, ground, contrast), ground, contrast),
            .hasDot = isFlow};
}

void paintSwatch(QPainter& painter, const QRectF& rect, const Swatch& swatch)
{
    painter.fillRect(rect, swatch.fill);
    if (swatch.pattern != Qt::SolidPattern) {
        painter.fillRect(rect, QBrush(inkOn(swatch.fill), swatch.pattern));
    }
    if (swatch.hasDot) {
        const double radius = kDot * std::min(rect.width(), rect.height()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOn(swatch.fill));
        painter.drawEllipse(rect.center(), radius, radius);
    }
}

} // namespace pomotide::ui
