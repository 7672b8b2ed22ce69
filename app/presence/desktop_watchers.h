// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/clock_watch.h"
#include "app/platform/desktop_flag.h"
#include "app/platform/sleep_watch.h"
#include "app/presence/idle_watch.h"
#include "app/presence/input_reporter.h"
#include "app/presence/presence_tracker.h"
#include "app/presence/share_watch.h"

namespace pomotide::app {

/// All watchers of the user and the desktop, connected to a PresenceTracker.
class DesktopWatchers final : public QObject {
    Q_OBJECT

public:
    /// The program's time runs `speed` times as fast as the computer's. Nothing else may use the
    /// ticker. All references must outlive this.
    DesktopWatchers(ui::SessionBridge& bridge, ui::AwayTracker& absence, ClockWatch& clock,
                    ui::Ticker& ticker, double speed, QObject* parent = nullptr);

    /// True if the desktop reports that there is input.
    [[nodiscard]] bool knowsInput() const { return m_idle.source() != nullptr; }

    [[nodiscard]] ui::InputWatch& input() { return m_idle; }
    [[nodiscard]] DesktopFlag& lock() { return *m_lock; }
    [[nodiscard]] PresenceTracker& presence() { return m_presence; }

signals:
    /// Emitted with the instant of an input that the core should know.
    void seen(core::Instant at);

private:
    void noteAway(bool isAway);
    void noteLocked(bool isLocked);
    void noteAsleep(core::Duration ago);
    void noteAwake();
    void followInput();
    [[nodiscard]] core::Duration inProgramTime(core::Duration length) const;

    PresenceTracker m_presence;
    double m_speed;
    IdleWatch m_idle;
    InputRun m_input;
    InputReporter m_reporter;
    std::unique_ptr<DesktopFlag> m_lock;
    std::unique_ptr<SleepWatch> m_sleep;
    std::unique_ptr<DesktopFlag> m_presenting;
    std::unique_ptr<DesktopFlag> m_doNotDisturb;
    ShareWatch m_shares;
    bool m_isLocked = false;
    bool m_isAsleep = false;
};

} // namespace pomotide::app
