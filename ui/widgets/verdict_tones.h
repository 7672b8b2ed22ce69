// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace pomotide::ui {

/// Colour and pattern of an evaluation. The patterns differ for users who cannot see the colours.
struct VerdictTone {
    QColor fill;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

[[nodiscard]] VerdictTone toneOf(core::Verdict verdict);

/// The colour of work without a verdict; it differs from the window's in every theme.
[[nodiscard]] QColor toneOfUnevaluated(const QPalette& palette);

/// Fills `rect` with the evaluation's colour, and its lower part with the pattern.
void paintVerdict(QPainter& painter, core::Verdict verdict, const QRectF& rect);

/// Paints the evaluation's sign in the size of `rect` with the painter's pen: a tick, a dot, two
/// bars or a wave.
void paintSign(QPainter& painter, core::Verdict verdict, const QRectF& rect);

} // namespace pomotide::ui
