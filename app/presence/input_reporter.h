// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presence/input_run.h"

#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"

namespace pomotide::app {

/// Reports input of the user while it decides how long a pomodoro is: rarely, and the latest one
/// before a planned end passes.
class InputReporter final : public QObject {
    Q_OBJECT

public:
    /// A pause in which the input before it is told to the millisecond.
    static constexpr core::Duration kPause = std::chrono::milliseconds{250};

    /// Time runs `speed` times as fast as the ticker, by which `input` goes, too. Nothing else may
    /// call either of them. All arguments must outlive it.
    InputReporter(ui::SessionBridge& bridge, InputRun& input, ui::Ticker& ticker, double speed,
                  QObject* parent = nullptr);

    /// Reports what was seen last, then nothing: the screen is locked, or the machine falls asleep.
    void pause();
    /// The same, if the machine has slept already: what was seen is not known any more.
    void drop();
    /// Reports what is seen from now on.
    void resume();

signals:
    /// Emitted with the instant of an input.
    void seen(core::Instant at);

private:
    void update();
    void follow(core::Instant from);
    void reportLatest();
    void callAt(core::Instant at);
    [[nodiscard]] std::optional<core::Instant> news(core::Instant from) const;
    [[nodiscard]] core::Instant nextReport(core::Instant plannedEnd) const;
    [[nodiscard]] core::Instant inThePast(core::Duration elapsed) const;

    ui::SessionBridge& m_bridge;
    InputRun& m_input;
    ui::Ticker& m_ticker;
    double m_speed;
    bool m_isPaused = false;
    std::optional<core::Duration> m_reported; ///< the ticker's time of the latest report
};

} // namespace pomotide::app
