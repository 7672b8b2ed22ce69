// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowRow::FlowRow(QWidget* parent) : QHBoxLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::FlowRow(QWidget* wide, QWidget* other) : FlowRow()
{
    addWidget(wide, 1);
    addWidget(other);
}

Qt::Orientations FlowRow::expandingDirections() const
{
    for (int i = 0; i < count(); ++i) {
        if (stretch(i) > 0) {
            return Qt::Horizontal;
        }
    }
    return {};
}

int FlowRow::heightForWidth(int width) const
{
    int height = 0;
    for (const Place& place : places({0, 0, width, 0})) {
        height = std::max(height, place.rect.y() + place.rect.height());
    }
    return height;
}

int FlowRow::minimumHeightForWidth(int width) const
{
    return heightForWidth(width);
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (int i = 0; i < count(); ++i) {
        size = size.expandedTo(itemAt(i)->isEmpty() ? QSize() : itemAt(i)->minimumSize());
    }
    return size;
}

QSize FlowRow::maximumSize() const
{
    return {QLAYOUTSIZE_MAX, QLAYOUTSIZE_MAX};
}

QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (int i = 0; i < count(); ++i) {
        if (!itemAt(i)->isEmpty()) {
            const QSize wish = itemAt(i)->sizeHint();
            size = {size.width() + (size.width() > 0 ? gap() : 0) + wish.width(),
                    std::max(size.height(), wish.height())};
        }
    }
    return size;
}

void FlowRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect); // NOLINT(bugprone-parent-virtual-call): not to place the items
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    for (const Place& place : places(rect)) {
        place.item->setGeometry(QStyle::visualRect(direction, rect, place.rect));
    }
}

/// Breaks the items into lines. Items that stretch count with their least width.
std::vector<FlowRow::Place> FlowRow::places(const QRect& rect) const
{
    std::vector<Place> all;
    std::size_t first = 0; // of the line
    QPoint at = rect.topLeft();
    for (int i = 0; i < count(); ++i) {
        QLayoutItem* const item = itemAt(i);
        if (item->isEmpty()) {
            continue;
        }
        const int least = item->minimumSize().width();
        const int width = stretch(i) > 0
                              ? least
                              : std::min(item->sizeHint().width(), std::max(rect.width(), least));
        if (at.x() > rect.x() && at.x() + width > rect.x() + rect.width()) {
            at = {rect.x(), at.y() + finishLine(std::span(all).subspan(first), rect) + gap()};
            first = all.size();
        }
        all.push_back({item, stretch(i) > 0, {at, QSize(width, 0)}});
        at.rx() += width + gap();
    }
    finishLine(std::span(all).subspan(first), rect);
    return all;
}

/// Gives the room left in the line to the item that stretches, and the line's height to all items.
/// Returns that height.
int FlowRow::finishLine(std::span<Place> line, const QRect& rect)
{
    int room = line.empty() ? 0 : std::max(0, rect.right() - line.back().rect.right());
    int shift = 0;
    int height = 0;
    for (Place& place : line) {
        place.rect.translate(shift, 0);
        if (place.stretches) {
            shift += room;
            place.rect.setWidth(place.rect.width() + std::exchange(room, 0));
        }
        place.rect.setHeight(heightOf(*place.item, place.rect.width()));
        height = std::max(height, place.rect.height());
    }
    for (Place& place : line) {
        place.rect.setHeight(place.stretches ? height : place.rect.height());
    }
    return height;
}

int FlowRow::gap() const
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
