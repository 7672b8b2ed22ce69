// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"

#include <map>

namespace pomotide::core {

/// A cache in front of another history, which must outlive it and must not change meanwhile. Each
/// pomodoro is read once.
class KnownHistory final : public History {
public:
    KnownHistory(const History& kept, const std::vector<Pomodoro>& pomodoros);

    [[nodiscard]] std::optional<Intention> intention(IntentionId id) const override;
    [[nodiscard]] std::vector<Intention> intentions() const override { return m_kept.intentions(); }
    [[nodiscard]] std::optional<Pomodoro> pomodoro(PomodoroId id) const override;
    [[nodiscard]] std::vector<Streak::Pair> streak(PomodoroId first) const override
    {
        return m_kept.streak(first);
    }
    void visitPomodoros(IntentionId id, PomodoroId limit,
                        const std::function<bool(const Pomodoro&)>& wantsMore) const override;
    [[nodiscard]] Chronicle chronicle(Span span) const override { return m_kept.chronicle(span); }
    [[nodiscard]] std::optional<Act> undoableAct() const override { return m_kept.undoableAct(); }
    [[nodiscard]] std::optional<Act> redoableAct() const override { return m_kept.redoableAct(); }

private:
    /// An intention's pomodoros, newest first, down to the oldest known.
    struct Work {
        std::vector<Pomodoro> newestFirst;
        bool isConsistent = false;
    };

    [[nodiscard]] Work& workOn(IntentionId id) const;

    const History& m_kept;
    std::map<PomodoroId, const Pomodoro*> m_pomodoros;
    mutable std::map<IntentionId, std::optional<Intention>> m_intentions;
    mutable std::map<IntentionId, Work> m_work;
};

} // namespace pomotide::core
