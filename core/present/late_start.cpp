// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/late_start.h"

#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;

namespace {

constexpr Duration kLengthStep = std::chrono::minutes{5};

/// Of a slot in which work began at `since`. Nothing if no length lets it reach to now.
std::optional<StartOffer> reachingNow(const State& state, Span slot, Instant since, Instant now)
{
    const auto limit = state.settings.overtimeLimit;
    StartOffer offer{.length = slot.length(),
                     .passed = std::max({since - slot.begin, now - slot.begin - limit, Duration{}}),
                     .elapsed = now - slot.begin};
    if (slot.end + limit <= now) {
        const auto steps = (now - slot.begin) / kLengthStep + 1;
        offer.length = std::min<Duration>(steps * kLengthStep, kLongestPomodoro);
        offer.ownLength = offer.length;
    }
    return offer.length > offer.passed ? std::optional{offer} : std::nullopt;
}

} // namespace

std::optional<Instant> latestAt(TimeOfDay time, const Zone& zone, Instant now)
{
    const auto today = localDate(zone, now);
    for (const auto shift : {days{0}, days{1}}) {
        for (const auto reading : {Reading::Last, Reading::First}) {
            const auto begin = resolve(zone, today - shift + time.sinceMidnight, reading);
            if (begin <= now) {
                return begin;
            }
        }
    }
    return std::nullopt;
}

std::optional<Instant> beginOf(const TypedBegin& typed, const Zone& zone, Instant now)
{
    const auto* ago = std::get_if<Duration>(&typed);
    if (ago != nullptr && *ago > kLongestAgo) {
        return std::nullopt; // also too long to subtract
    }
    const auto begin = ago != nullptr ? std::optional{now - *ago}
                                      : latestAt(std::get<TimeOfDay>(typed), zone, now);
    return begin >= now - kLongestAgo ? begin : std::nullopt;
}

BeginFault faultOf(const TypedBegin& typed, const State& state, const Zone& zone, Instant now)
{
    const auto* time = std::get_if<TimeOfDay>(&typed);
    if (time == nullptr) {
        return BeginFault::TooLongAgo;
    }
    const auto today = resolve(zone, localDate(zone, now) + time->sinceMidnight, Reading::First);
    const auto day = localDay(zone, state.settings.dayStart, now);
    return today > now && today < day.end ? BeginFault::NotYet : BeginFault::TooLongAgo;
}

std::optional<StartOffer> startOffer(const State& state, std::optional<Instant> since, Instant now)
{
    if (state.streak && !state.streak->grace) {
        return std::nullopt;
    }
    if (state.streak) {
        const auto& grace = *state.streak->grace;
        return StartOffer{.length = grace.slotEnd - grace.span.begin,
                          .passed = now - grace.span.begin,
                          .elapsed = now - grace.span.begin,
                          .continues = true};
    }
    const auto begin = since.value_or(now);
    const auto& lapsed = state.lapsed;
    if (since && lapsed && lapsed->grace.span.contains(begin)) {
        auto offer =
            reachingNow(state, {lapsed->grace.span.begin, lapsed->grace.slotEnd}, begin, now);
        if (offer) {
            offer->continues = true;
        }
        return offer;
    }
    return reachingNow(state, {begin, begin + state.settings.streakPlan.front().pomodoro}, begin,
                       now);
}

} // namespace pomotide::core
