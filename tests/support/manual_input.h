// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/input_watch.h"

#include <optional>
#include <utility>

namespace pomotide {

/// An input watch whose pauses are triggered by the test.
class ManualInput final : public ui::InputWatch {
public:
    void callAtPause(core::Duration pause, std::function<void()> call) override
    {
        m_awaited = pause;
        m_call = std::move(call);
    }
    void cancel() override { m_awaited.reset(); }
    [[nodiscard]] std::optional<core::Duration> busyFor() const override { return m_busy; }

    /// The awaited pause, if there is one.
    [[nodiscard]] std::optional<core::Duration> awaited() const { return m_awaited; }

    /// From now on the user has been typing for that long; with nothing, they are not.
    void setBusyFor(std::optional<core::Duration> length) { m_busy = length; }

    /// Reports a pause that is long enough.
    void pause()
    {
        if (std::exchange(m_awaited, std::nullopt)) {
            std::exchange(m_call, nullptr)();
        }
    }

private:
    std::optional<core::Duration> m_awaited;
    std::optional<core::Duration> m_busy;
    std::function<void()> m_call;
};

} // namespace pomotide
