// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/store.h"

#include <deque>
#include <map>
#include <set>
#include <utility>

namespace pomotide::core {

/// Keeps everything in memory, for tests and demos. Reading and writing never fail. A backup always
/// fails, as there is no file to copy.
class MemoryStore final : public Store {
public:
    explicit MemoryStore(State initial);

    Result<Transition> transact(const Decision& decide) override;
    Result<Unit> read(const ReadFn& reader) override;
    Result<bool> hasExternalChanges() override; ///< always false: only this process knows the store
    Result<Unit> backupTo(const std::string& path) override;

private:
    class Reader;

    void apply(const PutIntention& change);
    void apply(const RemoveIntention& change);
    void apply(const PutPomodoro& change);
    void apply(const RemovePomodoro& change);
    void apply(const PutBreak& change);
    void apply(const RemoveBreak& change);
    void apply(const RecordSession& change);
    void apply(const ForgetSession& change);

    // These rows are in the state; the history does not need them.
    void apply(const PutManualSession&) {}
    void apply(const RemoveManualSession&) {}
    void apply(const PutOverride&) {}
    void apply(const RemoveOverride&) {}
    void apply(const PutRules&) {}
    void apply(const PutEvents&) {}

    void apply(const ActChange& change);

    State m_state;
    std::map<IntentionId, Intention> m_intentions;
    std::map<PomodoroId, Pomodoro> m_pomodoros;
    std::map<PomodoroId, Break> m_breaks; ///< by the id of the pomodoro before it
    std::set<Span, decltype(&isEarlier)> m_sessions{&isEarlier};
    std::deque<Act> m_acts; ///< newest last
    std::int64_t m_latestAct = 0;
};

} // namespace pomotide::core
