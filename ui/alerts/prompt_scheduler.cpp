// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/prompt_scheduler.h"

#include "core/engine/prompt_backoff.h"
#include "core/model/prompt_backoff.h"

namespace pomotide::ui {

using namespace std::chrono_literals;

PromptScheduler::PromptScheduler(SessionBridge& bridge, InputWatch& input, Ticker& ticker,
                                 double speed, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_input(input), m_ticker(ticker), m_speed(speed)
{
    connect(&m_bridge, &SessionBridge::stateChanged, this, &PromptScheduler::update);
    connect(&m_bridge, &SessionBridge::quietReasonChanged, this, &PromptScheduler::update);
    update();
}

PromptScheduler::~PromptScheduler()
{
    stop();
}

std::optional<core::Instant> PromptScheduler::busySince() const
{
    const auto length = m_input.busyFor();
    if (!length) {
        return std::nullopt;
    }
    return m_bridge.now() - std::chrono::duration_cast<core::Duration>(*length * m_speed);
}

void PromptScheduler::update()
{
    const auto& backoff = m_bridge.state().backoff;
    if (!backoff || m_bridge.quietReason() != core::QuietReason::None) {
        stop();
    } else if (m_due != backoff->next) { // otherwise keep waiting for a pause
        stop();
        awaitTime(backoff->next);
    }
}

void PromptScheduler::stop()
{
    m_due.reset();
    m_ticker.cancel();
    m_pause.reset();
}

void PromptScheduler::awaitTime(core::Instant due)
{
    const core::Duration left = due - m_bridge.now();
    if (left > 0s) {
        m_ticker.callAfter(onTicker(left, m_speed), [this, due] { awaitTime(due); });
    } else {
        m_due = due;
        m_ticker.callAfter(onTicker(kLongestWaitForPause, m_speed), [this] { prompt(); });
        m_pause = m_input.callAtPause(kPauseForWords, [this] { prompt(); });
    }
}

void PromptScheduler::prompt()
{
    stop();
    const auto done = m_bridge.dispatch(core::RecordPrompt{});
    if (!done || done->outcome != core::Outcome::Done) {
        return; // another process may have started a pomodoro, for one
    }
    if (const auto form = core::latestForm(m_bridge.state())) {
        emit prompted(*form);
    }
}

} // namespace pomotide::ui
