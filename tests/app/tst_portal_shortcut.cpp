// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_shortcut.h"

#include "tests/support/suite.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pomotide;

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kShortcuts = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");

/// A shortcut as the portal describes it.
struct Described {
    QString id;
    QVariantMap properties;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Described& shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Described& shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.properties;
    argument.endStructure();
    return argument;
}

/// A simulation of the portal, as its documentation describes it.
class Portal final : public QDBusVirtualObject {
    Q_OBJECT

public:
    explicit Portal(QDBusConnection bus) : m_bus(std::move(bus))
    {
        qDBusRegisterMetaType<Described>();
        qDBusRegisterMetaType<QList<Described>>();
    }

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
        } else if (message.member() == QLatin1String("ListShortcuts")) {
            answer(message.service(), request, described(known));
        } else {
            ++bindings;
            noteBinding(message);
            response = bindsAndFails ? 2 : response;
            if (isAnswering) {
                answer(message.service(), request, described(trigger));
            }
        }
        return true;
    }

    void changeTo(const QString& description)
    {
        auto signal = QDBusMessage::createSignal(kPath, kShortcuts, "ShortcutsChanged");
        signal << QVariant::fromValue(QDBusObjectPath(session))
               << described(description).value("shortcuts");
        m_bus.send(signal);
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
    bool isAnswering = true;        ///< to requests for a key; otherwise it asks the user
    bool bindsAndFails = false;     ///< as GNOME's does
    std::optional<QString> known;   ///< describes the key of an earlier start
    std::optional<QString> trigger; ///< describes the key that it binds
    int bindings = 0;
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

    /// The portal's list of shortcuts, with ours if it is described.
    [[nodiscard]] static QVariantMap described(const std::optional<QString>& description)
    {
        QList<Described> list;
        if (description) {
            list = {{"another", {}}, {"quick-entry", {{"trigger_description", *description}}}};
        }
        return {{"shortcuts", QVariant::fromValue(list)}};
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
    void noKeyIsNamedUntilTheUserHasAnswered();
    void aKnownKeyIsNotRequestedAgain_data();
    void aKnownKeyIsNotRequestedAgain();
    void aKeyWishedLaterIsRequested();
    void aChangeInTheDesktopsSettingsIsFollowed();
    void aNewPortalIsToldAgain();
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
    portal.set(shortcut.toStdString());
    QTRY_COMPARE(portal.keys(), shortcut);
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
    m_portal->trigger = "Press <Control><Alt>p";
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(portal.keys(), "Ctrl+Alt+P");
    QCOMPARE(portal.problem(), "");
}

void PortalShortcutTest::noKeyIsNamedUntilTheUserHasAnswered()
{
    startPortal();
    m_portal->isAnswering = false;
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(portal.problem(),
                 "This desktop asks you whether Pomotide may have Ctrl+Alt+P. If you do not see "
                 "the question, look behind this window.");
    QCOMPARE(portal.keys(), "");
    QVERIFY(!portal.isUnsupported());
}

void PortalShortcutTest::aKnownKeyIsNotRequestedAgain_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("problem");

    const QString other = "In this desktop's settings, the key is %1. Change it there.";
    QTest::newRow("the wished one") << "Ctrl+Alt+P"
                                    << "Ctrl+Alt+P" << QString();
    QTest::newRow("the wished one, in GNOME's words") << "Press <Control><Alt>p"
                                                      << "Ctrl+Alt+P" << QString();
    QTest::newRow("another") << "Meta+F9"
                             << "Meta+F9" << other.arg("Meta+F9");
    QTest::newRow("two") << "Ctrl+Alt+P, Meta+P"
                         << "Ctrl+Alt+P, Meta+P" << other.arg("Ctrl+Alt+P, Meta+P");
    QTest::newRow("another, in GNOME's words")
        << "Press <Shift><Super>space"
        << "Meta+Shift+Space" << other.arg("Meta+Shift+Space");
    QTest::newRow("unknown words") << "Press <Hyper>p"
                                   << "Press <Hyper>p" << other.arg("Press <Hyper>p");
    QTest::newRow("none") << ""
                          << ""
                          << "In this desktop's settings, Pomotide has no key now. Choose one "
                             "there, or have the desktop run this command on a key: pomotidectl "
                             "quick";
}

void PortalShortcutTest::aKnownKeyIsNotRequestedAgain()
{
    QFETCH(QString, description);
    startPortal();
    m_portal->known = description;
    app::PortalShortcut portal(connectTo("us"));
    const QSignalSpy told(&portal, &app::GlobalShortcut::stateChanged);
    const QSignalSpy pressed(&portal, &app::GlobalShortcut::pressed);
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(told.count(), 1);
    QTEST(portal.keys(), "keys");
    QTEST(portal.problem(), "problem");
    QCOMPARE(m_portal->bindings, 0);
    m_portal->press(m_portal->session, "quick-entry", "a1");
    QTRY_COMPARE(pressed.count(), 1);
}

void PortalShortcutTest::aKeyWishedLaterIsRequested()
{
    startPortal();
    m_portal->known = "Ctrl+Alt+P";
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(portal.keys(), "Ctrl+Alt+P");
    portal.set("Ctrl+Alt+L");
    QTRY_COMPARE(portal.keys(), "Ctrl+Alt+L");
    QCOMPARE(m_portal->properties.value("preferred_trigger"), "CTRL+ALT+l");
    QCOMPARE(m_portal->bindings, 1);
}

void PortalShortcutTest::aChangeInTheDesktopsSettingsIsFollowed()
{
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(portal.keys(), "Ctrl+Alt+P");
    m_portal->changeTo("Meta+F9");
    QTRY_COMPARE(portal.keys(), "Meta+F9");
}

void PortalShortcutTest::aNewPortalIsToldAgain()
{
    startPortal();
    app::PortalShortcut portal(connectTo("us"));
    portal.set("Ctrl+Alt+P");
    QTRY_COMPARE(portal.keys(), "Ctrl+Alt+P");
    m_desktop.unregisterService(kService);
    m_portal->program.clear();
    m_portal->known = "Meta+F9";
    QVERIFY(m_desktop.registerService(kService));
    QTRY_COMPARE(portal.keys(), "Meta+F9");
    QCOMPARE(m_portal->program, "org.pomotide.Pomotide");
    QCOMPARE(m_portal->bindings, 1);
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
    QVERIFY(portal.isUnsupported());
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
    QVERIFY(!portal.isUnsupported());
}

POMOTIDE_SUITE(PortalShortcutTest, QCoreApplication)
#include "tst_portal_shortcut.moc"
