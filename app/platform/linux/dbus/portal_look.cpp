// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_look.h"

#include <QDBusArgument>

#include <algorithm>
#include <array>
#include <utility>

namespace pomotide::app {

namespace {

constexpr auto kGroup = "org.freedesktop.appearance";

std::optional<bool> schemeOf(const QVariant& value)
{
    constexpr uint kDark = 1;
    constexpr uint kLight = 2;
    const uint scheme = value.toUInt();
    return scheme == kDark || scheme == kLight ? std::optional(scheme == kDark) : std::nullopt;
}

/// Three shares of 0 to 1; any other stand for no colour.
std::optional<QColor> accentOf(const QVariant& value)
{
    if (!value.canConvert<QDBusArgument>()) {
        return std::nullopt;
    }
    const auto written = value.value<QDBusArgument>();
    if (written.currentSignature() != QLatin1String("(ddd)")) {
        return std::nullopt;
    }
    std::array<double, 3> shares{};
    written.beginStructure();
    for (double& share : shares) {
        written >> share;
    }
    written.endStructure();
    const bool isColour = std::all_of(shares.begin(), shares.end(),
                                      [](double share) { return share >= 0 && share <= 1; });
    return isColour ? std::optional(QColor::fromRgbF(static_cast<float>(shares[0]),
                                                     static_cast<float>(shares[1]),
                                                     static_cast<float>(shares[2])))
                    : std::nullopt;
}

} // namespace

PortalLook::PortalLook(QDBusConnection session, QObject* parent)
    : DesktopLookWatch(parent), m_portal(std::move(session), {QLatin1String(kGroup)})
{
    connect(&m_portal, &PortalSettings::changed, this, &PortalLook::decide);
}

void PortalLook::decide()
{
    set({.isDark = schemeOf(m_portal.value(kGroup, "color-scheme")),
         .accent = accentOf(m_portal.value(kGroup, "accent-color"))});
}

} // namespace pomotide::app
