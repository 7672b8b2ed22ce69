// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"
#include "core/text/duration.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pomotide::core {

/// A line typed into the quick entry, parsed.
struct QuickLine {
    std::string title; ///< without the estimate
    std::optional<Duration> estimate;
    bool isEstimateUnreadable = false; ///< an estimate was meant at the end of the line

    bool operator==(const QuickLine&) const = default;
};

/// Parses a line. "Write the report ~25m" has an estimate. "~1h 30", "~1:30", "~1.5h" and "~90 min"
/// are also estimates, anywhere between blanks, and "~90" at the end of the line. A tilde before
/// any other text is part of the title. If there is no estimate and the last word is a tilde with
/// a digit after it, as in "~1:75", one was meant.
[[nodiscard]] QuickLine readQuickLine(std::string_view typed);

/// When work began: so long ago, or at a time of day.
using TypedBegin = std::variant<Duration, TimeOfDay>;

/// Parses "12m" or "1h 5 min" as so long ago, and "10:36", "1036" or "10 am" as a time of day. One
/// or two digits alone are neither.
[[nodiscard]] std::optional<TypedBegin> parseBegin(std::string_view typed);

/// A line that tells when work began, and the rest of it.
struct BegunLine {
    TypedBegin begin;
    std::string rest;

    bool operator==(const BegunLine&) const = default;
};

/// Finds a begin behind an "@", as in "@12m" or "@10:36 am", at the end of the line or with only a
/// length and an estimate after it. "@1000 words" is none.
[[nodiscard]] std::optional<BegunLine> readBegin(std::string_view typed);

/// A title with a length after it.
struct TimedTitle {
    std::string title; ///< may be empty
    Duration length{};

    bool operator==(const TimedTitle&) const = default;
};

/// Reads "Tax return 15m". "Tax return 15" has a length only if bare numbers are minutes.
[[nodiscard]] std::optional<TimedTitle> readTimedTitle(std::string_view typed,
                                                       BareNumber bare = BareNumber::Nothing);

/// A new end of what runs: later by so much, or at a time of day.
using TypedEnd = std::variant<Duration, TimeOfDay>;

/// Reads "+5", "+10 min", "11:00", "1100" and "end at 11:00", in any words. Nothing for any other
/// line.
[[nodiscard]] std::optional<TypedEnd> readEnd(std::string_view typed);

/// The parts of a text between blanks.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);

/// True if a word begins there.
[[nodiscard]] bool isWordOf(std::string_view text, std::size_t at);

} // namespace pomotide::core
