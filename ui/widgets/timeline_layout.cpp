// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timeline_layout.h"

#include "core/present/lanes.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"

#include <QFontMetrics>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::DayPart::Kind;

// In line heights.
constexpr double kHour = 9;
constexpr double kHourGap = 0.5;
constexpr double kRail = 0.2;
constexpr double kRailGap = 0.7;
constexpr double kLeastPart = 1.3;
constexpr double kLaneGap = 0.3;

/// Share of the track that appointments take, if there are any.
constexpr double kEventShare = 0.3;

constexpr double kBelow = 1; // pixels between parts

QRectF mirrored(const QRectF& one, const QRectF& within)
{
    QRectF other = one;
    other.moveLeft(within.left() + within.right() - one.right());
    return other;
}

class LayoutMaker final {
public:
    LayoutMaker(const Timeline& timeline, const QFontMetrics& metrics, const QRectF& rect)
        : m_timeline(timeline), m_metrics(metrics), m_rect(rect), m_line(metrics.height())
    {}

    TimelineLayout make()
    {
        m_layout.line = m_line;
        m_layout.axis = {.scale = m_timeline.scale,
                         .begin = m_rect.top() + m_line / 2,
                         .length = m_rect.height() - m_line};
        placeHours();
        placeParts();
        if (m_timeline.isMirrored) {
            mirror();
        }
        return std::move(m_layout);
    }

private:
    /// Labels that would touch the one above are left out.
    void placeHours()
    {
        const auto& day = m_timeline.day;
        double width = 0;
        double bottom = m_rect.top() - m_line;
        for (const core::Instant hour : day.hours) {
            const auto local = timeOfDay(core::localTime(*m_timeline.zone, hour));
            TimelineLayout::Hour one{m_layout.axis.placeOf(hour), {}, timeText(local)};
            width = std::max(width, double(m_metrics.horizontalAdvance(one.text)) + 1);
            const double top = one.y - m_line / 2;
            if (top >= bottom) {
                one.label = {m_rect.left(), top, 1, m_line};
                bottom = top + m_line;
            }
            m_layout.hours.push_back(one);
        }
        for (auto& hour : m_layout.hours) {
            hour.label.setWidth(hour.label.isEmpty() ? 0 : width);
        }
        const double rail = m_rect.left() + width + kHourGap * m_line;
        m_layout.rail = {rail, m_layout.axis.begin, kRail * m_line, m_layout.axis.length};
        const double left = m_layout.rail.right() + kRailGap * m_line;
        m_layout.track = {left, m_layout.axis.begin, std::max(0.0, m_rect.right() - left),
                          m_layout.axis.length};
    }

    void placeParts()
    {
        const auto& parts = m_timeline.day.parts;
        const bool hasEvents = std::any_of(parts.begin(), parts.end(), isEvent);
        const QRectF& track = m_layout.track;
        QRectF work = track;
        QRectF events = track;
        if (hasEvents) {
            events.setLeft(track.right() - kEventShare * track.width());
            work.setRight(events.left() - kLaneGap * m_line);
        }
        m_layout.exact.resize(parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            m_layout.exact[i] = within(work, parts[i].span);
        }
        placeBesideEachOther(work, [](const auto& part) { return !isEvent(part) && !isGap(part); });
        placeBesideEachOther(events, isEvent);
        m_layout.places = m_layout.exact;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!isGap(parts[i])) {
                grow(i);
            }
        }
    }

    template<typename Chosen>
    void placeBesideEachOther(const QRectF& room, Chosen isChosen)
    {
        std::vector<core::Span> spans;
        std::vector<std::size_t> indexes;
        for (std::size_t i = 0; i < m_timeline.day.parts.size(); ++i) {
            if (isChosen(m_timeline.day.parts[i])) {
                indexes.push_back(i);
                spans.push_back(m_timeline.day.parts[i].span);
            }
        }
        const auto lanes = core::lanesOf(spans);
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            const double width = room.width() / double(lanes[i].count);
            QRectF lane = room;
            lane.setLeft(room.left() + width * double(lanes[i].index));
            lane.setWidth(lanes[i].index + 1 < lanes[i].count ? width - kLaneGap * m_line : width);
            m_layout.exact[indexes[i]] = within(lane, spans[i]);
        }
    }

    [[nodiscard]] QRectF within(QRectF room, core::Span span) const
    {
        room.setTop(m_layout.axis.placeOf(span.begin));
        room.setBottom(std::max(room.top() + 1, m_layout.axis.placeOf(span.end) - kBelow));
        return room;
    }

    /// Lets a short part reach into the gap below it.
    void grow(std::size_t index)
    {
        QRectF& place = m_layout.places[index];
        const double wished = place.top() + kLeastPart * m_line;
        double limit = std::max(m_layout.track.bottom(), place.bottom());
        for (std::size_t next = index + 1; next < m_timeline.day.parts.size(); ++next) {
            const QRectF& other = m_layout.exact[next];
            const bool isBeside = other.left() < place.right() && place.left() < other.right();
            if (isBeside && !isGap(m_timeline.day.parts[next])) {
                limit = std::max(place.bottom(), std::min(limit, other.top() - kBelow));
            }
        }
        place.setBottom(std::max(place.bottom(), std::min(wished, limit)));
    }

    void mirror()
    {
        for (auto& hour : m_layout.hours) {
            hour.label = mirrored(hour.label, m_rect);
        }
        for (QRectF* const one : {&m_layout.rail, &m_layout.track}) {
            *one = mirrored(*one, m_rect);
        }
        for (auto* const list : {&m_layout.exact, &m_layout.places}) {
            for (QRectF& one : *list) {
                one = mirrored(one, m_rect);
            }
        }
    }

    static bool isEvent(const core::DayPart& part) { return part.kind == Kind::Event; }

    const Timeline& m_timeline;
    const QFontMetrics& m_metrics;
    QRectF m_rect;
    double m_line;
    TimelineLayout m_layout;
};

} // namespace

bool isGap(const core::DayPart& part)
{
    return part.kind == Kind::Break || part.kind == Kind::BreakToCome;
}

int heightOf(const core::TimeScale& scale, const QFontMetrics& metrics)
{
    return static_cast<int>((scale.size() * kHour + 1) * metrics.height());
}

TimelineLayout layOut(const Timeline& timeline, const QFontMetrics& metrics, const QRectF& rect)
{
    return LayoutMaker(timeline, metrics, rect).make();
}

} // namespace pomotide::ui
