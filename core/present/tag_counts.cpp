// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/tag_counts.h"

#include "core/text/tags.h"

#include <algorithm>
#include <set>

namespace pomotide::core {

void TagCounts::add(const Intention& intention)
{
    std::set<std::string> seen;
    for (auto& tag : tagsOf(intention.title)) {
        auto folded = m_folded(tag);
        if (!seen.insert(folded).second) {
            continue;
        }
        Count& count = m_counts[std::move(folded)];
        if (count.intentions == 0 || intention.id > count.newest) {
            count.tag = std::move(tag);
            count.newest = intention.id;
        }
        ++count.intentions;
    }
}

std::vector<std::string> TagCounts::byUse() const
{
    std::vector<const Count*> counts;
    counts.reserve(m_counts.size());
    for (const auto& [folded, count] : m_counts) {
        counts.push_back(&count);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const Count* one, const Count* other) {
        return one->intentions > other->intentions;
    });
    std::vector<std::string> tags;
    tags.reserve(counts.size());
    for (const Count* count : counts) {
        tags.push_back(count->tag);
    }
    return tags;
}

} // namespace pomotide::core
