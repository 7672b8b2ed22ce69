// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/idle_watch.h"

#include <QTimer>

#include <utility>

namespace pomotide::app {

IdleWatch::IdleWatch(std::unique_ptr<IdleSource> source, core::Duration away,
                     core::Duration shortPause)
    : m_source(std::move(source)),
      m_run(m_source.get(), shortPause, [this] { return core::Duration{m_clock.elapsed()}; })
{
    m_clock.start();
    if (!m_source) {
        return;
    }
    m_absence = m_source->alarmAfter(away);
    connect(m_absence.get(), &IdleAlarm::reached, this, [this] { setAway(true); });
    connect(m_absence.get(), &IdleAlarm::left, this, [this] { setAway(false); });
    connect(m_absence.get(), &IdleAlarm::lost, this, [this] { setAway(false); });
    m_run.watch();
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::callAtPause(core::Duration pause, std::function<void()> call)
{
    cancel();
    m_call = std::move(call);
    if (!m_source || m_isAway) {
        QTimer::singleShot(0, this, &IdleWatch::notePause);
        return;
    }
    m_pause = m_source->alarmAfter(pause);
    connect(m_pause.get(), &IdleAlarm::reached, this, &IdleWatch::notePause);
    connect(m_pause.get(), &IdleAlarm::lost, this, &IdleWatch::notePause);
}

void IdleWatch::cancel()
{
    m_call = nullptr;
    m_pause.reset();
}

std::optional<core::Duration> IdleWatch::busyFor() const
{
    return m_run.sinceBegin();
}

void IdleWatch::setPaused(bool isPaused)
{
    if (isPaused) {
        m_run.forget();
    } else {
        m_run.watch();
    }
}

void IdleWatch::setAway(bool isAway)
{
    if (std::exchange(m_isAway, isAway) != isAway) {
        emit awayChanged(isAway);
    }
}

void IdleWatch::notePause()
{
    const auto call = std::exchange(m_call, nullptr);
    cancel();
    if (call) {
        call();
    }
}

} // namespace pomotide::app
