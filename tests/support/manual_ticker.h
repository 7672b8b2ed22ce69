// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/ticker.h"

#include <optional>
#include <utility>

namespace pomotide {

/// Time passes when it is told to.
class ManualTicker final : public ui::Ticker {
public:
    [[nodiscard]] core::Duration elapsed() const override { return m_elapsed; }

    void callAfter(core::Duration delay, std::function<void()> work) override
    {
        m_due = m_elapsed + delay;
        m_work = std::move(work);
    }

    void cancel() override { m_due.reset(); }

    /// The time of the call, if one is due.
    [[nodiscard]] std::optional<core::Duration> due() const { return m_due; }

    /// Lets time pass to `to`, which is not after what is due; then that is called.
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
