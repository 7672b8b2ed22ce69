// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/engine: undoes the change of one row.
#pragma once

#include "core/model/command.h"

namespace pomotide::core {

/// Sets `now` to `to` if the edit changed the value (`from`: as the edit left it). False if it was
/// changed again since; `now` is then of no use.
template<typename Value>
[[nodiscard]] bool restoreField(Value& now, const Value& from, const Value& to)
{
    if (from == to) {
        return true;
    }
    const bool isAsLeft = now == from;
    now = to;
    return isAsLeft;
}

// Rows are compared field by field; a break as a whole, since its state follows from its span.
[[nodiscard]] bool restoreField(Span& now, const Span& from, const Span& to);
[[nodiscard]] bool restoreField(Intention& now, const Intention& from, const Intention& to);
[[nodiscard]] bool restoreField(Pomodoro& now, const Pomodoro& from, const Pomodoro& to);
[[nodiscard]] bool restoreField(ManualSession& now, const ManualSession& from,
                                const ManualSession& to);
[[nodiscard]] bool restoreField(Override& now, const Override& from, const Override& to);
[[nodiscard]] bool restoreField(StreakMark& now, const StreakMark& from, const StreakMark& to);

/// The same for a whole row, which the edit may have added or removed.
template<typename Row>
[[nodiscard]] bool applyRowUndo(std::optional<Row>& now, const RowChange<Row>& change)
{
    if (now && change.from && change.to) {
        return restoreField(*now, *change.from, *change.to);
    }
    const bool isAsLeft = now == change.from;
    now = change.to;
    return isAsLeft;
}

template<typename Row>
[[nodiscard]] const Row& eitherOf(const RowChange<Row>& change)
{
    return change.from ? *change.from : *change.to;
}

} // namespace pomotide::core
