// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/calendar_edit.h"

#include "core/present/upcoming_model.h"
#include "core/schedule/sessions.h"
#include "core/time/resolve.h"

#include <algorithm>
#include <iterator>

namespace pomotide::core {

using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr minutes kDay = std::chrono::days{1};

minutes snapped(minutes time)
{
    // Halves round up, unlike in std::chrono::round: equal steps of the pointer move equally far.
    using Steps = std::chrono::duration<int, std::ratio<300>>;
    return floor<Steps>(time + kGridStep / 2);
}

WallSpan moved(const WallSpan& at, minutes by)
{
    const minutes length = at.to - at.from;
    const bool isOverMidnight = at.to > kDay;
    const minutes latest = isOverMidnight ? kDay - kGridStep : kDay - length;
    const minutes from = std::clamp(snapped(at.from + by), minutes{0}, latest);
    return {.from = from, .to = from + length};
}

/// The wall-clock times of a span that begins on that date.
WallSpan wallSpanOf(const Zone& zone, LocalDate date, const Span& span)
{
    return {.from = floor<minutes>(localTime(zone, span.begin)) - date,
            .to = floor<minutes>(localTime(zone, span.end)) - date};
}

Command added(const Zone& zone, LocalDate date, const WallSpan& at)
{
    const Span span = spanOn(zone, date, at);
    return AddSession{span.begin, span.end};
}

std::vector<Command> changed(const State& state, const Zones& zones, const SessionKey& key,
                             const ChangeBlock& wish, const std::vector<BlockKey>& replaced)
{
    const auto* day = std::get_if<RuleDay>(&key);
    const auto before = sessionSpan(state.hours, zones, key);
    if (!before) {
        return {};
    }
    const Zone& zone = zones.system();
    const LocalDate date = localDate(zone, before->begin);
    const WallSpan was = wallSpanOf(zone, date, *before);
    const WallSpan& at = wish.at;
    const Span typed = spanOn(zone, date, at);
    const Span wished{at.from == was.from ? before->begin : typed.begin,
                      at.to == was.to ? before->end : typed.end};
    const auto planned = day != nullptr ? ruleSpan(state.hours, zones, *day) : before;
    std::vector<Command> commands;
    if (at != was || wish.more.empty()) {
        commands.push_back(changeOf(key, planned.value_or(*before), wished));
    }
    for (const BlockKey& each : replaced) {
        commands.push_back(SkipSession{std::get<SessionKey>(each)});
    }
    for (const WallSpan& more : wish.more) {
        commands.push_back(added(zone, date, more));
    }
    return commands;
}

bool overlap(const WallSpan& one, const WallSpan& other)
{
    return one.from < other.to && other.from < one.to;
}

/// The other sessions of that day that several typed times take the place of, from the last one.
std::vector<BlockKey> replaced(const CalendarModel& model, const ChangeBlock& wish)
{
    std::vector<WallSpan> typed = wish.more;
    typed.push_back(wish.at);
    const auto own = std::find_if(model.blocks.begin(), model.blocks.end(),
                                  [&](const auto& block) { return block.key == wish.key; });
    std::vector<BlockKey> keys;
    for (auto block = model.blocks.rbegin(); block != model.blocks.rend(); ++block) {
        const bool isOther = own != model.blocks.end() && block->key != wish.key &&
                             block->place.column == own->place.column &&
                             (!model.isCyclic || block->zone == own->zone);
        if (!wish.more.empty() && isOther && canMove(*block, Grip::Begin) &&
            std::any_of(typed.begin(), typed.end(),
                        [&](const WallSpan& at) { return overlap(at, block->place.at); })) {
            keys.push_back(block->key);
        }
    }
    return keys;
}

Command withHours(const State& state, const Week& week)
{
    return SetWorkHours{rulesOf(week, state.hours.rules)};
}

DaySpan daySpan(const WallSpan& at)
{
    return {.from = timeOfDay(at.from), .to = timeOfDay(at.to), .zone = {}};
}

/// The usual week with other times of that span, and with more spans on that day.
std::optional<Command> changed(const State& state, const WeekSpan& key, const ChangeBlock& wish,
                               const std::vector<BlockKey>& replaced)
{
    Week week = weekOf(state.hours.rules);
    auto& spans = week.days.at(key.weekday);
    if (key.place >= spans.size()) {
        return std::nullopt;
    }
    spans[key.place].from = timeOfDay(wish.at.from);
    spans[key.place].to = timeOfDay(wish.at.to);
    for (const BlockKey& each : replaced) {
        const auto place = static_cast<std::ptrdiff_t>(std::get<WeekSpan>(each).place);
        spans.erase(spans.begin() + place); // from the last one
    }
    std::transform(wish.more.begin(), wish.more.end(), std::back_inserter(spans), daySpan);
    return withHours(state, week);
}

std::optional<Command> without(const State& state, const WeekSpan& key)
{
    Week week = weekOf(state.hours.rules);
    auto& spans = week.days.at(key.weekday);
    if (key.place >= spans.size()) {
        return std::nullopt;
    }
    spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(key.place));
    return withHours(state, week);
}

