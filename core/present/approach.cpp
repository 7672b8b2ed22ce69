// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/approach.h"

#include "core/model/limits.h"
#include "core/present/dial.h"

#include <algorithm>
#include <array>

namespace pomotide::core {

namespace {

using namespace std::chrono_literals;

struct Step {
    Duration before; ///< the transition
    Duration period; ///< at most
    double strength;
};

constexpr std::array kSteps{Step{5min, 60s, 1.1}, Step{3min, 30s, 1.2},
                            Step{kLastMinute, 10s, 1.3}};

void shorten(Rhythm& rhythm, Duration change)
{
    rhythm.change = std::min(rhythm.change.value_or(change), change);
}

void approach(Rhythm& rhythm, Duration ahead)
{
    for (const auto& step : kSteps) {
        if (ahead > step.before) {
            shorten(rhythm, ahead - step.before);
            return;
        }
        rhythm.period = std::min(rhythm.period, step.period);
        rhythm.strength = step.strength;
    }
}

bool isOfOneThatRuns(const NowModel& model)
{
    return model.span.has_value() && !model.mayLapse;
}

} // namespace

std::optional<Duration> untilTransition(const State& state, const NowModel& model, Instant now)
{
    std::optional<Duration> nearest;
    const auto add = [&](const std::optional<Instant>& transition) {
        if (transition && *transition > now) {
            const auto ahead = *transition - now;
            nearest = std::min(nearest.value_or(ahead), ahead);
        }
    };
    add(nextEvent(state.hours, now));
    if (isOfOneThatRuns(model)) {
        add(model.span->end);
        add(model.session ? std::optional{model.session->end} : std::nullopt);
    }
    return nearest;
}

Rhythm rhythmOf(const NowModel& now, const Appearance& appearance)
{
    Rhythm rhythm{.period = appearance.pulsePeriod};
    if (appearance.approach && now.ahead) {
        approach(rhythm, *now.ahead);
    }
    const bool isPrompt = now.kind == PhaseKind::Prompt;
    const bool hasLastMinute = isPrompt || now.kind == PhaseKind::Pomodoro;
    if (hasLastMinute && now.left > kLastMinute) {
        shorten(rhythm, now.left - kLastMinute);
    } else if (isPrompt && now.until) {
        rhythm.period = std::min(rhythm.period, kSteps.back().period);
    }
    if (!isPrompt && now.until) {
        rhythm.end = now.left;
    }
    return rhythm;
}

} // namespace pomotide::core
