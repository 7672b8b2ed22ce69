// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/input_watch.h"
#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"

#include <QObject>

#include <optional>

namespace pomotide::ui {

/// Prompts when the core says that it is time, nothing hushes it and the user pauses.
class PromptScheduler final : public QObject {
    Q_OBJECT

public:
    /// Time goes by `speed` times as fast as by the ticker, which is its alone. What it is given
    /// must outlive it.
    PromptScheduler(SessionBridge& bridge, InputWatch& input, Ticker& ticker, double speed = 1,
                    QObject* parent = nullptr);
    ~PromptScheduler() override;

signals:
    /// To be shown now, in that form; the state knows of it already.
    void prompted(core::PromptForm form);

private:
    void update();
    void stop();
    void awaitTime(core::Instant due);
    void prompt();

    SessionBridge& m_bridge;
    InputWatch& m_input;
    Ticker& m_ticker;
    double m_speed;
    std::optional<core::Instant> m_due; ///< the prompt that waits for a pause since it was due
};

} // namespace pomotide::ui
