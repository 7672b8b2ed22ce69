// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_look.h"
#include "app/platform/linux/dbus/portal_settings.h"

namespace pomotide::app {

/// The look that the desktop's portal tells, in the group org.freedesktop.appearance.
class PortalLook final : public DesktopLookWatch {
    Q_OBJECT

public:
    explicit PortalLook(QDBusConnection session, QObject* parent = nullptr);

private:
    void decide();

    PortalSettings m_portal;
};

} // namespace pomotide::app
