// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to core/session: one row of an edit that is taken back.
#pragma once

#include "core/model/command.h"

namespace pomotide::core {

/// Whether the value was as it was left, if the edit changed it; it is then as before.
template<typename Value>
[[nodiscard]] bool putBack(Value& now, const Value& from, const Value& to)
{
    if (from == to) {
        return true;
    }
    const bool isAsLeft = now == from;
    now = to;
    return isAsLeft;
}

// Field by field.
[[nodiscard]] bool putBack(Span& now, const Span& from, const Span& to);
[[nodiscard]] bool putBack(Intention& now, const Intention& from, const Intention& to);
[[nodiscard]] bool putBack(Pomodoro& now, const Pomodoro& from, const Pomodoro& to);
[[nodiscard]] bool putBack(Break& now, const Break& from, const Break& to);
[[nodiscard]] bool putBack(ManualSession& now, const ManualSession& from, const ManualSession& to);
[[nodiscard]] bool putBack(Override& now, const Override& from, const Override& to);
[[nodiscard]] bool putBack(StreakMark& now, const StreakMark& from, const StreakMark& to);

/// The same of a whole row, which the edit may have made or removed.
template<typename Row>
[[nodiscard]] bool turnBack(std::optional<Row>& now, const Turn<Row>& turn)
{
    if (now && turn.from && turn.to) {
        return putBack(*now, *turn.from, *turn.to);
    }
    const bool isAsLeft = now == turn.from;
    now = turn.to;
    return isAsLeft;
}

template<typename Row>
[[nodiscard]] const Row& eitherOf(const Turn<Row>& turn)
{
    return turn.from ? *turn.from : *turn.to;
}

} // namespace pomotide::core
