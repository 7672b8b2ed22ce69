// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace pomotide::ui {

FlowRow::FlowRow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect& place : places({0, 0, width, 0})) {
        height = std::max(height, place.y() + place.height());
    }
    return height;
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            const QSize wish = item->sizeHint();
            size = {size.width() + (size.width() > 0 ? gap() : 0) + wish.width(),
                    std::max(size.height(), wish.height())};
        }
    }
    return size;
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const std::vector<QRect> wanted = places(rect);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty()) {
            m_items[i]->setGeometry(
                QStyle::visualRect(parentWidget()->layoutDirection(), rect, wanted[i]));
        }
    }
}

std::vector<QRect> FlowRow::places(const QRect& rect) const
{
    std::vector<QRect> found;
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            found.emplace_back();
            continue;
        }
        const QSize wish = item->sizeHint();
        const QSize size(
            std::min(wish.width(), std::max(rect.width(), item->minimumSize().width())),
            wish.height());
        if (at.x() > rect.x() && at.x() + size.width() > rect.x() + rect.width()) {
            at = {rect.x(), at.y() + lineHeight + gap()};
            lineHeight = 0;
        }
        found.emplace_back(at, size);
        at.rx() += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    return found;
}

int FlowRow::gap() const
{
    return parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
}

} // namespace pomotide::ui
