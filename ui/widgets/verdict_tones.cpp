// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/verdict_tones.h"

#include "ui/colour/ink.h"
#include "ui/colour/mixed_colour.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace pomotide::ui {

namespace {

/// Share of the height that has the pattern. The rest is for text.
constexpr double kPatternShare = 0.3;

QPointF at(const QRectF& rect, double x, double y)
{
    return {rect.x() + x * rect.width(), rect.y() + y * rect.height()};
}

} // namespace

// After Okabe and Ito: these colours differ for all kinds of colour vision.
VerdictTone toneOf(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Achieved:
        return {QColor(0x00, 0x9e, 0x73), Qt::SolidPattern};
    case core::Verdict::Focused:
        return {QColor(0x56, 0xb4, 0xe9), Qt::BDiagPattern};
    case core::Verdict::Interrupted:
        return {QColor(0xe6, 0x9f, 0x00), Qt::VerPattern};
    case core::Verdict::Distracted:
        return {QColor(0xcc, 0x79, 0xa7), Qt::Dense6Pattern};
    }
    return {};
}

QColor toneOfUnevaluated(const QPalette& palette)
{
    constexpr float kStrength = 0.4F;
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), kStrength);
}

void paintVerdict(QPainter& painter, core::Verdict verdict, const QRectF& rect)
{
    const VerdictTone tone = toneOf(verdict);
    painter.fillRect(rect, tone.fill);
    if (tone.pattern != Qt::SolidPattern) {
        QRectF lower = rect;
        lower.setTop(rect.bottom() - rect.height() * kPatternShare);
        painter.fillRect(lower, QBrush(inkOn(tone.fill), tone.pattern));
    }
}

void paintSign(QPainter& painter, core::Verdict verdict, const QRectF& rect)
{
    QPainterPath path;
    switch (verdict) {
    case core::Verdict::Achieved:
        path.moveTo(at(rect, 0.1, 0.55));
        path.lineTo(at(rect, 0.4, 0.85));
        path.lineTo(at(rect, 0.9, 0.2));
        break;
    case core::Verdict::Focused:
        path.addEllipse(at(rect, 0.5, 0.5), rect.width() / 6, rect.height() / 6);
        break;
    case core::Verdict::Interrupted:
        path.moveTo(at(rect, 0.35, 0.15));
        path.lineTo(at(rect, 0.35, 0.85));
        path.moveTo(at(rect, 0.65, 0.15));
        path.lineTo(at(rect, 0.65, 0.85));
        break;
    case core::Verdict::Distracted:
        path.moveTo(at(rect, 0, 0.5));
        path.cubicTo(at(rect, 0.35, -0.1), at(rect, 0.65, 1.1), at(rect, 1, 0.5));
        break;
    }
    painter.drawPath(path);
}

} // namespace pomotide::ui
