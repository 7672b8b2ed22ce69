// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/overlay_model.h"

namespace pomotide::core {

namespace {

Opacities opacitiesOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Prompt:
        return {.rest = 0.25, .peak = 0.70};
    case PhaseKind::Break:
        return {.rest = 0.15, .peak = 0.30};
    case PhaseKind::Idle:
    case PhaseKind::Pomodoro:
    case PhaseKind::Grace:
        break;
    }
    return {};
}

/// How many pairs of the plan are done; whether the next one runs.
struct Progress {
    std::size_t done = 0;
    bool running = false;
};

Progress progressOf(const State& state)
{
    if (!state.streak) {
        return {};
    }
    const auto& newest = state.streak->pairs.back();
    const bool runs = !newest.rest;
    return {.done = newest.pomodoro.index + (runs ? 0 : 1), .running = runs};
}

std::vector<StreakSegment> streakSegments(const StreakPlan& plan, Progress progress)
{
    std::chrono::minutes total{0};
    for (const auto& pair : plan) {
        total += pair.pomodoro;
    }
    std::vector<StreakSegment> segments;
    for (std::size_t index = 0; index < plan.size(); ++index) {
        using enum StreakSegment::State;
        const auto open = index == progress.done && progress.running ? Running : ToCome;
        segments.push_back({
            .share = static_cast<double>(plan[index].pomodoro.count()) /
                     static_cast<double>(total.count()),
            .state = index < progress.done ? Done : open,
        });
    }
    return segments;
}

} // namespace

std::optional<OverlayModel> overlayModel(const State& state, const NowModel& now)
{
    if (now.kind == PhaseKind::Idle) {
        return std::nullopt;
    }
    return OverlayModel{.kind = now.kind,
                        .elapsed = now.elapsed,
                        .streak = streakSegments(state.plan, progressOf(state)),
                        .score = now.score ? scoreRing(*now.score) : std::nullopt,
                        .opacities = opacitiesOf(now.kind)};
}

OverlayModel previewModel(const StreakPlan& plan)
{
    return {.kind = PhaseKind::Pomodoro,
            .elapsed = 0.3,
            .streak = streakSegments(plan, {.done = 1, .running = true}),
            .score = ScoreRing{.earnedEnd = 0.25, .safeEnd = 0.8, .possibleEnd = 0.88},
            .opacities = opacitiesOf(PhaseKind::Pomodoro)};
}

} // namespace pomotide::core
