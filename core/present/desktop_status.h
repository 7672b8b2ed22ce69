// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// Flags of the user and the desktop.
struct DesktopStatus {
    bool locked = false;       ///< the screen is locked
    bool away = false;         ///< no key or pointer for five minutes, or the machine sleeps
    bool sharing = false;      ///< the screen is shared or recorded
    bool presenting = false;   ///< a film or a presentation inhibits the screen saver
    bool doNotDisturb = false; ///< the desktop's own setting is on

    bool operator==(const DesktopStatus&) const = default;
};

/// Reasons why words and prompts are suppressed. The first that applies is reported.
enum class QuietReason { None, Locked, ByHand, Sharing, Presenting, DoNotDisturb, Away };

[[nodiscard]] QuietReason quietReasonOf(const State& state, const DesktopStatus& desktopStatus);

/// True if others may see the screen: titles of intentions are hidden then.
[[nodiscard]] bool hidesTitles(QuietReason quietReason);

} // namespace pomotide::core
