// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/row_undo.h"

namespace pomotide::core {

bool putBack(Span& now, const Span& from, const Span& to)
{
    return putBack(now.begin, from.begin, to.begin) && putBack(now.end, from.end, to.end);
}

bool putBack(Intention& now, const Intention& from, const Intention& to)
{
    return putBack(now.title, from.title, to.title) &&
           putBack(now.description, from.description, to.description) &&
           putBack(now.estimates, from.estimates, to.estimates) &&
           putBack(now.place, from.place, to.place) && putBack(now.state, from.state, to.state);
}

bool putBack(Pomodoro& now, const Pomodoro& from, const Pomodoro& to)
{
    return putBack(now.intention, from.intention, to.intention) &&
           putBack(now.streak, from.streak, to.streak) && putBack(now.span, from.span, to.span) &&
           putBack(now.act, from.act, to.act) && putBack(now.ending, from.ending, to.ending) &&
           putBack(now.evaluation, from.evaluation, to.evaluation) &&
           putBack(now.prompted, from.prompted, to.prompted);
}

bool putBack(Break& now, const Break& from, const Break& to)
{
    return putBack(now.span, from.span, to.span) && putBack(now.state, from.state, to.state);
}

bool putBack(ManualSession& now, const ManualSession& from, const ManualSession& to)
{
    return putBack(now.span, from.span, to.span);
}

bool putBack(Override& now, const Override& from, const Override& to)
{
    return putBack(now.what, from.what, to.what);
}

bool putBack(StreakMark& now, const StreakMark& from, const StreakMark& to)
{
    return putBack(now.newest, from.newest, to.newest) && putBack(now.grace, from.grace, to.grace);
}

} // namespace pomotide::core
