// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace pomotide {

/// Settings by group and key.
using PortalGroups = QMap<QString, QVariantMap>;

/// A simulation of the desktop's portal, with given settings.
class SettingsPortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    static void registerTypes() { qDBusRegisterMetaType<PortalGroups>(); }

    PortalGroups groups;

public slots:
    [[nodiscard]] PortalGroups
    ReadAll(const QStringList& names) const // NOLINT: the name on the bus
    {
        PortalGroups wanted;
        for (const QString& name : names) {
            if (groups.contains(name)) {
                wanted[name] = groups[name];
            }
        }
        return wanted;
    }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace pomotide

Q_DECLARE_METATYPE(pomotide::PortalGroups)
