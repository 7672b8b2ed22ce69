// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"
#include "core/present/quick_entry_model.h"
#include "ui/text/folded.h"

/// Makes commands from a typed line.
namespace pomotide::ui {

/// Returns the commands that do what Enter does; empty if there is nothing to do.
[[nodiscard]] std::vector<core::Command> commandsOf(const core::QuickEntryModel& model);

} // namespace pomotide::ui
