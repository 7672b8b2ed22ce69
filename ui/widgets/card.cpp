// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/colour/roles.h"
#include "ui/style/measures.h"

#include <QEvent>
#include <QPainter>

namespace pomotide::ui {

Card::Card(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    adoptFont();
}

void Card::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptFont();
    }
}

void Card::adoptFont()
{
    const int across = gap(Gap::Usual, fontMetrics());
    const int along = scaled(20, fontMetrics());
    m_column->setContentsMargins(along, across, along, across);
    m_column->setSpacing(gap(Gap::Small, fontMetrics()));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colourOf(ColourRole::Line, palette()));
    painter.setBrush(palette().base());
    const int round = radius(Radius::Card, fontMetrics());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

} // namespace pomotide::ui
