// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timeline_painter.h"

#include "core/time/resolve.h"
#include "ui/colour/mixed_colour.h"
#include "ui/colour/roles.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/text/day_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/verdict_tones.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::DayPart::Kind;

// In line heights.
constexpr double kBar = 0.24;
constexpr double kSign = 0.62;
constexpr double kMargin = 0.4;
constexpr double kNowLine = 0.12;
constexpr double kNowDot = 0.3;
constexpr double kTwoLines = 2.6;

/// Least width of a title, in average letters.
constexpr int kLeastTitle = 8;

// Shares of a colour in the ground of a part; the rest is the ground of the card.
constexpr float kPastStrength = 0.26F;
constexpr float kRunningStrength = 0.34F;

/// Opacity of the present time across the parts.
constexpr float kNowOpacity = 0.5F;

class TimelinePainter final {
public:
    TimelinePainter(QPainter& painter, const Timeline& timeline, const QRectF& rect)
        : m_painter(painter), m_timeline(timeline), m_metrics(painter.fontMetrics()),
          m_layout(layOut(timeline, m_metrics, rect)), m_line(m_layout.line),
          m_base(timeline.palette.color(QPalette::Base)),
          m_ink(timeline.palette.color(QPalette::Text)),
          m_accent(timeline.palette.color(QPalette::Highlight)),
          m_secondary(colourOf(ColourRole::Secondary, timeline.palette))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(Qt::LeftToRight); // places are mirrored already
    }

    void paintHours()
    {
        for (const auto& hour : m_layout.hours) {
            m_painter.setPen(QPen(colourOf(ColourRole::Line, m_timeline.palette), 1));
            const double left = std::min(m_layout.rail.left(), m_layout.track.left());
            const double right = std::max(m_layout.rail.right(), m_layout.track.right());
            const double y = std::floor(hour.y) + 0.5;
            m_painter.drawLine(QPointF(left, y), QPointF(right, y));
            m_painter.setPen(m_secondary);
            m_painter.drawText(hour.label, Qt::AlignRight | Qt::AlignVCenter, hour.text);
        }
    }

    /// Work hours are thick, the rest of the day thin.
    void paintRail()
    {
        const QRectF& rail = m_layout.rail;
        QRectF thin = rail;
        thin.setLeft(rail.center().x() - 0.5);
        thin.setWidth(1);
        m_painter.fillRect(thin, colourOf(ColourRole::Line, m_timeline.palette));
        paintCuts(thin.center().x());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(ColourRole::SessionEdge, m_timeline.palette));
        for (const auto& session : m_timeline.day.sessions) {
            QRectF thick = rail;
            thick.setTop(m_layout.axis.placeOf(session.span.begin));
            thick.setBottom(m_layout.axis.placeOf(session.span.end));
            m_painter.drawRoundedRect(thick, rail.width() / 2, rail.width() / 2);
        }
    }

    void paintGround(std::size_t index)
    {
        const core::DayPart& part = m_timeline.day.parts[index];
        const QRectF& place = m_layout.places[index];
        if (!isGap(part)) {
            paintBlock(part, place);
        }
        if (m_timeline.focused == index) {
            m_painter.setPen(QPen(m_accent, 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), corner(), corner());
        }
    }

    /// Paints the present time below the parts, so that it crosses no title.
    void paintNowLine()
    {
        if (isNowShown()) {
            QColor pale = m_accent;
            pale.setAlphaF(kNowOpacity);
            m_painter.setPen(QPen(pale, kNowLine * m_line));
            m_painter.drawLine(QPointF(m_layout.track.left(), yOfNow()),
                               QPointF(m_layout.track.right(), yOfNow()));
        }
    }

    /// Marks the present time on the rail, and at both edges of what is there now.
    void paintNowMarks()
    {
        if (!isNowShown()) {
            return;
        }
        const QRectF& track = m_layout.track;
        const double x = m_layout.rail.center().x();
        const double y = yOfNow();
        const double near = m_timeline.isMirrored ? track.right() : track.left();
        const double far = m_timeline.isMirrored ? track.left() : track.right();
        const double inwards = (m_timeline.isMirrored ? -kMargin : kMargin) * m_line / 2;
        m_painter.setPen(QPen(m_accent, kNowLine * m_line));
        m_painter.drawLine(QPointF(x, y), QPointF(near, y));
        m_painter.drawLine(QPointF(far, y), QPointF(far - inwards, y));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_accent);
        m_painter.drawEllipse(QPointF(x, y), kNowDot * m_line, kNowDot * m_line);
    }

    void paintText(std::size_t index)
    {
        const core::DayPart& part = m_timeline.day.parts[index];
        if (isGap(part) || !m_layout.hasRoom(index)) {
            return;
        }
        QRectF room =
            m_layout.places[index].adjusted((kBar + kMargin) * m_line, 0, -kMargin * m_line, 0);
        const bool isLong = room.height() >= kTwoLines * m_line;
        if (isLong) {
            room.adjust(0, kMargin * m_line, 0, 0);
        }
        QRectF line = room;
        line.setHeight(isLong ? m_line : std::min(room.height(), kTwoLines * m_line));
        paintSignOf(part, line);
        paintTitle(part, line, isLong);
        if (isLong) {
            line.translate(0, m_line);
            m_painter.setPen(m_secondary);
            write(line, m_metrics.elidedText(spanText(*m_timeline.zone, part.span), Qt::ElideRight,
                                             static_cast<int>(line.width())));
        }
    }

    void paintNames()
    {
        for (const auto& name : m_layout.names) {
            QRectF line = name.line.adjusted(kMargin * m_line, 0, -kMargin * m_line, 0);
            std::vector<core::DayPart> parts;
            for (const std::size_t part : name.parts) {
                parts.push_back(m_timeline.day.parts[part]);
            }
            if (parts.size() == 1) {
                paintSignOf(parts.front(), line);
                paintTitle(parts.front(), line, false);
            } else {
                m_painter.setPen(m_ink);
                write(line, m_metrics.elidedText(text::partTitles(parts), Qt::ElideRight,
                                                 static_cast<int>(line.width())));
            }
        }
    }

    void paintDragged(core::Instant instant)
    {
        const QString label = timeText(timeOfDay(core::localTime(*m_timeline.zone, instant)));
        const double width = m_metrics.horizontalAdvance(label) + m_line;
        QRectF place(m_layout.track.left(), 0, width, m_line * 1.4);
        if (m_timeline.isMirrored) {
            place.moveRight(m_layout.track.right());
        }
        place.moveCenter({place.center().x(), m_layout.axis.placeOf(instant)});
        m_painter.setPen(QPen(m_timeline.palette.color(QPalette::ToolTipText), 1));
        m_painter.setBrush(m_timeline.palette.brush(QPalette::ToolTipBase));
        m_painter.drawRoundedRect(place, corner(), corner());
        m_painter.drawText(place, Qt::AlignCenter, label);
    }

