// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/column_pair.h"

#include "ui/style/measures.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kNarrowColumn = 350;

} // namespace

int ColumnPair::widest(const QFontMetrics& metrics)
{
    return scaled(kWidestColumn, metrics) + gap(Gap::Wide, metrics) +
           scaled(kNarrowColumn, metrics);
}

ColumnPair::ColumnPair(QWidget* parent)
    : QWidget(parent), m_above(new QVBoxLayout), m_columns(new QHBoxLayout),
      m_wide(new QVBoxLayout), m_narrow(new QVBoxLayout), m_below(new QVBoxLayout)
{
    m_columns->addLayout(m_wide, 1);
    m_columns->addLayout(m_narrow);
    auto* whole = new QVBoxLayout(this);
    whole->addLayout(m_above);
    whole->addLayout(m_columns);
    whole->addLayout(m_below);
    whole->addStretch(1);
    for (QVBoxLayout* const column : {m_wide, m_narrow}) {
        column->addStretch(1);
    }
    arrange();
}

void ColumnPair::add(QWidget* part, Column column)
{
    m_parts.push_back({part, column});
    place(m_parts.back());
}

void ColumnPair::move(const QWidget* part, Column column)
{
    for (Part& each : m_parts) {
        if (each.widget == part && each.column != column) {
            each.column = column;
            placeAll();
        }
    }
}

void ColumnPair::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnPair::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

/// Leaves the parts where they are in the tree of widgets: the focus stays.
void ColumnPair::arrange()
{
    const QFontMetrics metrics = fontMetrics();
    const int wide = gap(Gap::Wide, metrics);
    const bool isPair = width() >= scaled(kNarrowestPair, metrics);
    const int most = isPair ? widest(metrics) : scaled(kWidestColumn, metrics);
    const int beside = std::max(wide, (width() - most) / 2);
    layout()->setContentsMargins(beside, wide, beside, wide);
    layout()->setSpacing(wide);
    for (QVBoxLayout* const column : {m_above, m_wide, m_narrow, m_below}) {
        column->setSpacing(wide);
    }
    m_columns->setSpacing(isPair ? wide : 0);
    if (isPair != m_isPair) {
        m_isPair = isPair;
        placeAll();
    }
}

void ColumnPair::placeAll()
{
    for (const Part& part : m_parts) {
        m_wide->removeWidget(part.widget);
        m_narrow->removeWidget(part.widget);
    }
    for (const Part& part : m_parts) {
        if (part.column != Column::Both) {
            place(part);
        }
    }
    emit rearranged();
}

void ColumnPair::place(const Part& part)
{
    if (part.column == Column::Both) {
        const bool isBelow = std::any_of(m_parts.begin(), m_parts.end(), [](const Part& each) {
            return each.column != Column::Both;
        });
        (isBelow ? m_below : m_above)->addWidget(part.widget);
        return;
    }
    const bool isNarrow = m_isPair && part.column == Column::Narrow;
    part.widget->setMinimumWidth(isNarrow ? scaled(kNarrowColumn, fontMetrics()) : 0);
    part.widget->setMaximumWidth(isNarrow ? scaled(kNarrowColumn, fontMetrics()) : QWIDGETSIZE_MAX);
    QVBoxLayout* const column = isNarrow ? m_narrow : m_wide;
    column->insertWidget(column->count() - 1, part.widget);
}

} // namespace pomotide::ui
