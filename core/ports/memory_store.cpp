// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/memory_store.h"

#include <algorithm>

namespace pomotide::core {

namespace {

template<typename Id, typename Value>
std::optional<Value> valueOf(const std::map<Id, Value>& values, Id id)
{
    const auto found = values.find(id);
    return found == values.end() ? std::nullopt : std::optional{found->second};
}

/// The values for which `isWanted` is true, earliest begin first.
template<typename Value, typename Condition>
std::vector<Value> valuesOf(const std::map<PomodoroId, Value>& values, const Condition& isWanted)
{
    std::vector<Value> found;
    for (const auto& [id, value] : values) {
        if (isWanted(value)) {
            found.push_back(value);
        }
    }
    // Values that begin together stay in the order of their ids.
    std::stable_sort(found.begin(), found.end(),
                     [](const Value& a, const Value& b) { return a.span.begin < b.span.begin; });
    return found;
}

bool isUndone(const Act& act)
{
    return act.isUndone;
}

} // namespace

class MemoryStore::Reader final : public History {
public:
    explicit Reader(const MemoryStore& store) : m_store(store) {}

    [[nodiscard]] std::optional<Intention> intention(IntentionId id) const override
    {
        return valueOf(m_store.m_intentions, id);
    }

    [[nodiscard]] std::optional<Pomodoro> pomodoro(PomodoroId id) const override
    {
        return valueOf(m_store.m_pomodoros, id);
    }

    [[nodiscard]] std::vector<Intention> intentions() const override
    {
        std::vector<Intention> intentions;
        for (const auto& [id, intention] : m_store.m_intentions) {
            intentions.push_back(intention);
        }
        return intentions;
    }

    [[nodiscard]] std::vector<Streak::Pair> streak(PomodoroId first) const override
    {
        std::vector<Streak::Pair> pairs;
        for (const auto& [id, pomodoro] : m_store.m_pomodoros) {
            if (pomodoro.streak == first) {
                pairs.push_back({.pomodoro = pomodoro, .pause = valueOf(m_store.m_breaks, id)});
            }
        }
        std::sort(pairs.begin(), pairs.end(), [](const Streak::Pair& a, const Streak::Pair& b) {
            return a.pomodoro.index < b.pomodoro.index;
        });
        return pairs;
    }

    void visitPomodoros(IntentionId id, PomodoroId limit,
                        const std::function<bool(const Pomodoro&)>& wantsMore) const override
    {
        const auto& pomodoros = m_store.m_pomodoros;
        for (auto next = std::make_reverse_iterator(pomodoros.lower_bound(limit));
             next != pomodoros.rend(); ++next) {
            if (next->second.intention == id && !wantsMore(next->second)) {
                return;
            }
        }
    }

    [[nodiscard]] Chronicle chronicle(Span span) const override
    {
        const auto overlaps = [&](const auto& one) { return one.span.overlaps(span); };
        Chronicle chronicle{.pomodoros = valuesOf(m_store.m_pomodoros,
                                                  [&](const Pomodoro& pomodoro) {
                                                      return belongsTo(span, pomodoro);
                                                  }),
                            .breaks = valuesOf(m_store.m_breaks, overlaps),
                            .sessions = {}};
        std::copy_if(m_store.m_sessions.begin(), m_store.m_sessions.end(),
                     std::back_inserter(chronicle.sessions),
                     [&](const Span& session) { return session.overlaps(span); });
        return chronicle;
    }

    [[nodiscard]] std::optional<Act> undoableAct() const override
    {
        const auto& acts = m_store.m_acts;
        const auto found =
            std::find_if(acts.rbegin(), acts.rend(), [](const Act& act) { return !act.isUndone; });
        return found == acts.rend() ? std::nullopt : std::optional{*found};
    }

    [[nodiscard]] std::optional<Act> redoableAct() const override
    {
        const auto& acts = m_store.m_acts;
        const auto found = std::find_if(acts.begin(), acts.end(), &isUndone);
        return found == acts.end() ? std::nullopt : std::optional{*found};
    }

private:
    const MemoryStore& m_store;
};

MemoryStore::MemoryStore(State initial) : m_state(std::move(initial))
{
    for (const auto* intentions : {&m_state.open, &m_state.closed}) {
        for (const auto& intention : *intentions) {
            apply(PutIntention{intention});
        }
    }
    for (const auto& pomodoro : m_state.awaiting) {
        apply(PutPomodoro{pomodoro});
    }
    if (m_state.streak) {
        for (const auto& pair : m_state.streak->pairs) {
            apply(PutPomodoro{pair.pomodoro});
            if (pair.pause) {
                apply(PutBreak{*pair.pause});
            }
        }
    }
}

Result<Transition> MemoryStore::transact(const Decision& decide)
{
    auto transition = decide(m_state, Reader{*this});
    for (const auto& change : transition.changes) {
        std::visit([this](const auto& one) { apply(one); }, change);
    }
    if (transition.act) {
        apply(*transition.act);
    }
    m_state = transition.state;
    return transition;
}

Result<Unit> MemoryStore::read(const ReadFn& reader)
{
    reader(m_state, Reader{*this});
    return Unit{};
}

Result<bool> MemoryStore::hasExternalChanges()
{
    return false;
}

Result<Unit> MemoryStore::backupTo(const std::string& path)
{
    return Failure{.kind = Failure::Kind::Other,
                   .subject = path,
                   .detail = "what is kept in memory has no file to copy"};
}

void MemoryStore::apply(const PutIntention& change)
{
    m_intentions.insert_or_assign(change.intention.id, change.intention);
}

void MemoryStore::apply(const RemoveIntention& change)
{
    m_intentions.erase(change.intention);
}

void MemoryStore::apply(const PutPomodoro& change)
{
    m_pomodoros.insert_or_assign(change.pomodoro.id, change.pomodoro);
}

void MemoryStore::apply(const RemovePomodoro& change)
{
    m_breaks.erase(change.pomodoro);
    m_pomodoros.erase(change.pomodoro);
}

void MemoryStore::apply(const PutBreak& change)
{
    m_breaks.insert_or_assign(change.pause.after, change.pause);
}

void MemoryStore::apply(const RemoveBreak& change)
{
    m_breaks.erase(change.after);
}

void MemoryStore::apply(const RecordSession& change)
{
    m_sessions.insert(change.span);
}

void MemoryStore::apply(const ForgetSession& change)
{
    m_sessions.erase(change.span);
}

void MemoryStore::apply(const ActChange& change)
{
    using Kind = ActChange::Kind;
    const auto isIt = [&](const Act& act) { return act.id == change.act.id; };
    switch (change.kind) {
    case Kind::Recorded:
        std::erase_if(m_acts, isUndone);
        m_acts.push_back(change.act);
        m_acts.back().id = ActId{++m_latestAct};
        if (m_acts.size() > kMostActs) {
            m_acts.pop_front();
        }
        break;
    case Kind::Reversed:
        std::replace_if(m_acts.begin(), m_acts.end(), isIt, change.act);
        break;
    case Kind::Dropped:
        std::erase_if(m_acts, isIt);
        break;
    }
}

} // namespace pomotide::core
