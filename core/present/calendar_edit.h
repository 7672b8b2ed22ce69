// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/present/calendar_model.h"

namespace pomotide::core {

/// The part of a block that a drag moves.
enum class Grip { Whole, Begin, End };

/// Bounds are dragged to multiples of this.
inline constexpr std::chrono::minutes kGridStep{5};

/// True if the block can be changed there: a session that has not begun, or its end if it is not
/// over.
[[nodiscard]] bool canMove(const CalendarBlock& block, Grip grip);

/// The span with what is held moved by `by`, and then to the next multiple of the step. A bound
/// stays on its day; no span gets shorter than a step, longer than a day, or out of its day.
[[nodiscard]] WallSpan dragged(const WallSpan& at, Grip grip, std::chrono::minutes by);

/// The span drawn from one time of a day to another, in either direction; nothing if it is shorter
/// than a step.
[[nodiscard]] std::optional<WallSpan> drawn(std::chrono::minutes from, std::chrono::minutes to);

/// The hour that is proposed on the day of that column: the first full one that is free, from now
/// or from nine on.
[[nodiscard]] WallSpan proposedHour(const CalendarModel& model, int column);

/// A change of a calendar that the user wishes.
struct ChangeBlock {
    BlockKey key;
    WallSpan at;                ///< on the day on which the block begins
    std::vector<WallSpan> more; ///< blocks to be added on that day, for those that overlap them
};
struct AddBlock {
    int column = 0;
    WallSpan at;
};
/// A block that is not a session of a rule is removed.
struct SkipBlock {
    BlockKey key;
};
/// Brings a skipped session back, or gives a changed one the times of its rule.
struct RestoreBlock {
    BlockKey key;
};
using CalendarWish = std::variant<ChangeBlock, AddBlock, SkipBlock, RestoreBlock>;

/// The commands that fulfil the wish; none if the block cannot be changed so. A bound that stays
/// the same on wall clocks keeps its instant.
[[nodiscard]] std::vector<Command> commandsFor(const State& state, const Zones& zones,
                                               const CalendarModel& model,
                                               const CalendarWish& wish);

} // namespace pomotide::core
