// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/known_history.h"

namespace pomotide::core {

namespace {

PomodoroId next(PomodoroId id)
{
    return PomodoroId{static_cast<std::int64_t>(id) + 1};
}

} // namespace

KnownHistory::KnownHistory(const History& kept, const std::vector<Pomodoro>& pomodoros)
    : m_kept(kept)
{
    for (const auto& pomodoro : pomodoros) {
        m_pomodoros.emplace(pomodoro.id, &pomodoro);
    }
}

std::optional<Intention> KnownHistory::intention(IntentionId id) const
{
    const auto [found, isNew] = m_intentions.try_emplace(id);
    if (isNew) {
        found->second = m_kept.intention(id);
    }
    return found->second;
}

std::optional<Pomodoro> KnownHistory::pomodoro(PomodoroId id) const
{
    const auto found = m_pomodoros.find(id);
    return found == m_pomodoros.end() ? m_kept.pomodoro(id) : std::optional{*found->second};
}

KnownHistory::Work& KnownHistory::workOn(IntentionId id) const
{
    const auto [found, isNew] = m_work.try_emplace(id);
    auto& work = found->second;
    if (isNew) {
        const auto oldest = m_pomodoros.begin()->first;
        work.isConsistent = true;
        m_kept.visitPomodoros(id, next(m_pomodoros.rbegin()->first), [&](const Pomodoro& one) {
            work.newestFirst.push_back(one);
            work.isConsistent = one.id > oldest;
            return work.isConsistent;
        });
    }
    return work;
}

void KnownHistory::visitPomodoros(IntentionId id, PomodoroId limit,
                                  const std::function<bool(const Pomodoro&)>& wantsMore) const
{
    if (m_pomodoros.empty() || limit > next(m_pomodoros.rbegin()->first)) {
        m_kept.visitPomodoros(id, limit, wantsMore);
        return;
    }
    auto& work = workOn(id);
    for (const auto& one : work.newestFirst) {
        if (one.id < limit && !wantsMore(one)) {
            return;
        }
    }
    if (work.isConsistent) {
        return;
    }
    work.isConsistent = true;
    m_kept.visitPomodoros(id, PomodoroId{work.newestFirst.back().id}, [&](const Pomodoro& one) {
        work.newestFirst.push_back(one);
        work.isConsistent = one.id >= limit || wantsMore(one);
        return work.isConsistent;
    });
}

} // namespace pomotide::core
