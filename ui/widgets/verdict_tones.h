// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace pomotide::ui {

/// What an evaluation is drawn with wherever there are several: a fill, and a pattern that tells
/// them apart without colour.
struct VerdictTone {
    QColor fill;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

[[nodiscard]] VerdictTone toneOf(core::Verdict verdict);

/// Black or white, whichever is better read on that fill.
[[nodiscard]] QColor inkOn(const QColor& fill);

/// Fills `rect` in the evaluation's tone, with its pattern along the lower edge.
void paintVerdict(QPainter& painter, core::Verdict verdict, const QRectF& rect);

/// Its sign, as large as `rect`, in the painter's pen: a tick, a dot, two bars, a wave.
void paintSign(QPainter& painter, core::Verdict verdict, const QRectF& rect);

} // namespace pomotide::ui
