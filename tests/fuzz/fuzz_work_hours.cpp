// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work hours of all kinds around clock changes: all functions about sessions agree.

#include "core/schedule/sessions.h"
#include "core/time/resolve.h"
#include "tests/fuzz/bytes.h"
#include "tests/fuzz/claim.h"

#include <algorithm>

using namespace pomotide;
using namespace pomotide::core;
using namespace std::chrono_literals;

namespace {

struct World {
    ScriptedZones zones;
    TimeOfDay dayStart;
    WorkHours hours;
    Instant now;
};

Override overrideOf(FuzzedDataProvider& bytes, const World& world)
{
    Override entry;
    const auto day = ruleDayOf(bytes, world.zones.system(), world.now);
    entry.rule = day.rule;
    entry.date = day.date;
    const auto span = ruleSpan(world.hours, world.zones, day);
    if (!span || bytes.ConsumeBool()) {
        entry.what = SkippedDay{};
        return entry;
    }
    ChangedDay change;
    if (bytes.ConsumeBool()) {
        change.begin = span->end - lengthOf(bytes, kLongestSession);
    }
    if (bytes.ConsumeBool()) {
        change.end = change.begin.value_or(span->begin) + lengthOf(bytes, kLongestSession);
    }
    entry.what = change;
    return entry;
}

World worldOf(FuzzedDataProvider& bytes)
{
    World world{.zones = zonesOf(bytes), .dayStart = timeOfDayOf(bytes), .hours = {}, .now = {}};
    world.now = instantOf(bytes);
    world.hours.rules = rulesOf(bytes);
    for (auto left = bytes.ConsumeIntegralInRange(0, 4); left > 0; --left) {
        const auto entry = overrideOf(bytes, world);
        if (findOverride(world.hours, {entry.rule, entry.date}) == nullptr) {
            world.hours.overrides.push_back(entry);
        }
    }
    for (auto left = bytes.ConsumeIntegralInRange(0, 3); left > 0; --left) {
        const auto begin = world.now - 48h + lengthOf(bytes, 96h);
        const Span span{begin, begin + Duration{1} + lengthOf(bytes, 23h)};
        world.hours.manual.push_back({.id = SessionId{left}, .span = span});
    }
    return world;
}

void checkSessions(const World& world, Span window)
{
    const auto sessions = sessionsIn(world.hours, world.zones, window);
    auto begin = Instant::min();
    for (const auto& session : sessions) {
        claim(!session.span.isEmpty(), "no session is empty");
        claim(session.span.overlaps(window), "sessions overlap the window");
        claim(begin <= session.span.begin, "sessions are in the order of their begins");
        claim(sessionSpan(world.hours, world.zones, session.key) == session.span,
              "a session's name leads to its span");
        begin = session.span.begin;
    }
}

void checkJoined(const World& world, Span window)
{
    const auto& zone = world.zones.system();
    const auto joined = joinedSessions(world.hours, world.zones, world.dayStart, window);
    for (std::size_t n = 0; n < joined.size(); ++n) {
        const auto day = localDay(zone, world.dayStart, joined[n].begin);
        claim(!joined[n].isEmpty(), "no joined session is empty");
        claim(joined[n].overlaps(window), "joined sessions overlap the window");
        claim(joined[n].end <= day.end, "a joined session is in one local day");
        claim(n == 0 || joined[n - 1].end <= joined[n].begin, "joined sessions are apart");
        claim(n == 0 || joined[n - 1].end < joined[n].begin || joined[n].begin == day.begin,
              "joined sessions touch where a day begins, if at all");
        claim(sessionAt(world.hours, world.zones, world.dayStart, joined[n].begin) == joined[n] &&
                  sessionAt(world.hours, world.zones, world.dayStart,
                            joined[n].end - Duration{1}) == joined[n],
              "a joined session is the one at its instants");
    }
}

/// Compares the functions that tell if `instant` is in a session.
void checkInstant(const World& world, Instant instant)
{
    const auto sessions = sessionsIn(world.hours, world.zones, {instant, instant + Duration{1}});
    const auto at = sessionAt(world.hours, world.zones, world.dayStart, instant);
    claim(at.has_value() == !sessions.empty(), "there is a joined session where there is one");
    claim(!at || at->contains(instant), "the session at an instant has it");
}

void checkNext(const World& world)
{
    const auto limit = world.now + kHorizon;
    std::optional<Instant> expected;
    for (const auto& span : joinedSessions(world.hours, world.zones, world.dayStart,
                                           {world.now, limit + Duration{1}})) {
        if (!expected && span.begin > world.now) {
            expected = span.begin;
        }
    }
    claim(nextSessionBegin(world.hours, world.zones, world.dayStart, world.now) == expected,
          "the next session is the first that begins after now");
}

void checkPast(const World& world)
{
    const auto past = pastSessions({}, world.hours, world.zones, world.dayStart, world.now);
    const auto at = sessionAt(world.hours, world.zones, world.dayStart, world.now);
    claim(at ? past.size() == 1 && past.front().contains(world.now) : past.empty(),
          "with nothing recorded, only the session under way is past");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider bytes(data, size);
    const auto world = worldOf(bytes);
    const auto begin = world.now - lengthOf(bytes, 72h);
    const Span window{begin, world.now + Duration{1} + lengthOf(bytes, 72h)};
    checkSessions(world, window);
    checkJoined(world, window);
    checkInstant(world, world.now);
    checkInstant(world, window.begin);
    checkNext(world);
    checkPast(world);
    return 0;
}
