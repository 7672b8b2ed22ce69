// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/motion_preference.h"

#include <QSettings>

#include <array>
#include <optional>
#include <utility>

namespace pomotide::app {

namespace {

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

QStringList groups()
{
    QStringList groups;
    for (const Wish& wish : kWishes) {
        groups += QLatin1String(wish.group);
    }
    return groups;
}

/// Nothing if the portal has none of the settings.
std::optional<bool> isSaidByPortal(const PortalSettings& portal)
{
    std::optional<bool> isReduced;
    for (const Wish& wish : kWishes) {
        if (const auto value = portal.value(wish.group, wish.key); value.isValid()) {
            isReduced = isReduced.value_or(false) || wish.isReduced(value);
        }
    }
    return isReduced;
}

} // namespace

MotionPreference::MotionPreference(QDBusConnection session, const QString& config, QObject* parent)
    : DesktopFlag(parent), m_portal(std::move(session), groups()),
      m_isReducedByFiles(isSaidInFiles(config))
{
    set(m_isReducedByFiles);
    connect(&m_portal, &PortalSettings::changed, this, &MotionPreference::decide);
}

void MotionPreference::decide()
{
    set(isSaidByPortal(m_portal).value_or(m_isReducedByFiles));
}

} // namespace pomotide::app
