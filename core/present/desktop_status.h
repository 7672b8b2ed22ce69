// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/state.h"

namespace pomotide::core {

/// What is known of the user and the desktop at the moment.
struct DesktopStatus {
    bool locked = false;       ///< the session is
    bool away = false;         ///< no key, no pointer for five minutes, or the machine sleeps
    bool sharing = false;      ///< somebody else sees the screen
    bool presenting = false;   ///< a film or a presentation keeps the screen from going dark
    bool doNotDisturb = false; ///< the desktop's own switch

    bool operator==(const DesktopStatus&) const = default;
};

/// Why words and prompts do not come: the first of these that holds.
enum class QuietReason { None, Locked, ByHand, Sharing, Presenting, DoNotDisturb, Away };

[[nodiscard]] QuietReason quietReasonOf(const State& state, const DesktopStatus& desktopStatus);

/// Whether others may be looking: titles of intentions are not to be seen then.
[[nodiscard]] bool hidesTitles(QuietReason quietReason);

} // namespace pomotide::core
