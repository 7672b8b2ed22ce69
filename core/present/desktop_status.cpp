// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/desktop_status.h"

namespace pomotide::core {

QuietReason quietReasonOf(const State& state, const DesktopStatus& desktopStatus)
{
    if (desktopStatus.locked) {
        return QuietReason::Locked;
    }
    if (state.quietUntil && *state.quietUntil > state.now) {
        return QuietReason::ByHand;
    }
    if (desktopStatus.sharing) {
        return QuietReason::Sharing;
    }
    if (desktopStatus.presenting) {
        return QuietReason::Presenting;
    }
    if (desktopStatus.doNotDisturb) {
        return QuietReason::DoNotDisturb;
    }
    return desktopStatus.away ? QuietReason::Away : QuietReason::None;
}

bool hidesTitles(QuietReason quietReason)
{
    return quietReason != QuietReason::None && quietReason != QuietReason::Away;
}

} // namespace pomotide::core
