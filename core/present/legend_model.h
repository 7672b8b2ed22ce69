// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"

#include <array>

namespace pomotide::core {

/// A part of the ring that a legend explains.
enum class LegendPart { Left, Grown, Elapsed, Hand, Tick, Event, Streak, Score, RiskMark };

/// A legend of the ring as it is now.
struct LegendModel {
    OverlayModel ring;
    bool isSample = false;         ///< nothing runs, so it explains a ring in mid-pomodoro
    std::vector<LegendPart> parts; ///< of that ring, in the order in which they are explained

    bool operator==(const LegendModel&) const = default;
};

/// `now` is the state's.
[[nodiscard]] LegendModel legendModel(const State& state, const NowModel& now);

/// The parts that a ring has.
[[nodiscard]] std::vector<LegendPart> partsOf(const OverlayModel& ring);

/// The three parts that the first page explains, from the top of the ring to its bottom.
[[nodiscard]] std::array<LegendPart, 3> calloutsOf(const OverlayModel& ring);

} // namespace pomotide::core
