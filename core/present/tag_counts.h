// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"
#include "core/present/quick_entry_model.h"

#include <map>

namespace pomotide::core {

/// Counts how many intentions have each tag. Tags that differ only in case are one.
class TagCounts final {
public:
    explicit TagCounts(Folded folded) : m_folded(std::move(folded)) {}

    void add(const Intention& intention);

    /// The tags without their #, the most frequent first, each as the newest intention has it.
    [[nodiscard]] std::vector<std::string> byUse() const;

private:
    struct Count {
        std::string tag;
        IntentionId newest{};
        int intentions = 0;
    };

    Folded m_folded;
    std::map<std::string, Count> m_counts; ///< by the folded tag
};

} // namespace pomotide::core
