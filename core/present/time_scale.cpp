// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/time_scale.h"

#include "core/present/day_model.h"

#include <algorithm>
#include <numeric>

namespace pomotide::core {

namespace {

/// Size of what is cut out: room for a line of text.
constexpr double kCut = 0.2;

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

/// True for each hour that is kept at full scale.
std::vector<bool> keptOf(const DayModel& day, const std::vector<Span>& hours)
{
    std::vector<bool> kept(hours.size());
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (isBusy(day, hours[i])) {
            kept[i == 0 ? 0 : i - 1] = true;
            kept[i] = true;
            kept[std::min(i + 1, hours.size() - 1)] = true;
        }
    }
    return kept;
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
    const auto kept = keptOf(day, hours);
    TimeScale scale;
    for (std::size_t i = 0; i < hours.size();) {
        const auto next = static_cast<std::size_t>(
            std::find(kept.begin() + static_cast<std::ptrdiff_t>(i), kept.end(), true) -
            kept.begin());
        if (next >= i + 2) {
            scale.stretches.push_back({{hours[i].begin, hours[next - 1].end}, kCut, true});
            i = next;
        } else {
            scale.stretches.push_back({hours[i], hoursOf(hours[i].length())});
            ++i;
        }
    }
    return scale;
}

} // namespace pomotide::core
