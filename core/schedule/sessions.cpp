// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/sessions.h"

#include "core/model/limits.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::seconds;

namespace {

std::optional<Span> spanOn(const WorkHoursRule& rule, const Zones& zones, LocalDate date)
{
    if (!rule.days.contains(std::chrono::weekday{date})) {
        return std::nullopt;
    }
    const auto* fixed = rule.zone ? zones.find(*rule.zone) : nullptr;
    const auto& zone = fixed != nullptr ? *fixed : zones.system();
    const auto lastDate = rule.to <= rule.from ? date + days{1} : date;
    const Span span{resolve(zone, date + seconds{rule.from.sinceMidnight}, Reading::First),
                    resolve(zone, lastDate + seconds{rule.to.sinceMidnight}, Reading::Last)};
    return span.isEmpty() ? std::nullopt : std::optional{span};
}

/// The span of the rule with the bounds of the override; what is too long is cut: a rule edited
/// since may have its own bound far from the changed one.
Span changed(Span span, const Override& entry)
{
    if (const auto* change = std::get_if<ChangedDay>(&entry.what)) {
        span.begin = change->begin.value_or(span.begin);
        span.end = std::min(change->end.value_or(span.end), span.begin + kLongestSpan);
    }
    return span;
}

void addDays(std::vector<Session>& sessions, const WorkHours& hours, const WorkHoursRule& rule,
             const Zones& zones, Span window)
{
    // A span may end on the day after its date, and local dates differ from UTC's by one day.
    const LocalDate first{floor<days>(window.begin).time_since_epoch() - days{2}};
    const LocalDate last{floor<days>(window.end).time_since_epoch() + days{1}};
    for (auto date = first; date <= last; date += days{1}) {
        const RuleDay day{.rule = rule.id, .date = date};
        const auto span = spanOn(rule, zones, date);
        if (span && span->overlaps(window) && findOverride(hours, day) == nullptr) {
            sessions.push_back({.key = day, .span = *span});
        }
    }
}

void addOverrides(std::vector<Session>& sessions, const WorkHours& hours, const Zones& zones,
                  Span window)
{
    for (const auto& entry : hours.overrides) {
        const RuleDay day{.rule = entry.rule, .date = entry.date};
        const auto planned = ruleSpan(hours, zones, day);
        if (!planned || std::holds_alternative<SkippedDay>(entry.what)) {
            continue;
        }
        // A rule edited since can leave nothing between its own bound and the changed one.
        const auto span = changed(*planned, entry);
        if (!span.isEmpty() && span.overlaps(window)) {
            sessions.push_back({.key = day, .span = span});
        }
    }
}

/// Joins spans that overlap or touch.
std::vector<Span> merged(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), isEarlier);
    std::vector<Span> result;
    for (const auto& span : spans) {
        if (!result.empty() && span.begin <= result.back().end) {
            result.back().end = std::max(result.back().end, span.end);
        } else if (!span.isEmpty()) {
            result.push_back(span);
        }
    }
    return result;
}

/// Takes events out of a session. Of what they cut, short pieces vanish.
void addPieces(std::vector<Span>& pieces, const Span& session, const std::vector<Span>& events)
{
    constexpr Duration kShortestPiece = std::chrono::minutes{5};
    auto rest = session;
    const auto add = [&](const Span& piece) {
        if (!piece.isEmpty() && (piece == session || piece.length() >= kShortestPiece)) {
            pieces.push_back(piece);
        }
    };
    for (const auto& event : events) {
        if (event.overlaps(rest)) {
            add({rest.begin, event.begin});
            rest.begin = event.end;
        }
    }
    add(rest);
}

/// Cuts spans, which are in order, at each start of a local day.
std::vector<Span> cutAtDays(const std::vector<Span>& spans, const Zone& zone, TimeOfDay dayStart)
{
    std::vector<Span> result;
    Span day{};
    for (auto rest : spans) {
        while (!rest.isEmpty()) {
            if (!day.contains(rest.begin)) {
                day = localDay(zone, dayStart, rest.begin);
            }
            result.push_back({rest.begin, std::min(rest.end, day.end)});
            rest.begin = result.back().end;
        }
    }
    return result;
}

/// The parts of spans, which are in order, within any of the others, in order too.
std::vector<Span> common(const std::vector<Span>& spans, const std::vector<Span>& others)
{
    std::vector<Span> result;
    for (const auto& span : spans) {
        for (const auto& other : others) {
            const Span both{std::max(span.begin, other.begin), std::min(span.end, other.end)};
            if (!both.isEmpty()) {
                result.push_back(both);
            }
        }
    }
    return result;
}

std::vector<Span> spansOf(const std::vector<Session>& sessions)
{
    std::vector<Span> spans;
    spans.reserve(sessions.size());
    for (const auto& session : sessions) {
        spans.push_back(session.span);
    }
    return spans;
}

} // namespace

const Override* findOverride(const WorkHours& hours, const RuleDay& day)
{
    const auto found =
        std::find_if(hours.overrides.begin(), hours.overrides.end(), [&](const Override& entry) {
            return entry.rule == day.rule && entry.date == day.date;
        });
    return found == hours.overrides.end() ? nullptr : &*found;
}

