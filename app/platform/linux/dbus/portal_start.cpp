// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_start.h"

#include "app/platform/linux/dbus/portal_request.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kBackground("org.freedesktop.portal.Background");

} // namespace

PortalStart::PortalStart(QDBusConnection bus, QString file)
    : m_bus(std::move(bus)), m_file(std::move(file))
{}

bool PortalStart::isOn() const
{
    return m_wished.value_or(QFile::exists(m_file));
}

QString PortalStart::setOn(bool isOn)
{
    forgetRequest();
    m_wished = isOn;
    const QString token = QStringLiteral("pomotide_start_%1").arg(++m_requests);
    const QVariantMap options{
        {QStringLiteral("reason"), tr("Pomotide starts with your session, and shows the time.")},
        {QStringLiteral("autostart"), isOn}};
    m_request = portal::ask(
        m_bus, {kBackground, QStringLiteral("RequestBackground"), {QString()}, options, token},
        this, SLOT(hear(uint, QVariantMap)), [this](const QString& request) {
            if (request == m_request) {
                finish(tr("This desktop cannot be asked to start Pomotide. In its settings, have "
                          "it run this command at each start: flatpak run org.pomotide.Pomotide"));
            }
        });
    return {};
}

void PortalStart::hear(uint response, const QVariantMap& results)
{
    const bool isWished = m_wished.value_or(false);
    // Turning the start off needs no permission.
    const bool isGranted =
        !isWished || (response == 0 && results.value(QStringLiteral("autostart")).toBool());
    if (isGranted) {
        keep(isWished);
        finish({});
        return;
    }
    finish(tr("Your desktop did not allow Pomotide to start with it. You can allow that in the "
              "desktop's settings for applications, then try again."));
}

void PortalStart::finish(const QString& problem)
{
    forgetRequest();
    m_wished.reset();
    emit answered(problem);
}

void PortalStart::keep(bool isOn) const
{
    QFile file(m_file);
    if (!isOn) {
        file.remove();
    } else {
        static_cast<void>(QDir().mkpath(QFileInfo(m_file).path()) &&
                          file.open(QIODevice::WriteOnly));
    }
}

void PortalStart::forgetRequest()
{
    if (!m_request.isEmpty()) {
        portal::forget(m_bus, m_request, this, SLOT(hear(uint, QVariantMap)));
        m_request.clear();
    }
}

} // namespace pomotide::app
