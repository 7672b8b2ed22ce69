// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_shortcut.h"

#include "app/platform/linux/dbus/portal_request.h"
#include "app/platform/linux/dbus/portal_trigger.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

using portal::kPath;
using portal::kService;

constexpr QLatin1String kShortcuts("org.freedesktop.portal.GlobalShortcuts");
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

} // namespace

PortalShortcut::PortalShortcut(QDBusConnection bus) : m_bus(std::move(bus))
{
    qDBusRegisterMetaType<Wanted>();
    qDBusRegisterMetaType<QList<Wanted>>();
    m_bus.connect(kService, kPath, kShortcuts, QStringLiteral("Activated"), this,
                  SLOT(hearActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    m_bus.connect(kService, kPath, kShortcuts, QStringLiteral("ShortcutsChanged"), this,
                  SLOT(hearChange(QDBusMessage)));
    followPortal();
}

void PortalShortcut::set(const std::string& shortcut)
{
    leaveSession();
    m_shortcut = shortcut;
    if (shortcut.empty()) {
        become(Status::Off);
        return;
    }
    m_status = Status::Waiting;
    if (!m_isRegistered) {
        registerProgram();
        return;
    }
    ask(QStringLiteral("CreateSession"), {},
        {{QStringLiteral("session_handle_token"), QStringLiteral("pomotide%1").arg(m_requests)}},
        SLOT(hearSession(uint, QVariantMap)));
}

QString PortalShortcut::keys() const
{
    return m_status == Status::Bound ? boundKeys() : QString();
}

QString PortalShortcut::problem() const
{
    const QString wished = keysOf(m_shortcut);
    switch (m_status) {
    case Status::Off:
    case Status::Waiting:
        break;
    case Status::Asked:
        return tr("This desktop asks you whether Pomotide may have %1. If you do not see the "
                  "question, look behind this window.")
            .arg(wished);
    case Status::Bound:
        return boundKeys() == wished
                   ? QString()
                   : tr("In this desktop's settings, the key is %1. Change it there.")
                         .arg(boundKeys());
    case Status::NoKey:
        return tr("In this desktop's settings, Pomotide has no key now. Choose one there, or have "
                  "the desktop run this command on a key: %1")
            .arg(command());
    case Status::NotAllowed:
        if (const auto* const bus = m_bus.interface();
            bus != nullptr && bus->isServiceRegistered(QStringLiteral("org.gnome.Shell"))) {
            return tr("Before version 48, GNOME gives keys to no program. Pomotide has its key "
                      "while "
                      "it is in the top bar; or have GNOME run this command on a key: %1")
                .arg(command());
        }
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
    // A key that is wished now replaces the one that the desktop knows, if the desktop lets it.
    if (std::exchange(m_isListed, true)) {
        bind();
    } else {
        list();
    }
}

void PortalShortcut::hearList(uint, const QVariantMap& results)
{
    if (!takeKeys(results.value(QStringLiteral("shortcuts")))) {
        bind();
    }
}

/// GNOME may respond that the request failed, and yet name the shortcuts that it bound.
void PortalShortcut::hearBinding(uint response, const QVariantMap& results)
{
    if (takeKeys(results.value(QStringLiteral("shortcuts")))) {
        return;
    }
    m_description.reset();
    become(response == 0 ? Status::Bound : Status::Refused);
}

void PortalShortcut::hearActivated(const QDBusObjectPath& session, const QString& shortcut,
                                   qulonglong, const QVariantMap& options)
{
    if (session == m_session && shortcut == kQuick) {
        emit pressed(options.value(QStringLiteral("activation_token")).toString());
    }
}

void PortalShortcut::hearChange(const QDBusMessage& change)
{
    const auto arguments = change.arguments();
    if (arguments.size() == 2 && arguments[0].value<QDBusObjectPath>() == m_session) {
        takeKeys(arguments[1]);
    }
}

/// A portal that was started anew knows neither the program nor its shortcut.
void PortalShortcut::followPortal()
{
    auto* const watcher =
        new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { m_isPortalGone = true; });
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (std::exchange(m_isPortalGone, false)) {
            m_session = QDBusObjectPath();
            m_isRegistering = m_isRegistered = m_isListed = false;
            set(m_shortcut);
        }
    });
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

void PortalShortcut::ask(const QString& method, const QVariantList& arguments,
                         const QVariantMap& options, const char* answer)
{
    const QString token = QStringLiteral("pomotide_%1").arg(++m_requests);
    m_request = portal::ask(m_bus, {kShortcuts, method, arguments, options, token}, this, answer,
                            [this](const QString& request) {
                                if (request == m_request) {
                                    become(Status::NotAllowed);
                                }
                            });
}

void PortalShortcut::list()
{
    ask(QStringLiteral("ListShortcuts"), {QVariant::fromValue(m_session)}, {},
        SLOT(hearList(uint, QVariantMap)));
}

/// No window is named as the parent of the desktop's question: a program can name a Wayland window
/// only by private parts of Qt.
void PortalShortcut::bind()
{
    const QList<Wanted> wanted{{kQuick,
                                {{QStringLiteral("description"), tr("Quick entry")},
                                 {QStringLiteral("preferred_trigger"), triggerOf(m_shortcut)}}}};
    become(Status::Asked);
    ask(QStringLiteral("BindShortcuts"),
        {QVariant::fromValue(m_session), QVariant::fromValue(wanted), QString()}, {},
        SLOT(hearBinding(uint, QVariantMap)));
}

bool PortalShortcut::takeKeys(const QVariant& shortcuts)
{
    const auto all = qdbus_cast<QList<Wanted>>(shortcuts);
    const auto ours =
        std::find_if(all.begin(), all.end(), [](const Wanted& each) { return each.id == kQuick; });
    if (ours == all.end()) {
        return false;
    }
    const QVariant description = ours->properties.value(QStringLiteral("trigger_description"));
    m_description = description.isValid() ? std::optional(description.toString()) : std::nullopt;
    become(boundKeys().isEmpty() ? Status::NoKey : Status::Bound);
    return true;
}

QString PortalShortcut::boundKeys() const
{
    return m_description ? keysIn(*m_description, m_shortcut) : keysOf(m_shortcut);
}

void PortalShortcut::leaveSession()
{
    // Disconnects from responses to former requests.
    for (const char* const answer :
         {SLOT(hearSession(uint, QVariantMap)), SLOT(hearList(uint, QVariantMap)),
          SLOT(hearBinding(uint, QVariantMap))}) {
        portal::forget(m_bus, m_request, this, answer);
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