std::vector<Command> listOf(const std::optional<Command>& command)
{
    return command ? std::vector{*command} : std::vector<Command>{};
}

/// Makes the commands of each wish.
struct Fulfilment {
    const State& state;
    const Zones& zones;
    const CalendarModel& model;

    std::vector<Command> operator()(const ChangeBlock& wish) const
    {
        if (const auto* session = std::get_if<SessionKey>(&wish.key)) {
            return changed(state, zones, *session, wish, replaced(model, wish));
        }
        const auto* span = std::get_if<WeekSpan>(&wish.key);
        return listOf(span != nullptr ? changed(state, *span, wish, replaced(model, wish))
                                      : std::nullopt);
    }

    std::vector<Command> operator()(const AddBlock& wish) const
    {
        const CalendarColumn& column = model.columns.at(static_cast<std::size_t>(wish.column));
        if (column.date) {
            return {added(zones.system(), *column.date, wish.at)};
        }
        Week week = weekOf(state.hours.rules);
        week.days.at(column.weekday).push_back(daySpan(wish.at));
        return {withHours(state, week)};
    }

    std::vector<Command> operator()(const SkipBlock& wish) const
    {
        if (const auto* session = std::get_if<SessionKey>(&wish.key)) {
            return {SkipSession{*session}};
        }
        const auto* span = std::get_if<WeekSpan>(&wish.key);
        return listOf(span != nullptr ? without(state, *span) : std::nullopt);
    }

    std::vector<Command> operator()(const RestoreBlock& wish) const
    {
        const auto* session = std::get_if<SessionKey>(&wish.key);
        const bool hasRule = session != nullptr && std::holds_alternative<RuleDay>(*session);
        return hasRule ? std::vector<Command>{ChangeSession{*session, {}, {}}}
                       : std::vector<Command>{};
    }
};

} // namespace

bool canMove(const CalendarBlock& block, Grip grip)
{
    using enum CalendarBlock::Kind;
    if (block.kind == Event || block.kind == Skipped) {
        return false;
    }
    return grip == Grip::End ? !block.isOver : !block.hasBegun;
}

WallSpan dragged(const WallSpan& at, Grip grip, minutes by)
{
    if (by == minutes{0}) {
        return at;
    }
    switch (grip) {
    case Grip::Whole:
        return moved(at, by);
    case Grip::Begin: {
        const minutes earliest = std::max(minutes{0}, at.to - kDay);
        const minutes latest = std::max(earliest, std::min(at.to, kDay) - kGridStep);
        return {.from = std::clamp(snapped(at.from + by), earliest, latest), .to = at.to};
    }
    case Grip::End: {
        const bool isNextDay = at.to > kDay;
        const minutes latest = isNextDay ? at.from + kDay : kDay;
        const minutes earliest =
            std::min(latest, std::max(at.from + kGridStep, isNextDay ? kDay : minutes{0}));
        return {.from = at.from, .to = std::clamp(snapped(at.to + by), earliest, latest)};
    }
    }
    return at;
}

std::optional<WallSpan> drawn(minutes from, minutes to)
{
    const WallSpan at{.from = std::clamp(snapped(std::min(from, to)), minutes{0}, kDay),
                      .to = std::clamp(snapped(std::max(from, to)), minutes{0}, kDay)};
    return at.to - at.from < kGridStep ? std::nullopt : std::optional{at};
}

WallSpan proposedHour(const CalendarModel& model, int column)
{
    constexpr hours kUsualBegin{9};
    constexpr hours kLength{1};
    const bool isToday = model.now && model.now->column == column;
    minutes from = isToday ? floor<hours>(model.now->at) + kLength : minutes{kUsualBegin};
    for (const CalendarPiece& piece : piecesOf(model)) {
        const bool isFree = model.blocks[piece.block].kind == CalendarBlock::Kind::Skipped;
        if (piece.column == column && !isFree && piece.at.from < from + kLength &&
            from < piece.at.to) {
            from = std::chrono::ceil<hours>(piece.at.to);
        }
    }
    from = std::min(from, kDay - kLength);
    return {.from = from, .to = from + kLength};
}

std::vector<Command> commandsFor(const State& state, const Zones& zones, const CalendarModel& model,
                                 const CalendarWish& wish)
{
    return std::visit(Fulfilment{.state = state, .zones = zones, .model = model}, wish);
}

} // namespace pomotide::core
