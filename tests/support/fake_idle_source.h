// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace pomotide {

/// A desktop whose time and input are controlled by the test.
class FakeInput final {
public:
    class Alarm;

    /// True while an alarm exists.
    [[nodiscard]] bool isWatched() const { return !m_alarms.empty(); }

    /// The time since this exists.
    [[nodiscard]] core::Duration elapsed() const { return m_now; }

    /// When the next pause is long enough for an alarm, if there is no input before.
    [[nodiscard]] std::optional<core::Duration> due() const;

    /// There is input now.
    void touch();

    /// No input comes until then.
    void passTo(core::Duration time);

private:
    /// The alarm that is due next; null if none waits for a pause.
    [[nodiscard]] Alarm* nextAlarm() const;

    core::Duration m_now{};
    std::vector<Alarm*> m_alarms;
};

class FakeInput::Alarm final : public app::IdleAlarm {
public:
    /// With `since` it waits for a pause from then on; otherwise for input.
    Alarm(FakeInput& input, core::Duration pause, std::optional<core::Duration> since)
        : m_input(input), m_pause(pause), m_since(since)
    {
        m_input.m_alarms.push_back(this);
    }
    ~Alarm() override { std::erase(m_input.m_alarms, this); }
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    [[nodiscard]] std::optional<core::Duration> due() const
    {
        return m_since ? std::optional{*m_since + m_pause} : std::nullopt;
    }
    void reach()
    {
        m_since.reset();
        emit reached();
    }
    void touch()
    {
        if (!std::exchange(m_since, m_input.m_now)) {
            emit left();
        }
    }

private:
    FakeInput& m_input;
    core::Duration m_pause;
    std::optional<core::Duration> m_since; ///< the latest input; nothing after a pause
};

inline std::optional<core::Duration> FakeInput::due() const
{
    const auto* const next = nextAlarm();
    return next != nullptr ? next->due() : std::nullopt;
}

inline void FakeInput::touch()
{
    const auto alarms = m_alarms;
    for (Alarm* const alarm : alarms) {
        // A slot may have deleted another alarm.
        if (std::find(m_alarms.begin(), m_alarms.end(), alarm) != m_alarms.end()) {
            alarm->touch();
        }
    }
}

inline void FakeInput::passTo(core::Duration time)
{
    for (auto next = due(); next && *next <= time; next = due()) {
        m_now = *next;
        nextAlarm()->reach();
    }
    m_now = time;
}

inline FakeInput::Alarm* FakeInput::nextAlarm() const
{
    const auto isEarlier = [](const Alarm* a, const Alarm* b) {
        return a->due() && (!b->due() || *a->due() < *b->due());
    };
    const auto next = std::min_element(m_alarms.begin(), m_alarms.end(), isEarlier);
    return next != m_alarms.end() ? *next : nullptr;
}

/// The source of a fake desktop, which must outlive it.
class FakeIdleSource final : public app::IdleSource {
public:
    explicit FakeIdleSource(FakeInput& input, bool countsFilms = false)
        : m_input(input), m_countsFilms(countsFilms)
    {}

    [[nodiscard]] std::unique_ptr<app::IdleAlarm> alarmAfter(core::Duration idle) override
    {
        return std::make_unique<FakeInput::Alarm>(m_input, idle, m_input.elapsed());
    }
    [[nodiscard]] std::unique_ptr<app::IdleAlarm> inputAlarm(core::Duration pause) override
    {
        return std::make_unique<FakeInput::Alarm>(m_input, pause, std::nullopt);
    }
    [[nodiscard]] bool countsFilms() const override { return m_countsFilms; }

private:
    FakeInput& m_input;
    bool m_countsFilms;
};

} // namespace pomotide
