// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/global_shortcut.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariantMap>

#include <optional>

namespace pomotide::app {

/// The shortcut by org.freedesktop.portal.GlobalShortcuts. The desktop may ask the user, who may
/// choose another key. It keeps that key for the next start: then it is only asked which one it is.
class PortalShortcut final : public GlobalShortcut {
    Q_OBJECT

public:
    /// Nothing else may have called the portal on `bus`: later it registers no program.
    explicit PortalShortcut(QDBusConnection bus);

    void set(const std::string& shortcut) override;
    [[nodiscard]] QString keys() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isUnsupported() const override { return m_status == Status::NotAllowed; }

private slots:
    void hearSession(uint response, const QVariantMap& results);
    void hearList(uint response, const QVariantMap& results);
    void hearBinding(uint response, const QVariantMap& results);
    void hearActivated(const QDBusObjectPath& session, const QString& shortcut, qulonglong time,
                       const QVariantMap& options);
    void hearChange(const QDBusMessage& change);

private:
    enum class Status { Off, Waiting, Asked, Bound, NoKey, NotAllowed, Refused };

    /// Sends a request to the portal. `answer` is the slot for its later response.
    void ask(const QString& method, const QVariantList& arguments, const QVariantMap& options,
             const char* answer);
    void registerProgram();
    void followPortal();
    void list();
    void bind();
    /// Takes the key from a list of the portal. Returns false if the shortcut is not in it.
    bool takeKeys(const QVariant& shortcuts);
    [[nodiscard]] QString boundKeys() const;
    void leaveSession();
    void become(Status status);

    QDBusConnection m_bus;
    std::string m_shortcut;
    std::optional<QString> m_description; ///< of the keys that the desktop has bound, if it tells
    bool m_isRegistering = false;         ///< and not done until the portal has answered
    bool m_isRegistered = false;
    bool m_isPortalGone = false;
    bool m_isListed = false; ///< the portal has been asked for the key of the last start
    QDBusObjectPath m_session;
    QString m_request; ///< the request whose response is expected
    int m_requests = 0;
    Status m_status = Status::Off;
};

} // namespace pomotide::app
