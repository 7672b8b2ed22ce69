// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/lanes.h"

#include <algorithm>

namespace pomotide::core {

std::vector<Lane> lanesOf(const std::vector<Span>& spans)
{
    std::vector<Lane> lanes;
    std::vector<Instant> ends; // of the lanes of those that overlap each other
    std::size_t first = 0;     // of these
    const auto finish = [&] {
        for (std::size_t i = first; i < lanes.size(); ++i) {
            lanes[i].count = ends.size();
        }
        first = lanes.size();
        ends.clear();
    };
    for (const auto& span : spans) {
        const auto isOver = [&](Instant end) { return end <= span.begin; };
        if (std::all_of(ends.begin(), ends.end(), isOver)) {
            finish();
        }
        const auto free = std::find_if(ends.begin(), ends.end(), isOver);
        lanes.push_back({.index = static_cast<std::size_t>(free - ends.begin())});
        if (free == ends.end()) {
            ends.push_back(span.end);
        } else {
            *free = span.end;
        }
    }
    finish();
    return lanes;
}

} // namespace pomotide::core
