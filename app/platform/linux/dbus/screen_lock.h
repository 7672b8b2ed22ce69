// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>
#include <QSet>

class QDBusMessage;

namespace pomotide::app {

/// Tells when the session is locked and unlocked, on desktops that let it be known.
class ScreenLock final : public DesktopFlag {
    Q_OBJECT

public:
    /// Asks at once; who is not there or does not answer locks nothing.
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
