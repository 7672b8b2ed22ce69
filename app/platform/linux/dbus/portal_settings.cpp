// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_settings.h"

#include "app/platform/linux/dbus/call.h"

#include <QDBusMetaType>
#include <QDBusVariant>

#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kPortal("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kInterface("org.freedesktop.portal.Settings");

using Groups = QMap<QString, QVariantMap>;

} // namespace

PortalSettings::PortalSettings(QDBusConnection session, const QStringList& groups, QObject* parent)
    : QObject(parent), m_session(std::move(session))
{
    qDBusRegisterMetaType<Groups>();
    m_session.connect(kPortal, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                      SLOT(hear(QString, QString, QDBusVariant)));
    auto question =
        dbus::message({kPortal, kPath, kInterface}, QStringLiteral("ReadAll"), {groups});
    question.setAutoStartService(true);
    dbus::call<Groups>(m_session, question, this, [this](const auto& said) {
        if (!said) {
            return; // no portal
        }
        for (auto group = said->begin(); group != said->end(); ++group) {
            for (auto one = group->begin(); one != group->end(); ++one) {
                keep(group.key(), one.key(), one.value());
            }
        }
        emit changed();
    });
}

QVariant PortalSettings::value(const char* group, const char* key) const
{
    return m_values.value(QLatin1String(group) + QLatin1Char(' ') + QLatin1String(key));
}

void PortalSettings::hear(const QString& group, const QString& key, const QDBusVariant& value)
{
    keep(group, key, value.variant());
    emit changed();
}

void PortalSettings::keep(const QString& group, const QString& key, const QVariant& value)
{
    m_values.insert(group + QLatin1Char(' ') + key, value);
}

} // namespace pomotide::app
