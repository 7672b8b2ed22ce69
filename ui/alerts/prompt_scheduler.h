// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/input_watch.h"
#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pomotide::ui {

/// Prompts when the core has a prompt due, nothing suppresses prompts, and the user pauses.
class PromptScheduler final : public QObject {
    Q_OBJECT

public:
    /// Time runs `speed` times as fast as the ticker, which nothing else may use. All arguments
    /// must outlive it.
    PromptScheduler(SessionBridge& bridge, InputWatch& input, Ticker& ticker, double speed = 1,
                    QObject* parent = nullptr);
    ~PromptScheduler() override;

    /// Returns since when the user has been typing or pointing, with short pauses. Nothing if they
    /// are not, or if that is not known.
    [[nodiscard]] std::optional<core::Instant> busySince() const;

signals:
    /// Emitted when a prompt should be shown. The state contains it already.
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
    std::optional<core::Instant> m_due; ///< of the prompt that waits for a pause
    std::unique_ptr<InputWatch::PendingCall> m_pause;
};

} // namespace pomotide::ui
