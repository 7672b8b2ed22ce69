// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/ticker.h"

#include <QElapsedTimer>
#include <QTimer>

namespace pomotide::app {

/// The event loop's timer and the computer's monotonic clock. Long waits end up to a second late.
class QtTicker final : public ui::Ticker {
public:
    QtTicker();

    [[nodiscard]] core::Duration elapsed() const override;
    void callAfter(core::Duration delay, std::function<void()> work) override;
    void cancel() override;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::function<void()> m_work;
};

} // namespace pomotide::app
