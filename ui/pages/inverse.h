// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/transition.h"

namespace pomotide::ui {

/// Commands that take back what `command` did to `before`, to be given in order; none if it is not
/// an edit, or changed nothing that can be taken back.
[[nodiscard]] std::vector<core::Command>
inverseOf(const core::State& before, const core::Command& command, const core::Created& created);

} // namespace pomotide::ui
