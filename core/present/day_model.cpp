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

/// Parts of the day that have been over for this long are folded, if they last at least so long.
constexpr Duration kOver = std::chrono::minutes{30};
constexpr Duration kLeastFolded = hours{2};

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
                     .span = workedSpan(pomodoro),
                     .title = titles.of(pomodoro.intention),
                     .verdict = {},
                     .overtime = pomodoro.overtime,
                     .pomodoro = pomodoro.id,
                     .intention = {}};
        if (part.kind == DayPart::Kind::Running) {
            part.span.end = endOfRunning(pomodoro, now);
            part.overtime = part.span.end - pomodoro.span.end;
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
            DayPart part{
                .kind = DayPart::Kind::Slot, .span = slot.pomodoro, .title = {}, .verdict = {}};
            if (slot.order < proposed.size()) {
                part.title = proposed[slot.order].title;
                part.intention = proposed[slot.order].id;
            }
            parts.push_back(part);
            parts.push_back({.kind = DayPart::Kind::BreakToCome,
                             .span = slot.pause,
                             .title = {},
                             .verdict = {}});
        }
    }
}

void addEvents(std::vector<DayPart>& parts, const std::vector<Span>& events, Span shown)
{
    for (const auto& event : events) {
        if (event.overlaps(shown)) {
            parts.push_back(
                {.kind = DayPart::Kind::Event, .span = event, .title = {}, .verdict = {}});
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
    addEvents(model.parts, state.hours.events, model.shown);
    std::stable_sort(model.parts.begin(), model.parts.end(),
                     [](const DayPart& a, const DayPart& b) { return isEarlier(a.span, b.span); });
    return model;
}

FoldedDay withoutPast(const DayModel& day)
{
    const auto isToCome = [&](const auto& each) { return each.span.end > day.now; };
    if (std::none_of(day.sessions.begin(), day.sessions.end(), isToCome) &&
        std::none_of(day.parts.begin(), day.parts.end(), isToCome)) {
        return {.day = day, .folded = {}};
    }
    auto limit = day.now - kOver;
    for (const auto& part : day.parts) {
        if (part.kind != DayPart::Kind::Event && part.span.contains(day.now)) {
            limit = std::min(limit, part.span.begin);
        }
    }
    const auto next = std::upper_bound(day.hours.begin(), day.hours.end(), limit);
    if (next == day.hours.begin() || *std::prev(next) - day.shown.begin < kLeastFolded) {
        return {.day = day, .folded = {}};
    }
    const auto first = *std::prev(next);
    const auto isPast = [first](const auto& each) { return each.span.end <= first; };
    FoldedDay folded{.day = day, .folded = {}};
    const auto& parts = day.parts;
    if (const auto part = std::find_if(parts.begin(), parts.end(), isPast); part != parts.end()) {
        folded.folded = Span{part->span.begin, first};
    }
    folded.day.shown.begin = first;
    std::erase_if(folded.day.hours, [first](Instant hour) { return hour < first; });
    std::erase_if(folded.day.parts, isPast);
    std::erase_if(folded.day.sessions, isPast);
    return folded;
}

std::optional<Span> nextEventIn(const DayModel& day)
{
    for (const auto& part : day.parts) {
        if (part.kind == DayPart::Kind::Event && part.span.begin > day.now) {
            return part.span;
        }
    }
    return std::nullopt;
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

} // namespace pomotide::core
