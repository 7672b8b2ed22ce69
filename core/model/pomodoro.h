// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"
#include "core/model/prompt_backoff.h"

#include <optional>

namespace pomotide::core {

/// The user's verdict on a pomodoro.
enum class Verdict { Achieved, Focused, Interrupted, Distracted };

struct Evaluation {
    Verdict verdict = Verdict::Focused;
    Instant first; ///< the first evaluation; later ones keep it, so that points stay at their
                   ///< instant
    Instant since; ///< the time of the present verdict

    bool operator==(const Evaluation&) const = default;
};

/// The way in which a pomodoro ended.
enum class Ending { Full, Achieved, Stopped };

/// A span of work on one intention.
struct Pomodoro {
    PomodoroId id{};
    IntentionId intention{};
    PomodoroId streak{};          ///< the first pomodoro of its streak
    std::size_t index = 0;        ///< in the streak, from 0
    std::size_t rests = 0;        ///< breaks taken in full in its streak, as it began
    Span span;                    ///< while it runs, `end` is the planned end
    Duration lead{};              ///< from its begin until work began: in a grace period
    Duration overtime{};          ///< once it has ended: the part after its planned end
    Instant startedAt;            ///< the time of the user's start; in a grace period, after
                                  ///< `span.begin`
    std::optional<Ending> ending; ///< none while it runs
    std::optional<Evaluation> evaluation;
    std::optional<PromptForm> prompted; ///< the prompt that its start answered, if one

    bool operator==(const Pomodoro&) const = default;
};

enum class BreakState { Running, Taken, Skipped, Asleep };

/// The span after a pomodoro.
struct Break {
    PomodoroId after{};    ///< the pomodoro it follows
    std::size_t index = 0; ///< of that pomodoro
    Span span;
    BreakState state = BreakState::Running;
    std::optional<Duration> planned; ///< the length with which it began, if its end was set

    bool operator==(const Break&) const = default;
};

/// The part of the next slot, after a break, in which a start continues the streak.
struct Grace {
    Span span;
    Instant slotEnd;       ///< end of a pomodoro started now
    std::size_t index = 0; ///< of that pomodoro
    double worth = 0;      ///< in a phase: what going on earns today over letting it lapse

    bool operator==(const Grace&) const = default;
};

/// In the first minute after a start, it can be cancelled and the pomodoro cannot be achieved.
inline constexpr Duration kFirstMinute = std::chrono::seconds{60};

/// The longest time ago at which work can be told to have begun.
inline constexpr Duration kLongestAgo = std::chrono::minutes{180};

/// The overtime of the running pomodoro, past its planned end. The user counts as there until
/// `window` after being seen.
struct OvertimeBounds {
    Duration window{};
    Instant limit; ///< it ends here at the latest

    bool operator==(const OvertimeBounds&) const = default;
};

/// Pomodoros and breaks in immediate succession; never empty.
struct Streak {
    struct Pair {
        Pomodoro pomodoro;
        std::optional<Break> pause; ///< once it has begun

        bool operator==(const Pair&) const = default;
    };

    std::vector<Pair> pairs;
    std::optional<Grace> grace;     ///< after the last slot's break, while it lasts
    std::optional<Grace> continued; ///< the grace in which the newest pomodoro was started; kept
                                    ///< until its break is over
    std::optional<OvertimeBounds> overtime;
    bool hasClockMoved = false; ///< in the running break, which no longer joins its pomodoro

    bool operator==(const Streak&) const = default;
};

/// From here on the pomodoro's time counts as worked.
[[nodiscard]] constexpr Instant workedFrom(const Pomodoro& pomodoro)
{
    return pomodoro.span.begin + pomodoro.lead;
}

/// The span that counts as worked.
[[nodiscard]] constexpr Span workedSpan(const Pomodoro& pomodoro)
{
    return {workedFrom(pomodoro), pomodoro.span.end};
}

/// Its end without overtime.
[[nodiscard]] constexpr Instant plannedEnd(const Pomodoro& pomodoro)
{
    return pomodoro.span.end - pomodoro.overtime;
}

/// True if its span is not reversed and begins no later than the start, and lead and overtime fit
/// into it.
[[nodiscard]] bool isConsistent(const Pomodoro& pomodoro);

/// True if the break counts as rest: it was not slept through, and as long as planned.
[[nodiscard]] bool isInFull(const Break& pause);

/// The breaks in full among those pairs.
[[nodiscard]] std::size_t restsIn(const std::vector<Streak::Pair>& pairs);

} // namespace pomotide::core
