// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace pomotide::ui {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

WrappingRow::WrappingRow(QWidget* first, QWidget* second)
{
    setContentsMargins(0, 0, 0, 0);
    addWidget(first);
    addWidget(second);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int WrappingRow::heightForWidth(int width) const
{
    const QLayoutItem& first = *m_items[0];
    const QLayoutItem& second = *m_items[1];
    if (second.isEmpty()) {
        return heightOf(first, width);
    }
    const int beside = second.sizeHint().width();
    if (fits(width)) {
        return std::max(heightOf(first, width - beside - gap()), heightOf(second, beside));
    }
    return heightOf(first, width) + gap() + heightOf(second, width);
}

QSize WrappingRow::minimumSize() const
{
    const QSize first = m_items[0]->minimumSize();
    const QSize second = m_items[1]->isEmpty() ? QSize() : m_items[1]->minimumSize();
    return first.expandedTo(second);
}

QSize WrappingRow::sizeHint() const
{
    const QSize first = m_items[0]->sizeHint();
    const QSize second = m_items[1]->isEmpty() ? QSize(0, 0) : m_items[1]->sizeHint();
    return {first.width() + gap() + second.width(), std::max(first.height(), second.height())};
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int beside = m_items[1]->isEmpty() ? 0 : m_items[1]->sizeHint().width() + gap();
    QRect first = rect;
    QRect second = rect;
    if (fits(rect.width())) {
        first.setWidth(rect.width() - beside);
        second.setLeft(first.left() + first.width() + gap());
        second.setHeight(std::min(rect.height(), heightOf(*m_items[1], second.width())));
    } else {
        first.setHeight(heightOf(*m_items[0], rect.width()));
        second.setTop(first.top() + first.height() + gap());
        second.setWidth(std::min(rect.width(), m_items[1]->sizeHint().width()));
    }
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    m_items[0]->setGeometry(QStyle::visualRect(direction, rect, first));
    m_items[1]->setGeometry(QStyle::visualRect(direction, rect, second));
}

bool WrappingRow::fits(int width) const
{
    const QLayoutItem& second = *m_items[1];
    return second.isEmpty() ||
           m_items[0]->minimumSize().width() + gap() + second.sizeHint().width() <= width;
}

int WrappingRow::gap() const
{
    return parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
}

QWidget* beside(std::initializer_list<QWidget*> widgets, const QWidget* wide)
{
    auto* part = new QWidget((*widgets.begin())->parentWidget());
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets) {
        row->addWidget(widget, widget == wide ? 1 : 0);
    }
    return part;
}

} // namespace pomotide::ui
