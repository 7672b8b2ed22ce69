// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/now_model.h"

#include "core/engine/phase.h"
#include "core/present/approach.h"
#include "core/scoring/points.h"

#include <algorithm>

namespace pomotide::core {

namespace {

constexpr Duration kMinute = std::chrono::minutes{1};

double elapsedShare(Span span, Instant now)
{
    if (span.isEmpty()) {
        return 1;
    }
    const auto share = std::chrono::duration<double>(now - span.begin) /
                       std::chrono::duration<double>(span.length());
    return std::clamp(share, 0.0, 1.0);
}

NowModel inSpan(PhaseKind kind, Span span, Instant now)
{
    NowModel model;
    model.kind = kind;
    model.elapsed = elapsedShare(span, now);
    model.until = span.end;
    return model;
}

/// Adds what runs, which has that span as planned.
void tellSpan(NowModel& model, Span planned, Instant now)
{
    model.span = planned;
    model.ran = std::max(now - planned.begin, Duration{0});
}

NowModel running(PhaseKind kind, Span span, Instant now)
{
    auto model = inSpan(kind, span, now);
    tellSpan(model, span, now);
    return model;
}

struct Describe {
    const State& state;
    Instant now;

    NowModel operator()(const Idle& idle) const
    {
        NowModel model;
        model.until = idle.until;
        model.next = pomodoroLength(state.settings.streakPlan, 0);
        return model;
    }
    NowModel operator()(const Prompt& prompt) const
    {
        auto model = inSpan(PhaseKind::Prompt, {prompt.since, prompt.until}, now);
        model.next = pomodoroLength(state.settings.streakPlan, 0);
        model.isFirst = state.next.pomodoro == 0;
        return model;
    }
    NowModel operator()(const Pomodoro& pomodoro) const
    {
        auto model = running(PhaseKind::Pomodoro, pomodoro.span, now);
        tellIntention(model, pomodoro.intention);
        return model;
    }
    NowModel operator()(const Overtime& overtime) const
    {
        const auto planned = overtime.pomodoro.span.end;
        auto model = running(PhaseKind::Overtime, overtime.pomodoro.span, now);
        model.until.reset();
        model.overtime = std::max(now - planned, Duration{0});
        model.grown = elapsedShare({planned, planned + state.settings.overtimeLimit}, now);
        tellIntention(model, overtime.pomodoro.intention);
        return model;
    }
    NowModel operator()(const Break& pause) const
    {
        return running(PhaseKind::Break, pause.span, now);
    }
    NowModel operator()(const Grace& grace) const
    {
        auto model = running(PhaseKind::Grace, grace.span, now);
        model.next = grace.slotEnd - grace.span.begin;
        model.mayLapse = grace.worth <= kPointsEpsilon;
        return model;
    }

private:
    void tellIntention(NowModel& model, IntentionId id) const
    {
        if (const auto* intention = findIntention(state, id)) {
            model.intention = intention->title;
            model.nextStep = intention->nextStep;
        }
    }
};

} // namespace

NowModel nowModel(const State& state, const DayScore& score, const Zones& zones, Instant now)
{
    auto model = std::visit(Describe{state, now}, phaseOf(state, zones));
    model.session = state.tally.session;
    if (model.session && state.settings.points) {
        model.score = score.score;
        model.loss = score.loss;
    }
    if (model.kind == PhaseKind::Prompt && !state.settings.points) {
        model.until.reset();
        model.elapsed = 0;
    }
    if (model.until) {
        model.left = std::max(*model.until - now, Duration{0});
    }
    model.ahead = untilTransition(state, model, now);
    const bool runs = model.kind == PhaseKind::Pomodoro || model.kind == PhaseKind::Overtime;
    if (const auto* first = firstProposed(state); first != nullptr && !runs) {
        model.intention = first->title;
        model.nextStep = first->nextStep;
    }
    return model;
}

double passedShare(const NowModel& now)
{
    return now.kind == PhaseKind::Overtime ? now.grown : now.elapsed;
}

std::optional<Instant> toldTime(const Loss& loss, Instant now)
{
    return loss.before && *loss.before > now ? loss.before : std::nullopt;
}

int wholeMinutes(Duration length)
{
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(length).count());
}

int minutesBetween(Instant from, Instant to)
{
    using std::chrono::floor;
    using std::chrono::minutes;
    const auto shown = (floor<minutes>(to) - floor<minutes>(from)).count();
    return from < to ? std::max(static_cast<int>(shown), 1) : 0;
}

int minutesLeft(const NowModel& now)
{
    return now.until ? minutesBetween(*now.until - now.left, *now.until) : 0;
}

int overtimeMinutes(Duration overtime)
{
    return wholeMinutes(overtime);
}

Duration untilNextMinute(const NowModel& now)
{
    const auto since = now.overtime ? *now.overtime : (*now.until - now.left).time_since_epoch();
    return kMinute - since % kMinute;
}

} // namespace pomotide::core
