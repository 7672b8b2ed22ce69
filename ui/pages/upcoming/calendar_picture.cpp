// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_picture.h"

#include "ui/colour/mixed_colour.h"
#include "ui/colour/roles.h"
#include "ui/pages/upcoming/calendar_header.h"
#include "ui/pages/upcoming/calendar_text.h"
#include "ui/pages/upcoming/calendar_times.h"
#include "ui/text/civil.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::CalendarBlock::Kind;
using std::chrono::hours;

constexpr int kWeek = 7;
constexpr float kOver = 0.55F; ///< strength of what is over

class CalendarPainter {
public:
    CalendarPainter(QPainter& painter, const CalendarPicture& picture, const QRectF& rect)
        : m_painter(painter), m_picture(picture), m_frame(picture.frame), m_rect(rect),
          m_metrics(painter.fontMetrics()), m_line(m_metrics.height()),
          m_base(picture.palette.color(QPalette::Base)),
          m_ink(picture.palette.color(QPalette::Text)), m_pieces(core::piecesOf(picture.model))
    {}

    void paintBack()
    {
        m_painter.fillRect(m_rect, m_base);
        for (int column = 1; column < m_frame.columns; ++column) {
            const QRectF room = m_frame.columnRect(column);
            const double x = m_frame.isMirrored ? room.right() : room.left();
            const bool isNewWeek = column % kWeek == 0;
            line({x, top()}, {x, m_rect.bottom()},
                 role(isNewWeek ? ColourRole::Edge : ColourRole::Line));
        }
        paintHours();
    }

    void paintBlocks()
    {
        for (const core::CalendarBlock& block : m_picture.model.blocks) {
            if (block.rule) {
                paintRule(*block.rule);
            }
        }
        for (const bool areEvents : {false, true}) {
            for (const core::CalendarPiece& piece : m_pieces) {
                if ((blockOf(piece).kind == Kind::Event) == areEvents && !isInRow(piece)) {
                    paintPiece(piece);
                }
            }
        }
        if (m_picture.drawn) {
            for (const auto& piece : core::piecesOf(m_picture.model, *m_picture.drawn, 0)) {
                paintBox(m_frame.placeOf(piece, false), role(ColourRole::Session),
                         role(ColourRole::SessionEdge), 2 * pen());
                paintTimes(m_frame.placeOf(piece, false), m_picture.drawn->at, m_ink);
            }
        }
        paintFocus(false);
        paintChip();
    }

    void paintWholeDays()
    {
        for (const core::CalendarPiece& piece : m_pieces) {
            if (isInRow(piece)) {
                const QRectF place = m_frame.placeOf(piece, true);
                paintEvent(place, blockOf(piece).isOver ? kOver : 1.0F);
                paintWholeDay(place);
            }
        }
        paintFocus(true);
    }

    void paintNow()
    {
        if (!m_picture.model.now) {
            return;
        }
        const QRectF room = m_frame.columnRect(m_picture.model.now->column);
        const double y = m_frame.yOf(m_picture.model.now->at);
        const double dot = m_line / 4;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_ink, 2 * pen()));
        m_painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        m_painter.drawEllipse(QPointF(m_frame.isMirrored ? room.right() : room.left(), y), dot,
                              dot);
    }

