// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/input_watch.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace pomotide {

/// An input watch whose pauses are triggered by the test.
class ManualInput final : public ui::InputWatch {
public:
    [[nodiscard]] std::unique_ptr<PendingCall> callAtPause(core::Duration pause,
                                                           std::function<void()> call) override
    {
        auto pending = std::make_unique<Pending>(m_pending, pause, std::move(call));
        m_pending.push_back(pending.get());
        return pending;
    }
    [[nodiscard]] std::optional<core::Duration> busyFor() const override { return m_busy; }

    /// The awaited pause that was asked for last, if there is one.
    [[nodiscard]] std::optional<core::Duration> awaited() const
    {
        return m_pending.empty() ? std::nullopt : std::optional(m_pending.back()->pause);
    }

    /// From now on the user has been typing for that long; with nothing, they are not.
    void setBusyFor(std::optional<core::Duration> length) { m_busy = length; }

    /// Reports a pause that is long enough.
    void pause()
    {
        for (auto count = m_pending.size(); count > 0 && !m_pending.empty(); --count) {
            Pending* const first = m_pending.front();
            m_pending.erase(m_pending.begin());
            std::exchange(first->call, nullptr)(); // may destroy it
        }
    }

private:
    struct Pending final : PendingCall {
        Pending(std::vector<Pending*>& all, core::Duration awaited, std::function<void()> then)
            : pending(all), pause(awaited), call(std::move(then))
        {}
        ~Pending() override { std::erase(pending, this); }
        Pending(const Pending&) = delete;
        Pending& operator=(const Pending&) = delete;

        std::vector<Pending*>& pending;
        core::Duration pause;
        std::function<void()> call;
    };

    std::optional<core::Duration> m_busy;
    std::vector<Pending*> m_pending;
};

} // namespace pomotide
