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
    Span span;                    ///< while it runs, `end` is the planned end
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

    bool operator==(const Break&) const = default;
};

/// The part of the next slot, after a break, in which a start continues the streak.
struct Grace {
    Span span;
    Instant slotEnd;       ///< end of a pomodoro started now
    std::size_t index = 0; ///< of that pomodoro

    bool operator==(const Grace&) const = default;
};

/// In the first minute after a start, it can be cancelled and the pomodoro cannot be achieved.
inline constexpr Duration kFirstMinute = std::chrono::seconds{60};

/// Pomodoros and breaks in immediate succession; never empty.
struct Streak {
    struct Pair {
        Pomodoro pomodoro;
        std::optional<Break> pause; ///< once it has begun

        bool operator==(const Pair&) const = default;
    };

    std::vector<Pair> pairs;
    std::optional<Grace> grace; ///< after the last slot's break, while it lasts

    bool operator==(const Streak&) const = default;
};

} // namespace pomotide::core
