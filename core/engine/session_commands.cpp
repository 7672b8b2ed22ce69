// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/model/limits.h"
#include "core/schedule/sessions.h"
#include "core/schedule/work_hours.h"
#include "core/settings/validity.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// `isOver` is true if the whole span is in the past.
std::optional<Outcome> refusalOf(Span span, bool isOver)
{
    if (span.isEmpty()) {
        return Outcome::EndsBeforeBegin;
    }
    if (isOver) {
        return Outcome::AlreadyOver;
    }
    if (span.length() > kLongestSession) {
        return Outcome::TooLong;
    }
    return isWithinBounds(span) ? std::nullopt : std::optional{Outcome::Invalid};
}

void setManual(Draft& draft, const ManualSession& session)
{
    for (auto& other : draft.state.hours.manual) {
        if (other.id == session.id) {
            other = session;
        }
    }
    draft.record(PutManualSession{session});
}

/// Records a session whose end was set to now: `advance` looks only at later ends.
void recordIfOver(Draft& draft, Span span)
{
    if (span.end == draft.state.now) {
        recordPieces(draft, span);
    }
}

Outcome change(Draft& draft, const RuleDay& day, const ChangeSession& command)
{
    auto span = ruleSpan(draft.state.hours, draft.zones, day);
    if (!span) {
        return Outcome::Unknown;
    }
    *span = {command.begin.value_or(span->begin), command.end.value_or(span->end)};
    if (const auto refusal = refusalOf(*span, span->end < draft.state.now)) {
        return *refusal;
    }
    if (command.begin || command.end) {
        setOverride(draft, day, ChangedDay{.begin = command.begin, .end = command.end});
    } else {
        setOverride(draft, day, std::nullopt);
    }
    recordIfOver(draft, *span);
    return Outcome::Done;
}

Outcome change(Draft& draft, SessionId id, const ChangeSession& command)
{
    auto span = sessionSpan(draft.state.hours, draft.zones, id);
    if (!span) {
        return Outcome::Unknown;
    }
    *span = {command.begin.value_or(span->begin), command.end.value_or(span->end)};
    if (const auto refusal = refusalOf(*span, span->end < draft.state.now)) {
        return *refusal;
    }
    setManual(draft, {.id = id, .span = *span});
    recordIfOver(draft, *span);
    return Outcome::Done;
}

} // namespace

void setOverride(Draft& draft, const RuleDay& day,
                 std::optional<std::variant<SkippedDay, ChangedDay>> what)
{
    auto& overrides = draft.state.hours.overrides;
    std::erase_if(overrides, [&](const Override& entry) {
        return entry.rule == day.rule && entry.date == day.date;
    });
    if (!what) {
        draft.record(RemoveOverride{day});
        return;
    }
    const Override entry{.rule = day.rule, .date = day.date, .what = *what};
    const auto behind = std::upper_bound(
        overrides.begin(), overrides.end(), entry, [](const Override& a, const Override& b) {
            return std::pair{a.rule, a.date} < std::pair{b.rule, b.date};
        });
    overrides.insert(behind, entry);
    draft.record(PutOverride{entry});
}

void dropOrphans(WorkHours& hours)
{
    std::erase_if(hours.overrides, [&](const Override& entry) {
        return std::none_of(hours.rules.begin(), hours.rules.end(),
                            [&](const WorkHoursRule& rule) { return rule.id == entry.rule; });
    });
}

Outcome apply(Draft& draft, const AddSession& command)
{
    auto& state = draft.state;
    const Span span{command.begin, command.end};
    if (const auto refusal = refusalOf(span, span.end <= state.now)) {
        return *refusal;
    }
    const ManualSession session{.id = SessionId{state.next.session++}, .span = span};
    state.hours.manual.push_back(session);
    draft.record(PutManualSession{session});
    draft.created = session.id;
    return Outcome::Added;
}

Outcome apply(Draft& draft, const ChangeSession& command)
{
    return std::visit([&](const auto& key) { return change(draft, key, command); },
                      command.session);
}

Outcome apply(Draft& draft, const SkipSession& command)
{
    auto& hours = draft.state.hours;
    const auto span = sessionSpan(hours, draft.zones, command.session);
    if (!span) {
        return Outcome::Unknown;
    }
    if (span->end <= draft.state.now) {
        return Outcome::AlreadyOver;
    }
    if (const auto* day = std::get_if<RuleDay>(&command.session)) {
        setOverride(draft, *day, SkippedDay{});
        return Outcome::Done;
    }
    const auto id = std::get<SessionId>(command.session);
    std::erase_if(hours.manual, [&](const ManualSession& session) { return session.id == id; });
    draft.record(RemoveManualSession{id});
    return Outcome::Done;
}

Outcome apply(Draft& draft, const SetEvents& command)
{
    const auto isWrong = [](const Span& event) {
        return event.isEmpty() || event.length() > kLongestEvent;
    };
    const auto wrong = std::find_if(command.events.begin(), command.events.end(), isWrong);
    if (wrong != command.events.end()) {
        draft.fault = EventFault{.event = static_cast<std::size_t>(wrong - command.events.begin())};
        return Outcome::Invalid;
    }
    auto& events = draft.state.hours.events;
    events = command.events;
    std::erase_if(events,
                  [&](const Span& event) { return event.end <= draft.state.now - kHorizon; });
    draft.record(PutEvents{events});
    return Outcome::Done;
}

Outcome apply(Draft& draft, const SetWorkHours& command)
{
    if (const auto fault = firstFault(command.rules, draft.zones)) {
        draft.fault = *fault;
        return Outcome::Invalid;
    }
    auto& hours = draft.state.hours;
    hours.rules = command.rules;
    dropOrphans(hours);
    draft.record(PutRules{command.rules});
    return Outcome::Done;
}

} // namespace pomotide::core
