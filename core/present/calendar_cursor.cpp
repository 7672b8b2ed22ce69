// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/calendar_cursor.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// The blocks that are first visible in the column, in order.
std::vector<std::size_t> blocksOf(const CalendarModel& model, int column)
{
    std::vector<std::size_t> blocks;
    for (std::size_t block = 0; block < model.blocks.size(); ++block) {
        if (firstColumn(model.blocks[block]) == column) {
            blocks.push_back(block);
        }
    }
    return blocks;
}

CalendarCursor movedInColumn(const CalendarModel& model, const CalendarCursor& cursor, bool isDown)
{
    const auto blocks = blocksOf(model, cursor.column);
    if (!cursor.block) {
        const bool enters = isDown && !blocks.empty();
        return {cursor.column, enters ? std::optional{blocks.front()} : std::nullopt};
    }
    const auto at = std::find(blocks.begin(), blocks.end(), *cursor.block);
    if (at == blocks.end()) {
        return {cursor.column, std::nullopt};
    }
    if (isDown) {
        return {cursor.column, std::next(at) == blocks.end() ? *at : *std::next(at)};
    }
    return {cursor.column, at == blocks.begin() ? std::nullopt : std::optional{*std::prev(at)}};
}

CalendarCursor movedTo(const CalendarModel& model, const CalendarCursor& cursor, int column)
{
    const auto blocks = blocksOf(model, column);
    if (!cursor.block || blocks.empty()) {
        return {column, blocks.empty() ? std::nullopt : std::optional{blocks.front()}};
    }
    const auto middle = [&](std::size_t block) {
        const WallSpan& at = model.blocks[block].place.at;
        return at.from + at.to;
    };
    const auto here = middle(*cursor.block);
    const auto distance = [&](std::size_t block) { return std::chrono::abs(middle(block) - here); };
    const auto nearest = std::min_element(
        blocks.begin(), blocks.end(), [&](auto a, auto b) { return distance(a) < distance(b); });
    return {column, *nearest};
}

} // namespace

int firstColumn(const CalendarBlock& block)
{
    return std::max(block.place.column, 0);
}

CalendarCursor moved(const CalendarModel& model, const CalendarCursor& cursor, Direction direction)
{
    const int last = static_cast<int>(model.columns.size()) - 1;
    switch (direction) {
    case Direction::Up:
    case Direction::Down:
        return movedInColumn(model, cursor, direction == Direction::Down);
    case Direction::Back:
        return cursor.column == 0 ? cursor : movedTo(model, cursor, cursor.column - 1);
    case Direction::Forth:
        return cursor.column == last ? cursor : movedTo(model, cursor, cursor.column + 1);
    case Direction::First:
        return movedTo(model, cursor, 0);
    case Direction::Last:
        return movedTo(model, cursor, last);
    }
    return cursor;
}

CalendarCursor cursorAt(const CalendarModel& model, const std::optional<BlockKey>& key, int column)
{
    for (std::size_t block = 0; key && block < model.blocks.size(); ++block) {
        if (model.blocks[block].key == *key) {
            return {firstColumn(model.blocks[block]), block};
        }
    }
    const int last = static_cast<int>(model.columns.size()) - 1;
    return {std::clamp(column, 0, std::max(last, 0)), std::nullopt};
}

CalendarCursor firstCursor(const CalendarModel& model)
{
    const int today = model.now ? model.now->column : 0;
    for (const std::size_t block : blocksOf(model, today)) {
        if (!model.blocks[block].isOver) {
            return {today, block};
        }
    }
    return {today, std::nullopt};
}

} // namespace pomotide::core
