// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>

#include <iostream>
#include <string>

namespace pomotide {

/// True if the property holds in all generated cases. The first failing case is shrunk and printed
/// with the way to reproduce it. The seed is printed in any case.
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
