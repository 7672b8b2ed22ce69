// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

namespace pomotide::core {

/// True if every number is within its bounds, and every screen's name can be written in a list.
[[nodiscard]] bool isValid(const Appearance& appearance);

/// True if every number is within its bounds, and the shortcut is empty or as `parseShortcut`
/// returns it.
[[nodiscard]] bool isValid(const AlertSettings& prompts);

/// True if each of its parts is valid.
[[nodiscard]] bool isValid(const Settings& settings);

} // namespace pomotide::core
