// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"
#include "core/present/quick_entry_model.h"

namespace pomotide::core {

/// Time worked on what has one name.
struct WorkedShare {
    std::string name; ///< as it was spelled last
    Duration worked{};
    int pomodoros = 0;

    bool operator==(const WorkedShare&) const = default;
};

/// By title, the longest first. Intentions of the same title are one.
[[nodiscard]] std::vector<WorkedShare> sharesByTitle(const std::vector<HistoryEntry>& entries,
                                                     const Folded& folded);

/// By tag, without its #, the longest first; then work without a tag, which has an empty name.
/// Work with several tags counts with each. Nothing if there are no tags.
[[nodiscard]] std::vector<WorkedShare> sharesByTag(const std::vector<HistoryEntry>& entries,
                                                   const Folded& folded);

} // namespace pomotide::core
