// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/localtime_watch.h"

#include "tests/support/suite.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

/// TZ overrides the system's zone here: the files only trigger the check.
class ZoneWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aReplacedFileChangesTheZone();
    void theTimeServiceChangesTheZone();
    void theSameZoneAgainIsNoChange();
    void anInvalidZoneIsIgnored();

private:
    /// Replaces the file as timedatectl does.
    void replaceFile()
    {
        QVERIFY(QFile::link("/usr/share/zoneinfo/UTC", m_folder->filePath("new")));
        QFile::remove(file());
        QVERIFY(QFile::rename(m_folder->filePath("new"), file()));
    }
    [[nodiscard]] QString file() const { return m_folder->filePath("localtime"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ZoneWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("TZ", "Europe/Berlin");
}

void ZoneWatchTest::aReplacedFileChangesTheZone()
{
    app::QtZones zones;
    const app::LocaltimeWatch watch(zones, QDBusConnection::sessionBus(), file());
    QSignalSpy changes(&watch, &app::ZoneWatch::changed);
    qputenv("TZ", "Asia/Kolkata");
    replaceFile();
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(zones.system().id(), "Asia/Kolkata");
    const auto ahead = changes.front().front().value<std::chrono::seconds>();
    QVERIFY(ahead == 4h + 30min || ahead == 3h + 30min); // depends on Berlin's daylight saving time
}

void ZoneWatchTest::theTimeServiceChangesTheZone()
{
    app::QtZones zones;
    const app::LocaltimeWatch watch(zones, QDBusConnection::sessionBus(), file());
    auto service = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "timedate1");
    QVERIFY(service.registerService("org.freedesktop.timedate1"));
    qputenv("TZ", "Asia/Kolkata");
    auto signal = QDBusMessage::createSignal(
        "/org/freedesktop/timedate1", "org.freedesktop.DBus.Properties", "PropertiesChanged");
    signal << "org.freedesktop.timedate1" << QVariantMap{{"Timezone", "Asia/Kolkata"}}
           << QStringList{};
    QVERIFY(service.send(signal));
    QTRY_COMPARE(zones.system().id(), "Asia/Kolkata");
}

void ZoneWatchTest::theSameZoneAgainIsNoChange()
{
    app::QtZones zones;
    const app::LocaltimeWatch watch(zones, QDBusConnection::sessionBus(), file());
    const QSignalSpy changes(&watch, &app::ZoneWatch::changed);
    replaceFile();
    QFile other(m_folder->filePath("adjtime"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    qputenv("TZ", "Asia/Kolkata");
    replaceFile();
    QTRY_COMPARE(changes.size(), 1);
    QTRY_COMPARE(zones.system().id(), "Asia/Kolkata");
}

void ZoneWatchTest::anInvalidZoneIsIgnored()
{
    app::QtZones zones;
    const app::LocaltimeWatch watch(zones, QDBusConnection::sessionBus(), file());
    const QSignalSpy changes(&watch, &app::ZoneWatch::changed);
    qputenv("TZ", "Mars/Olympus");
    replaceFile();
    qputenv("TZ", "Asia/Kolkata");
    replaceFile();
    QTRY_COMPARE(zones.system().id(), "Asia/Kolkata");
    QCOMPARE(changes.size(), 1);
}

POMOTIDE_SUITE(ZoneWatchTest, QCoreApplication)
#include "tst_zone_watch.moc"
