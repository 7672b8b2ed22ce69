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

    /// The awaited pause, if there is one.
    [[nodiscard]] std::optional<core::Duration> awaited() const { return m_awaited; }

    /// Reports a pause that is long enough.
    void pause()
    {
        if (std::exchange(m_awaited, std::nullopt)) {
            std::exchange(m_call, nullptr)();
        }
    }

private:
    std::optional<core::Duration> m_awaited;
    std::function<void()> m_call;
};

} // namespace pomotide
