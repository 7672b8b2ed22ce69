// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/idle_watch.h"

#include <QTimer>

#include <utility>

namespace pomotide::app {

namespace {

class CallAtPause final : public QObject, public ui::InputWatch::PendingCall {
public:
    /// Calls soon without an alarm.
    CallAtPause(std::unique_ptr<IdleAlarm> alarm, std::function<void()> call)
        : m_alarm(std::move(alarm)), m_call(std::move(call))
    {
        if (!m_alarm) {
            QTimer::singleShot(0, this, &CallAtPause::notePause);
            return;
        }
        connect(m_alarm.get(), &IdleAlarm::reached, this, &CallAtPause::notePause);
        connect(m_alarm.get(), &IdleAlarm::lost, this, &CallAtPause::notePause);
    }

private:
    void notePause()
    {
        m_alarm.reset();
        std::exchange(m_call, nullptr)(); // may delete this
    }

    std::unique_ptr<IdleAlarm> m_alarm;
    std::function<void()> m_call;
};

} // namespace

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

std::unique_ptr<ui::InputWatch::PendingCall> IdleWatch::callAtPause(core::Duration pause,
                                                                    std::function<void()> call)
{
    const bool isPause = !m_source || m_isAway;
    return std::make_unique<CallAtPause>(isPause ? nullptr : m_source->alarmAfter(pause),
                                         std::move(call));
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

} // namespace pomotide::app
