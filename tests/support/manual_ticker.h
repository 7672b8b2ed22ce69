// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/ticker.h"

#include <optional>
#include <utility>

namespace pomotide {

/// A ticker whose time is advanced by the test.
class ManualTicker final : public ui::Ticker {
public:
    [[nodiscard]] core::Duration elapsed() const override { return m_elapsed; }

    void callAfter(core::Duration delay, std::function<void()> work) override
    {
        m_due = m_elapsed + delay;
        m_work = std::move(work);
    }

    void cancel() override { m_due.reset(); }

    /// The time of the next call, if one is scheduled.
    [[nodiscard]] std::optional<core::Duration> due() const { return m_due; }

    /// Advances to `to`, which is at or before the scheduled call, and makes the call if it is due.
    void advanceTo(core::Duration to)
    {
        m_elapsed = to;
        if (m_due && *m_due <= to) {
            m_due.reset();
            std::exchange(m_work, nullptr)();
        }
    }

private:
    core::Duration m_elapsed{};
    std::optional<core::Duration> m_due;
    std::function<void()> m_work;
};

} // namespace pomotide
