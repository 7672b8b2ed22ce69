// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"
#include "core/present/quick_entry_model.h"

#include <optional>
#include <string_view>

namespace pomotide::core {

/// How long earlier intentions of a kind took: the middle half of them from `from` to `to`.
struct PastEfforts {
    int count = 0;   ///< the completions that these figures are of
    Duration from{}; ///< first quartile of the time worked
    Duration to{};   ///< third quartile

    bool operator==(const PastEfforts&) const = default;
};

/// Fewer completions say nothing.
inline constexpr std::size_t kFewestEfforts = 5;

/// Older completions are left out.
inline constexpr std::size_t kMostEfforts = 20;

/// The efforts of the newest completions under that title; if these are too few, under titles with
/// the same first word. Nothing if these are too few as well.
[[nodiscard]] std::optional<PastEfforts> pastEfforts(const History& history, std::string_view title,
                                                     const Folded& folded);

} // namespace pomotide::core
