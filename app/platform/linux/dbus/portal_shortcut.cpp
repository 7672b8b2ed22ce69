// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_shortcut.h"

#include "app/platform/linux/common/shortcut_parts.h"
#include "app/platform/linux/dbus/call.h"

#include <QDBusArgument>
#include <QDBusMetaType>

#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kService("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kShortcuts("org.freedesktop.portal.GlobalShortcuts");
constexpr QLatin1String kRequest("org.freedesktop.portal.Request");
constexpr QLatin1String kSession("org.freedesktop.portal.Session");
constexpr QLatin1String kRegistry("org.freedesktop.host.portal.Registry");
constexpr QLatin1String kQuick("quick-entry");
constexpr QLatin1String kDesktopEntry("org.pomotide.Pomotide");

/// The portal's description of a shortcut.
struct Wanted {
    QString id;
    QVariantMap properties;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Wanted& wanted)
{
    argument.beginStructure();
    argument << wanted.id << wanted.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Wanted& wanted)
{
    argument.beginStructure();
    argument >> wanted.id >> wanted.properties;
    argument.endStructure();
    return argument;
}

/// Returns the portal's form, for example "CTRL+ALT+p".
QString trigger(const std::string& shortcut)
{
    const auto parts = partsOf(shortcut);
    if (!parts) {
        return {};
    }
    QStringList keys;
    for (const auto& [isHeld, name] :
         {std::pair{parts->control, "CTRL"}, std::pair{parts->alt, "ALT"},
          std::pair{parts->shift, "SHIFT"}, std::pair{parts->meta, "LOGO"}}) {
        if (isHeld) {
            keys += QString::fromLatin1(name);
        }
    }
    return (keys << QString::fromStdString(parts->key)).join(QLatin1Char('+'));
}

/// The path of the object on which the portal responds to the request with that token.
QString requestPath(const QDBusConnection& bus, const QString& token)
{
    const QString sender = bus.baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    return QStringLiteral("%1/request/%2/%3").arg(kPath, sender, token);
}

} // namespace

PortalShortcut::PortalShortcut(QDBusConnection bus) : m_bus(std::move(bus))
{
    qDBusRegisterMetaType<Wanted>();
    qDBusRegisterMetaType<QList<Wanted>>();
    m_bus.connect(kService, kPath, kShortcuts, QStringLiteral("Activated"), this,
                  SLOT(hearActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
}

void PortalShortcut::set(const std::string& shortcut)
{
    leaveSession();
    m_shortcut = shortcut;
    if (shortcut.empty()) {
        become(Status::Fine);
        return;
    }
    if (!m_isRegistered) {
        registerProgram();
        return;
    }
    ask(QStringLiteral("CreateSession"), {},
        {{QStringLiteral("session_handle_token"), QStringLiteral("pomotide%1").arg(m_requests)}},
        SLOT(hearSession(uint, QVariantMap)));
}

QString PortalShortcut::problem() const
{
    switch (m_status) {
    case Status::Fine:
        break;
    case Status::NotAllowed:
        return tr("This desktop gives programs no keys of their own. In its keyboard settings, "
                  "have it run this command on a key: %1")
            .arg(command());
    case Status::Refused:
        return tr("The desktop did not give Pomotide the key %1. Choose another shortcut, or have "
                  "the desktop run this command on a key: %2")
            .arg(QString::fromStdString(m_shortcut), command());
    }
    return {};
}

void PortalShortcut::hearSession(uint response, const QVariantMap& results)
{
    const QString session = results.value(QStringLiteral("session_handle")).toString();
    if (response != 0 || session.isEmpty()) {
        become(Status::Refused);
        return;
    }
    m_session = QDBusObjectPath(session);
    bind();
}

/// GNOME may respond that the request failed, and yet name the shortcuts that it bound.
void PortalShortcut::hearBinding(uint response, const QVariantMap& results)
{
    const auto bound = qdbus_cast<QList<Wanted>>(results.value(QStringLiteral("shortcuts")));
    become(response == 0 || !bound.isEmpty() ? Status::Fine : Status::Refused);
}

void PortalShortcut::hearActivated(const QDBusObjectPath& session, const QString& shortcut,
                                   qulonglong, const QVariantMap& options)
{
    if (session == m_session && shortcut == kQuick) {
        emit pressed(options.value(QStringLiteral("activation_token")).toString());
    }
}

/// Tells the portal which program this is, unless it finds out itself or cannot be told. GNOME
/// gives no keys to unknown programs.
void PortalShortcut::registerProgram()
{
    if (std::exchange(m_isRegistering, true)) {
        return;
    }
    auto message = dbus::message({kService, kPath, kRegistry}, QStringLiteral("Register"),
                                 {QString(kDesktopEntry), QVariantMap()});
    message.setAutoStartService(true);
    dbus::send(m_bus, message, this, [this](const QDBusMessage&) {
        m_isRegistered = true;
        set(m_shortcut);
    });
}

void PortalShortcut::ask(const QString& method, const QVariantList& arguments, QVariantMap options,
                         const char* answer)
{
    const QString token = QStringLiteral("pomotide_%1").arg(++m_requests);
    m_request = requestPath(m_bus, token);
    // Connected before the call: the response may come before the reply.
    m_bus.connect(kService, m_request, kRequest, QStringLiteral("Response"), this, answer);
    options.insert(QStringLiteral("handle_token"), token);
    auto message =
        dbus::message({kService, kPath, kShortcuts}, method, arguments + QVariantList{options});
    message.setAutoStartService(true);
    dbus::send(m_bus, message, this, [this, request = m_request](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ErrorMessage && request == m_request) {
            become(Status::NotAllowed);
        }
    });
}

void PortalShortcut::bind()
{
    const QList<Wanted> wanted{{kQuick,
                                {{QStringLiteral("description"), tr("Quick entry")},
                                 {QStringLiteral("preferred_trigger"), trigger(m_shortcut)}}}};
    ask(QStringLiteral("BindShortcuts"),
        {QVariant::fromValue(m_session), QVariant::fromValue(wanted), QString()}, {},
        SLOT(hearBinding(uint, QVariantMap)));
}

void PortalShortcut::leaveSession()
{
    // Disconnects from responses to former requests.
    for (const char* const answer :
         {SLOT(hearSession(uint, QVariantMap)), SLOT(hearBinding(uint, QVariantMap))}) {
        m_bus.disconnect(kService, m_request, kRequest, QStringLiteral("Response"), this, answer);
    }
    m_request.clear();
    if (!m_session.path().isEmpty()) {
        m_bus.send(QDBusMessage::createMethodCall(kService, m_session.path(), kSession,
                                                  QStringLiteral("Close")));
        m_session = QDBusObjectPath();
    }
}

void PortalShortcut::become(Status status)
{
    m_status = status;
    emit stateChanged();
}

} // namespace pomotide::app
