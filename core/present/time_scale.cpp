// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/time_scale.h"

#include "core/present/day_model.h"

#include <algorithm>
#include <numeric>

namespace pomotide::core {

namespace {

/// Sizes of free hours. Dragging a session into the next hour needs some room.
constexpr double kNextHour = 0.4;
constexpr double kFarHour = 0.22;

/// Least size from the begin of a pomodoro to that of the next.
constexpr double kLeastPart = 0.15;

double hoursOf(Duration length)
{
    return std::chrono::duration<double, std::chrono::hours::period>(length).count();
}

double shareOfSpan(Span span, Instant instant)
{
    return hoursOf(instant - span.begin) / hoursOf(span.length());
}

bool isBusy(const DayModel& day, Span hour)
{
    const auto overlaps = [&](const auto& each) { return each.span.overlaps(hour); };
    return hour.contains(day.now) ||
           std::any_of(day.sessions.begin(), day.sessions.end(), overlaps) ||
           std::any_of(day.parts.begin(), day.parts.end(), overlaps);
}

/// The hours that are shown; the first and the last can be shorter.
std::vector<Span> hoursIn(const DayModel& day)
{
    std::vector<Span> hours;
    auto begin = day.shown.begin;
    const auto add = [&](Instant end) {
        if (begin < end) {
            hours.push_back({begin, end});
            begin = end;
        }
    };
    for (const auto hour : day.hours) {
        add(hour);
    }
    add(day.shown.end);
    return hours;
}

/// A time that is longer than others.
struct Crowd {
    Span span;
    double factor = 1;
};

bool isPomodoro(const DayPart& part)
{
    using Kind = DayPart::Kind;
    return part.kind != Kind::Break && part.kind != Kind::BreakToCome && part.kind != Kind::Event;
}

std::vector<Crowd> crowdsIn(const DayModel& day)
{
    std::vector<Crowd> crowds;
    const DayPart* last = nullptr;
    for (const auto& part : day.parts) {
        if (!isPomodoro(part)) {
            continue;
        }
        const Span span = last != nullptr ? Span{last->span.begin, part.span.begin} : Span{};
        const double size = hoursOf(span.length());
        if (last != nullptr && size > 0 && size < kLeastPart && day.shown.begin <= span.begin) {
            crowds.push_back({.span = span, .factor = kLeastPart / size});
        }
        last = &part;
    }
    return crowds;
}

/// Cuts the stretch where crowds begin and end.
void addWithRoom(std::vector<TimeScale::Stretch>& stretches, const TimeScale::Stretch& stretch,
                 const std::vector<Crowd>& crowds)
{
    const double size = stretch.size / hoursOf(stretch.span.length());
    auto begin = stretch.span.begin;
    const auto add = [&](Instant end, double factor) {
        if (begin < end) {
            stretches.push_back({{begin, end}, factor * size * hoursOf(end - begin)});
            begin = end;
        }
    };
    for (const auto& crowd : crowds) {
        if (crowd.span.overlaps(stretch.span)) {
            add(crowd.span.begin, 1);
            add(std::min(crowd.span.end, stretch.span.end), crowd.factor);
        }
    }
    add(stretch.span.end, 1);
}

} // namespace

double TimeScale::size() const
{
    return std::accumulate(stretches.begin(), stretches.end(), 0.0,
                           [](double sum, const Stretch& each) { return sum + each.size; });
}

double TimeScale::shareOf(Instant instant) const
{
    const auto inside = std::clamp(instant, span().begin, span().end);
    double before = 0;
    for (const auto& stretch : stretches) {
        if (inside <= stretch.span.end) {
            return (before + stretch.size * shareOfSpan(stretch.span, inside)) / size();
        }
        before += stretch.size;
    }
    return 1;
}

Instant TimeScale::instantAt(double share) const
{
    double left = std::clamp(share, 0.0, 1.0) * size();
    for (const auto& stretch : stretches) {
        if (left <= stretch.size) {
            const std::chrono::duration<double> length = stretch.span.length();
            return stretch.span.begin + std::chrono::round<Duration>(length * left / stretch.size);
        }
        left -= stretch.size;
    }
    return span().end;
}

TimeScale dayScale(const DayModel& day)
{
    const auto hours = hoursIn(day);
    std::vector<bool> busy;
    busy.reserve(hours.size());
    for (const auto& hour : hours) {
        busy.push_back(isBusy(day, hour));
    }
    TimeScale scale;
    const auto crowds = crowdsIn(day);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const bool isNext = (i > 0 && busy[i - 1]) || (i + 1 < busy.size() && busy[i + 1]);
        const double share = busy[i] ? 1 : isNext ? kNextHour : kFarHour;
        addWithRoom(scale.stretches, {.span = hours[i], .size = share * hoursOf(hours[i].length())},
                    crowds);
    }
    return scale;
}

} // namespace pomotide::core
