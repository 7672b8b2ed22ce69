// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/upcoming/calendar_frame.h"

#include "ui/text/civil.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <utility>

namespace pomotide::ui {

namespace {

using std::chrono::minutes;

constexpr minutes kDay = std::chrono::days{1};
constexpr core::TimeOfDay kWidestTime{std::chrono::hours{22} + minutes{58}};

/// Shares of a column's width.
constexpr double kGap = 0.05;
constexpr double kEventMargin = 0.14;

constexpr double kMostOfEdge = 0.25; ///< share of a block's height

bool isEvent(const core::CalendarModel& model, const core::CalendarPiece& piece)
{
    return model.blocks[piece.block].kind == core::CalendarBlock::Kind::Event;
}

core::Grip gripAt(const core::CalendarPiece& piece, const QRectF& place, double y, double edge)
{
    const double reach = std::min(edge, place.height() * kMostOfEdge);
    if (piece.begins && y < place.top() + reach) {
        return core::Grip::Begin;
    }
    if (piece.ends && y > place.bottom() - reach) {
        return core::Grip::End;
    }
    return core::Grip::Whole;
}

/// Finds an edge of a session that can be moved from `point`, which is up to `within` inside of its
/// border, or up to `beyond` outside.
std::optional<std::pair<std::size_t, core::Grip>> edgeAt(const CalendarFrame& frame,
                                                         const core::CalendarModel& model,
                                                         const QPointF& point, double within,
                                                         double beyond)
{
    for (const core::CalendarPiece& piece : core::piecesOf(model)) {
        const QRectF place = frame.placeOf(piece, false);
        if (isEvent(model, piece) || !place.adjusted(0, -beyond, 0, beyond).contains(point)) {
            continue;
        }
        const core::Grip grip = gripAt(piece, place, point.y(), within);
        if (grip != core::Grip::Whole && core::canMove(model.blocks[piece.block], grip)) {
            return std::pair(piece.block, grip);
        }
    }
    return {};
}

} // namespace

QRectF CalendarFrame::columnRect(int column) const
{
    const double width = area.width() / columns;
    const int place = isMirrored ? columns - 1 - column : column;
    return {area.left() + place * width, area.top(), width, area.height()};
}

int CalendarFrame::columnAt(double x) const
{
    const double share = (x - area.left()) / std::max(area.width(), 1.0);
    const int place = std::clamp(static_cast<int>(std::floor(share * columns)), 0, columns - 1);
    return isMirrored ? columns - 1 - place : place;
}

double CalendarFrame::yOf(minutes at) const
{
    return area.top() + area.height() * static_cast<double>(at.count()) / kDay.count();
}

minutes CalendarFrame::minutesAt(double y) const
{
    const double share = (y - area.top()) / std::max(area.height(), 1.0);
    return minutes(std::lround(std::clamp(share, 0.0, 1.0) * kDay.count()));
}

QRectF CalendarFrame::placeOf(const core::CalendarPiece& piece, bool isEvent) const
{
    QRectF room = columnRect(piece.column);
    room.adjust(room.width() * kGap, 0, -room.width() * kGap, 0);
    const bool isInRow = isEvent && core::isWholeDay(piece) && !wholeDays.isEmpty();
    if (isEvent && !isInRow) {
        const double margin = room.width() * kEventMargin;
        room.adjust(isMirrored ? 0 : margin, 0, isMirrored ? -margin : 0, 0);
    }
    const double width = room.width() / piece.lanes;
    const int lane = isMirrored ? piece.lanes - 1 - piece.lane : piece.lane;
    const double top = isInRow ? wholeDays.top() : yOf(piece.at.from);
    const double bottom = isInRow ? wholeDays.bottom() : yOf(piece.at.to);
    return {QPointF(room.left() + lane * width, top),
            QPointF(room.left() + (lane + 1) * width, bottom)};
}

CalendarHit hitAt(const CalendarFrame& frame, const core::CalendarModel& model,
                  const QPointF& point, double edge)
{
    CalendarHit hit{.column = frame.columnAt(point.x()), .at = frame.minutesAt(point.y())};
    const auto pieces = core::piecesOf(model);
    const bool isAbove = point.y() < frame.wholeDays.bottom();
    const auto findEdge = [&](double within, double beyond) {
        const auto found = edgeAt(frame, model, point, within, beyond);
        if (found && !isAbove) {
            hit.block = found->first;
            hit.grip = found->second;
        }
        return hit.block.has_value();
    };
    if (findEdge(edge / 2, 0)) {
        return hit;
    }
    for (const bool areEvents : {true, false}) {
        for (const core::CalendarPiece& piece : pieces) {
            const QRectF place = frame.placeOf(piece, areEvents);
            const bool isInRow = areEvents && core::isWholeDay(piece);
            if (isEvent(model, piece) == areEvents && (isInRow || !isAbove) &&
                place.contains(point)) {
                hit.block = piece.block;
                hit.grip = gripAt(piece, place, point.y(), edge);
                return hit;
            }
        }
    }
    findEdge(0, edge / 2);
    return hit;
}

double hoursWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(timeText(kWidestTime)) + metrics.height();
}

double leastColumnWidth(const QFontMetrics& metrics)
{
    // A block leaves some of its column, and its text some of the block.
    constexpr double kShare = 0.9;
    const double text = metrics.horizontalAdvance(timeText(kWidestTime) + QStringLiteral("–"));
    return (text + metrics.height() * 0.45) / kShare;
}

} // namespace pomotide::ui
