// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/day_picture.h"

#include "core/time/resolve.h"
#include "ui/colour/ink.h"
#include "ui/colour/mixed_colour.h"
#include "ui/colour/palette.h"
#include "ui/text/civil.h"
#include "ui/widgets/verdict_tones.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::DayPart::Kind;

/// In line heights.
constexpr double kTrack = 2.8;
constexpr double kBar = 1.2;
constexpr double kSign = 0.6;
constexpr double kPen = 0.1;

/// Share of the highlight's colour in a session's band.
constexpr float kBandStrength = 0.16F;

/// Margins above and below pomodoros and breaks, as shares of the track's height.
constexpr double kPomodoroMargin = 0.14;
constexpr double kBreakMargin = 0.42;

/// Hours between two labels. The first step at which labels do not touch is used.
constexpr int kHourSteps[] = {1, 2, 3, 4, 6, 12, 24};
constexpr double kLabelGap = 0.5; // in line heights

QString timeAt(const core::Zone& zone, core::Instant instant)
{
    return timeText(timeOfDay(core::localTime(zone, instant)));
}

int hourOf(const core::Zone& zone, core::Instant instant)
{
    const auto local = timeOfDay(core::localTime(zone, instant));
    return static_cast<int>(std::chrono::floor<std::chrono::hours>(local.sinceMidnight).count());
}

/// Returns the label below its hour. At the ends of `rect` it is moved inwards.
HourLabel labelOf(const DayPicture& picture, core::Instant hour, const QFontMetrics& metrics,
                  const QRectF& rect)
{
    const QRectF track = trackOf(picture, metrics, rect);
    const QString text = timeAt(*picture.zone, hour);
    const double width = metrics.horizontalAdvance(text) + 1;
    const double left = std::clamp(axisOf(picture, metrics, rect).xOf(hour) - width / 2,
                                   rect.left(), std::max(rect.left(), rect.right() - width));
    return {{left, track.bottom(), width, double(metrics.height())}, text};
}

/// True if there is less than `gap` between two neighbours.
bool areTooClose(const std::vector<HourLabel>& labels, double gap)
{
    const auto touch = [gap](const HourLabel& one, const HourLabel& other) {
        return one.place.adjusted(-gap, 0, gap, 0).intersects(other.place);
    };
    return std::adjacent_find(labels.begin(), labels.end(), touch) != labels.end();
}

class DayPainter final {
public:
    DayPainter(QPainter& painter, const DayPicture& picture, const QRectF& rect)
        : m_painter(painter), m_picture(picture), m_rect(rect), m_metrics(painter.fontMetrics()),
          m_track(trackOf(picture, m_metrics, rect)), m_axis(axisOf(picture, m_metrics, rect)),
          m_line(m_metrics.height()), m_base(picture.palette.color(QPalette::Base)),
          m_ink(picture.palette.color(QPalette::Text)),
          m_band(mixed(picture.palette.color(QPalette::Highlight), m_base, kBandStrength))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintTrack()
    {
        m_painter.fillRect(m_track, m_base);
        m_painter.setPen(Qt::NoPen);
        for (const auto& session : m_picture.day.sessions) {
            m_painter.fillRect(stretch(session.span, 0), m_band);
        }
    }

    void paintHours()
    {
        m_painter.setPen(QPen(mixed(m_ink, m_base, kBandStrength), 1));
        for (const core::Instant hour : m_picture.day.hours) {
            const double x = m_axis.xOf(hour);
            m_painter.drawLine(QPointF(x, m_track.top()), QPointF(x, m_track.bottom()));
        }
        if (m_picture.form == DayPicture::Form::Full) {
            m_painter.setPen(m_picture.palette.color(QPalette::WindowText));
            for (const auto& [place, text] : hourLabels(m_picture, m_metrics, m_rect)) {
                m_painter.drawText(place, Qt::AlignLeft, text);
            }
        }
    }

