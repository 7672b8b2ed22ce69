// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

class QDBusVariant;

namespace pomotide::app {

/// Settings of the desktop, as its portal hands them out. Source: org.freedesktop.portal.Settings.
class PortalSettings final : public QObject {
    Q_OBJECT

public:
    /// Asks for those groups. The answer comes later, and never without a portal.
    PortalSettings(QDBusConnection session, const QStringList& groups, QObject* parent = nullptr);

    /// Invalid if the portal has not handed it out.
    [[nodiscard]] QVariant value(const char* group, const char* key) const;

signals:
    void changed();

private slots:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void keep(const QString& group, const QString& key, const QVariant& value);

    QDBusConnection m_session;
    QVariantMap m_values; ///< by "group key"
};

} // namespace pomotide::app
