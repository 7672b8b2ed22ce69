// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>

#include <iostream>
#include <string>

namespace pomotide {

/// True if the law holds in all cases tried. The first one that breaks it is shrunk and printed,
/// with what leads there again. The seed is printed in any case.
template<typename Law>
[[nodiscard]] bool holds(const std::string& claim, Law law)
{
    const bool held = rc::check(claim, law);
    if (!held) {
        const auto& tried = rc::detail::configuration().testParams;
        std::cerr << "To try the same cases again, run this with RC_PARAMS=\"seed=" << tried.seed
                  << " max_success=" << tried.maxSuccess << "\" in the environment.\n";
    }
    return held;
}

} // namespace pomotide
