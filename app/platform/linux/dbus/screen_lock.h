// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>
#include <QSet>

class QDBusMessage;

namespace pomotide::app {

/// Set while the session is locked, on desktops that report it.
class ScreenLock final : public DesktopFlag {
    Q_OBJECT

public:
    /// Queries the services at once. A service that is absent or does not answer counts as
    /// unlocked.
    ScreenLock(QDBusConnection session, QDBusConnection system, QObject* parent = nullptr);

private slots:
    void hearSaver(const QDBusMessage& message);
    void hearLogin(const QString& interface, const QVariantMap& properties);

private:
    void askSavers();
    void askLogin();
    void followLogin(const QString& path);
    void setLocked(const QString& who, bool isLocked);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QSet<QString> m_lockedBy;
};

} // namespace pomotide::app
