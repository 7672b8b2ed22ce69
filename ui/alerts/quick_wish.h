// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/present/quick_entry_model.h"

/// Makes an intention from a typed line.
namespace pomotide::ui {

/// The text without differences in case and white space, for core.
[[nodiscard]] std::string folded(std::string_view text);

/// Carries a command out. Returns nothing if it was refused or failed, which the user was told.
using Ask = std::function<std::optional<core::Transition>(const core::Command&)>;

/// Stores the wanted intention and its estimate. Returns nothing if `ask` did.
[[nodiscard]] std::optional<core::IntentionId> recordIntention(const core::QuickWish& wish,
                                                               const Ask& ask);

} // namespace pomotide::ui
