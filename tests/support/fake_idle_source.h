// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/idle_source.h"

#include <QPointer>

namespace pomotide {

/// An idle source whose input and pauses are triggered by the test.
class FakeIdleSource final : public app::IdleSource {
public:
    explicit FakeIdleSource(bool countsFilms = false) : m_countsFilms(countsFilms) {}

    [[nodiscard]] std::unique_ptr<app::IdleAlarm> alarmAfter(core::Duration) override
    {
        return std::make_unique<Alarm>();
    }
    [[nodiscard]] std::unique_ptr<app::IdleAlarm> inputAlarm(core::Duration) override
    {
        auto alarm = std::make_unique<Alarm>();
        m_latest = alarm.get();
        return alarm;
    }
    [[nodiscard]] bool countsFilms() const override { return m_countsFilms; }

    /// True while the latest alarm for input exists.
    [[nodiscard]] bool isWatched() const { return !m_latest.isNull(); }

    /// There is input after a pause.
    void begin()
    {
        if (m_latest) {
            emit m_latest->left();
        }
    }
    /// There was no input for the length of the pause.
    void end()
    {
        if (m_latest) {
            emit m_latest->reached();
        }
    }

private:
    class Alarm final : public app::IdleAlarm {};

    bool m_countsFilms;
    QPointer<app::IdleAlarm> m_latest;
};

} // namespace pomotide
