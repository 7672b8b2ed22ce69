// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/word_moment.h"

#include "core/model/limits.h"

namespace pomotide::core {

namespace {

constexpr Duration kLastMinutes = std::chrono::minutes{5};

/// Overtime ends when the user pauses, and nothing urges in a grace period that may lapse.
bool hasLastMinutes(const NowModel& now, Duration length)
{
    return now.until && now.span && !now.mayLapse && now.span->length() >= 2 * length;
}

bool isWithin(const NowModel& now, Duration length)
{
    return hasLastMinutes(now, length) && now.left <= length;
}

} // namespace

std::optional<WordMoment> wordMoment(const NowModel& now)
{
    if (now.kind == PhaseKind::Idle || now.kind == PhaseKind::Prompt) {
        return std::nullopt;
    }
    if (isWithin(now, kLastMinute)) {
        return WordMoment::LastMinute;
    }
    return isWithin(now, kLastMinutes) ? WordMoment::LastMinutes : WordMoment::Begin;
}

std::optional<Duration> untilNextWordMoment(const NowModel& now)
{
    for (const Duration length : {kLastMinutes, kLastMinute}) {
        if (hasLastMinutes(now, length) && now.left > length) {
            return now.left - length;
        }
    }
    return std::nullopt;
}

bool isWished(WordMoment moment, WordsWish wish)
{
    return wish == WordsWish::All || (wish == WordsWish::Few && moment == WordMoment::Begin);
}

} // namespace pomotide::core
