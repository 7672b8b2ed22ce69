// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/day_model.h"

#include "core/present/current_pomodoro.h"
#include "core/present/slot_plan.h"
#include "core/present/upcoming_model.h"
#include "core/schedule/sessions.h"
#include "core/time/resolve.h"

#include <algorithm>
#include <map>

namespace pomotide::core {

using std::chrono::hours;

namespace {

constexpr Duration kSoonOver = std::chrono::minutes{1};

/// Titles of intentions; each is looked up once.
class Titles {
public:
    Titles(const State& state, const History& history) : m_state(state), m_history(history) {}

    const std::string& of(IntentionId id)
    {
        const auto [entry, isNew] = m_known.try_emplace(id);
        if (isNew) {
            if (const auto* intention = findIntention(m_state, id)) {
                entry->second = intention->title;
            } else if (const auto past = m_history.intention(id)) {
                entry->second = past->title;
            }
        }
        return entry->second;
    }

private:
    const State& m_state;
    const History& m_history;
    std::map<IntentionId, std::string> m_known;
};

DaySession movable(const Session& session, const WorkHours& workHours, const Zones& zones,
                   Instant now)
{
    DaySession row{.key = session.key,
                   .span = session.span,
                   .planned = session.span,
                   .canMoveBegin = now < session.span.begin,
                   .canMoveEnd = true};
    if (const auto* day = std::get_if<RuleDay>(&session.key)) {
        row.planned = ruleSpan(workHours, zones, *day).value_or(session.span);
    }
    return row;
}

std::vector<DaySession> sessionsOf(const State& state, const Zones& zones,
                                   const std::vector<Span>& recorded, Span day, Instant now)
{
    std::vector<DaySession> sessions;
    sessions.reserve(recorded.size());
    for (const auto& span : recorded) {
        sessions.push_back(
            {.key = {}, .span = span, .planned = span, .canMoveBegin = false, .canMoveEnd = false});
    }
    for (const auto& session : sessionsIn(state.hours, zones, day)) {
        if (session.span.end > now) {
            sessions.push_back(movable(session, state.hours, zones, now));
        }
    }
    std::stable_sort(
        sessions.begin(), sessions.end(),
        [](const DaySession& a, const DaySession& b) { return isEarlier(a.span, b.span); });
    return sessions;
}

void extend(Span& span, const Span& by)
{
    span = {std::min(span.begin, by.begin), std::max(span.end, by.end)};
}

Instant hourBefore(const Zone& zone, Instant instant)
{
    const auto local = localTime(zone, instant);
    const auto past = local - std::chrono::floor<hours>(local);
    return std::chrono::floor<std::chrono::seconds>(instant) - past;
}

Span wholeHours(const Zone& zone, Span span)
{
    span.begin = hourBefore(zone, span.begin);
    const auto last = hourBefore(zone, span.end);
    span.end = last == span.end ? last : hourBefore(zone, last + hours{1});
    const auto lacking = std::max(Duration{0}, DayModel::kLeastShown - span.length());
    const auto before = std::chrono::floor<hours>(lacking / 2);
    return {span.begin - before, span.end + std::chrono::ceil<hours>(lacking - before)};
}

DayPart::Kind kindOf(const Pomodoro& pomodoro, Instant now)
{
    if (!pomodoro.ending) {
        return DayPart::Kind::Running;
    }
    if (pomodoro.evaluation) {
        return DayPart::Kind::Evaluated;
    }
    return now < pomodoro.span.end + kAwaitsEvaluation ? DayPart::Kind::Awaiting
                                                       : DayPart::Kind::Unrated;
}

void addPast(std::vector<DayPart>& parts, const Chronicle& past, Titles& titles, Span shown,
             Instant now)
{
    for (const auto& pomodoro : past.pomodoros) {
        // Pomodoros that were only evaluated in this period belong to another day.
        if (!pomodoro.span.overlaps(shown)) {
            continue;
        }
        DayPart part{.kind = kindOf(pomodoro, now),
                     .span = pomodoro.span,
                     .title = titles.of(pomodoro.intention),
                     .verdict = {}};
        if (part.kind == DayPart::Kind::Running) {
            part.span.end = endOfRunning(pomodoro, now);
        }
        if (pomodoro.evaluation) {
            part.verdict = pomodoro.evaluation->verdict;
        }
        parts.push_back(part);
    }
    for (const auto& pause : past.breaks) {
        parts.push_back(
            {.kind = DayPart::Kind::Break, .span = pause.span, .title = {}, .verdict = {}});
    }
}

void addSlots(std::vector<DayPart>& parts, const State& state, const Zones& zones, Span shown,
              Instant now)
{
    const auto proposed = proposedIntentions(state);
    for (const auto& session : slotsToCome(state, zones, now, shown)) {
        for (const auto& slot : session.planned) {
            const bool isMeant = slot.order < proposed.size();
            parts.push_back({.kind = DayPart::Kind::Slot,
                             .span = slot.pomodoro,
                             .title = isMeant ? proposed[slot.order].title : std::string{},
                             .verdict = {}});
            parts.push_back({.kind = DayPart::Kind::BreakToCome,
                             .span = slot.pause,
                             .title = {},
                             .verdict = {}});
        }
    }
}

/// The break that follows the running pomodoro.
void addNextBreak(std::vector<DayPart>& parts, const State& state, Instant now)
{
    if (const auto* running = runningPomodoro(state)) {
        const auto begin = endOfRunning(*running, now);
        parts.push_back(
            {.kind = DayPart::Kind::BreakToCome,
             .span = {begin, begin + breakLength(state.settings.streakPlan, running->index)},
             .title = {},
             .verdict = {}});
    }
}

} // namespace

std::vector<Instant> fullHours(const Zone& zone, Span span)
{
    // After a clock change by half an hour, the instant one hour later can be between two full
    // hours.
    std::vector<Instant> full;
    for (auto at = span.begin; at <= span.end;) {
        const Duration past = localTime(zone, at).time_since_epoch() % hours{1};
        if (past == Duration{0}) {
            full.push_back(at);
        }
        at += hours{1} - past;
    }
    return full;
}

DayModel dayModel(const State& state, const Zones& zones, const History& history, Instant now)
{
    const auto& zone = zones.system();
    const auto day = localDay(zone, state.settings.dayStart, now);
    auto past = history.chronicle(day);
    DayModel model{
        .now = now, .shown = {now, now + Duration{1}}, .hours = {}, .sessions = {}, .parts = {}};
    model.sessions = sessionsOf(state, zones, past.sessions, day, now);
    for (const auto& session : model.sessions) {
        extend(model.shown, session.span);
    }
    for (const auto& pomodoro : past.pomodoros) {
        if (pomodoro.span.overlaps(day)) {
            extend(model.shown, pomodoro.span);
        }
    }
    model.shown = wholeHours(zone, model.shown);
    model.hours = fullHours(zone, model.shown);

    Titles titles{state, history};
    addPast(model.parts, history.chronicle(model.shown), titles, model.shown, now);
    addNextBreak(model.parts, state, now);
    addSlots(model.parts, state, zones, model.shown, now);
    std::stable_sort(model.parts.begin(), model.parts.end(),
                     [](const DayPart& a, const DayPart& b) { return isEarlier(a.span, b.span); });
    return model;
}

std::optional<EarlyEnd> earlyEnd(const DayModel& day)
{
    using std::chrono::seconds;
    // Carrying out the change takes a moment, so the end must be in the future.
    const auto end = std::chrono::ceil<seconds>(day.now + seconds{1});
    std::optional<EarlyEnd> early;
    for (const auto& session : day.sessions) {
        if (!session.key || session.span.begin > day.now ||
            session.span.end <= day.now + kSoonOver) {
            continue;
        }
        if (!early) {
            early = EarlyEnd{.planned = session.span.end, .changes = {}};
        }
        early->planned = std::max(early->planned, session.span.end);
        early->changes.push_back(
            changeOf(*session.key, session.planned, {session.span.begin, end}));
    }
    return early;
}

DayModel dayOf(const DaySession& session, const Zone& zone, Instant now)
{
    const LocalTime midnight = localDate(zone, session.span.begin);
    Span shown{resolve(zone, midnight, Reading::First),
               resolve(zone, midnight + std::chrono::days{1}, Reading::Last)};
    extend(shown, {shown.begin, session.span.end});
    return {.now = now,
            .shown = shown,
            .hours = fullHours(zone, shown),
            .sessions = {session},
            .parts = {}};
}

} // namespace pomotide::core
