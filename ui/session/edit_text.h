// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

namespace pomotide::ui::text {

/// What a command does, as a fact to follow "Undo:": "“Letter” moved". Call it before the command
/// is carried out. Empty if the command is not an edit.
[[nodiscard]] QString edit(const core::Command& command, SessionBridge& bridge);

} // namespace pomotide::ui::text
