// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_shortcut.h"

#include "tests/support/suite.h"

#include <QDBusArgument>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kShortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");

/// A simulation of the portal, as its documentation describes it.
class Portal final : public QDBusVirtualObject {
    Q_OBJECT

public:
    explicit Portal(QDBusConnection bus) : m_bus(std::move(bus)) {}

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() == QLatin1String("Close")) {
            closed += message.path();
            return bus.send(message.createReply());
        }
        if (message.member() == QLatin1String("Register") && knowsPrograms) {
            program = message.arguments().constFirst().toString();
            return bus.send(message.createReply());
        }
        if (message.interface() != kShortcuts) {
            return false;
        }
        const auto options = qdbus_cast<QVariantMap>(message.arguments().constLast());
        const QString request = path("request", message, options.value("handle_token"));
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        if (message.member() == QLatin1String("CreateSession")) {
            session = path("session", message, options.value("session_handle_token"));
            answer(message.service(), request, {{"session_handle", session}});
        } else {
            noteBinding(message);
            if (bindsAndFails) {
                response = 2;
                answer(message.service(), request, {{"shortcuts", message.arguments().at(1)}});
            } else {
                answer(message.service(), request, {});
            }
        }
        return true;
    }

    void press(const QString& inSession, const QString& shortcut, const QString& token)
    {
        auto signal = QDBusMessage::createSignal(kPath, kShortcuts, "Activated");
        signal << QVariant::fromValue(QDBusObjectPath(inSession)) << shortcut << qulonglong{12}
               << QVariantMap{{"activation_token", token}};
        m_bus.send(signal);
    }

    uint response = 0; ///< to every request; 1 means that the user refused
    bool knowsPrograms = true;
    bool bindsAndFails = false; ///< as GNOME's does
    QString program;
    QString session; ///< the latest one
    QString boundIn;
    QString bound; ///< the id of the shortcut
    QVariantMap properties;
    QStringList closed;

private:
    [[nodiscard]] static QString path(const QString& kind, const QDBusMessage& message,
                                      const QVariant& token)
    {
        const QString sender = message.service().mid(1).replace('.', '_');
        return QString("%1/%2/%3/%4").arg(kPath, kind, sender, token.toString());
    }

    void noteBinding(const QDBusMessage& message)
    {
        boundIn = qvariant_cast<QDBusObjectPath>(message.arguments().constFirst()).path();
        const auto shortcuts = qvariant_cast<QDBusArgument>(message.arguments().at(1));
        shortcuts.beginArray();
        shortcuts.beginStructure();
        shortcuts >> bound >> properties;
        shortcuts.endStructure();
        shortcuts.endArray();
    }

    void answer(const QString& asker, const QString& request, const QVariantMap& results)
    {
        auto signal = QDBusMessage::createTargetedSignal(
            asker, request, "org.freedesktop.portal.Request", "Response");
        signal << response << results;
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
};

QDBusConnection connectTo(const QString& name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

} // namespace

class PortalShortcutTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void requestsTheConfiguredKey_data();
    void requestsTheConfiguredKey();
    void namesTheProgramBeforeItAsks();
    void asksAPortalThatCannotBeToldTheProgram();
    void takesTheShortcutsOfAFailedResponseForBound();
    void reportsAPress();
    void anotherKeyReplacesTheOneBefore();
    void anEmptyShortcutRequestsNothing();
    void aMissingPortalNamesTheCommand();
    void aRefusalNamesTheCommand();

private:
    void startPortal();

    QDBusConnection m_desktop{QString()};
    std::unique_ptr<Portal> m_portal;
};

void PortalShortcutTest::init()
{
    m_desktop = connectTo("desktop");
    QVERIFY(m_desktop.isConnected());
    m_portal = std::make_unique<Portal>(m_desktop);
}

