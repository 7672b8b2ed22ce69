// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/upcoming_model.h"

#include "core/schedule/sessions.h"

#include <algorithm>

namespace pomotide::core {

namespace {

std::optional<std::string> fixedZone(const WorkHours& hours, RuleId id)
{
    const auto rule = std::find_if(hours.rules.begin(), hours.rules.end(),
                                   [id](const WorkHoursRule& each) { return each.id == id; });
    return rule == hours.rules.end() ? std::nullopt : rule->zone;
}

UpcomingSession describe(const State& state, const Zones& zones, const Session& session,
                         Instant now)
{
    using enum UpcomingSession::State;
    UpcomingSession row{.key = session.key,
                        .span = session.span,
                        .planned = session.span,
                        .state = ByHand,
                        .underWay = session.span.contains(now),
                        .zone = {}};
    if (const auto* day = std::get_if<RuleDay>(&session.key)) {
        row.planned = ruleSpan(state.hours, zones, *day).value_or(session.span);
        row.state = row.planned == row.span ? AsPlanned : Changed;
        row.zone = fixedZone(state.hours, day->rule);
    }
    return row;
}

void addSkipped(std::vector<UpcomingSession>& rows, const State& state, const Zones& zones,
                Span window)
{
    for (const auto& entry : state.hours.overrides) {
        const RuleDay day{.rule = entry.rule, .date = entry.date};
        const auto planned = ruleSpan(state.hours, zones, day);
        if (planned && planned->overlaps(window) &&
            std::holds_alternative<SkippedDay>(entry.what)) {
            rows.push_back({.key = day,
                            .span = *planned,
                            .planned = *planned,
                            .state = UpcomingSession::State::Skipped,
                            .underWay = false,
                            .zone = fixedZone(state.hours, entry.rule)});
        }
    }
}

} // namespace

ChangeSession changeOf(const SessionKey& key, const Span& planned, const Span& wished)
{
    ChangeSession change{.session = key, .begin = {}, .end = {}};
    if (wished.begin != planned.begin) {
        change.begin = wished.begin;
    }
    if (wished.end != planned.end) {
        change.end = wished.end;
    }
    return change;
}

std::vector<UpcomingSession> sessionsWithin(const State& state, const Zones& zones, Span window,
                                            Instant now)
{
    std::vector<UpcomingSession> rows;
    for (const auto& session : sessionsIn(state.hours, zones, window)) {
        rows.push_back(describe(state, zones, session, now));
    }
    addSkipped(rows, state, zones, window);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const UpcomingSession& a, const UpcomingSession& b) {
                         return a.span.begin < b.span.begin;
                     });
    return rows;
}

std::vector<UpcomingSession> upcomingSessions(const State& state, const Zones& zones, Instant now)
{
    return sessionsWithin(state, zones, {now, now + kUpcoming}, now);
}

} // namespace pomotide::core
