// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/row_line.h"

#include "ui/colour/roles.h"
#include "ui/colour/tag_colour.h"
#include "ui/style/measures.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

QString moreText(qsizetype count)
{
    return QLatin1Char('+') + QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

int tagWidth(const QString& tag, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(tag) + 2 * gap(Gap::Small, metrics);
}

void paintTag(QPainter& painter, const QRectF& room, const QString& tag, const QPalette& palette,
              bool isOutlined)
{
    const TagColours colours = tagColours(tag.toStdString(), palette);
    painter.setPen(isOutlined ? QPen(colours.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.fill);
    const double inset = isOutlined ? 0.5 : 0;
    painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), room.height() / 2,
                            room.height() / 2);
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = static_cast<int>(room.width()) - 2 * gap(Gap::Small, metrics);
    const bool isCut = most < metrics.horizontalAdvance(tag); // which is rounded
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignCenter,
                     isCut ? metrics.elidedText(tag, Qt::ElideRight, most) : tag);
}

QRect RowLine::take(int width)
{
    width = std::clamp(width, 0, m_room.width());
    const bool isRightToLeft = m_option.direction == Qt::RightToLeft;
    const QRect taken(isRightToLeft ? m_room.right() - width + 1 : m_room.left(), m_room.top(),
                      width, m_room.height());
    m_room.adjust(isRightToLeft ? 0 : width, 0, isRightToLeft ? -width : 0, 0);
    return taken;
}

void RowLine::text(const QString& text, const QFont& font, const QColor& ink, int most)
{
    const QFontMetrics metrics(font);
    const int width = std::min({metrics.horizontalAdvance(text) + 1, most, left()});
    const QRect rect = take(width);
    if (m_painter == nullptr) {
        return;
    }
    const bool isRightToLeft = m_option.direction == Qt::RightToLeft;
    m_painter->setFont(font);
    m_painter->setPen(ink);
    m_painter->drawText(rect,
                        static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) |
                            (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                        metrics.elidedText(text, Qt::ElideRight, width));
}

void RowLine::sign(const QIcon& icon, int extent)
{
    QRect rect = take(extent);
    rect.setTop(rect.center().y() - extent / 2);
    rect.setHeight(extent);
    if (m_painter != nullptr) {
        icon.paint(m_painter, rect);
    }
    take(gap(Gap::Tiny, m_option.fontMetrics));
}

void RowLine::title(const QString& title, const QFont& font, const QStringList& tags)
{
    int wanted = 0;
    for (const QString& tag : tags) {
        wanted += tagWidth(tag, m_option.fontMetrics) + gap(Gap::Small, m_option.fontMetrics);
    }
    text(title, font, m_option.palette.color(QPalette::Active, QPalette::Text),
         std::max(left() - wanted, left() * 3 / 5));
    chips(tags);
}

QString RowLine::tagAt(const QPoint& point) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&point](const Chip& chip) {
        return chip.target.contains(point);
    });
    return found == m_chips.end() ? QString() : found->tag;
}

void RowLine::chips(const QStringList& tags)
{
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const qsizetype rest = tags.size() - i - 1;
        const int forRest = rest > 0 ? tagWidth(moreText(rest), m_option.fontMetrics) : 0;
        take(gap(Gap::Small, m_option.fontMetrics));
        if (tagWidth(tags[i], m_option.fontMetrics) + forRest > left()) {
            text(moreText(rest + 1), m_option.font,
                 colourOf(ColourRole::Secondary, m_option.palette), left());
            return;
        }
        chip(tags[i]);
    }
}

void RowLine::chip(const QString& tag)
{
    const QFontMetrics& metrics = m_option.fontMetrics;
    const QRect rect = take(tagWidth(tag, metrics));
    m_chips.push_back({rect, tag});
    if (m_painter == nullptr) {
        return;
    }
    const int height = metrics.height() + scaled(2, metrics);
    m_painter->setFont(m_option.font);
    const QRect chip(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    // The ground of a selected row may be that of the tag.
    paintTag(*m_painter, chip, tag, m_option.palette,
             m_option.state.testFlag(QStyle::State_Selected));
}

} // namespace pomotide::ui
