// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/screen_lock.h"

#include "tests/support/suite.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;

namespace {

const auto kSession = QStringLiteral("/org/freedesktop/login1/session/_31");

/// A simulation of a screen saver: answers queries and announces changes.
class Saver final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.ScreenSaver")

public:
    void setActive(bool active)
    {
        m_isActive = active;
        emit ActiveChanged(active);
    }

public slots:
    [[nodiscard]] bool GetActive() const { return m_isActive; } // NOLINT: name of the interface

signals:
    void ActiveChanged(bool active);

private:
    bool m_isActive = false;
};

/// A simulation of the login manager's list of sessions, with a single one.
class Logins final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    [[nodiscard]] QDBusObjectPath GetSession(const QString&) const // NOLINT: the name on the bus
    {
        return QDBusObjectPath(kSession);
    }
};

class Login final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint MEMBER m_isLocked)

public:
    void setLocked(QDBusConnection& bus, bool isLocked)
    {
        m_isLocked = isLocked;
        auto signal =
            QDBusMessage::createSignal(kSession, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.freedesktop.login1.Session")
               << QVariantMap{{QStringLiteral("LockedHint"), isLocked}} << QStringList{};
        bus.send(signal);
    }

private:
    bool m_isLocked = false;
};

QDBusConnection connectTo(const QString& name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

} // namespace

class ScreenLockTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsWhatTheDesktopAnnounces();
    void knowsAtTheStartThatTheScreenIsLocked_data() const;
    void knowsAtTheStartThatTheScreenIsLocked();
    void followsTheLoginManager();
    void staysSetWhileAnyLockHolds();
    void onAnEmptyBusNothingIsLocked();

private:
    [[nodiscard]] std::unique_ptr<app::ScreenLock> follow()
    {
        return std::make_unique<app::ScreenLock>(connectTo("us"), connectTo("us"));
    }
    void startSaver(const QString& service = "org.gnome.ScreenSaver");
    void startLogin();

    QDBusConnection m_desktop{QString()};
    std::unique_ptr<Saver> m_saver;
    Logins m_logins;
    std::unique_ptr<Login> m_login;
};

void ScreenLockTest::init()
{
    m_desktop = connectTo("desktop");
    QVERIFY(m_desktop.isConnected());
    m_saver = std::make_unique<Saver>();
    m_login = std::make_unique<Login>();
}

void ScreenLockTest::cleanup()
{
    m_desktop.unregisterService("org.gnome.ScreenSaver");
    m_desktop.unregisterService("org.gnome.Shell.ScreenShield");
    m_desktop.unregisterService("org.freedesktop.login1");
    QDBusConnection::disconnectFromBus("desktop");
    QDBusConnection::disconnectFromBus("us");
}

void ScreenLockTest::startSaver(const QString& service)
{
    const auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(m_desktop.registerObject("/org/gnome/ScreenSaver", m_saver.get(), what));
    QVERIFY(m_desktop.registerService(service));
}

void ScreenLockTest::startLogin()
{
    QVERIFY(m_desktop.registerObject("/org/freedesktop/login1", &m_logins,
                                     QDBusConnection::ExportAllSlots));
    QVERIFY(
        m_desktop.registerObject(kSession, m_login.get(), QDBusConnection::ExportAllProperties));
    QVERIFY(m_desktop.registerService("org.freedesktop.login1"));
}

void ScreenLockTest::followsWhatTheDesktopAnnounces()
{
    startSaver();
    const auto lock = follow();
    const QSignalSpy changes(lock.get(), &app::ScreenLock::changed);
    m_saver->setActive(true);
    QTRY_COMPARE(changes, (QList<QVariantList>{{true}}));
    QVERIFY(lock->isSet());
    m_saver->setActive(false);
    QTRY_COMPARE(changes, (QList<QVariantList>{{true}, {false}}));
    QVERIFY(!lock->isSet());
}

void ScreenLockTest::knowsAtTheStartThatTheScreenIsLocked_data() const
{
    QTest::addColumn<QString>("service");
    QTest::addRow("a program for the lock") << "org.gnome.ScreenSaver";
    QTest::addRow("GNOME Shell") << "org.gnome.Shell.ScreenShield";
}

void ScreenLockTest::knowsAtTheStartThatTheScreenIsLocked()
{
    QFETCH(const QString, service);
    startSaver(service);
    m_saver->setActive(true);
    const auto lock = follow();
    QTRY_VERIFY(lock->isSet());
}

void ScreenLockTest::followsTheLoginManager()
{
    startLogin();
    m_login->setLocked(m_desktop, true);
    const auto lock = follow();
    QTRY_VERIFY(lock->isSet());
    m_login->setLocked(m_desktop, false);
    QTRY_VERIFY(!lock->isSet());
    m_login->setLocked(m_desktop, true);
    QTRY_VERIFY(lock->isSet());
}

void ScreenLockTest::staysSetWhileAnyLockHolds()
{
    startSaver();
    startLogin();
    m_login->setLocked(m_desktop, true);
    const auto lock = follow();
    QTRY_VERIFY(lock->isSet());
    const QSignalSpy changes(lock.get(), &app::ScreenLock::changed);
    m_saver->setActive(true);
    m_login->setLocked(m_desktop, false);
    m_saver->setActive(false);
    QTRY_COMPARE(changes, (QList<QVariantList>{{false}}));
}

void ScreenLockTest::onAnEmptyBusNothingIsLocked()
{
    const auto lock = follow();
    // Queries are answered in order, so ours have been answered before this one.
    auto us = connectTo("us");
    us.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus",
                                           "GetId"));
    QCoreApplication::processEvents();
    QVERIFY(!lock->isSet());
}

POMOTIDE_SUITE(ScreenLockTest, QCoreApplication)
#include "tst_screen_lock.moc"
