// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/away_tracker.h"
#include "ui/session/session_bridge.h"

#include <QObject>

namespace pomotide::app {

/// Combines the reports about user and desktop into the desktop status, from which the quiet reason
/// follows, and into absences.
class PresenceTracker final : public QObject {
    Q_OBJECT

public:
    /// `bridge` and `absence` must outlive it.
    PresenceTracker(ui::SessionBridge& bridge, ui::AwayTracker& absence, QObject* parent = nullptr);

public slots:
    /// Called when the user has been away for `ago`; nothing if they are here.
    void setAway(std::optional<core::Duration> ago);
    void setLocked(bool isLocked);
    void setSharing(bool isSharing);
    void setPresenting(bool isPresenting);
    void setDoNotDisturb(bool isOn);
    /// Called when the machine falls asleep, or when it fell asleep `ago` before now.
    void fallAsleep(core::Duration ago);
    void wakeUp();
    /// Called when the system has another zone, whose local clocks are ahead by `ahead`.
    void changeZone(std::chrono::seconds ahead);

private:
    void settle(core::Duration ago = {});

    ui::SessionBridge& m_bridge;
    ui::AwayTracker& m_absence;
    core::DesktopStatus m_desktopStatus;
    bool m_isIdle = false;
    bool m_isAsleep = false;
};

} // namespace pomotide::app
