// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"
#include "app/platform/linux/dbus/portal_settings.h"

#include <QString>

namespace pomotide::app {

/// Set while the user prefers reduced motion, as reported by the desktop's portal or, without that,
/// by the settings files of GTK and KDE.
class MotionPreference final : public DesktopFlag {
    Q_OBJECT

public:
    /// Reads the files in the folder `config` at once. The portal answers later.
    MotionPreference(QDBusConnection session, const QString& config, QObject* parent = nullptr);

private:
    void decide();

    PortalSettings m_portal;
    bool m_isReducedByFiles;
};

} // namespace pomotide::app
