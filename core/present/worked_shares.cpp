// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/worked_shares.h"

#include "core/present/clock_length.h"
#include "core/text/tags.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace pomotide::core {

namespace {

/// The work on each intention, in the order in which it was done last.
std::vector<WorkedShare> byIntention(const std::vector<HistoryEntry>& entries)
{
    std::unordered_map<IntentionId, std::size_t> places;
    std::vector<WorkedShare> newestFirst;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto [place, isNew] =
            places.try_emplace(entry->pomodoro.intention, newestFirst.size());
        if (isNew) {
            newestFirst.push_back({.name = entry->title, .worked = {}, .pomodoros = 0});
        }
        WorkedShare& share = newestFirst[place->second];
        share.worked += clockLength(workedSpan(entry->pomodoro));
        ++share.pomodoros;
    }
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

/// Adds up what has the same name but for its case.
class Sum final {
public:
    explicit Sum(const Folded& folded) : m_folded(folded) {}

    void add(const std::string& name, const WorkedShare& part)
    {
        WorkedShare& share = m_shares[m_folded(name)];
        share.name = name;
        share.worked += part.worked;
        share.pomodoros += part.pomodoros;
    }

    [[nodiscard]] std::vector<WorkedShare> longestFirst() const
    {
        std::vector<WorkedShare> shares;
        shares.reserve(m_shares.size());
        for (const auto& [folded, share] : m_shares) {
            shares.push_back(share);
        }
        std::stable_sort(shares.begin(), shares.end(), [](const auto& one, const auto& other) {
            return one.worked > other.worked;
        });
        return shares;
    }

private:
    const Folded& m_folded;
    std::map<std::string, WorkedShare> m_shares;
};

} // namespace

std::vector<WorkedShare> sharesByTitle(const std::vector<HistoryEntry>& entries,
                                       const Folded& folded)
{
    Sum sum(folded);
    for (const WorkedShare& share : byIntention(entries)) {
        sum.add(share.name, share);
    }
    return sum.longestFirst();
}

std::vector<WorkedShare> sharesByTag(const std::vector<HistoryEntry>& entries, const Folded& folded)
{
    Sum sum(folded);
    WorkedShare untagged;
    for (const WorkedShare& share : byIntention(entries)) {
        const auto tags = tagsOf(share.name);
        for (const std::string& tag : tags) {
            sum.add(tag, share);
        }
        if (tags.empty()) {
            untagged.worked += share.worked;
            untagged.pomodoros += share.pomodoros;
        }
    }
    auto shares = sum.longestFirst();
    if (!shares.empty() && untagged.pomodoros > 0) {
        shares.push_back(untagged);
    }
    return shares;
}

} // namespace pomotide::core