    void paintPart(std::size_t index)
    {
        const core::DayPart& part = m_picture.day.parts[index];
        const QRectF place = placeOf(m_picture, index, m_metrics, m_rect);
        switch (part.kind) {
        case Kind::Evaluated:
            paintVerdict(m_painter, *part.verdict, place);
            paintText(place, part, inkOn(toneOf(*part.verdict).fill));
            break;
        case Kind::Awaiting:
            outline(place, m_ink, Qt::DashLine);
            paintText(place, part, m_ink);
            break;
        case Kind::Unrated:
            m_painter.fillRect(place, m_picture.palette.color(QPalette::Mid));
            paintText(place, part, inkOn(m_picture.palette.color(QPalette::Mid)));
            break;
        case Kind::Running:
            paintRunning(place, part);
            break;
        case Kind::Break:
            m_painter.fillRect(place, mixed(m_ink, m_base, 0.5F));
            break;
        case Kind::Slot:
            outline(place, mixed(m_ink, m_base, 0.5F), Qt::SolidLine);
            paintText(place, part, m_ink);
            break;
        case Kind::BreakToCome:
            m_painter.fillRect(place, mixed(m_ink, m_base, 0.2F));
            break;
        }
        if (m_picture.focused == index) {
            m_painter.setPen(QPen(m_picture.palette.color(QPalette::Highlight), pen() * 2));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(place.adjusted(-pen(), -pen(), pen(), pen()));
        }
    }

