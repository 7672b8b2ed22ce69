// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/present/late_start.h"

#include <QString>

namespace pomotide::ui::text {

/// Says why a command was refused, and what would work. Short enough for a place beside a field.
/// Empty if the outcome is no refusal.
[[nodiscard]] QString refusal(core::Outcome outcome);

/// The same in the words of that command.
[[nodiscard]] QString refusal(core::Outcome outcome, const core::Command& command);

/// Says why work cannot have begun then; empty without a fault.
[[nodiscard]] QString refusal(core::BeginFault fault);

} // namespace pomotide::ui::text
