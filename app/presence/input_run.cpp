// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/input_run.h"

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

/// Where a film passes for input, it would make an endless run: only its begin counts.
constexpr core::Duration kLongestFilm = std::chrono::minutes{1};

} // namespace

InputRun::InputRun(IdleSource* source, core::Duration pause, Elapsed elapsed)
    : m_source(source), m_pause(pause), m_elapsed(std::move(elapsed))
{}

void InputRun::watch()
{
    if (m_source == nullptr || m_alarm) {
        return;
    }
    m_alarm = m_source->inputAlarm(m_pause);
    connect(m_alarm.get(), &IdleAlarm::left, this, &InputRun::begin);
    connect(m_alarm.get(), &IdleAlarm::reached, this, &InputRun::end);
    connect(m_alarm.get(), &IdleAlarm::lost, this, [this] { m_isOn = false; });
}

void InputRun::forget()
{
    m_alarm.reset();
    m_isOn = false;
    m_latest.reset();
}

std::optional<core::Duration> InputRun::sinceBegin() const
{
    return m_isOn ? std::optional{m_elapsed() - m_began} : std::nullopt;
}

std::optional<core::Duration> InputRun::sinceLatest() const
{
    const auto latest = m_isOn ? std::optional{latestOfRun()} : m_latest;
    return latest ? std::optional{m_elapsed() - *latest} : std::nullopt;
}

void InputRun::begin()
{
    m_isOn = true;
    m_began = m_elapsed();
    emit changed();
}

void InputRun::end()
{
    if (m_isOn) {
        m_latest = latestOfRun();
        m_isOn = false;
        emit changed();
    }
}

/// Without a later input, the pause would have been reported.
core::Duration InputRun::latestOfRun() const
{
    const auto latest = std::max(m_began, m_elapsed() - m_pause);
    return m_source->countsFilms() ? std::min(latest, m_began + kLongestFilm) : latest;
}

} // namespace pomotide::app
