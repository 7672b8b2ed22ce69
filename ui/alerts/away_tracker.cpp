// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/away_tracker.h"

#include "core/engine/step.h"

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

/// Longest delay after which the desktop reports that the user has left.
constexpr core::Duration kNoticedWithin = std::chrono::minutes{5};

/// Returns the pomodoro if it is running or waits for its evaluation, otherwise null.
const core::Pomodoro* openPomodoro(const core::State& state, core::PomodoroId id)
{
    if (const auto* running = core::runningPomodoro(state); running && running->id == id) {
        return running->evaluation ? nullptr : running;
    }
    const auto found = std::find_if(state.awaiting.begin(), state.awaiting.end(),
                                    [&](const auto& pomodoro) { return pomodoro.id == id; });
    return found == state.awaiting.end() ? nullptr : &*found;
}

bool isWorthASentence(const core::AbsenceModel& model)
{
    return model != core::AbsenceModel{.absence = model.absence};
}

} // namespace

AwayTracker::AwayTracker(SessionBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge)
{
    keepState();
    connect(&bridge, &SessionBridge::stateChanged, this, &AwayTracker::keepState);
    connect(&bridge, &SessionBridge::stateChanged, this, &AwayTracker::reconsider);
}

void AwayTracker::begin(core::Instant since)
{
    m_since = std::min(since, m_since.value_or(since));
}

void AwayTracker::end()
{
    const auto since = std::exchange(m_since, std::nullopt);
    if (!since || !m_bridge.dispatch(core::Advance{})) {
        return;
    }
    const auto& after = m_bridge.state();
    const core::Span span{*since, after.now};
    if (span.length() < kWorthMentioning) {
        return;
    }
    const auto model = core::absenceModel(stateAt(*since), after, span, m_bridge.zones());
    if (!isWorthASentence(model)) {
        return;
    }
    if (const auto* pomodoro = model.ranOn ? openPomodoro(after, model.ranOn->pomodoro) : nullptr) {
        m_question = model;
        m_asked = pomodoro->span;
        emit questionChanged();
    }
    emit returned(model);
}

void AwayTracker::worked()
{
    settle();
}

void AwayTracker::wasAway()
{
    if (m_question) {
        wasAwaySince(m_question->absence.begin);
    }
}

void AwayTracker::wasAwaySince(core::Instant since)
{
    if (!m_question) {
        return;
    }
    const core::WasAway command{.pomodoro = m_question->ranOn->pomodoro, .since = since};
    const Answer answer = m_bridge.ask(command);
    if (answer.isDone()) {
        settle();
    } else if (!answer.refusal.isEmpty()) {
        emit m_bridge.noticed(answer.refusal);
    }
}

void AwayTracker::keepState()
{
    if (m_since) {
        return; // the state at which the user left is kept already
    }
    const auto& state = m_bridge.state();
    // If the clock was set back, states from after that time are void.
    while (!m_states.empty() && m_states.back().now >= state.now) {
        m_states.pop_back();
    }
    m_states.push_back(state);
    while (m_states.size() > 1 && m_states[1].now <= state.now - kNoticedWithin) {
        m_states.pop_front();
    }
}

/// Drops the question if its pomodoro was evaluated, corrected or deleted.
void AwayTracker::reconsider()
{
    if (!m_question) {
        return;
    }
    const auto* pomodoro = openPomodoro(m_bridge.state(), m_question->ranOn->pomodoro);
    const bool isCorrected = pomodoro && m_question->ranOn->ended && pomodoro->span != m_asked;
    if (!pomodoro || isCorrected) {
        settle();
    }
}

void AwayTracker::settle()
{
    if (std::exchange(m_question, std::nullopt)) {
        emit questionChanged();
    }
}

const core::State& AwayTracker::stateAt(core::Instant instant) const
{
    const auto later = std::find_if(m_states.begin() + 1, m_states.end(),
                                    [&](const auto& state) { return state.now > instant; });
    return *(later - 1);
}

} // namespace pomotide::ui
