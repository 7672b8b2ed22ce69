// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/motion_preference.h"

#include "app/platform/linux/dbus/call.h"

#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSettings>

#include <array>
#include <optional>
#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kPortal("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kPortalSettings("org.freedesktop.portal.Settings");

using Groups = QMap<QString, QVariantMap>;

/// The setting of one desktop for reduced motion.
struct Wish {
    const char* group;
    const char* key;
    bool (*isReduced)(const QVariant& value);
};

constexpr std::array kWishes{
    Wish{"org.freedesktop.appearance", "reduced-motion",
         [](const QVariant& value) { return value.toUInt() == 1; }},
    Wish{"org.gnome.desktop.interface", "enable-animations",
         [](const QVariant& value) { return !value.toBool(); }},
    Wish{"org.kde.kdeglobals.KDE", "AnimationDurationFactor",
         [](const QVariant& value) { return value.toDouble() == 0; }},
};

bool isSaidInFiles(const QString& config)
{
    const auto said = [&](const char* file, const char* key) {
        return QSettings(config + QLatin1Char('/') + QLatin1String(file), QSettings::IniFormat)
            .value(QLatin1String(key));
    };
    for (const char* const file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        const QString animations = said(file, "Settings/gtk-enable-animations").toString();
        if (animations == QLatin1String("0") || animations == QLatin1String("false")) {
            return true;
        }
    }
    const QVariant factor = said("kdeglobals", "KDE/AnimationDurationFactor");
    return factor.isValid() && factor.toDouble() == 0;
}

/// Nothing if the portal has none of the settings.
std::optional<bool> isSaidByPortal(const QVariantMap& said)
{
    std::optional<bool> isReduced;
    for (const Wish& wish : kWishes) {
        const QVariant value =
            said.value(QLatin1String(wish.group) + QLatin1Char(' ') + QLatin1String(wish.key));
        if (value.isValid()) {
            isReduced = isReduced.value_or(false) || wish.isReduced(value);
        }
    }
    return isReduced;
}

} // namespace

MotionPreference::MotionPreference(QDBusConnection session, const QString& config, QObject* parent)
    : DesktopFlag(parent), m_session(std::move(session)), m_isReducedByFiles(isSaidInFiles(config))
{
    set(m_isReducedByFiles);
    m_session.connect(kPortal, kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"), this,
                      SLOT(hear(QString, QString, QDBusVariant)));
    askPortal();
}

void MotionPreference::hear(const QString& group, const QString& key, const QDBusVariant& value)
{
    m_portal.insert(group + QLatin1Char(' ') + key, value.variant());
    decide();
}

void MotionPreference::askPortal()
{
    qDBusRegisterMetaType<Groups>();
    QStringList groups;
    for (const Wish& wish : kWishes) {
        groups += QLatin1String(wish.group);
    }
    auto question =
        dbus::message({kPortal, kPortalPath, kPortalSettings}, QStringLiteral("ReadAll"), {groups});
    question.setAutoStartService(true);
    dbus::call<Groups>(m_session, question, this, [this](const auto& said) {
        if (!said) {
            return; // no portal
        }
        for (auto group = said->begin(); group != said->end(); ++group) {
            for (auto one = group->begin(); one != group->end(); ++one) {
                m_portal.insert(group.key() + QLatin1Char(' ') + one.key(), one.value());
            }
        }
        decide();
    });
}

void MotionPreference::decide()
{
    set(isSaidByPortal(m_portal).value_or(m_isReducedByFiles));
}

} // namespace pomotide::app
