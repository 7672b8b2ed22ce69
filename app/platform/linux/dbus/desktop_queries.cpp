// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GNOME, KDE, Xfce, MATE and Cinnamon forward the inhibitors of org.freedesktop.ScreenSaver to one
// of the services below. A bare window manager has no such list. No portal tells other programs
// that the screen is shared.

#include "app/platform/linux/dbus/desktop_queries.h"

namespace pomotide::app {

namespace {

/// Bits of GNOME's session manager and KDE's policy agent.
constexpr uint kIdleOfGnome = 8;
constexpr uint kScreenOfKde = 4;

bool isTrue(const QVariant& answer)
{
    return answer.toBool();
}

DBusQuery loginQuery(const QDBusConnection& system)
{
    auto question = DBusQuery::property(
        system, QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("BlockInhibited"));
    question.isYes = [](const QVariant& blocked) {
        return blocked.toString().split(QLatin1Char(':')).contains(QLatin1String("idle"));
    };
    return question;
}

DBusQuery gnomeQuery(const QDBusConnection& session)
{
    const auto name = QStringLiteral("org.gnome.SessionManager");
    return {.bus = session,
            .service = name,
            .path = QStringLiteral("/org/gnome/SessionManager"),
            .interface = name,
            .method = QStringLiteral("IsInhibited"),
            .arguments = {kIdleOfGnome},
            .isYes = isTrue,
            .changes = {{name, QStringLiteral("InhibitorAdded")},
                        {name, QStringLiteral("InhibitorRemoved")}}};
}

DBusQuery kdeQuery(const QDBusConnection& session)
{
    const auto name = QStringLiteral("org.kde.Solid.PowerManagement.PolicyAgent");
    return {.bus = session,
            .service = name,
            .path = QStringLiteral("/org/kde/Solid/PowerManagement/PolicyAgent"),
            .interface = name,
            .method = QStringLiteral("HasInhibition"),
            .arguments = {kScreenOfKde},
            .isYes = isTrue,
            .changes = {{name, QStringLiteral("InhibitionsChanged")}}};
}

/// Uses Xfce's own name: other services with that interface also report downloads.
DBusQuery xfceQuery(const QDBusConnection& session)
{
    const auto interface = QStringLiteral("org.freedesktop.PowerManagement.Inhibit");
    return {.bus = session,
            .service = QStringLiteral("org.xfce.PowerManager"),
            .path = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
            .interface = interface,
            .method = QStringLiteral("HasInhibit"),
            .arguments = {},
            .isYes = isTrue,
            .changes = {{interface, QStringLiteral("HasInhibitChanged")}}};
}

} // namespace

std::vector<DBusQuery> presentingQueries(const QDBusConnection& session,
                                         const QDBusConnection& system)
{
    return {loginQuery(system), gnomeQuery(session), kdeQuery(session), xfceQuery(session)};
}

std::vector<DBusQuery> doNotDisturbQueries(const QDBusConnection& session)
{
    const auto notifications = QStringLiteral("org.freedesktop.Notifications");
    const auto notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
    const auto xfconf = QStringLiteral("org.xfce.Xfconf");
    const auto sway = QStringLiteral("org.erikreider.swaync.cc");
    return {
        // KDE, then dunst
        DBusQuery::property(session, notifications, notificationsPath, notifications,
                            QStringLiteral("Inhibited")),
        DBusQuery::property(session, notifications, notificationsPath,
                            QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused")),
        {.bus = session,
         .service = xfconf,
         .path = QStringLiteral("/org/xfce/Xfconf"),
         .interface = xfconf,
         .method = QStringLiteral("GetProperty"),
         .arguments = {QStringLiteral("xfce4-notifyd"), QStringLiteral("/do-not-disturb")},
         .isYes = isTrue,
         .changes = {{xfconf, QStringLiteral("PropertyChanged")}}},
        {.bus = session,
         .service = sway,
         .path = QStringLiteral("/org/erikreider/swaync/cc"),
         .interface = sway,
         .method = QStringLiteral("GetDnd"),
         .arguments = {},
         .isYes = isTrue,
         .changes = {{sway, QStringLiteral("Subscribe")}, {sway, QStringLiteral("SubscribeV2")}}},
    };
}

} // namespace pomotide::app
