// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/calendar_model.h"

#include "core/present/lanes.h"
#include "core/present/upcoming_model.h"
#include "core/time/resolve.h"

#include <algorithm>

namespace pomotide::core {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

using Kind = CalendarBlock::Kind;

constexpr std::size_t kWeekdays = 7;
constexpr minutes kDay = days{1};
constexpr WallSpan kWorkingHours{.from = hours{8}, .to = hours{18}};

std::size_t weekdayOf(LocalDate date)
{
    return std::chrono::weekday{date}.c_encoding();
}

CalendarBlock::Place placeOf(const Zone& zone, LocalDate first, const Span& span)
{
    const auto begin = floor<minutes>(localTime(zone, span.begin));
    const auto end = floor<minutes>(localTime(zone, span.end));
    const LocalDate date = floor<days>(begin);
    const minutes from = begin - date;
    // Where clocks go back, the end can be earlier on them than the begin.
    return {.column = static_cast<int>((date - first).count()),
            .at = {.from = from, .to = std::max(end - date, from + minutes{1})}};
}

Kind kindOf(UpcomingSession::State state)
{
    switch (state) {
    case UpcomingSession::State::AsPlanned:
        return Kind::Planned;
    case UpcomingSession::State::Changed:
        return Kind::Changed;
    case UpcomingSession::State::Skipped:
        return Kind::Skipped;
    case UpcomingSession::State::ByHand:
        return Kind::Added;
    }
    return Kind::Planned;
}

CalendarBlock blockOf(const UpcomingSession& session, const Zone& zone, LocalDate first,
                      Instant now)
{
    CalendarBlock block{.key = session.key,
                        .kind = kindOf(session.state),
                        .place = placeOf(zone, first, session.span),
                        .rule = {},
                        .hasBegun = session.span.begin <= now,
                        .isOver = session.span.end <= now,
                        .zone = session.zone};
    if (block.kind == Kind::Changed) {
        block.rule = placeOf(zone, first, session.planned);
    }
    return block;
}

bool isSession(const CalendarBlock& block)
{
    return block.kind != Kind::Event && block.kind != Kind::Skipped;
}

/// The times of a block in minutes since the first column's midnight.
WallSpan wholeSpan(const CalendarBlock& block)
{
    const minutes midnight = block.place.column * kDay;
    return {.from = midnight + block.place.at.from, .to = midnight + block.place.at.to};
}

bool overlap(const WallSpan& one, const WallSpan& other)
{
    return one.from < other.to && other.from < one.to;
}

void sortBlocks(std::vector<CalendarBlock>& blocks)
{
    const auto order = [](const CalendarBlock& block) {
        return std::tuple{block.place.column, block.place.at.from, block.place.at.to};
    };
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&](const auto& a, const auto& b) { return order(a) < order(b); });
}

/// Gives lanes to pieces of one column, which are in order: those that overlap, also by way of
/// others, share the column's width.
void setLanes(const std::vector<CalendarPiece*>& pieces)
{
    constexpr Instant kMidnight;
    std::vector<Span> spans;
    spans.reserve(pieces.size());
    for (const auto* piece : pieces) {
        spans.push_back({kMidnight + piece->at.from, kMidnight + piece->at.to});
    }
    const auto lanes = lanesOf(spans);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i]->lane = static_cast<int>(lanes[i].index);
        pieces[i]->lanes = static_cast<int>(lanes[i].count);
    }
}

/// Pieces that are beside each other where they overlap.
enum class Layer { Sessions, Events, WholeDays };

Layer layerOf(const CalendarModel& model, const CalendarPiece& piece)
{
    if (model.blocks[piece.block].kind != Kind::Event) {
        return Layer::Sessions;
    }
    return isWholeDay(piece) ? Layer::WholeDays : Layer::Events;
}

/// Gives lanes to the pieces of all columns.
void setLanes(const CalendarModel& model, std::vector<CalendarPiece>& pieces, Layer layer)
{
    for (int column = 0; column < static_cast<int>(model.columns.size()); ++column) {
        std::vector<CalendarPiece*> here;
        for (CalendarPiece& piece : pieces) {
            if (piece.column == column && layerOf(model, piece) == layer) {
                here.push_back(&piece);
            }
        }
        setLanes(here);
    }
}

} // namespace

WallSpan wallSpan(TimeOfDay from, TimeOfDay to)
{
    return {.from = from.sinceMidnight, .to = to.sinceMidnight + (to <= from ? kDay : minutes{0})};
}

TimeOfDay timeOfDay(minutes sinceMidnight)
{
    return {sinceMidnight % kDay};
}

Span spanOn(const Zone& zone, LocalDate date, const WallSpan& at)
{
    return {resolve(zone, LocalTime(date) + at.from, Reading::First),
            resolve(zone, LocalTime(date) + at.to, Reading::Last)};
}

