// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

namespace pomotide::core {

/// Whether every number lies within its bounds, and every screen's name can be written in a list.
[[nodiscard]] bool isValid(const Appearance& look);

/// Whether every number lies within its bounds, and the shortcut is one or none: modifiers out of
/// Ctrl, Alt, Shift and Meta, at least one that is not Shift, then a key, joined by plus signs.
[[nodiscard]] bool isValid(const AlertSettings& prompts);

/// True if each of its parts is valid.
[[nodiscard]] bool isValid(const Settings& settings);

} // namespace pomotide::core
