// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "core/model/local_time.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace pomotide::core {

enum class IntentionId : std::int64_t {};

/// Pomodoros are numbered from 0 as they are started; a cancelled one gives its number back.
enum class PomodoroId : std::int64_t {};

/// An estimate of how long an intention takes.
struct Estimate {
    std::optional<Duration> length; ///< nothing: the one before it was taken back
    Instant made;

    bool operator==(const Estimate&) const = default;
};

struct Open {
    bool operator==(const Open&) const = default;
};

/// Closed by an evaluation.
struct Achieved {
    Instant at;
    PomodoroId by{};

    bool operator==(const Achieved&) const = default;
};

struct Abandoned {
    Instant at;

    bool operator==(const Abandoned&) const = default;
};

/// The sections of the list of open intentions, in their order. What is for later is proposed
/// nowhere.
enum class When { Today, Next, Later };

/// How often an intention comes again once it is achieved.
enum class Repeat { Never, Daily, Weekdays, Weekly };

/// Something to do.
struct Intention {
    IntentionId id{};
    std::string title;
    std::string description;
    std::string nextStep;            ///< where to pick up; empty if there is no such note
    std::vector<Estimate> estimates; ///< oldest first
    Instant created;
    std::int64_t order = 0; ///< open ones are listed in this order in their section
    std::variant<Open, Achieved, Abandoned> state;
    When when = When::Next;
    Repeat repeat = Repeat::Never;
    std::optional<LocalDate> due = {}; ///< comes from Later to Today on that day of the user

    [[nodiscard]] bool isOpen() const { return std::holds_alternative<Open>(state); }
    bool operator==(const Intention&) const = default;
};

/// How long the intention takes by its latest estimate; nothing if it has none, or it was taken
/// back.
[[nodiscard]] inline std::optional<Duration> estimateOf(const Intention& intention)
{
    return intention.estimates.empty() ? std::nullopt : intention.estimates.back().length;
}

/// The order of the list.
[[nodiscard]] inline bool isListedBefore(const Intention& a, const Intention& b)
{
    return std::pair{a.when, a.order} < std::pair{b.when, b.order};
}

/// In Unicode code points.
inline constexpr std::size_t kLongestTitle = 500;
inline constexpr std::size_t kLongestDescription = 20'000;
inline constexpr std::size_t kLongestNextStep = 500;

inline constexpr Duration kShortestEstimate = std::chrono::minutes{1};
inline constexpr Duration kLongestEstimate = std::chrono::hours{1000};

/// Always true for one that was taken back.
[[nodiscard]] constexpr bool isWithinBounds(const Estimate& estimate)
{
    return !estimate.length ||
           (*estimate.length >= kShortestEstimate && *estimate.length <= kLongestEstimate);
}

} // namespace pomotide::core
