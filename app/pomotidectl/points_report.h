// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/points_model.h"

/// The output of `pomotidectl points`.
namespace pomotide::cli {

/// The total, the pomodoros with a line for each reason, and the sums of the reasons.
[[nodiscard]] std::string pointsText(const core::PointsModel& model, const core::Zone& zone);

/// The same in one line of JSON, without rounding. Instants are ISO 8601 in UTC.
[[nodiscard]] std::string pointsJson(const core::PointsModel& model);

/// The same for a user who wants no points: all of them are null.
[[nodiscard]] std::string noPointsJson(core::Span day);

/// Says that the user wants no points, and how to change that.
[[nodiscard]] std::string pointsAreOff();

} // namespace pomotide::cli
