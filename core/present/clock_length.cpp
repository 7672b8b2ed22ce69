// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/clock_length.h"

namespace pomotide::core {

using std::chrono::floor;
using std::chrono::minutes;

Span clockSpan(const Span& span)
{
    const Span shown{floor<minutes>(span.begin), floor<minutes>(span.end)};
    return shown.isEmpty() ? span : shown;
}

Duration clockLength(const Span& span)
{
    return clockSpan(span).length();
}

Duration clockOvertime(const Pomodoro& pomodoro)
{
    return pomodoro.overtime < minutes{1} ? Duration{}
                                          : clockLength({plannedEnd(pomodoro), pomodoro.span.end});
}

} // namespace pomotide::core
