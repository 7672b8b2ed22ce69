// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/column_header.h"

#include "ui/style/measures.h"

#include <QPainter>

namespace pomotide::ui {

QRect cellRoom(const QRect& cell, const QFontMetrics& metrics)
{
    const int margin = gap(Gap::Small, metrics);
    return cell.adjusted(margin, 0, -margin, 0);
}

ColumnHeader::ColumnHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const auto alignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect room = cellRoom(rect, option.fontMetrics);
    painter->save();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(room,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)) |
                          Qt::TextSingleLine,
                      option.fontMetrics.elidedText(title(section), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize ColumnHeader::sectionSizeFromContents(int section) const
{
    const int text = fontMetrics().horizontalAdvance(title(section));
    const int around = 2 * gap(Gap::Small, fontMetrics());
    return QHeaderView::sectionSizeFromContents(section).expandedTo({text + around + 1, 0});
}

QString ColumnHeader::title(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

} // namespace pomotide::ui
