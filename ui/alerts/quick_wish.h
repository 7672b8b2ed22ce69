// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/present/quick_entry_model.h"
#include "ui/text/folded.h"

/// Makes commands from a typed line.
namespace pomotide::ui {

/// Returns the commands that add the wanted intention or its estimate; empty if both exist.
[[nodiscard]] std::vector<core::Command> addCommands(const core::QuickWish& wish);

/// Returns the same commands and a start of that intention.
[[nodiscard]] std::vector<core::Command> startCommands(const core::QuickWish& wish);

/// Returns the same commands and a switch of what runs to that intention.
[[nodiscard]] std::vector<core::Command> switchCommands(const core::QuickWish& wish);

} // namespace pomotide::ui
