// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/overlay_model.h"

#include "core/engine/prompt_backoff.h"
#include "core/present/approach.h"

#include <algorithm>
#include <numeric>

namespace pomotide::core {

namespace {

/// The opacities of a prompt with the default appearance, in percent. With another appearance they
/// are scaled.
constexpr int kPromptRest = 25;
constexpr int kPromptPeak = 70;

/// A strip is thin and covers no text, so it is stronger than a ring by these factors.
constexpr double kStripRest = 1.6;
constexpr double kStripPeak = 1.4;

/// Elapsed part of the pomodoro in a preview.
constexpr double kPreviewed = 0.3;

/// The number of finished pairs of the plan, and whether the next one is under way.
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
    const bool runs = !newest.pause;
    return {.done = newest.pomodoro.index + (runs ? 0 : 1), .running = runs};
}

/// Before the first pomodoro ever, words and ring are about a small start instead of the stake.
std::optional<PromptForm> formOf(const State& state, const NowModel& now)
{
    const auto form = latestForm(state);
    return now.isFirst && form == PromptForm::Stake ? PromptForm::SmallStart : form;
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

Opacities ofStrip(const Opacities& ring)
{
    const auto rest = std::min(1.0, ring.rest * kStripRest);
    return {.rest = rest, .peak = std::clamp(ring.peak * kStripPeak, rest, 1.0)};
}

Opacities opacitiesOf(PhaseKind kind, const Appearance& appearance)
{
    constexpr double kMost = 100;
    const Appearance usual;
    double rest = appearance.restOpacity;
    double peak = std::max(appearance.restOpacity, appearance.peakOpacity);
    switch (kind) {
    case PhaseKind::Prompt:
        rest = rest * kPromptRest / usual.restOpacity;
        peak = std::max(rest, peak * kPromptPeak / usual.peakOpacity);
        break;
    case PhaseKind::Break:
        peak = std::midpoint(rest, peak);
        break;
    case PhaseKind::Idle:
    case PhaseKind::Pomodoro:
    case PhaseKind::Overtime:
    case PhaseKind::Grace:
        break;
    }
    const Opacities ring{.rest = std::min(rest, kMost) / kMost,
                         .peak = std::min(peak, kMost) / kMost};
    return appearance.place == Place::Centre ? ring : ofStrip(ring);
}

std::optional<OverlayModel> overlayModel(const State& state, const NowModel& now)
{
    if (now.kind == PhaseKind::Idle) {
        return std::nullopt;
    }
    const Appearance& appearance = state.settings.appearance;
    const Dial dial = dialOf(state, now);
    Opacities opacities = opacitiesOf(now.kind, appearance);
    if (now.mayLapse) {
        opacities.peak = opacities.rest; // nothing urges
    } else {
        opacities.peak = std::min(1.0, opacities.peak * rhythmOf(now, appearance).strength);
    }
    return OverlayModel{
        .kind = now.kind,
        .dial = dial,
        .elapsed = turnsPassed(dial, now),
        .form = formOf(state, now),
        .streak = appearance.streak ? streakSegments(state.settings.streakPlan, progressOf(state))
                                    : std::vector<StreakSegment>{},
        .score = now.score && appearance.score ? scoreRing(*now.score) : std::nullopt,
        .opacities = opacities,
        .appearance = appearance};
}

OverlayModel previewModel(const Settings& settings)
{
    const Appearance& appearance = settings.appearance;
    const Dial dial = dialOfLongest(settings);
    OverlayModel model{.kind = PhaseKind::Pomodoro,
                       .dial = dial,
                       .elapsed = kPreviewed * dial.end,
                       .opacities = opacitiesOf(PhaseKind::Pomodoro, appearance),
                       .appearance = appearance};
    if (appearance.streak) {
        model.streak = streakSegments(settings.streakPlan, {.done = 1, .running = true});
    }
    if (appearance.score && settings.points) {
        model.score = ScoreRing{.earnedEnd = 0.25, .safeEnd = 0.8, .possibleEnd = 0.88};
    }
    return model;
}

} // namespace pomotide::core
