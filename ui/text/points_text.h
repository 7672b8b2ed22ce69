// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/now_model.h"
#include "core/present/points_model.h"

#include <QString>

namespace pomotide::ui::text {

/// "10 min of work", "break taken".
[[nodiscard]] QString pointReason(core::PointReason reason, const core::Pomodoro& pomodoro);

/// Lines: "10 min of work: 1.0", "after a break in full: 0.3", "break taken: 0.5".
[[nodiscard]] QString pointReasons(const core::PointsEntry& entry);

/// "1.0", always with a decimal place: figures in a list are read one below the other.
[[nodiscard]] QString pointsInList(double points);

/// "34 points".
[[nodiscard]] QString pointsOf(double points);

/// "55 more by steady work".
[[nodiscard]] QString pointsToCome(double points);

/// What a start keeps, and until when; `now` has a score. Empty where the figures of the phase say
/// it already.
[[nodiscard]] QString lossSentence(const core::NowModel& now, core::Instant at,
                                   const core::Zone& zone);

} // namespace pomotide::ui::text
