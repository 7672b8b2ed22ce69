// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/history.h"

namespace pomotide::core {

/// The stored history with the changes of a step applied. Both arguments must outlive it.
class DraftHistory final : public History {
public:
    DraftHistory(const History& kept, const std::vector<Change>& changes)
        : m_kept(kept), m_changes(changes)
    {}

    [[nodiscard]] std::optional<Intention> intention(IntentionId id) const override;
    [[nodiscard]] std::vector<Intention> intentions() const override;
    [[nodiscard]] std::optional<Pomodoro> pomodoro(PomodoroId id) const override;
    [[nodiscard]] std::vector<Streak::Pair> streak(PomodoroId first) const override;
    void visitPomodoros(IntentionId id, PomodoroId limit,
                        const std::function<bool(const Pomodoro&)>& wantsMore) const override;
    [[nodiscard]] Chronicle chronicle(Span span) const override;
    [[nodiscard]] std::optional<Act> undoableAct() const override { return m_kept.undoableAct(); }
    [[nodiscard]] std::optional<Act> redoableAct() const override { return m_kept.redoableAct(); }

private:
    const History& m_kept;
    const std::vector<Change>& m_changes;
};

} // namespace pomotide::core
