// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_model.h"

#include <optional>

namespace pomotide::core {

/// The moments of a phase at which words about it help.
enum class WordMoment {
    Begin,
    LastMinutes, ///< of a span that is at least twice as long
    LastMinute,  ///< the same
};

/// Returns the latest moment that the phase has reached. Nothing in Idle and in prompts, which have
/// words of their own.
[[nodiscard]] std::optional<WordMoment> wordMoment(const NowModel& now);

/// Returns how long it is until the phase's next moment; nothing if it has none left.
[[nodiscard]] std::optional<Duration> untilNextWordMoment(const NowModel& now);

/// True if the user wishes words at that moment.
[[nodiscard]] bool isWished(WordMoment moment, WordsWish wish);

} // namespace pomotide::core
