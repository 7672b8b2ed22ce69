// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"
#include "core/present/now_model.h"
#include "core/time/zones.h"

#include <QString>

namespace pomotide::ui {

/// What runs, or what can be done, in large letters. `isDone` says that nothing more is to come on
/// this day, which had some work.
[[nodiscard]] QString nowHeadline(const core::State& state, const core::NowModel& now, bool isDone,
                                  core::Instant at, const core::Zone& zone);

/// The line below it: title, times and the place in the streak.
[[nodiscard]] QString nowSubline(const core::State& state, const core::NowModel& now, bool isDone,
                                 core::Instant at, const core::Zone& zone);

} // namespace pomotide::ui
