// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_model.h"

#include <vector>

namespace pomotide::core {

/// What the tray's icon, tooltip and menu show, and what its menu allows now.
struct TrayModel {
    struct Entry {
        IntentionId intention{};
        std::string title;

        bool operator==(const Entry&) const = default;
    };
    struct Question {
        PomodoroId pomodoro{};
        std::string title; ///< of its intention
        bool running = false;

        bool operator==(const Question&) const = default;
    };

    NowModel now;
    std::vector<Entry> startable; ///< open intentions, in order; at most `kMostEntries`
    bool canStart = false;        ///< in Idle, Prompt and Grace
    bool canStop = false;         ///< while a pomodoro runs
    bool canSkipBreak = false;
    std::optional<Instant> cancelUntil; ///< before it, the pomodoro that runs can be taken back
    std::optional<Question> evaluable;  ///< the newest pomodoro that has no evaluation

    static constexpr std::size_t kMostEntries = 12;

    bool operator==(const TrayModel&) const = default;
};

/// `now` is the state's.
[[nodiscard]] TrayModel trayModel(const State& state, NowModel now);

/// The same, for where others may be looking.
[[nodiscard]] TrayModel withoutTitles(TrayModel model);

/// The next full and half hours by the clocks there, to be quiet until.
[[nodiscard]] std::vector<Instant> quietTimes(const Zone& zone, Instant now);

} // namespace pomotide::core
