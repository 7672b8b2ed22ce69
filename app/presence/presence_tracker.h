// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/away_tracker.h"
#include "ui/session/session_bridge.h"

#include <QObject>

namespace pomotide::app {

/// Joins what is known of the user and the desktop: into the circumstances under which the program
/// speaks up, and into absences.
class PresenceTracker final : public QObject {
    Q_OBJECT

public:
    /// `bridge` and `absence` must outlive it.
    PresenceTracker(ui::SessionBridge& bridge, ui::AwayTracker& absence, QObject* parent = nullptr);

public slots:
    /// Nobody has been there for that long; nothing: somebody is.
    void setAway(std::optional<core::Duration> ago);
    void setLocked(bool isLocked);
    void setSharing(bool isSharing);
    void setPresenting(bool isPresenting);
    void setDoNotDisturb(bool isOn);
    /// The machine falls asleep, or did so that long ago.
    void fallAsleep(core::Duration ago);
    void wakeUp();
    /// The system's zone is another, whose local clocks are ahead by that much.
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
