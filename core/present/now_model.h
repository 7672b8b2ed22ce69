// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/text/enum_names.h"
#include "core/time/zones.h"

#include <optional>
#include <string>

namespace pomotide::core {

enum class PhaseKind { Idle, Prompt, Pomodoro, Overtime, Break, Grace };

inline constexpr EnumNames<PhaseKind, 6> kPhaseNames{{{PhaseKind::Idle, "idle"},
                                                      {PhaseKind::Prompt, "prompt"},
                                                      {PhaseKind::Pomodoro, "pomodoro"},
                                                      {PhaseKind::Overtime, "overtime"},
                                                      {PhaseKind::Break, "break"},
                                                      {PhaseKind::Grace, "grace"}}};

/// The phase and its figures for display.
struct NowModel {
    PhaseKind kind = PhaseKind::Idle;
    double elapsed = 0;           ///< of the phase, 0 to 1; of the planned pomodoro in Overtime, so
                                  ///< all of it; 0 in Idle
    std::optional<Instant> until; ///< the end of the phase; of a prompt, the next loss of points,
                                  ///< unless the user wants none; in Idle, the begin of the next
                                  ///< session, if any
    Duration left{};              ///< to `until`; never negative
    std::string intention;        ///< title of the running or the first open one
    std::optional<Duration> next; ///< length of a pomodoro if one can start now
    std::optional<Score> score;   ///< in sessions, unless the user wants no points
    std::optional<Duration> overtime{}; ///< since the planned end; only in Overtime, which has no
                                        ///< `until`
    double grown = 0;                   ///< the overtime as a share of its limit, 0 to 1
    std::optional<Span> session{};      ///< the one under way
    std::optional<Loss> loss{};         ///< the next one; only with a score
    bool mayLapse = false;              ///< a grace period whose lapse costs nothing: nothing urges
    std::string nextStep{};          ///< where to pick that intention up; empty if nothing says so
    std::optional<Span> span{};      ///< of what runs, as planned; none in Idle and in a prompt
    Duration ran{};                  ///< since the begin of that span
    bool isFirst = false;            ///< a prompt to start the user's very first pomodoro
    std::optional<Duration> ahead{}; ///< until the next transition that the ring announces

    bool operator==(const NowModel&) const = default;
};

/// `now` is at or after `state.now` and before the next deadline; `score` is the state's.
[[nodiscard]] NowModel nowModel(const State& state, const DayScore& score, const Zones& zones,
                                Instant now);

/// The part of the ring from its begin on that is told from the rest: what has elapsed, or what the
/// overtime has grown.
[[nodiscard]] double passedShare(const NowModel& now);

/// The time before which a start avoids the loss, as people are told it at `now`. Nothing if only
/// the earliest possible start does.
[[nodiscard]] std::optional<Instant> toldTime(const Loss& loss, Instant now);

/// The full minutes of a length, as clocks count them.
[[nodiscard]] int wholeMinutes(Duration length);

/// The minutes from what clocks show at `from` to what they show at `to`, which are so many and
/// "until 09:47" at once; at least 1 before `to`, and 0 from there on.
[[nodiscard]] int minutesBetween(Instant from, Instant to);

/// The minutes to the end of the phase, in that sense; 0 if it has none.
[[nodiscard]] int minutesLeft(const NowModel& now);

/// Overtime in full minutes, as shown everywhere. Nothing is shown for 0.
[[nodiscard]] int overtimeMinutes(Duration overtime);

/// How long the minutes left or of overtime stay as they are; `now` has an end or overtime.
[[nodiscard]] Duration untilNextMinute(const NowModel& now);

} // namespace pomotide::core