CalendarModel calendarOf(const State& state, const Zones& zones, LocalDate first, int count,
                         Instant now)
{
    const Zone& zone = zones.system();
    const Span window{resolve(zone, LocalTime(first), Reading::First),
                      resolve(zone, LocalTime(first + days{count}), Reading::First)};
    CalendarModel model;
    for (LocalDate date = first; date < first + days{count}; date += days{1}) {
        model.columns.push_back({.weekday = weekdayOf(date), .date = date});
    }
    for (const UpcomingSession& session : sessionsWithin(state, zones, window, now)) {
        model.blocks.push_back(blockOf(session, zone, first, now));
    }
    for (const Span& event : state.hours.events) {
        if (event.overlaps(window)) {
            model.blocks.push_back({.key = event,
                                    .kind = Kind::Event,
                                    .place = placeOf(zone, first, event),
                                    .rule = {},
                                    .hasBegun = event.begin <= now,
                                    .isOver = event.end <= now,
                                    .zone = {}});
        }
    }
    sortBlocks(model.blocks);
    if (window.contains(now)) {
        const auto place = placeOf(zone, first, {now, now});
        model.now = {.column = place.column, .at = place.at.from};
    }
    return model;
}

CalendarModel calendarOf(const Week& week, std::size_t firstWeekday)
{
    CalendarModel model;
    model.isCyclic = true;
    for (std::size_t column = 0; column < kWeekdays; ++column) {
        const std::size_t weekday = (firstWeekday + column) % kWeekdays;
        model.columns.push_back({.weekday = weekday, .date = {}});
        const auto& spans = week.days.at(weekday);
        for (std::size_t place = 0; place < spans.size(); ++place) {
            const DaySpan& span = spans[place];
            model.blocks.push_back(
                {.key = WeekSpan{.weekday = weekday, .place = place},
                 .kind = Kind::Planned,
                 .place = {.column = static_cast<int>(column), .at = wallSpan(span.from, span.to)},
                 .rule = {},
                 .zone = span.zone});
        }
    }
    sortBlocks(model.blocks);
    return model;
}

std::vector<WallSpan> overlapsOf(const CalendarModel& model, const CalendarBlock& block)
{
    std::vector<WallSpan> overlaps;
    const WallSpan own = wholeSpan(block);
    const minutes week = model.isCyclic ? minutes{days{7}} : minutes{0};
    for (const CalendarBlock& other : model.blocks) {
        const bool isComparable = isSession(block) && isSession(other) && other.key != block.key &&
                                  (!model.isCyclic || other.zone == block.zone);
        const WallSpan at = wholeSpan(other);
        if (isComparable && (overlap(own, at) || overlap(own, {at.from - week, at.to - week}) ||
                             overlap(own, {at.from + week, at.to + week}))) {
            overlaps.push_back(other.place.at);
        }
    }
    return overlaps;
}

bool isWholeDay(const CalendarPiece& piece)
{
    return piece.at.to - piece.at.from == kDay;
}

std::vector<CalendarPiece> piecesOf(const CalendarModel& model, const CalendarBlock::Place& place,
                                    std::size_t block)
{
    const auto count = static_cast<int>(model.columns.size());
    std::vector<CalendarPiece> pieces;
    WallSpan rest = place.at;
    for (int column = place.column; rest.to > minutes{0}; ++column) {
        const int shown = model.isCyclic ? column % count : column;
        if (shown >= 0 && shown < count) {
            pieces.push_back({.block = block,
                              .column = shown,
                              .at = {.from = rest.from, .to = std::min(rest.to, kDay)},
                              .begins = column == place.column,
                              .ends = rest.to <= kDay});
        }
        rest = {.from = minutes{0}, .to = rest.to - kDay};
    }
    return pieces;
}

std::vector<CalendarPiece> piecesOf(const CalendarModel& model)
{
    std::vector<CalendarPiece> pieces;
    for (std::size_t block = 0; block < model.blocks.size(); ++block) {
        const auto some = piecesOf(model, model.blocks[block].place, block);
        pieces.insert(pieces.end(), some.begin(), some.end());
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) {
        return std::tuple{a.column, a.at.from, a.at.to} < std::tuple{b.column, b.at.from, b.at.to};
    });
    for (const Layer layer : {Layer::Sessions, Layer::Events, Layer::WholeDays}) {
        setLanes(model, pieces, layer);
    }
    return pieces;
}

WallSpan hoursUsed(const CalendarModel& model)
{
    std::optional<WallSpan> used;
    for (const CalendarPiece& piece : piecesOf(model)) {
        const bool isSession = model.blocks[piece.block].kind != Kind::Event;
        // An event of a whole day says nothing of when one works.
        if (isSession || piece.at.to - piece.at.from < kLeastHours) {
            used = used ? WallSpan{.from = std::min(used->from, piece.at.from),
                                   .to = std::max(used->to, piece.at.to)}
                        : piece.at;
        }
    }
    if (!used) {
        return kWorkingHours;
    }
    constexpr hours kMargin{1};
    WallSpan shown{.from = std::max(floor<hours>(used->from) - kMargin, hours{0}),
                   .to = std::min(minutes{std::chrono::ceil<hours>(used->to) + kMargin}, kDay)};
    if (shown.to - shown.from < kLeastHours) {
        shown.from = std::max(minutes{0}, std::min(shown.from, kDay - kLeastHours));
        shown.to = shown.from + kLeastHours;
    }
    return shown;
}

} // namespace pomotide::core
