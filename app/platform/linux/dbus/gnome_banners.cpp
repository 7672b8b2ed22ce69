// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/gnome_banners.h"

#include "app/platform/linux/dbus/gsettings.h"

#include <QDBusConnectionInterface>

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kShell("org.gnome.Shell");
constexpr QLatin1String kFolder("/org/gnome/desktop/notifications/");

/// True if dconf's change of that key, or of that folder, can change the folder of notifications.
bool canChange(const QString& path)
{
    return path.startsWith(kFolder) ||
           (path.endsWith(QLatin1Char('/')) && kFolder.startsWith(path));
}

} // namespace

GnomeBanners::GnomeBanners(QDBusConnection session, QObject* parent)
    : DesktopFlag(parent), m_session(std::move(session)),
      m_shell(kShell, m_session, QDBusServiceWatcher::WatchForOwnerChange)
{
    gsettings::prepare(m_gsettings,
                       {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
                        QStringLiteral("show-banners")});
    connect(&m_gsettings, &QProcess::finished, this, &GnomeBanners::hear);
    connect(&m_shell, &QDBusServiceWatcher::serviceRegistered, this, &GnomeBanners::ask);
    connect(&m_shell, &QDBusServiceWatcher::serviceUnregistered, this, &GnomeBanners::forget);
    m_session.connect(QString(), QString(), QStringLiteral("ca.desrt.dconf.Writer"),
                      QStringLiteral("Notify"), this,
                      SLOT(hearWriter(QString, QStringList, QString)));
    // The bus daemon answers this itself, without delay.
    const auto* const bus = m_session.interface();
    if (bus != nullptr && bus->isServiceRegistered(kShell)) {
        ask();
    }
}

void GnomeBanners::hearWriter(const QString& path, const QStringList& changes, const QString&)
{
    if (m_isShellThere && std::any_of(changes.begin(), changes.end(), [&](const QString& change) {
            return canChange(path + change);
        })) {
        ask();
    }
}

void GnomeBanners::ask()
{
    m_isShellThere = true;
    if (m_gsettings.state() == QProcess::NotRunning) {
        m_gsettings.start(QIODevice::ReadOnly);
    } else {
        m_isAnswerOld = true;
    }
}

void GnomeBanners::hear()
{
    const auto answer = gsettings::outputOf(m_gsettings);
    if (std::exchange(m_isAnswerOld, false)) {
        ask();
    } else {
        set(m_isShellThere && answer == QLatin1String("false"));
    }
}

void GnomeBanners::forget()
{
    m_isShellThere = false;
    set(false);
}

} // namespace pomotide::app
