// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/begun.h"

#include "core/present/late_start.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// The end of the latest span that is recorded after `since`, or `since`.
Instant endOfRecords(const History& history, Instant since)
{
    const auto later = history.chronicle({since, Instant::max()});
    for (const auto& pomodoro : later.pomodoros) {
        since = std::max(since, pomodoro.span.end);
    }
    for (const auto& pause : later.breaks) {
        since = std::max(since, pause.span.end);
    }
    return since;
}

} // namespace

std::optional<Instant> seemingBegin(const State& state, const History& history, Instant busySince,
                                    Instant now)
{
    if (state.streak || now - busySince < kSeemsBegun) {
        return std::nullopt;
    }
    const auto since = endOfRecords(history, std::max(busySince, now - kLongestAgo));
    const bool isLongEnough = now - since >= kSeemsBegun;
    return isLongEnough && startOffer(state, since, now) ? std::optional{since} : std::nullopt;
}

std::optional<Start> begunStart(const State& state, const History& history, Instant busySince,
                                Instant now)
{
    const auto since = seemingBegin(state, history, busySince, now);
    const auto* first = firstProposed(state);
    if (!since || first == nullptr) {
        return std::nullopt;
    }
    return Start{
        .intention = first->id, .length = startOffer(state, since, now)->ownLength, .since = since};
}

} // namespace pomotide::core
