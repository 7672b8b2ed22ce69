// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/achieving.h"

#include <limits>

namespace pomotide::core {

bool isLatest(const Pomodoro& pomodoro, const History& history)
{
    constexpr PomodoroId all{std::numeric_limits<std::int64_t>::max()};
    bool latest = true;
    history.visitPomodoros(pomodoro.intention, all, [&](const Pomodoro& newest) {
        latest = newest.id <= pomodoro.id;
        return false;
    });
    return latest;
}

std::optional<Outcome> refusalToAchieve(const Pomodoro& pomodoro, const State& state,
                                        const History& history, Instant now)
{
    if (!isLatest(pomodoro, history)) {
        return Outcome::NotLatest;
    }
    const bool isTooEarly =
        !pomodoro.ending && !state.streak->overtime && now < pomodoro.startedAt + kFirstMinute;
    return isTooEarly ? std::optional{Outcome::TooEarly} : std::nullopt;
}

} // namespace pomotide::core
