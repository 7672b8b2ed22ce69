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
constexpr double kHour = 14;
constexpr double kHourGap = 0.9;
constexpr double kRail = 0.2;
constexpr double kRailGap = 0.9;
constexpr double kLeastRoom = 1.3; // a line of text within a border
constexpr double kLaneGap = 0.3;
constexpr double kNarrow = 2;

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
        placeCuts();
        placeParts();
        if (m_timeline.isMirrored) {
            mirror();
        }
        return std::move(m_layout);
    }

private:
    void placeHours()
    {
        double width = 0;
        for (const core::Instant hour : m_timeline.day.hours) {
            if (isCutOut(hour)) {
                continue;
            }
            const auto local = timeOfDay(core::localTime(*m_timeline.zone, hour));
            const double y = m_layout.axis.placeOf(hour);
            TimelineLayout::Hour one{
                y, {m_rect.left(), y - m_line / 2, 1, m_line}, timeText(local)};
            width = std::max(width, double(m_metrics.horizontalAdvance(one.text)) + 1);
            m_layout.hours.push_back(one);
        }
        for (auto& hour : m_layout.hours) {
            hour.label.setWidth(width);
        }
        const double rail = m_rect.left() + width + kHourGap * m_line;
        m_layout.rail = {rail, m_layout.axis.begin, kRail * m_line, m_layout.axis.length};
        const double left = m_layout.rail.right() + kRailGap * m_line;
        m_layout.track = {left, m_layout.axis.begin, std::max(0.0, m_rect.right() - left),
                          m_layout.axis.length};
    }

    [[nodiscard]] bool isCutOut(core::Instant hour) const
    {
        const auto& stretches = m_timeline.scale.stretches;
        return std::any_of(stretches.begin(), stretches.end(), [hour](const auto& each) {
            return each.isCut && each.span.begin < hour && hour < each.span.end;
        });
    }

    void placeCuts()
    {
        for (const auto& stretch : m_timeline.scale.stretches) {
            if (stretch.isCut) {
                QRectF place = m_layout.track;
                place.setTop(m_layout.axis.placeOf(stretch.span.begin));
                place.setBottom(m_layout.axis.placeOf(stretch.span.end));
                m_layout.cuts.push_back({place, stretch.span.length()});
            }
        }
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
        for (const auto& part : parts) {
            m_layout.places.push_back(within(work, part.span));
        }
        placeBesideEachOther(work, [](const auto& part) { return !isEvent(part) && !isGap(part); });
        placeBesideEachOther(events, isEvent);
        nameBriefParts();
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
            m_layout.places[indexes[i]] = within(lane, spans[i]);
        }
    }

    [[nodiscard]] QRectF within(QRectF room, core::Span span) const
    {
        room.setTop(m_layout.axis.placeOf(span.begin));
        room.setBottom(std::max(room.top() + 1, m_layout.axis.placeOf(span.end) - kBelow));
        return room;
    }

    [[nodiscard]] bool isBrief(std::size_t part) const
    {
        return !isGap(m_timeline.day.parts[part]) && !m_layout.hasRoom(part);
    }

    /// Parts that begin within a line of text of each other have one name.
    void nameBriefParts()
    {
        std::vector<std::size_t> brief;
        for (std::size_t i = 0; i < m_layout.places.size(); ++i) {
            if (isBrief(i)) {
                brief.push_back(i);
            }
        }
        for (auto first = brief.begin(); first != brief.end();) {
            const QRectF& begin = m_layout.places[*first];
            const auto end = std::find_if(first, brief.end(), [&](std::size_t each) {
                const QRectF& place = m_layout.places[each];
                return place.left() != begin.left() || place.top() >= begin.top() + m_line;
            });
            name({first, end});
            first = end;
        }
        for (const std::size_t part : brief) {
            QRectF& place = m_layout.places[part];
            place.setWidth(std::min(place.width(), kNarrow * m_line));
        }
    }

    /// Puts the name beside the middle of those parts, or as near as the others let it.
    void name(const std::vector<std::size_t>& parts)
    {
        const QRectF& first = m_layout.places[parts.front()];
        double upper = m_rect.top();
        double lower = m_rect.bottom();
        for (std::size_t i = 0; i < m_layout.places.size(); ++i) {
            const QRectF& other = m_layout.places[i];
            if (isGap(m_timeline.day.parts[i]) || other.left() != first.left()) {
                continue;
            }
            if (i < parts.front()) {
                upper = std::max(upper, other.bottom());
            } else if (i > parts.back()) {
                lower = std::min(lower, other.top());
            }
        }
        for (const auto& before : m_layout.names) {
            if (before.line.right() == first.right()) {
                upper = std::max(upper, before.line.bottom());
            }
        }
        if (lower - upper < m_line) {
            return;
        }
        QRectF line = first;
        line.setLeft(std::min(first.right(), first.left() + kNarrow * m_line));
        const double middle = (first.top() + m_layout.places[parts.back()].bottom()) / 2;
        line.setTop(std::clamp(middle - m_line / 2, upper, lower - m_line));
        line.setHeight(m_line);
        m_layout.names.push_back({parts, line});
    }

    void mirror()
    {
        for (auto& hour : m_layout.hours) {
            hour.label = mirrored(hour.label, m_rect);
        }
        for (QRectF* const one : {&m_layout.rail, &m_layout.track}) {
            *one = mirrored(*one, m_rect);
        }
        for (QRectF& place : m_layout.places) {
            place = mirrored(place, m_rect);
        }
        for (auto& cut : m_layout.cuts) {
            cut.place = mirrored(cut.place, m_rect);
        }
        for (auto& name : m_layout.names) {
            name.line = mirrored(name.line, m_rect);
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

bool TimelineLayout::hasRoom(std::size_t part) const
{
    return places[part].height() >= kLeastRoom * line;
}

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
