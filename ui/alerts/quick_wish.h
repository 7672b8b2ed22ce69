// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/present/quick_entry_model.h"

/// From a line that was typed to commands.
namespace pomotide::ui {

/// For core: without the difference between large and small letters, and between blanks.
[[nodiscard]] std::string folded(std::string_view text);

/// Brings the intention that is wished for into the store, with its estimate; none if it is there.
[[nodiscard]] std::vector<core::Command> noteCommands(const core::QuickWish& wish);

/// The same, and then starts it.
[[nodiscard]] std::vector<core::Command> startCommands(const core::QuickWish& wish);

} // namespace pomotide::ui
