// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/present/quick_entry_model.h"

/// From a line that was typed to an intention.
namespace pomotide::ui {

/// For core: without the difference between large and small letters, and between blanks.
[[nodiscard]] std::string folded(std::string_view text);

/// Carries a command out. Nothing if that could not be, and then its user has been told.
using Ask = std::function<std::optional<core::Transition>(const core::Command&)>;

/// Stores the wanted intention and its estimate. Returns nothing if `ask` did.
[[nodiscard]] std::optional<core::IntentionId> recordIntention(const core::QuickWish& wish,
                                                               const Ask& ask);

} // namespace pomotide::ui
