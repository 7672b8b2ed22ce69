// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

#include <vector>

namespace pomotide::core {

/// A place beside what happens at the same time.
struct Lane {
    std::size_t index = 0;
    std::size_t count = 1; ///< places side by side

    bool operator==(const Lane&) const = default;
};

/// The lanes of these spans, so that none covers another: as few as there can be. Those that are
/// joined by overlaps share the room equally. `spans` has the earliest begin first.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<Span>& spans);

} // namespace pomotide::core