void PortalShortcutTest::cleanup()
{
    m_desktop.unregisterService(kService);
    m_desktop.unregisterObject(kPath, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus("desktop");
    QDBusConnection::disconnectFromBus("us");
}

void PortalShortcutTest::startPortal()
{
    QVERIFY(m_desktop.registerVirtualObject(kPath, m_portal.get(), QDBusConnection::SubPath));
    QVERIFY(m_desktop.registerService(kService));
}

void PortalShortcutTest::requestsTheConfiguredKey_data()
{
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("trigger");

    QTest::newRow("a letter") << "Ctrl+Alt+P"
                              << "CTRL+ALT+p";
    QTest::newRow("a digit") << "Meta+1"
                             << "LOGO+1";
    QTest::newRow("a function key") << "Ctrl+Shift+F12"
                                    << "CTRL+SHIFT+F12";
    QTest::newRow("a key with a name") << "Alt+Space"
                                       << "ALT+space";
}

void PortalShortcutTest::requestsTheConfiguredKey()
{
    QFETCH(QString, shortcut);
    QFETCH(QString, trigger);
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy told(&portal, &app::GlobalShortcut::stateChanged);
    portal.set(shortcut.toStdString());
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(portal.problem(), "");
    QCOMPARE(m_portal->boundIn, m_portal->session);
    QCOMPARE(m_portal->properties,
             (QVariantMap{{"description", "Quick entry"}, {"preferred_trigger", trigger}}));
}

void PortalShortcutTest::namesTheProgramBeforeItAsks()
{
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+L");
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(m_portal->properties.value("preferred_trigger"), "CTRL+ALT+p");
    QCOMPARE(m_portal->program, "org.pomotide.Pomotide");
    QCOMPARE(m_portal->closed, QStringList());
}

void PortalShortcutTest::asksAPortalThatCannotBeToldTheProgram()
{
    startPortal();
    m_portal->knowsPrograms = false;
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(m_portal->properties.value("preferred_trigger"), "CTRL+ALT+p");
}

void PortalShortcutTest::takesTheShortcutsOfAFailedResponseForBound()
{
    startPortal();
    m_portal->bindsAndFails = true;
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy told(&portal, &app::GlobalShortcut::stateChanged);
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(portal.problem(), "");
}

void PortalShortcutTest::reportsAPress()
{
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy pressed(&portal, &app::GlobalShortcut::pressed);
    portal.set("Ctrl+Alt+P");
    QTRY_VERIFY(!m_portal->bound.isEmpty());
    m_portal->press(m_portal->session, "another", "a1");
    m_portal->press("/of/another", m_portal->bound, "b2");
    m_portal->press(m_portal->session, m_portal->bound, "c3");
    QTRY_COMPARE(pressed.count(), 1);
    QCOMPARE(pressed.front().front(), "c3");
}

void PortalShortcutTest::anotherKeyReplacesTheOneBefore()
{
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy pressed(&portal, &app::GlobalShortcut::pressed);
    portal.set("Ctrl+Alt+P");
    QTRY_VERIFY(!m_portal->bound.isEmpty());
    const QString before = m_portal->session;
    portal.set("Ctrl+Alt+L");
    QTRY_COMPARE(m_portal->properties.value("preferred_trigger"), "CTRL+ALT+l");
    QCOMPARE(m_portal->closed, QStringList{before});
    m_portal->press(before, m_portal->bound, "old");
    m_portal->press(m_portal->session, m_portal->bound, "new");
    QTRY_COMPARE(pressed.count(), 1);
    QCOMPARE(pressed.front().front(), "new");
}

void PortalShortcutTest::anEmptyShortcutRequestsNothing()
{
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    QSignalSpy told(&portal, &app::GlobalShortcut::stateChanged);
    portal.set("");
    QCOMPARE(told.count(), 1);
    QCOMPARE(portal.problem(), "");
    QVERIFY(m_portal->session.isEmpty());
}

void PortalShortcutTest::aMissingPortalNamesTheCommand()
{
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy told(&portal, &app::GlobalShortcut::stateChanged);
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(portal.problem(),
             "This desktop gives programs no keys of their own. In its keyboard settings, have it "
             "run this command on a key: pomotidectl quick");
    portal.set("");
    QCOMPARE(portal.problem(), "");
}

void PortalShortcutTest::aRefusalNamesTheCommand()
{
    startPortal();
    m_portal->response = 1;
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy told(&portal, &app::GlobalShortcut::stateChanged);
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(portal.problem(),
             "The desktop did not give Pomotide the key Ctrl+Alt+P. Choose another shortcut, or "
             "have the desktop run this command on a key: pomotidectl quick");
}

POMOTIDE_SUITE(PortalShortcutTest, QCoreApplication)
#include "tst_portal_shortcut.moc"
