// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_header.h"

#include "ui/colour/roles.h"
#include "ui/text/civil.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

/// In line heights.
constexpr double kHeight = 2.6;
constexpr double kWholeDays = 1.5;
constexpr double kRadius = 0.4;

constexpr std::size_t kWeekdays = 7;

double penOf(const QFontMetrics& metrics)
{
    return std::max(1.0, metrics.height() / 16.0);
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// The name of a day: weekday and day of the month, beside or below each other.
class DayNamePainter {
public:
    DayNamePainter(QPainter& painter, const CalendarPicture& picture)
        : m_painter(painter), m_picture(picture), m_usual(painter.font()),
          m_bold(boldOf(painter.font())), m_line(QFontMetrics(m_usual).height()),
          m_isStacked(isStacked())
    {}

    void paint(int column, const QRectF& room)
    {
        const core::CalendarColumn& day = m_picture.model.columns[static_cast<std::size_t>(column)];
        const QFontMetrics bold(m_bold);
        const QString name = bold.elidedText(shortWeekdayText(day.weekday), Qt::ElideRight,
                                             static_cast<int>(room.width()));
        const QString number = day.date ? QLocale().toString(toQDate(*day.date).day()) : QString();
        const QFontMetrics usual(m_usual);
        const double gap = number.isEmpty() ? 0 : usual.horizontalAdvance(QLatin1Char(' '));
        const double width = bold.horizontalAdvance(name) + gap + usual.horizontalAdvance(number);
        const bool isToday = m_picture.model.now && m_picture.model.now->column == column;
        const QPalette& palette = m_picture.palette;
        const QColor ink = palette.color(QPalette::Text);
        // Secondary text may be too faint on what marks today.
        const QColor faint = isToday ? ink : colourOf(ColourRole::Secondary, palette);
        if (isToday) {
            paintToday(room, width);
        }
        if (m_isStacked && !number.isEmpty()) {
            const QSizeF half(room.width(), room.height() / 2);
            write(name, QRectF(room.topLeft(), half), m_bold, ink);
            write(number, room.adjusted(0, half.height(), 0, 0), m_usual, faint);
            return;
        }
        const QRectF both(room.center().x() - width / 2, room.top(), width, room.height());
        const bool isMirrored = m_picture.frame.isMirrored;
        const double first = bold.horizontalAdvance(name);
        QRectF place(both.left(), both.top(), first, both.height());
        QRectF rest(both.left() + first + gap, both.top(), width - first - gap, both.height());
        if (isMirrored) {
            place.moveRight(both.right());
            rest.moveLeft(both.left());
        }
        write(name, place, m_bold, ink);
        write(number, rest, m_usual, faint);
    }

private:
    /// True if not all days have room for both beside each other.
    [[nodiscard]] bool isStacked() const
    {
        int widest = 0;
        for (std::size_t weekday = 0; weekday < kWeekdays; ++weekday) {
            widest = std::max(widest, QFontMetrics(m_bold).horizontalAdvance(
                                          shortWeekdayText(weekday) + QStringLiteral(" 30")));
        }
        return widest > m_picture.frame.area.width() / m_picture.frame.columns - m_line * 0.8;
    }

    void paintToday(const QRectF& room, double width)
    {
        const double half = std::min(room.width(), width + m_line) / 2;
        const double tall = (m_isStacked ? 2.2 : 1.5) * m_line / 2;
        const QPointF corner(half, tall);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(ColourRole::Selected, m_picture.palette));
        m_painter.drawRoundedRect(QRectF(room.center() - corner, room.center() + corner),
                                  kRadius * m_line, kRadius * m_line);
    }

    void write(const QString& text, const QRectF& place, const QFont& font, const QColor& ink)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QRectF room = place.adjusted(-1, 0, 1, 0); // rounding must not cut letters
        m_painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, text);
        m_painter.setFont(m_usual);
    }

    QPainter& m_painter;
    const CalendarPicture& m_picture;
    QFont m_usual;
    QFont m_bold;
    double m_line;
    bool m_isStacked;
};

} // namespace

double headerHeight(const QFontMetrics& metrics)
{
    return std::ceil(kHeight * metrics.height());
}

double wholeDaysHeight(const core::CalendarModel& model, const QFontMetrics& metrics)
{
    const auto pieces = core::piecesOf(model);
    const bool isAny = std::any_of(pieces.begin(), pieces.end(), [&](const auto& piece) {
        return model.blocks[piece.block].kind == core::CalendarBlock::Kind::Event &&
               core::isWholeDay(piece);
    });
    return isAny ? std::ceil(kWholeDays * metrics.height()) : 0;
}

void paintDayNames(QPainter& painter, const CalendarPicture& picture, const QRectF& rect)
{
    const double pen = penOf(painter.fontMetrics());
    const double names = headerHeight(painter.fontMetrics());
    const double whole = names + picture.frame.wholeDays.height();
    const QRectF header(rect.topLeft(), QSizeF(rect.width(), whole));
    painter.fillRect(header, picture.palette.color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colourOf(ColourRole::Line, picture.palette), pen));
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    DayNamePainter day(painter, picture);
    for (int column = 0; column < picture.frame.columns; ++column) {
        QRectF room = picture.frame.columnRect(column);
        room.setTop(header.top());
        room.setBottom(header.top() + names);
        day.paint(column, room.adjusted(2 * pen, 2 * pen, -2 * pen, -2 * pen));
        if (picture.focusedDay == column) {
            paintRing(painter, picture.palette,
                      room.adjusted(5 * pen, 5 * pen, -5 * pen, -5 * pen));
        }
    }
}

void paintRing(QPainter& painter, const QPalette& palette, const QRectF& place)
{
    const double pen = penOf(painter.fontMetrics());
    const double gap = 2.5 * pen;
    const double radius = kRadius * painter.fontMetrics().height() + gap;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 2 * pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(-gap, -gap, gap, gap), radius, radius);
}

} // namespace pomotide::ui