private:
    [[nodiscard]] QColor role(ColourRole role) const { return colourOf(role, m_picture.palette); }
    [[nodiscard]] double pen() const { return std::max(1.0, m_line / 16); }
    [[nodiscard]] double radius() const { return m_line * 0.4; }
    [[nodiscard]] double top() const
    {
        return m_rect.top() + headerHeight(m_metrics) + m_frame.wholeDays.height();
    }
    [[nodiscard]] bool isInRow(const core::CalendarPiece& piece) const
    {
        return blockOf(piece).kind == Kind::Event && core::isWholeDay(piece);
    }
    [[nodiscard]] const core::CalendarBlock& blockOf(const core::CalendarPiece& piece) const
    {
        return m_picture.model.blocks[piece.block];
    }

    void line(const QPointF& from, const QPointF& to, const QColor& colour)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(colour, pen()));
        m_painter.drawLine(from, to);
    }

    void paintHours()
    {
        const int step = m_frame.area.height() / 24 < 1.4 * m_line ? 2 : 1;
        for (int hour = 0; hour < 24; hour += step) {
            const double y = m_frame.yOf(hours(hour));
            line({m_frame.area.left(), y}, {m_frame.area.right(), y}, role(ColourRole::Line));
            QRectF room(m_rect.left(), y - m_line, hoursWidth(m_metrics), 2 * m_line);
            if (m_frame.isMirrored) {
                room.moveRight(m_rect.right());
            }
            room.adjust(m_line * 0.4, 0, -m_line * 0.4, 0);
            m_painter.setPen(role(ColourRole::Secondary));
            if (hour > 0) { // the names of the days would cut the first one
                const auto side = m_frame.isMirrored ? Qt::AlignLeft : Qt::AlignRight;
                m_painter.drawText(room,
                                   static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                                   timeText(core::timeOfDay(hours(hour))));
            }
        }
    }

    void paintRule(const core::CalendarBlock::Place& rule)
    {
        for (const auto& piece : core::piecesOf(m_picture.model, rule, 0)) {
            paintDashes(m_frame.placeOf(piece, false));
        }
    }

    void paintDashes(const QRectF& place)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(role(ColourRole::SessionEdge), pen(), Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(place.adjusted(pen(), pen(), -pen(), -pen()), radius(), radius());
    }

    void paintBox(const QRectF& place, const QColor& fill, const QColor& edge, double width)
    {
        const double inset = width / 2;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(edge, width));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius(), radius());
    }

    void paintPiece(const core::CalendarPiece& piece)
    {
        const core::CalendarBlock& block = blockOf(piece);
        const QRectF place = m_frame.placeOf(piece, block.kind == Kind::Event);
        const float strength = block.isOver ? kOver : 1.0F;
        const bool isHovered = m_picture.hovered == piece.block;
        switch (block.kind) {
        case Kind::Skipped:
            paintDashes(place);
            paintTimes(piece, place, role(ColourRole::Secondary));
            return;
        case Kind::Event:
            paintEvent(place, strength);
            paintTimes(piece, place, m_ink);
            return;
        case Kind::Planned:
        case Kind::Changed:
        case Kind::Added: {
            const bool isStrong = block.kind != Kind::Planned || isHovered;
            const QColor edge = role(ColourRole::SessionEdge);
            paintBox(place, mixed(role(ColourRole::Session), m_base, strength),
                     mixed(edge, m_base, strength), isStrong ? 2 * pen() : pen());
            paintTimes(piece, place, m_ink);
            if (isHovered && !block.isOver) {
                paintGrips(piece, place);
            }
            return;
        }
        }
    }

    void paintEvent(const QRectF& place, float strength)
    {
        const double bar = m_line / 4;
        QPainterPath shape;
        shape.addRoundedRect(place.adjusted(0, pen(), 0, -pen()), radius() / 2, radius() / 2);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillPath(shape, mixed(role(ColourRole::Event), m_base, strength));
        m_painter.setClipPath(shape, Qt::IntersectClip);
        const double x = m_frame.isMirrored ? place.right() - bar : place.left();
        m_painter.fillRect(QRectF(x, place.top(), bar, place.height()),
                           mixed(role(ColourRole::EventEdge), m_base, strength));
        m_painter.restore();
    }

    /// Short lines at the edges that can be dragged.
    void paintGrips(const core::CalendarPiece& piece, const QRectF& place)
    {
        m_painter.setPen(
            QPen(role(ColourRole::SessionEdge), 2 * pen(), Qt::SolidLine, Qt::RoundCap));
        const double half = std::min(m_line, place.width() / 4) / 2;
        const double inset = 3 * pen();
        const auto grip = [&](double y) {
            m_painter.drawLine(QPointF(place.center().x() - half, y),
                               QPointF(place.center().x() + half, y));
        };
        if (piece.begins && core::canMove(blockOf(piece), core::Grip::Begin)) {
            grip(place.top() + inset);
        }
        if (piece.ends && core::canMove(blockOf(piece), core::Grip::End)) {
            grip(place.bottom() - inset);
        }
    }

    /// The upper end of what is visible of a session below what covers its text.
    [[nodiscard]] double textTop(const core::CalendarPiece& piece, const QRectF& place) const
    {
        double y = std::max(place.top(), top());
        for (const core::CalendarPiece& other : m_pieces) {
            if (other.column != piece.column || blockOf(other).kind != Kind::Event) {
                continue;
            }
            const QRectF event = m_frame.placeOf(other, true);
            if (event.top() < y + m_line && y < event.bottom() && event.left() < place.right()) {
                y = event.bottom();
            }
        }
        return belowNow(piece, place, y);
    }

    /// Moves a text below the line of the present, which would strike it out, if there is room.
    [[nodiscard]] double belowNow(const core::CalendarPiece& piece, const QRectF& place,
                                  double y) const
    {
        const auto& now = m_picture.model.now;
        const double line = now && now->column == piece.column ? m_frame.yOf(now->at) : y;
        const bool isInText = line > y && line < y + 2.5 * m_line;
        return isInText && line + 1.5 * m_line < place.bottom() ? line : y;
    }

    void paintTimes(const core::CalendarPiece& piece, const QRectF& place, const QColor& ink)
    {
        const core::CalendarBlock& block = blockOf(piece);
        const bool isEvent = block.kind == Kind::Event;
        QRectF room = place;
        room.setTop(isEvent ? std::max(place.top(), top()) : textTop(piece, place));
        paintTimes(room, block.place.at, ink, block.kind == Kind::Skipped);
    }

    void paintTimes(const QRectF& place, const core::WallSpan& at, const QColor& ink,
                    bool isStruck = false)
    {
        ui::paintTimes(m_painter, {place, at, ink, isStruck, m_frame.isMirrored});
    }

    /// Its place says the same: where there is too little room, nothing is written.
    void paintWholeDay(const QRectF& place)
    {
        const QRectF room = place.adjusted(m_line * 0.45, 0, -m_line * 0.2, 0);
        if (m_metrics.horizontalAdvance(wholeDayText()) <= room.width()) {
            const auto side = m_frame.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
            m_painter.setPen(m_ink);
            m_painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                               wholeDayText());
        }
    }

    void paintFocus(bool isRow)
    {
        for (const core::CalendarPiece& piece : m_pieces) {
            if (m_picture.focused == piece.block && isInRow(piece) == isRow) {
                const bool isEvent = blockOf(piece).kind == Kind::Event;
                paintRing(m_painter, m_picture.palette, m_frame.placeOf(piece, isEvent));
            }
        }
    }

    /// Writes the times of what is dragged or drawn above it, as it may be too low for them.
    void paintChip()
    {
        if (m_picture.drawn) {
            const auto drawn = core::piecesOf(m_picture.model, *m_picture.drawn, 0);
            paintChip(m_frame.placeOf(drawn.front(), false), m_picture.drawn->at);
        }
        const auto dragged =
            std::find_if(m_pieces.begin(), m_pieces.end(),
                         [this](const auto& piece) { return m_picture.dragged == piece.block; });
        if (dragged != m_pieces.end()) {
            paintChip(m_frame.placeOf(*dragged, false), blockOf(*dragged).place.at);
        }
    }

    void paintChip(const QRectF& place, const core::WallSpan& at)
    {
        const QString text = timesText(at);
        QRectF chip(0, 0, m_metrics.horizontalAdvance(text) + m_line, 1.4 * m_line);
        chip.moveCenter(place.center());
        chip.moveBottom(place.top() - m_line * 0.3);
        chip.moveLeft(std::clamp(chip.left(), m_rect.left(), m_rect.right() - chip.width()));
        chip.moveTop(std::clamp(chip.top(), top(), m_rect.bottom() - chip.height()));
        paintBox(chip, m_base, m_picture.palette.color(QPalette::Highlight), pen());
        m_painter.setPen(m_ink);
        m_painter.drawText(chip, Qt::AlignCenter, text);
    }

    QPainter& m_painter;
    const CalendarPicture& m_picture;
    const CalendarFrame& m_frame;
    QRectF m_rect;
    QFontMetrics m_metrics;
    double m_line;
    QColor m_base;
    QColor m_ink;
    std::vector<core::CalendarPiece> m_pieces;
};

} // namespace

void paint(QPainter& painter, const CalendarPicture& picture, const QRectF& rect)
{
    CalendarPainter calendar(painter, picture, rect);
    painter.save();
    calendar.paintBack();
    const double header = headerHeight(painter.fontMetrics()) + picture.frame.wholeDays.height();
    painter.setClipRect(rect.adjusted(0, header, 0, 0));
    calendar.paintBlocks();
    calendar.paintNow();
    painter.restore();
    paintDayNames(painter, picture, rect);
    calendar.paintWholeDays();
}

} // namespace pomotide::ui
