// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_look.h"

#include "tests/support/settings_portal.h"
#include "tests/support/suite.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QSignalSpy>

using namespace pomotide;

namespace {

constexpr auto kGroup = "org.freedesktop.appearance";

struct Shares {
    double red = 0;
    double green = 0;
    double blue = 0;
};

QDBusArgument& operator<<(QDBusArgument& out, const Shares& shares)
{
    out.beginStructure();
    out << shares.red << shares.green << shares.blue;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, Shares& shares)
{
    in.beginStructure();
    in >> shares.red >> shares.green >> shares.blue;
    in.endStructure();
    return in;
}

QVariant accent(double red, double green, double blue)
{
    return QVariant::fromValue(Shares{red, green, blue});
}

QDBusConnection connectTo(const QString& name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

} // namespace

Q_DECLARE_METATYPE(Shares)
Q_DECLARE_METATYPE(app::DesktopLook)

class PortalLookTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theLookIsThatOfThePortal_data();
    void theLookIsThatOfThePortal();
    void changesAreFollowed();
    void withoutAPortalNothingIsSaid();

private:
    void startPortal(const QVariantMap& appearance);

    QDBusConnection m_desktop{QString()};
    SettingsPortal m_portal;
};

void PortalLookTest::initTestCase()
{
    SettingsPortal::registerTypes();
    qDBusRegisterMetaType<Shares>();
}

void PortalLookTest::init()
{
    m_desktop = connectTo("desktop");
    QVERIFY(m_desktop.isConnected());
}

void PortalLookTest::cleanup()
{
    m_desktop.unregisterService("org.freedesktop.portal.Desktop");
    QDBusConnection::disconnectFromBus("desktop");
    QDBusConnection::disconnectFromBus("us");
}

void PortalLookTest::startPortal(const QVariantMap& appearance)
{
    m_portal.groups = {{kGroup, appearance}};
    const auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
    QVERIFY(m_desktop.registerObject("/org/freedesktop/portal/desktop", &m_portal, what));
    QVERIFY(m_desktop.registerService("org.freedesktop.portal.Desktop"));
}

void PortalLookTest::theLookIsThatOfThePortal_data()
{
    QTest::addColumn<QVariantMap>("said");
    QTest::addColumn<app::DesktopLook>("look");
    using Look = app::DesktopLook;
    QTest::newRow("dark") << QVariantMap{{"color-scheme", 1U}} << Look{true, {}};
    QTest::newRow("light") << QVariantMap{{"color-scheme", 2U}} << Look{false, {}};
    QTest::newRow("no-preference") << QVariantMap{{"color-scheme", 0U}} << Look{};
    QTest::newRow("of-later-days") << QVariantMap{{"color-scheme", 7U}} << Look{};
    QTest::newRow("accent") << QVariantMap{{"accent-color", accent(1, 0.4, 0)}}
                            << Look{{}, QColor::fromRgbF(1, 0.4F, 0)};
    QTest::newRow("no-accent") << QVariantMap{{"accent-color", accent(-1, -1, -1)}} << Look{};
    QTest::newRow("no-colour") << QVariantMap{{"accent-color", "blue"}, {"color-scheme", 1U}}
                               << Look{true, {}};
}

void PortalLookTest::theLookIsThatOfThePortal()
{
    QFETCH(QVariantMap, said);
    QFETCH(app::DesktopLook, look);
    said["contrast"] = 0U;
    startPortal(said);
    const app::PortalLook watch(connectTo("us"));
    QTRY_VERIFY(watch.look() == look);
}

void PortalLookTest::changesAreFollowed()
{
    startPortal({{"color-scheme", 2U}});
    const app::PortalLook watch(connectTo("us"));
    const QSignalSpy changes(&watch, &app::PortalLook::changed);
    QTRY_COMPARE(changes.count(), 1);
    emit m_portal.SettingChanged(kGroup, "color-scheme", QDBusVariant(1U));
    QTRY_VERIFY(watch.look() == (app::DesktopLook{true, {}}));
    QCOMPARE(changes.count(), 2);
}

void PortalLookTest::withoutAPortalNothingIsSaid()
{
    const app::PortalLook watch(connectTo("us"));
    QVERIFY(watch.look() == app::DesktopLook{});
}

POMOTIDE_SUITE(PortalLookTest, QCoreApplication)
#include "tst_portal_look.moc"
