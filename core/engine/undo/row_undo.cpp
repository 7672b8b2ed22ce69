// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/row_undo.h"

namespace pomotide::core {

bool restoreField(Span& now, const Span& from, const Span& to)
{
    return restoreField(now.begin, from.begin, to.begin) && restoreField(now.end, from.end, to.end);
}

bool restoreField(Intention& now, const Intention& from, const Intention& to)
{
    return restoreField(now.title, from.title, to.title) &&
           restoreField(now.description, from.description, to.description) &&
           restoreField(now.nextStep, from.nextStep, to.nextStep) &&
           restoreField(now.estimates, from.estimates, to.estimates) &&
           restoreField(now.order, from.order, to.order) &&
           restoreField(now.state, from.state, to.state) &&
           restoreField(now.when, from.when, to.when) &&
           restoreField(now.repeat, from.repeat, to.repeat) &&
           restoreField(now.due, from.due, to.due);
}

bool restoreField(Pomodoro& now, const Pomodoro& from, const Pomodoro& to)
{
    return restoreField(now.intention, from.intention, to.intention) &&
           restoreField(now.streak, from.streak, to.streak) &&
           restoreField(now.span, from.span, to.span) &&
           restoreField(now.rests, from.rests, to.rests) &&
           restoreField(now.lead, from.lead, to.lead) &&
           restoreField(now.overtime, from.overtime, to.overtime) &&
           restoreField(now.startedAt, from.startedAt, to.startedAt) &&
           restoreField(now.ending, from.ending, to.ending) &&
           restoreField(now.evaluation, from.evaluation, to.evaluation) &&
           restoreField(now.prompted, from.prompted, to.prompted);
}

bool restoreField(ManualSession& now, const ManualSession& from, const ManualSession& to)
{
    return restoreField(now.span, from.span, to.span);
}

bool restoreField(Override& now, const Override& from, const Override& to)
{
    return restoreField(now.what, from.what, to.what);
}

bool restoreField(StreakMark& now, const StreakMark& from, const StreakMark& to)
{
    return restoreField(now.newest, from.newest, to.newest) &&
           restoreField(now.grace, from.grace, to.grace) &&
           restoreField(now.continued, from.continued, to.continued) &&
           restoreField(now.overtime, from.overtime, to.overtime) &&
           restoreField(now.hasClockMoved, from.hasClockMoved, to.hasClockMoved);
}

} // namespace pomotide::core
