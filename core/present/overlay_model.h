// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "core/present/dial.h"
#include "core/present/score_model.h"

#include <vector>

namespace pomotide::core {

/// One pair of the streak plan.
struct StreakSegment {
    enum class State { Done, Running, ToCome };

    double share = 0; ///< its pomodoro's part of all the plan's pomodoros; they add up to 1
    State state = State::ToCome;

    bool operator==(const StreakSegment&) const = default;
};

/// Opacities of the ring, from 0 to 1.
struct Opacities {
    double rest = 0.15;
    double peak = 0.45;

    bool operator==(const Opacities&) const = default;
};

/// Everything that the ring shows.
struct OverlayModel {
    PhaseKind kind = PhaseKind::Pomodoro; ///< never Idle, which has no ring
    Dial dial{};
    double elapsed = 0;                ///< in turns of the dial; beyond its `end` in overtime
    std::optional<PromptForm> form;    ///< form of the latest prompt; its subject is highlighted
    std::vector<StreakSegment> streak; ///< none if it is not shown
    std::optional<ScoreRing> score;    ///< in sessions, if it is shown
    Opacities opacities;
    Appearance appearance;

    bool operator==(const OverlayModel&) const = default;
};

/// The opacities of a strip in place of such a ring.
[[nodiscard]] Opacities ofStrip(const Opacities& ring);

/// The opacities of a phase that pulses.
[[nodiscard]] Opacities opacitiesOf(PhaseKind kind, const Appearance& appearance);

/// Nothing in Idle. `now` is the state's.
[[nodiscard]] std::optional<OverlayModel> overlayModel(const State& state, const NowModel& now);

/// A ring in the middle of the longest pomodoro, for previews of an appearance.
[[nodiscard]] OverlayModel previewModel(const Settings& settings);

} // namespace pomotide::core
