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

template<typename Value>
std::vector<Value> overlapping(const std::map<PomodoroId, Value>& values, Span span)
{
    std::vector<Value> found;
    for (const auto& [id, value] : values) {
        if (value.span.overlaps(span)) {
            found.push_back(value);
        }
    }
    // Of those that begin together, the order of the ids stays.
    std::stable_sort(found.begin(), found.end(),
                     [](const Value& a, const Value& b) { return a.span.begin < b.span.begin; });
    return found;
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

    [[nodiscard]] std::optional<PomodoroId> latestOf(IntentionId id) const override
    {
        const auto& pomodoros = m_store.m_pomodoros;
        const auto latest =
            std::find_if(pomodoros.rbegin(), pomodoros.rend(),
                         [&](const auto& entry) { return entry.second.intention == id; });
        return latest == pomodoros.rend() ? std::nullopt : std::optional{latest->first};
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
            if (pair.rest) {
                apply(PutBreak{*pair.rest});
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
    m_state = transition.state;
    return transition;
}

Result<Chronicle> MemoryStore::chronicle(Span span)
{
    Chronicle chronicle{.pomodoros = overlapping(m_pomodoros, span),
                        .breaks = overlapping(m_breaks, span),
                        .sessions = {}};
    std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(chronicle.sessions),
                 [&](const Span& session) { return session.overlaps(span); });
    return chronicle;
}

Result<std::vector<Intention>> MemoryStore::intentions()
{
    std::vector<Intention> intentions;
    for (const auto& [id, intention] : m_intentions) {
        intentions.push_back(intention);
    }
    return intentions;
}

Result<Done> MemoryStore::backupTo(const std::string& path)
{
    return Failure{.kind = Failure::Kind::Other,
                   .subject = path,
                   .detail = "what is kept in memory has no file to copy"};
}

void MemoryStore::apply(const PutIntention& change)
{
    m_intentions.insert_or_assign(change.intention.id, change.intention);
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
    m_breaks.insert_or_assign(change.rest.after, change.rest);
}

void MemoryStore::apply(const RecordSession& change)
{
    const auto behind =
        std::upper_bound(m_sessions.begin(), m_sessions.end(), change.span,
                         [](const Span& a, const Span& b) { return a.begin < b.begin; });
    m_sessions.insert(behind, change.span);
}

} // namespace pomotide::core
