// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/act.h"
#include "core/time/zones.h"

#include <QString>

namespace pomotide::ui::text {

/// Describes an act, to follow "Undo:": "“Letter” moved". Dates are in `zone`.
[[nodiscard]] QString edit(const core::Act& act, const core::Zone& zone);

} // namespace pomotide::ui::text
