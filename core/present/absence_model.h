// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/time/zones.h"

#include <optional>
#include <string>

namespace pomotide::core {

/// The boundaries that passed while the user was away.
struct AbsenceModel {
    /// The pomodoro that ran when the absence began, and continued during it.
    struct RanOn {
        PomodoroId pomodoro{};
        std::string title;            ///< of its intention
        std::optional<Instant> ended; ///< none if it still runs

        bool operator==(const RanOn&) const = default;
    };

    Span absence;
    std::optional<RanOn> ranOn;
    std::optional<Instant> breakEnded;   ///< the first one
    std::optional<Instant> streakEnded;  ///< the streak at the begin of the absence
    std::optional<Instant> sessionBegan; ///< the latest one
    std::optional<Instant> sessionEnded; ///< the session at the begin of the absence

    bool operator==(const AbsenceModel&) const = default;
};

/// `before` is the state when the absence began, `after` the state at its end or shortly later.
[[nodiscard]] AbsenceModel absenceModel(const State& before, const State& after, Span absence,
                                        const Zones& zones);

} // namespace pomotide::core
