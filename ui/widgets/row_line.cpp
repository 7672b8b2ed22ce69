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
        wanted += chipWidth(tag) + gap(Gap::Small, m_option.fontMetrics);
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

int RowLine::chipWidth(const QString& tag) const
{
    const QFontMetrics& metrics = m_option.fontMetrics;
    return metrics.horizontalAdvance(tag) + 2 * gap(Gap::Small, metrics);
}

void RowLine::chips(const QStringList& tags)
{
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const qsizetype rest = tags.size() - i - 1;
        const int forRest = rest > 0 ? chipWidth(moreText(rest)) : 0;
        take(gap(Gap::Small, m_option.fontMetrics));
        if (chipWidth(tags[i]) + forRest > left()) {
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
    const QRect rect = take(chipWidth(tag));
    m_chips.push_back({rect, tag});
    if (m_painter == nullptr) {
        return;
    }
    const int height = metrics.height() + scaled(2, metrics);
    const QRect chip(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    const TagColours colours = tagColours(tag.toStdString(), m_option.palette);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colours.fill);
    m_painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    m_painter->setFont(m_option.font);
    m_painter->setPen(colours.text);
    m_painter->drawText(chip, Qt::AlignCenter, tag);
}

} // namespace pomotide::ui
