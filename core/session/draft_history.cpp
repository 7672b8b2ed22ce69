// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/draft_history.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pomotide::core {

namespace {

/// What the changes made of pomodoros; nothing of one that is removed.
std::map<PomodoroId, std::optional<Pomodoro>> changedPomodoros(const std::vector<Change>& changes)
{
    std::map<PomodoroId, std::optional<Pomodoro>> changed;
    for (const auto& change : changes) {
        if (const auto* put = std::get_if<PutPomodoro>(&change)) {
            changed[put->pomodoro.id] = put->pomodoro;
        } else if (const auto* removal = std::get_if<RemovePomodoro>(&change)) {
            changed[removal->pomodoro].reset();
        }
    }
    return changed;
}

std::map<IntentionId, Intention> changedIntentions(const std::vector<Change>& changes)
{
    std::map<IntentionId, Intention> changed;
    for (const auto& change : changes) {
        if (const auto* put = std::get_if<PutIntention>(&change)) {
            changed[put->intention.id] = put->intention;
        }
    }
    return changed;
}

void erase(Chronicle& chronicle, PomodoroId id)
{
    std::erase_if(chronicle.pomodoros, [&](const Pomodoro& other) { return other.id == id; });
}

/// One change after the other, as the store will keep them.
struct Rewrite {
    Chronicle& chronicle;
    Span span;

    void operator()(const PutPomodoro& change) const
    {
        erase(chronicle, change.pomodoro.id);
        if (belongsTo(span, change.pomodoro)) {
            chronicle.pomodoros.push_back(change.pomodoro);
        }
    }
    void operator()(const RemovePomodoro& change) const
    {
        erase(chronicle, change.pomodoro);
        std::erase_if(chronicle.breaks,
                      [&](const Break& rest) { return rest.after == change.pomodoro; });
    }
    void operator()(const PutBreak& change) const
    {
        std::erase_if(chronicle.breaks,
                      [&](const Break& rest) { return rest.after == change.rest.after; });
        if (change.rest.span.overlaps(span)) {
            chronicle.breaks.push_back(change.rest);
        }
    }
    void operator()(const RecordSession& change) const
    {
        if (change.span.overlaps(span)) {
            chronicle.sessions.push_back(change.span);
        }
    }
    template<typename Other>
    void operator()(const Other&) const
    {}
};

} // namespace

std::optional<Intention> DraftHistory::intention(IntentionId id) const
{
    const auto changed = changedIntentions(m_changes);
    const auto found = changed.find(id);
    return found == changed.end() ? m_kept.intention(id) : std::optional{found->second};
}

std::vector<Intention> DraftHistory::intentions() const
{
    auto changed = changedIntentions(m_changes);
    for (const auto& intention : m_kept.intentions()) {
        changed.emplace(intention.id, intention);
    }
    std::vector<Intention> all;
    all.reserve(changed.size());
    for (auto& [id, intention] : changed) {
        all.push_back(std::move(intention));
    }
    return all;
}

std::optional<Pomodoro> DraftHistory::pomodoro(PomodoroId id) const
{
    const auto changed = changedPomodoros(m_changes);
    const auto found = changed.find(id);
    return found == changed.end() ? m_kept.pomodoro(id) : found->second;
}

void DraftHistory::visitPomodoros(IntentionId id, PomodoroId limit,
                                  const std::function<bool(const Pomodoro&)>& wantsMore) const
{
    const auto changed = changedPomodoros(m_changes);
    auto next = std::make_reverse_iterator(changed.lower_bound(limit));
    bool goesOn = true;
    const auto showChangedDownTo = [&](PomodoroId floor) {
        for (; goesOn && next != changed.rend() && next->first >= floor; ++next) {
            if (next->second && next->second->intention == id) {
                goesOn = wantsMore(*next->second);
            }
        }
    };
    m_kept.visitPomodoros(id, limit, [&](const Pomodoro& kept) {
        showChangedDownTo(kept.id);
        if (goesOn && changed.find(kept.id) == changed.end()) {
            goesOn = wantsMore(kept);
        }
        return goesOn;
    });
    showChangedDownTo(PomodoroId{0});
}

Chronicle DraftHistory::chronicle(Span span) const
{
    auto chronicle = m_kept.chronicle(span);
    for (const auto& change : m_changes) {
        std::visit(Rewrite{chronicle, span}, change);
    }
    std::sort(chronicle.pomodoros.begin(), chronicle.pomodoros.end(),
              [](const Pomodoro& a, const Pomodoro& b) {
                  return std::tie(a.span.begin, a.id) < std::tie(b.span.begin, b.id);
              });
    std::sort(chronicle.breaks.begin(), chronicle.breaks.end(), [](const Break& a, const Break& b) {
        return std::tie(a.span.begin, a.after) < std::tie(b.span.begin, b.after);
    });
    std::sort(chronicle.sessions.begin(), chronicle.sessions.end(), isEarlier);
    chronicle.sessions.erase(std::unique(chronicle.sessions.begin(), chronicle.sessions.end()),
                             chronicle.sessions.end());
    return chronicle;
}

} // namespace pomotide::core
