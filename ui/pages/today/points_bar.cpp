// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/points_bar.h"

#include "ui/colour/mixed_colour.h"
#include "ui/colour/roles.h"
#include "ui/style/measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace pomotide::ui {

namespace {

constexpr float kPossible = 0.4F;

} // namespace

PointsBar::PointsBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PointsBar::offer(const std::optional<core::ScoreRing>& score)
{
    m_score = score;
    update();
}

QSize PointsBar::sizeHint() const
{
    return {0, gap(Gap::Small, fontMetrics())};
}

void PointsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(frame);
    painter.fillRect(rect(), colourOf(ColourRole::Plan, palette()));
    const auto fill = [&](double from, double to, const QColor& colour) {
        const int left = static_cast<int>(std::lround(from * width()));
        const QRect part(left, 0, static_cast<int>(std::lround(to * width())) - left, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), colour);
    };
    if (m_score) {
        const QColor accent = palette().color(QPalette::Highlight);
        fill(m_score->earnedEnd, m_score->possibleEnd,
             mixed(accent, palette().color(QPalette::Base), kPossible));
        fill(0, m_score->earnedEnd, accent);
    }
}

} // namespace pomotide::ui
