// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/legend_model.h"

namespace pomotide::core {

namespace {

/// The parts of the dial itself.
std::vector<LegendPart> partsOfDial(PhaseKind kind)
{
    using enum LegendPart;
    switch (kind) {
    case PhaseKind::Pomodoro:
    case PhaseKind::Break:
    case PhaseKind::Grace:
        return {Left, Elapsed, Hand, Tick};
    case PhaseKind::Overtime:
        return {Grown, Hand, Tick};
    case PhaseKind::Prompt:
    case PhaseKind::Idle:
        break;
    }
    return {};
}

} // namespace

LegendModel legendModel(const State& state, const NowModel& now)
{
    const auto ring = overlayModel(state, now);
    LegendModel model{.ring = ring ? *ring : previewModel(state.settings), .isSample = !ring};
    model.parts = partsOf(model.ring);
    return model;
}

std::vector<LegendPart> partsOf(const OverlayModel& ring)
{
    using enum LegendPart;
    std::vector<LegendPart> parts = partsOfDial(ring.kind);
    if (ring.dial.event) {
        parts.push_back(Event);
    }
    if (!ring.streak.empty()) {
        parts.push_back(Streak);
    }
    if (ring.score) {
        parts.push_back(Score);
        if (ring.score->safeEnd < ring.score->possibleEnd) {
            parts.push_back(RiskMark);
        }
    }
    return parts;
}

std::array<LegendPart, 3> calloutsOf(const OverlayModel& ring)
{
    using enum LegendPart;
    const bool hasStreak = !ring.streak.empty();
    if (ring.score) {
        return {Score, hasStreak ? Streak : Hand, Left};
    }
    return {hasStreak ? Streak : Elapsed, Hand, Left};
}

} // namespace pomotide::core
