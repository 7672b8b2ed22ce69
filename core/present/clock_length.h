// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/pomodoro.h"

/// Lengths that agree with the times beside them. Clocks leave out seconds, so what was worked from
/// 10:00:10 to 10:05:50 is shown as 10:00 to 10:05, and lasted 5 minutes. Lengths that follow each
/// other add up to that of the whole.
namespace pomotide::core {

/// The span in whole minutes, as clocks show it. A span within one of their minutes stays as it is:
/// it lasted less than a minute, but not nothing.
[[nodiscard]] Span clockSpan(const Span& span);

/// The length of that.
[[nodiscard]] Duration clockLength(const Span& span);

/// The overtime of a pomodoro that has ended, in that sense; none for less than a minute of it.
[[nodiscard]] Duration clockOvertime(const Pomodoro& pomodoro);

} // namespace pomotide::core
