// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rapidcheck.h>

#include <string>

namespace pomotide {

/// Whether the law holds in all cases that are tried. The first that breaks it is made small and
/// printed, with the seed that leads there again: RC_PARAMS="seed=…" before the test's name.
template<typename Law>
[[nodiscard]] bool holds(const std::string& claim, Law law)
{
    return rc::check(claim, law);
}

} // namespace pomotide
