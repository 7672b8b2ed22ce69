// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/global_shortcut.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace pomotide::app {

/// The shortcut by org.freedesktop.portal.GlobalShortcuts. The desktop may ask the user, who may
/// choose another key.
class PortalShortcut final : public GlobalShortcut {
    Q_OBJECT

public:
    /// Nothing else may have called the portal on `bus`: later it registers no program.
    explicit PortalShortcut(QDBusConnection bus);

    void set(const std::string& shortcut) override;
    [[nodiscard]] QString problem() const override;

private slots:
    void hearSession(uint response, const QVariantMap& results);
    void hearBinding(uint response, const QVariantMap& results);
    void hearActivated(const QDBusObjectPath& session, const QString& shortcut, qulonglong time,
                       const QVariantMap& options);

private:
    enum class Status { Fine, NotAllowed, Refused };

    /// Sends a request to the portal. `answer` is the slot for its later response.
    void ask(const QString& method, const QVariantList& arguments, QVariantMap options,
             const char* answer);
    void registerProgram();
    void bind();
    void leaveSession();
    void become(Status status);

    QDBusConnection m_bus;
    std::string m_shortcut;
    bool m_isRegistering = false; ///< and not done until the portal has answered
    bool m_isRegistered = false;
    QDBusObjectPath m_session;
    QString m_request; ///< the request whose response is expected
    int m_requests = 0;
    Status m_status = Status::Fine;
};

} // namespace pomotide::app