private:
    [[nodiscard]] bool isNowShown() const
    {
        return m_timeline.day.shown.contains(m_timeline.day.now);
    }
    [[nodiscard]] double yOfNow() const { return m_layout.axis.placeOf(m_timeline.day.now); }
    [[nodiscard]] double corner() const { return scaled(6, m_metrics); }

    /// The line of the day is dotted where hours are cut out, which are told beside it.
    void paintCuts(double x)
    {
        for (const auto& cut : m_layout.cuts) {
            QRectF line(x - 1, cut.place.top(), 2, cut.place.height());
            m_painter.fillRect(line, m_base);
            m_painter.setPen(QPen(colourOf(ColourRole::Edge, m_timeline.palette), 2, Qt::DotLine));
            m_painter.drawLine(QPointF(x, line.top() + m_line / 2),
                               QPointF(x, line.bottom() - m_line / 2));
            m_painter.setPen(m_secondary);
            write(cut.place, text::freeTime(cut.length));
        }
    }

    void paintBlock(const core::DayPart& part, const QRectF& place)
    {
        switch (part.kind) {
        case Kind::Evaluated: {
            const QColor tone = toneOf(*part.verdict).fill;
            fill(place, mixed(tone, m_base, kPastStrength), tone);
            break;
        }
        case Kind::Awaiting:
            fill(place, colourOf(ColourRole::Plan, m_timeline.palette),
                 colourOf(ColourRole::Waiting, m_timeline.palette));
            break;
        case Kind::Unrated:
            fill(place, colourOf(ColourRole::Plan, m_timeline.palette),
                 toneOfUnevaluated(m_timeline.palette));
            break;
        case Kind::Running:
            fill(place, mixed(m_accent, m_base, kRunningStrength), m_accent);
            break;
        case Kind::Slot:
            outline(place);
            break;
        case Kind::Event:
            fill(place, colourOf(ColourRole::Event, m_timeline.palette),
                 colourOf(ColourRole::EventEdge, m_timeline.palette));
            break;
        case Kind::Break:
        case Kind::BreakToCome:
            break;
        }
    }

    /// Fills a rounded block with a bar at its beginning.
    void fill(const QRectF& place, const QColor& ground, const QColor& bar)
    {
        QPainterPath block;
        const double round = std::min(corner(), place.height() / 2);
        block.addRoundedRect(place, round, round);
        QRectF edge = place;
        edge.setWidth(kBar * m_line);
        if (m_timeline.isMirrored) {
            edge.moveRight(place.right());
        }
        m_painter.fillPath(block, ground);
        m_painter.save();
        m_painter.setClipRect(edge);
        m_painter.fillPath(block, bar);
        m_painter.restore();
    }

    void outline(const QRectF& place)
    {
        m_painter.setPen(QPen(colourOf(ColourRole::Edge, m_timeline.palette), 1, Qt::DashLine));
        m_painter.setBrush(m_base);
        const double round = std::min(corner(), place.height() / 2);
        m_painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    }

    /// Takes the room of the sign from the line.
    void paintSignOf(const core::DayPart& part, QRectF& line)
    {
        if (!part.verdict && part.kind != Kind::Awaiting) {
            return;
        }
        const double size = kSign * m_line;
        QRectF place(line.left(), line.center().y() - size / 2, size, size);
        if (m_timeline.isMirrored) {
            place.moveRight(line.right());
        }
        m_painter.setPen(QPen(m_ink, m_line / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        if (part.verdict) {
            paintSign(m_painter, *part.verdict, place);
        } else {
            m_painter.drawText(place.adjusted(0, -m_line, 0, m_line), Qt::AlignCenter,
                               QStringLiteral("?"));
        }
        const double taken = size + kMargin * m_line;
        line.adjust(m_timeline.isMirrored ? 0 : taken, 0, m_timeline.isMirrored ? -taken : 0, 0);
    }

    /// The title is shortened before its details are; these are left out if there is no room. Of an
    /// appointment, the times are worth more.
    void paintTitle(const core::DayPart& part, const QRectF& line, bool isLong)
    {
        const bool isRunning = part.kind == Kind::Running;
        const bool isPlanned = part.kind == Kind::Slot;
        QString title = text::partTitle(part);
        const QString words = text::partDetails(part, *m_timeline.zone);
        const QString between = QStringLiteral(" · ");
        const QString details = m_timeline.isMirrored ? words + between : between + words;
        QFont font = m_painter.font();
        const QFont usual = font;
        font.setBold(isRunning);
        const QFontMetrics titleMetrics(font);
        const double detailsWidth = m_metrics.horizontalAdvance(details);
        const double least = kLeastTitle * m_metrics.averageCharWidth();
        const bool isEvent = part.kind == Kind::Event;
        const bool hasDetails = !(isEvent && isLong) && line.width() - detailsWidth >= least;
        if (isEvent && !isLong && !hasDetails) {
            title = words;
        }
        const double room = line.width() - (hasDetails ? detailsWidth : 0);
        title = titleMetrics.elidedText(title, Qt::ElideRight, static_cast<int>(room));
        m_painter.setPen(isPlanned ? m_secondary : m_ink);
        m_painter.setFont(font);
        write(line, title);
        m_painter.setFont(usual);
        if (hasDetails) {
            const double taken = titleMetrics.horizontalAdvance(title);
            m_painter.setPen(isRunning ? m_ink : m_secondary);
            write(line.adjusted(m_timeline.isMirrored ? 0 : taken, 0,
                                m_timeline.isMirrored ? -taken : 0, 0),
                  details);
        }
    }

    void write(const QRectF& line, const QString& words)
    {
        const Qt::Alignment side = m_timeline.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip,
                           words);
    }

    QPainter& m_painter;
    const Timeline& m_timeline;
    QFontMetrics m_metrics;
    TimelineLayout m_layout;
    double m_line;
    QColor m_base;
    QColor m_ink;
    QColor m_accent;
    QColor m_secondary;
};

} // namespace

void paint(QPainter& painter, const Timeline& timeline, const QRectF& rect)
{
    TimelinePainter day(painter, timeline, rect);
    day.paintHours();
    day.paintRail();
    day.paintNowLine();
    const std::size_t count = timeline.day.parts.size();
    for (std::size_t index = 0; index < count; ++index) {
        day.paintGround(index);
    }
    day.paintNowMarks();
    for (std::size_t index = 0; index < count; ++index) {
        day.paintText(index);
    }
    day.paintNames();
    if (timeline.dragged) {
        day.paintDragged(*timeline.dragged);
    }
}

} // namespace pomotide::ui
