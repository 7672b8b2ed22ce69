// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft_history.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pomotide::core {

namespace {

/// The changed pomodoros by id; nullopt for a removed one.
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

/// The changed intentions by id; nullopt for a removed one.
std::map<IntentionId, std::optional<Intention>>
changedIntentions(const std::vector<Change>& changes)
{
    std::map<IntentionId, std::optional<Intention>> changed;
    for (const auto& change : changes) {
        if (const auto* put = std::get_if<PutIntention>(&change)) {
            changed[put->intention.id] = put->intention;
        } else if (const auto* removal = std::get_if<RemoveIntention>(&change)) {
            changed[removal->intention].reset();
        }
    }
    return changed;
}

void erase(Chronicle& chronicle, PomodoroId id)
{
    std::erase_if(chronicle.pomodoros, [&](const Pomodoro& other) { return other.id == id; });
}

/// Applies one change to a chronicle.
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
        (*this)(RemoveBreak{change.pomodoro});
    }
    void operator()(const RemoveBreak& change) const
    {
        std::erase_if(chronicle.breaks,
                      [&](const Break& pause) { return pause.after == change.after; });
    }
    void operator()(const PutBreak& change) const
    {
        (*this)(RemoveBreak{change.pause.after});
        if (change.pause.span.overlaps(span)) {
            chronicle.breaks.push_back(change.pause);
        }
    }
    void operator()(const RecordSession& change) const
    {
        if (change.span.overlaps(span)) {
            chronicle.sessions.push_back(change.span);
        }
    }
    void operator()(const ForgetSession& change) const
    {
        std::erase(chronicle.sessions, change.span);
    }
    template<typename Other>
    void operator()(const Other&) const
    {}
};

/// Applies one change of a break to the pairs of a streak.
struct BreakChange {
    std::map<PomodoroId, Streak::Pair>& slots;

    void operator()(const PutBreak& change) const { set(change.pause.after, change.pause); }
    void operator()(const RemoveBreak& change) const { set(change.after, std::nullopt); }
    template<typename Other>
    void operator()(const Other&) const
    {}

    void set(PomodoroId after, const std::optional<Break>& pause) const
    {
        if (const auto slot = slots.find(after); slot != slots.end()) {
            slot->second.pause = pause;
        }
    }
};

} // namespace

std::optional<Intention> DraftHistory::intention(IntentionId id) const
{
    const auto changed = changedIntentions(m_changes);
    const auto found = changed.find(id);
    return found == changed.end() ? m_kept.intention(id) : found->second;
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
        if (intention) {
            all.push_back(*std::move(intention));
        }
    }
    return all;
}

std::optional<Pomodoro> DraftHistory::pomodoro(PomodoroId id) const
{
    const auto changed = changedPomodoros(m_changes);
    const auto found = changed.find(id);
    return found == changed.end() ? m_kept.pomodoro(id) : found->second;
}

std::vector<Streak::Pair> DraftHistory::streak(PomodoroId first) const
{
    std::map<PomodoroId, Streak::Pair> slots;
    for (const auto& slot : m_kept.streak(first)) {
        slots.emplace(slot.pomodoro.id, slot);
    }
    for (const auto& [id, pomodoro] : changedPomodoros(m_changes)) {
        if (!pomodoro || pomodoro->streak != first) {
            slots.erase(id);
        } else if (const auto found = slots.find(id); found != slots.end()) {
            found->second.pomodoro = *pomodoro;
        } else {
            slots.emplace(id, Streak::Pair{.pomodoro = *pomodoro, .pause = breakAfter(m_kept, id)});
        }
    }
    for (const auto& change : m_changes) {
        std::visit(BreakChange{slots}, change);
    }
    std::vector<Streak::Pair> pairs;
    pairs.reserve(slots.size());
    for (auto& [id, slot] : slots) {
        pairs.push_back(std::move(slot));
    }
    std::sort(pairs.begin(), pairs.end(), [](const Streak::Pair& a, const Streak::Pair& b) {
        return a.pomodoro.index < b.pomodoro.index;
    });
    return pairs;
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
