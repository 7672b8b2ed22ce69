// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ring announces transitions before they come.
#pragma once

#include "core/present/now_model.h"

namespace pomotide::core {

/// The time from `now` to the next transition that the ring announces: the begin of an event, or,
/// while something runs, its planned end or the end of the session. Nothing if none is ahead.
[[nodiscard]] std::optional<Duration> untilTransition(const State& state, const NowModel& model,
                                                      Instant now);

/// How the ring pulses.
struct Rhythm {
    Duration period{};              ///< between the begins of two pulses
    double strength = 1;            ///< factor of the peak
    std::optional<Duration> change; ///< until the next rhythm, which begins with a pulse
    std::optional<Duration> end;    ///< until what runs is over as planned

    bool operator==(const Rhythm&) const = default;
};

/// The rhythm at the time of `now`: closer and stronger in the last five minutes before a
/// transition, and closer in the last minute before points are lost.
[[nodiscard]] Rhythm rhythmOf(const NowModel& now, const Appearance& appearance);

} // namespace pomotide::core
