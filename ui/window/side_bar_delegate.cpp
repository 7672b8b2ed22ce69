// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/side_bar_delegate.h"

#include "ui/colour/ink.h"
#include "ui/colour/roles.h"
#include "ui/style/measures.h"

#include <QApplication>
#include <QPainter>

namespace pomotide::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kBadge = 18;

/// The name in bold letters, as the selected one has them.
QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int badgeWidth(const QString& number, const QFontMetrics& metrics)
{
    const int height = scaled(kBadge, metrics);
    return std::max(height, metrics.horizontalAdvance(number) + height / 2);
}

/// Returns its width.
int paintBadge(QPainter& painter, const QRect& row, int count, const QStyleOptionViewItem& item)
{
    const QString number = QLocale().toString(count);
    QRect badge(0, 0, badgeWidth(number, item.fontMetrics), scaled(kBadge, item.fontMetrics));
    badge.moveCenter(row.center());
    badge.moveRight(row.right());
    badge = QStyle::visualRect(item.direction, row, badge);
    const QColor fill = colourOf(ColourRole::Waiting, item.palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter.setPen(inkOn(fill));
    painter.drawText(badge, Qt::AlignCenter, number);
    return badge.width();
}

/// A dot at the upper corner of the pictogram.
void paintDot(QPainter& painter, const QRect& picture, const QStyleOptionViewItem& item)
{
    const int side = scaled(8, item.fontMetrics);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(ColourRole::Waiting, item.palette));
    painter.drawEllipse(QRect(picture.right() - side / 2, picture.top() - side / 2, side, side));
}

} // namespace

int SideBarDelegate::widthOf(const QString& name, bool isNarrow, const QFontMetrics& metrics)
{
    const int picture = scaled(kPictogram + 2 * kMargin, metrics);
    if (isNarrow) {
        return picture;
    }
    const int text = QFontMetrics(strong(QApplication::font())).horizontalAdvance(name);
    return picture + text + scaled(kMargin, metrics) + badgeWidth(QStringLiteral("00"), metrics);
}

void SideBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem item(given);
    initStyleOption(&item, index);
    const QStyle* const style = item.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int margin = scaled(kMargin, item.fontMetrics);
    QRect room = item.rect.adjusted(margin, 0, -margin, 0);
    QRect picture(QPoint(), item.decorationSize);
    picture.moveCenter(room.center());
    if (!m_isNarrow) {
        picture.moveLeft(room.left());
    }
    item.icon.paint(painter, QStyle::visualRect(item.direction, item.rect, picture));
    const int waiting = index.data(kWaiting).toInt();
    if (m_isNarrow && waiting > 0) {
        paintDot(*painter, QStyle::visualRect(item.direction, item.rect, picture), item);
    } else if (!m_isNarrow) {
        const int badge = waiting > 0 ? paintBadge(*painter, room, waiting, item) : 0;
        room.adjust(picture.width() + margin, 0, -badge, 0);
        painter->setFont((item.state & QStyle::State_Selected) != 0 ? strong(item.font)
                                                                    : item.font);
        painter->setPen(item.palette.color(QPalette::WindowText));
        painter->drawText(QStyle::visualRect(item.direction, item.rect, room),
                          static_cast<int>(QStyle::visualAlignment(
                              item.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          item.text);
    }
    painter->restore();
    if ((item.state & QStyle::State_HasFocus) != 0) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

} // namespace pomotide::ui
