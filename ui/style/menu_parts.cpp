// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/menu_parts.h"

#include "ui/colour/roles.h"
#include "ui/style/measures.h"
#include "ui/style/paint_parts.h"

#include <QBitmap>
#include <QPainter>

namespace pomotide::ui {

namespace {

constexpr int kTarget = 28;
constexpr int kMark = 18;
constexpr int kArrow = 20;

bool isEnabled(const QStyleOption& option)
{
    return (option.state & QStyle::State_Enabled) != 0;
}

/// A menu is a small card.
int popupRadius(const QStyleOption& option)
{
    return radius(Radius::Card, option.fontMetrics);
}

/// The room before the texts for ticks and pictures.
int markColumn(const QStyleOptionMenuItem& item)
{
    const int tick = item.menuHasCheckableItems ? scaled(kMark, item.fontMetrics) : 0;
    const int widest = qMax(tick, item.maxIconWidth);
    return widest > 0 ? widest + gap(Gap::Small, item.fontMetrics) : 0;
}

QColor inkOf(const QStyleOptionMenuItem& item)
{
    const auto group = isEnabled(item) ? QPalette::Active : QPalette::Disabled;
    return item.palette.color(group, QPalette::Text);
}

void paintMark(QPainter& painter, const QStyleOptionMenuItem& item, const QRect& column)
{
    if (!item.icon.isNull()) {
        item.icon.paint(&painter, column, Qt::AlignCenter,
                        isEnabled(item) ? QIcon::Normal : QIcon::Disabled);
    }
    if (item.checkType == QStyleOptionMenuItem::NotCheckable || !item.checked) {
        return;
    }
    const int side = scaled(kMark, item.fontMetrics);
    QStyleOptionButton tick;
    tick.palette = item.palette;
    tick.fontMetrics = item.fontMetrics;
    tick.state = (item.state & QStyle::State_Enabled) | QStyle::State_On;
    tick.rect = QRect(0, 0, side, side);
    tick.rect.moveCenter(column.center());
    item.checkType == QStyleOptionMenuItem::Exclusive ? paintRadioButton(painter, tick)
                                                      : paintCheckBox(painter, tick);
}

void paintTexts(QPainter& painter, const QStyleOptionMenuItem& item, const QRect& room)
{
    const auto texts = item.text.split(QLatin1Char('\t')); // the second one is the shortcut
    const auto flags = [&item](Qt::Alignment side) {
        return int{Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic} |
               static_cast<int>(QStyle::visualAlignment(item.direction, side));
    };
    painter.setFont(item.font);
    painter.setPen(inkOf(item));
    painter.drawText(room, flags(Qt::AlignLeft), texts.front());
    if (texts.size() > 1) {
        painter.setPen(isEnabled(item) ? colourOf(ColourRole::Secondary, item.palette)
                                       : inkOf(item));
        painter.drawText(room, flags(Qt::AlignRight), texts.back());
    }
}

} // namespace

void paintPopup(QPainter& painter, const QStyleOption& option)
{
    paintPanel(painter, option.rect, popupRadius(option), option.palette.base(),
               QPen(colourOf(ColourRole::Line, option.palette)));
}

QRegion popupMask(const QStyleOption& option)
{
    QImage covered(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    covered.fill(Qt::transparent);
    QPainter painter(&covered);
    paintPanel(painter, covered.rect(), popupRadius(option), Qt::black, QPen(Qt::black));
    painter.end();
    return QRegion(QBitmap::fromImage(covered.createAlphaMask()));
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents)
{
    const auto& metrics = item.fontMetrics;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), 2 * gap(Gap::Tiny, metrics) + 1};
    }
    int width = contents.width() + 2 * gap(Gap::Small, metrics) + markColumn(item);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += scaled(kArrow, metrics);
    }
    if (item.text.contains(QLatin1Char('\t'))) {
        width += gap(Gap::Usual, metrics);
    }
    return {width, qMax(contents.height(), qMax(kLeastTarget, scaled(kTarget, metrics)))};
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item)
{
    const auto& metrics = item.fontMetrics;
    const int margin = gap(Gap::Small, metrics);
    const QRect room = item.rect.adjusted(margin, 0, -margin, 0);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(room.left(), room.center().y(), room.width(), 1),
                         colourOf(ColourRole::Line, item.palette));
        return;
    }
    if ((item.state & QStyle::State_Selected) != 0 && isEnabled(item)) {
        paintPanel(painter, item.rect, radius(Radius::Control, metrics),
                   colourOf(ColourRole::Selected, item.palette), QPen(Qt::NoPen));
    }
    const auto placed = [&](const QRect& rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    const int column = markColumn(item);
    const bool leadsOn = item.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int arrow = leadsOn ? scaled(kArrow, metrics) : 0;
    painter.save();
    if (column > 0) {
        paintMark(painter, item, placed({room.left(), room.top(), column - margin, room.height()}));
    }
    paintTexts(painter, item, placed(room.adjusted(column, 0, -arrow, 0)));
    painter.restore();
    if (leadsOn) {
        paintArrow(painter, item,
                   placed({room.right() - arrow + margin, room.top(), arrow, room.height()}),
                   item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    }
}

} // namespace pomotide::ui
