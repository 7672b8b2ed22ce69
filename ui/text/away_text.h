// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/absence_model.h"
#include "core/time/zones.h"

#include <QString>

namespace pomotide::ui::text {

/// One or two sentences about what happened while the user was away; empty if nothing did.
[[nodiscard]] QString absence(const core::AbsenceModel& model, const core::Zone& zone);

} // namespace pomotide::ui::text
