// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/points_model.h"

#include <QString>

namespace pomotide::ui::text {

/// "10 min of work: 1 · after a break in full: 0.3 · break taken: 0.5".
[[nodiscard]] QString pointReasons(const core::PointsEntry& entry);

} // namespace pomotide::ui::text
