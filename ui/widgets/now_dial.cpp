// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/now_dial.h"

#include "ui/colour/roles.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

using core::PhaseKind;

constexpr int kLines = 6; ///< of text

// Shares of the side.
constexpr double kRadius = 0.4;
constexpr double kBand = 0.085;
constexpr double kTickBegin = 0.465;
constexpr double kTickEnd = 0.495;
constexpr double kTick = 0.008;
constexpr double kHand = 0.03;
constexpr double kEventGap = 0.012; // in turns

constexpr core::Duration kTicks = std::chrono::minutes{5};
constexpr int kMostTicks = 12;

constexpr int kUnits = 16 * 360; // of a turn, as Qt counts angles

class DialPainter final {
public:
    DialPainter(QPainter& painter, double side, const QPalette& palette)
        : m_painter(painter), m_side(side), m_palette(palette)
    {}

    void paintTrack() { arc(0, 1, 1, colourOf(ColourRole::Plan, m_palette)); }

    void paintTicks(core::Duration turn)
    {
        const auto step = turn > kMostTicks * kTicks ? 3 * kTicks : kTicks;
        m_painter.setPen(QPen(colourOf(ColourRole::Secondary, m_palette), kTick * m_side));
        for (core::Duration at{0}; at < turn; at += step) {
            spoke(std::chrono::duration<double>(at) / turn, kTickBegin, kTickEnd);
        }
    }

    void paintPhase(const core::OverlayModel& ring)
    {
        const QColor accent = m_palette.color(QPalette::Highlight);
        switch (ring.kind) {
        case PhaseKind::Prompt:
            arc(0, 1, 1, accent, Qt::CustomDashLine);
            return;
        case PhaseKind::Overtime:
            arc(std::max(ring.dial.end, ring.elapsed - 1), ring.elapsed, 1,
                colourOf(ColourRole::Waiting, m_palette), Qt::CustomDashLine);
            break;
        case PhaseKind::Break:
            arc(ring.elapsed, ring.dial.end, 0.45, accent);
            break;
        case PhaseKind::Grace:
            arc(ring.elapsed, ring.dial.end, 1, accent);
            arc(ring.elapsed, ring.dial.end, 0.35, m_palette.color(QPalette::Base));
            break;
        case PhaseKind::Pomodoro:
        case PhaseKind::Idle:
            arc(ring.elapsed, ring.dial.end, 1, accent);
            break;
        }
        paintHand(ring.elapsed);
    }

    void paintEvent(double at)
    {
        m_painter.setPen(QPen(colourOf(ColourRole::EventEdge, m_palette), kTick * 2 * m_side));
        for (const double side : {-kEventGap, kEventGap}) {
            spoke(at + side, kRadius - kBand / 2, kTickEnd);
        }
    }

private:
    void paintHand(double at)
    {
        m_painter.setPen(QPen(m_palette.color(QPalette::Base), 2 * kHand * m_side));
        spoke(at, kRadius - kBand / 2, kRadius + kBand / 2);
        m_painter.setPen(QPen(m_palette.color(QPalette::Text), kHand * m_side));
        spoke(at, kRadius - kBand / 2, kRadius + kBand / 2);
    }

    /// Paints a part of the circle, from one place to the other in turns; `share` of the band wide.
    void arc(double from, double to, double share, const QColor& colour,
             Qt::PenStyle style = Qt::SolidLine)
    {
        QPen pen(colour, kBand * m_side * share, style, Qt::FlatCap);
        if (style == Qt::CustomDashLine) {
            pen.setDashPattern({0.5, 0.4});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const double radius = kRadius * m_side;
        m_painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius),
                          static_cast<int>(std::lround(kUnits / 4.0 - from * kUnits)),
                          static_cast<int>(std::lround((from - to) * kUnits)));
    }

    void spoke(double at, double from, double to)
    {
        const double angle = 2 * M_PI * at;
        const QPointF outwards(std::sin(angle), -std::cos(angle));
        m_painter.drawLine(outwards * (from * m_side), outwards * (to * m_side));
    }

    QPainter& m_painter;
    double m_side;
    const QPalette& m_palette;
};

} // namespace

NowDial::NowDial(QWidget* parent) : QWidget(parent)
{
    adoptFont();
}

void NowDial::offer(const std::optional<core::OverlayModel>& ring)
{
    if (m_ring != ring) {
        m_ring = ring;
        update();
    }
}

QSize NowDial::sizeHint() const
{
    const int side = kLines * fontMetrics().height();
    return {side, side};
}

void NowDial::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptFont();
    }
}

void NowDial::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, height() / 2.0);
    DialPainter dial(painter, std::min(width(), height()), palette());
    dial.paintTrack();
    dial.paintTicks(m_ring ? m_ring->dial.turn : core::Dial{}.turn);
    if (m_ring) {
        dial.paintPhase(*m_ring);
        if (m_ring->dial.event) {
            dial.paintEvent(*m_ring->dial.event);
        }
    }
}

void NowDial::adoptFont()
{
    setFixedSize(sizeHint());
}

} // namespace pomotide::ui