std::optional<Span> ruleSpan(const WorkHours& hours, const Zones& zones, const RuleDay& day)
{
    const auto rule =
        std::find_if(hours.rules.begin(), hours.rules.end(),
                     [&](const WorkHoursRule& candidate) { return candidate.id == day.rule; });
    return rule == hours.rules.end() ? std::nullopt : spanOn(*rule, zones, day.date);
}

std::optional<Span> sessionSpan(const WorkHours& hours, const Zones& zones, const SessionKey& key)
{
    if (const auto* day = std::get_if<RuleDay>(&key)) {
        const auto planned = ruleSpan(hours, zones, *day);
        const auto* entry = findOverride(hours, *day);
        return planned && entry != nullptr ? changed(*planned, *entry) : planned;
    }
    const auto id = std::get<SessionId>(key);
    const auto found = std::find_if(hours.manual.begin(), hours.manual.end(),
                                    [&](const ManualSession& session) { return session.id == id; });
    return found == hours.manual.end() ? std::nullopt : std::optional{found->span};
}

std::vector<Session> sessionsIn(const WorkHours& hours, const Zones& zones, Span window)
{
    std::vector<Session> sessions;
    for (const auto& rule : hours.rules) {
        addDays(sessions, hours, rule, zones, window);
    }
    addOverrides(sessions, hours, zones, window);
    for (const auto& session : hours.manual) {
        if (session.span.overlaps(window)) {
            sessions.push_back({.key = session.id, .span = session.span});
        }
    }
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
        return a.span.begin < b.span.begin;
    });
    return sessions;
}

std::vector<Span> sessionPieces(const WorkHours& hours, const Zones& zones, Span window)
{
    // Sessions and events nearby decide how an event cuts a session.
    const auto margin = hours.events.empty() ? Duration{} : Duration{days{1}};
    auto sessions =
        merged(spansOf(sessionsIn(hours, zones, {window.begin - margin, window.end + margin})));
    if (hours.events.empty()) {
        return sessions;
    }
    const auto events = merged(hours.events);
    std::vector<Span> pieces;
    for (const auto& session : sessions) {
        addPieces(pieces, session, events);
    }
    std::erase_if(pieces, [&](const Span& piece) { return !piece.overlaps(window); });
    return pieces;
}

std::vector<Span> piecesOf(const Span& session, const WorkHours& hours, const Zones& zones)
{
    return hours.events.empty() ? std::vector<Span>{session}
                                : common(sessionPieces(hours, zones, session), {session});
}

std::vector<Span> joinedSessions(const WorkHours& hours, const Zones& zones, TimeOfDay dayStart,
                                 Span window)
{
    const auto& zone = zones.system();
    const auto firstDay = localDay(zone, dayStart, window.begin);
    const auto lastDay = localDay(zone, dayStart, window.end);
    auto spans =
        cutAtDays(sessionPieces(hours, zones, {firstDay.begin, lastDay.end}), zone, dayStart);
    std::erase_if(spans, [&](const Span& span) { return !span.overlaps(window); });
    return spans;
}

std::vector<Span> sessionsOfDay(const std::vector<Span>& recorded, const WorkHours& hours,
                                const Zones& zones, TimeOfDay dayStart, Instant now)
{
    const auto& zone = zones.system();
    const auto day = localDay(zone, dayStart, now);
    const auto ahead = merged(spansOf(sessionsIn(hours, zones, {now, day.end})));
    auto spans = hours.events.empty()
                     ? ahead
                     : common(sessionPieces(hours, zones, {day.begin - days{1}, day.end}), ahead);
    spans.insert(spans.end(), recorded.begin(), recorded.end());
    // What began before today, and is not recorded yet, counts if something before it is.
    auto from = day.begin;
    for (const auto& one : recorded) {
        from = std::min(from, one.begin);
    }
    auto known = cutAtDays(merged(std::move(spans)), zone, dayStart);
    std::erase_if(known, [&](const Span& span) {
        return span.begin < from &&
               std::none_of(recorded.begin(), recorded.end(),
                            [&](const Span& one) { return one.overlaps(span); });
    });
    return known;
}

std::vector<Span> pastSessions(const std::vector<Span>& recorded, const WorkHours& hours,
                               const Zones& zones, TimeOfDay dayStart, Instant now)
{
    auto past = sessionsOfDay(recorded, hours, zones, dayStart, now);
    std::erase_if(past, [&](const Span& span) {
        return span.begin > now &&
               std::none_of(recorded.begin(), recorded.end(),
                            [&](const Span& one) { return one.overlaps(span); });
    });
    return past;
}

std::optional<Span> sessionAt(const WorkHours& hours, const Zones& zones, TimeOfDay dayStart,
                              Instant now)
{
    const auto joined = joinedSessions(hours, zones, dayStart, {now, now + Duration{1}});
    return joined.empty() ? std::nullopt : std::optional{joined.front()};
}

std::optional<Instant> nextSessionBegin(const WorkHours& hours, const Zones& zones,
                                        TimeOfDay dayStart, Instant now)
{
    const auto limit = now + kHorizon;
    // Searches day by day: the next session is mostly near, and the month after it is not computed.
    for (auto day = localDay(zones.system(), dayStart, now); day.begin <= limit;
         day = localDay(zones.system(), dayStart, day.end)) {
        for (const auto& span : joinedSessions(hours, zones, dayStart, day)) {
            if (span.begin > now && span.begin <= limit) {
                return span.begin;
            }
        }
    }
    return std::nullopt;
}

} // namespace pomotide::core