    void paintNow()
    {
        const double x = m_axis.xOf(m_picture.day.now);
        if (!m_picture.day.shown.contains(m_picture.day.now)) {
            return;
        }
        const double head = pen() * 3;
        m_painter.setPen(QPen(m_ink, pen()));
        m_painter.drawLine(QPointF(x, m_track.top()), QPointF(x, m_track.bottom()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
        const QPointF corners[] = {
            {x - head, m_track.top()}, {x + head, m_track.top()}, {x, m_track.top() + head * 1.5}};
        m_painter.drawPolygon(corners, 3);
    }

    void paintDragged(core::Instant instant)
    {
        const QString label = timeAt(*m_picture.zone, instant);
        const double width = m_metrics.horizontalAdvance(label) + m_line;
        const double x = m_axis.xOf(instant);
        const bool isLeft = x + m_line / 2 + width > m_track.right();
        const QRectF place(isLeft ? x - m_line / 2 - width : x + m_line / 2,
                           m_track.center().y() - m_line * 0.6, width, m_line * 1.2);
        m_painter.setPen(QPen(m_picture.palette.color(QPalette::ToolTipText), 1));
        m_painter.setBrush(m_picture.palette.brush(QPalette::ToolTipBase));
        m_painter.drawRoundedRect(place, m_line / 4, m_line / 4);
        m_painter.drawText(place, Qt::AlignCenter, label);
    }

private:
    [[nodiscard]] double pen() const { return m_line * kPen; }

    [[nodiscard]] QRectF stretch(core::Span span, double margin) const
    {
        const double a = m_axis.xOf(span.begin);
        const double b = m_axis.xOf(span.end);
        const double inset = m_track.height() * margin;
        return QRectF(QPointF(std::min(a, b), m_track.top() + inset),
                      QPointF(std::max(a, b), m_track.bottom() - inset))
            .intersected(m_track);
    }

    void outline(const QRectF& place, const QColor& colour, Qt::PenStyle style)
    {
        m_painter.setPen(QPen(colour, pen(), style, Qt::FlatCap));
        m_painter.setBrush(m_base);
        const double half = pen() / 2;
        m_painter.drawRect(place.adjusted(half, half, -half, -half));
    }

    void paintRunning(const QRectF& place, const core::DayPart& part)
    {
        const Tones tones = tonesOf(core::PhaseKind::Pomodoro);
        const QColor done(tones.elapsed);
        const QColor left(tones.remaining);
        const core::Span past{part.span.begin, std::min(m_picture.day.now, part.span.end)};
        const QRectF elapsed = stretch(past, kPomodoroMargin);
        m_painter.fillRect(place, left);
        m_painter.fillRect(elapsed, done);
        m_painter.save();
        m_painter.setClipRect(elapsed);
        paintText(place, part, inkOn(done));
        m_painter.restore();
        m_painter.save();
        m_painter.setClipRegion(QRegion(place.toAlignedRect()) - elapsed.toAlignedRect());
        paintText(place, part, inkOn(left));
        m_painter.restore();
    }

    /// Paints the sign and the title, if there is room for them.
    void paintText(const QRectF& place, const core::DayPart& part, const QColor& ink)
    {
        const double sign = m_line * kSign;
        QRectF room = place.adjusted(pen() * 2, 0, -pen() * 2, 0);
        m_painter.setPen(QPen(ink, pen() * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        const bool hasSign = part.verdict || part.kind == Kind::Awaiting;
        if (hasSign && room.width() >= sign) {
            paintSignOf(part, signPlace(room, sign));
            room.adjust(m_picture.isMirrored ? 0 : sign + pen() * 2, 0,
                        m_picture.isMirrored ? -(sign + pen() * 2) : 0, 0);
        }
        if (room.width() >= m_metrics.averageCharWidth() * 4) {
            const QString label =
                m_metrics.elidedText(QString::fromStdString(part.title).simplified(),
                                     Qt::ElideRight, static_cast<int>(room.width()));
            const Qt::Alignment side = m_picture.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
            m_painter.drawText(room, static_cast<int>(side | Qt::AlignVCenter), label);
        }
    }

    [[nodiscard]] QRectF signPlace(const QRectF& room, double sign) const
    {
        const bool isAlone = room.width() < sign + m_metrics.averageCharWidth() * 4;
        double x = m_picture.isMirrored ? room.right() - sign : room.left();
        if (isAlone) {
            x = room.center().x() - sign / 2;
        }
        return {x, room.center().y() - sign / 2, sign, sign};
    }

    void paintSignOf(const core::DayPart& part, const QRectF& place)
    {
        if (part.verdict) {
            paintSign(m_painter, *part.verdict, place);
        } else {
            m_painter.drawText(place.adjusted(0, -m_line, 0, m_line), Qt::AlignCenter,
                               QStringLiteral("?"));
        }
    }

    QPainter& m_painter;
    const DayPicture& m_picture;
    QRectF m_rect;
    QFontMetrics m_metrics;
    QRectF m_track;
    TimeAxis m_axis;
    double m_line;
    QColor m_base;
    QColor m_ink;
    QColor m_band;
};

double marginOf(Kind kind)
{
    switch (kind) {
    case Kind::Break:
    case Kind::BreakToCome:
        return kBreakMargin;
    case Kind::Evaluated:
    case Kind::Awaiting:
    case Kind::Unrated:
    case Kind::Running:
    case Kind::Slot:
        break;
    }
    return kPomodoroMargin;
}

} // namespace

int heightOf(DayPicture::Form form, const QFontMetrics& metrics)
{
    const double lines = form == DayPicture::Form::Full ? kTrack + 1 : kBar;
    return static_cast<int>(lines * metrics.height());
}

QRectF trackOf(const DayPicture& picture, const QFontMetrics& metrics, const QRectF& rect)
{
    const double margin = metrics.height() / 2.0;
    const bool isFull = picture.form == DayPicture::Form::Full;
    return rect.adjusted(margin, 0, -margin, isFull ? -metrics.height() : 0);
}

TimeAxis axisOf(const DayPicture& picture, const QFontMetrics& metrics, const QRectF& rect)
{
    const QRectF track = trackOf(picture, metrics, rect);
    return {picture.day.shown, track.left(), track.width(), picture.isMirrored};
}

QRectF placeOf(const DayPicture& picture, std::size_t part, const QFontMetrics& metrics,
               const QRectF& rect)
{
    const core::DayPart& one = picture.day.parts[part];
    const QRectF track = trackOf(picture, metrics, rect);
    const TimeAxis axis = axisOf(picture, metrics, rect);
    const double a = axis.xOf(one.span.begin);
    const double b = axis.xOf(one.span.end);
    const double inset = track.height() * marginOf(one.kind);
    return QRectF(QPointF(std::min(a, b), track.top() + inset),
                  QPointF(std::max(a, b), track.bottom() - inset))
        .intersected(track);
}

std::vector<HourLabel> hourLabels(const DayPicture& picture, const QFontMetrics& metrics,
                                  const QRectF& rect)
{
    std::vector<HourLabel> labels;
    for (const int step : kHourSteps) {
        labels.clear();
        for (const core::Instant hour : picture.day.hours) {
            if (hourOf(*picture.zone, hour) % step == 0) {
                labels.push_back(labelOf(picture, hour, metrics, rect));
            }
        }
        if (!areTooClose(labels, metrics.height() * kLabelGap)) {
            return labels;
        }
    }
    labels.resize(1);
    return labels;
}

void paint(QPainter& painter, const DayPicture& picture, const QRectF& rect)
{
    DayPainter day(painter, picture, rect);
    day.paintTrack();
    day.paintHours();
    for (std::size_t index = 0; index < picture.day.parts.size(); ++index) {
        day.paintPart(index);
    }
    day.paintNow();
    if (picture.dragged) {
        day.paintDragged(*picture.dragged);
    }
}

} // namespace pomotide::ui
