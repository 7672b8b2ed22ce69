// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>

namespace pomotide::app {

/// Set once a panel shows tray icons, over the message bus or on X11. It is never unset.
class TrayHost final : public DesktopFlag {
    Q_OBJECT

public:
    /// Queries the bus at once, without waiting for the answer.
    explicit TrayHost(QDBusConnection bus, QObject* parent = nullptr);

private slots:
    void ask();

private:
    void setHasHost(bool hasHost);

    QDBusConnection m_bus;
};

} // namespace pomotide::app
