// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/desktop_status.h"

namespace pomotide::core {

Hush hushOf(const State& state, const Circumstances& circumstances)
{
    if (circumstances.locked) {
        return Hush::Locked;
    }
    if (state.quietUntil && *state.quietUntil > state.now) {
        return Hush::ByHand;
    }
    if (circumstances.sharing) {
        return Hush::Sharing;
    }
    if (circumstances.presenting) {
        return Hush::Presenting;
    }
    if (circumstances.doNotDisturb) {
        return Hush::DoNotDisturb;
    }
    return circumstances.away ? Hush::Away : Hush::None;
}

bool hidesTitles(Hush hush)
{
    return hush != Hush::None && hush != Hush::Away;
}

} // namespace pomotide::core
