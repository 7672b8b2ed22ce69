// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/desktop_queries.h"

#include "tests/support/mock_service.h"
#include "tests/support/suite.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace pomotide;
using app::BusFlag;
using Service = std::unique_ptr<MockService>;

namespace {

/// The services of one desktop, and how its user changes their answer.
struct Played {
    Service (*start)();
    void (*turn)(MockService& service, bool on);
};

QString python(bool on)
{
    return on ? "ret = True" : "ret = False";
}

Service played(const QString& name, const QString& path, const QString& interface)
{
    return std::make_unique<MockService>(name, path, interface);
}

Service notifications()
{
    return played("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                  "org.freedesktop.Notifications");
}

const auto kLogin = Played{
    [] {
        auto login = std::make_unique<MockService>("logind", "org.freedesktop.login1",
                                                   "/org/freedesktop/login1",
                                                   "org.freedesktop.login1.Manager");
        login->addProperty("BlockInhibited", "handle-lid-switch");
        return login;
    },
    [](MockService& service, bool on) {
        service.setProperty("BlockInhibited", on ? "sleep:idle" : "sleep:idler");
    },
};

const auto kGnome = Played{
    [] {
        return played("org.gnome.SessionManager", "/org/gnome/SessionManager",
                      "org.gnome.SessionManager");
    },
    [](MockService& service, bool on) {
        service.answer("IsInhibited", "u", "b", on ? "ret = args[0] == 8" : "ret = False");
        service.emitSignal(on ? "InhibitorAdded" : "InhibitorRemoved", "o",
                           {QVariant::fromValue(QDBusObjectPath("/org/gnome/Inhibitor1"))});
    },
};

const auto kKde = Played{
    [] {
        return played("org.kde.Solid.PowerManagement.PolicyAgent",
                      "/org/kde/Solid/PowerManagement/PolicyAgent",
                      "org.kde.Solid.PowerManagement.PolicyAgent");
    },
    [](MockService& service, bool on) {
        service.answer("HasInhibition", "u", "b", on ? "ret = args[0] == 4" : "ret = False");
        service.emitSignal("InhibitionsChanged", "sas", {"film", QStringList{}});
    },
};

const auto kXfce = Played{
    [] {
        return played("org.xfce.PowerManager", "/org/freedesktop/PowerManagement/Inhibit",
                      "org.freedesktop.PowerManagement.Inhibit");
    },
    [](MockService& service, bool on) {
        service.answer("HasInhibit", "", "b", python(on));
        service.emitSignal("HasInhibitChanged", "b", {on});
    },
};

const auto kKdeNotifications = Played{
    [] {
        auto service = notifications();
        service->addProperty("Inhibited", false);
        return service;
    },
    [](MockService& service, bool on) { service.setProperty("Inhibited", on); },
};

const auto kXfceNotifications = Played{
    [] { return played("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf"); },
    [](MockService& service, bool on) {
        service.answer("GetProperty", "ss", "v",
                       QString("ret = dbus.Boolean(%1 and args[0] == 'xfce4-notifyd' and "
                               "args[1] == '/do-not-disturb', variant_level=1)")
                           .arg(on ? "True" : "False"));
        service.emitSignal(
            "PropertyChanged", "ssv",
            {"xfce4-notifyd", "/do-not-disturb", QVariant::fromValue(QDBusVariant(on))});
    },
};

const auto kSwayNotifications = Played{
    [] {
        return played("org.erikreider.swaync.cc", "/org/erikreider/swaync/cc",
                      "org.erikreider.swaync.cc");
    },
    [](MockService& service, bool on) {
        service.answer("GetDnd", "", "b", python(on));
        service.emitSignal("Subscribe", "ubb", {0U, on, false});
    },
};

} // namespace

Q_DECLARE_METATYPE(Played)

class DesktopQuestionsTest final : public QObject {
    Q_OBJECT

private slots:
    void followsEachDesktop_data();
    void followsEachDesktop();
    void dunstIsFollowed();
    void aLaterServiceIsQueriedAndALeavingOneForgotten();
    void aHangingServiceBlocksNothing();
    void onAnEmptyBusNothingIsSet();

private:
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection::sessionBus(); }
    [[nodiscard]] static std::vector<app::DBusQuery> questions(bool presenting)
    {
        return presenting ? app::presentingQueries(bus(), bus()) : app::doNotDisturbQueries(bus());
    }
};

void DesktopQuestionsTest::followsEachDesktop_data()
{
    QTest::addColumn<bool>("presenting");
    QTest::addColumn<Played>("played");
    QTest::addRow("systemd") << true << kLogin;
    QTest::addRow("GNOME, MATE, Cinnamon") << true << kGnome;
    QTest::addRow("KDE") << true << kKde;
    QTest::addRow("Xfce") << true << kXfce;
    QTest::addRow("KDE's notifications") << false << kKdeNotifications;
    QTest::addRow("Xfce's notifications") << false << kXfceNotifications;
    QTest::addRow("sway's notifications") << false << kSwayNotifications;
}

void DesktopQuestionsTest::followsEachDesktop()
{
    QFETCH(bool, presenting);
    QFETCH(Played, played);
    const auto service = played.start();
    QVERIFY(service->isUp());
    played.turn(*service, true);
    const BusFlag flag(questions(presenting));
    QTRY_VERIFY(flag.isSet());
    const QSignalSpy changes(&flag, &BusFlag::changed);
    played.turn(*service, false);
    QTRY_COMPARE(changes, (QList<QVariantList>{{false}}));
    played.turn(*service, true);
    QTRY_COMPARE(changes, (QList<QVariantList>{{false}, {true}}));
}

void DesktopQuestionsTest::dunstIsFollowed()
{
    QProcess dunst;
    dunst.start("dunst", {"-config", "/dev/null"});
    QVERIFY(dunst.waitForStarted());
    const BusFlag flag(questions(false));
    const auto pause = [](const char* how) {
        return QProcess::execute("dunstctl", {"set-paused", how}) == 0;
    };
    QTRY_VERIFY(pause("true"));
    QTRY_VERIFY(flag.isSet());
    QVERIFY(pause("false"));
    QTRY_VERIFY(!flag.isSet());
    QVERIFY(pause("true"));
    QTRY_VERIFY(flag.isSet());
    dunst.kill();
    dunst.waitForFinished();
    QTRY_VERIFY(!flag.isSet());
}

void DesktopQuestionsTest::aLaterServiceIsQueriedAndALeavingOneForgotten()
{
    const BusFlag flag(questions(true));
    {
        const auto gnome = kGnome.start();
        kGnome.turn(*gnome, true);
        QTRY_VERIFY(flag.isSet());
        const auto kde = kKde.start();
        kKde.turn(*kde, true);
    }
    QTRY_VERIFY(!flag.isSet());
}

void DesktopQuestionsTest::aHangingServiceBlocksNothing()
{
    const auto gnome = kGnome.start();
    gnome->halt();
    const auto kde = kKde.start();
    const BusFlag flag(questions(true));
    kKde.turn(*kde, true);
    QTRY_VERIFY(flag.isSet());
}

void DesktopQuestionsTest::onAnEmptyBusNothingIsSet()
{
    auto all = questions(true);
    for (auto& question : questions(false)) {
        all.push_back(std::move(question));
    }
    const BusFlag flag(std::move(all));
    // Queries are answered in order, so ours have been answered before this one.
    bus().call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus",
                                              "GetId"));
    QCoreApplication::processEvents();
    QVERIFY(!flag.isSet());
}

POMOTIDE_SUITE(DesktopQuestionsTest, QCoreApplication)
#include "tst_desktop_queries.moc"
