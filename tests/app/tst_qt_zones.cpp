// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/qt_zones.h"

#include "core/time/resolve.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <set>

namespace pomotide {

using namespace build;
using namespace core;
using app::QtZone;
using app::QtZones;

namespace {

/// A clock change at `at`.
struct ClockChange {
    Instant at;
    std::chrono::seconds before;
    std::chrono::seconds after;

    auto operator<=>(const ClockChange&) const = default;
};

std::vector<ClockChange> changesOf(const QTimeZone& zone)
{
    const QtZone offsets(zone);
    const auto from = QDateTime(QDate(1990, 1, 1), QTime(0, 0), QTimeZone::utc());
    std::vector<ClockChange> changes;
    for (const auto& transition : zone.transitions(from, from.addYears(50))) {
        const Instant at{Duration{transition.atUtc.toMSecsSinceEpoch()}};
        const ClockChange change{
            .at = at, .before = offsets.offsetAt(at - 1ms), .after = offsets.offsetAt(at)};
        if (change.before != change.after) {
            changes.push_back(change);
        }
    }
    return changes;
}

QString text(const ClockChange& change, LocalTime local)
{
    return QString("change at %1, local time %2")
        .arg(change.at.time_since_epoch().count())
        .arg(local.time_since_epoch().count());
}

/// The first fault in the local times around the change, minute by minute; empty if there is none.
QString faultAround(const Zone& zone, const ClockChange& change)
{
    const auto read = [&](std::chrono::seconds offset) {
        return LocalTime{
            std::chrono::floor<std::chrono::seconds>(change.at.time_since_epoch() + offset)};
    };
    const auto [lowest, highest] = std::minmax({read(change.before), read(change.after)});
    const auto isWithin = [&, low = lowest, high = highest](LocalTime local) {
        return low <= local && local < high;
    };
    for (auto local = lowest - 10min; local < highest + 10min; local += 1min) {
        const auto first = resolve(zone, local, Reading::First);
        const auto last = resolve(zone, local, Reading::Last);
        const bool skipped = isWithin(local) && change.before < change.after;
        const bool repeated = isWithin(local) && change.before > change.after;
        const bool right =
            skipped ? first == change.at && last == change.at
                    : localTime(zone, first) == local && localTime(zone, last) == local &&
                          last - first ==
                              (repeated ? change.before - change.after : std::chrono::seconds{0});
        if (!right) {
            return text(change, local);
        }
    }
    return {};
}

QString faultOfDays(const Zone& zone, const ClockChange& change)
{
    for (const auto dayStart : {TimeOfDay{0min}, TimeOfDay{2h + 30min}, TimeOfDay{4h}}) {
        for (const auto instant : {change.at - 12h, change.at - 1ms, change.at, change.at + 12h}) {
            const auto day = localDay(zone, dayStart, instant);
            const bool right = day.contains(instant) &&
                               localDay(zone, dayStart, day.end).begin == day.end &&
                               localDay(zone, dayStart, day.begin - 1ms).end == day.begin;
            if (!right) {
                return text(change, localTime(zone, instant));
            }
        }
    }
    return {};
}

/// The result of `run` while TZ has that value.
template<typename Run>
auto inZone(const QByteArray& zone, const Run& run)
{
    const auto before = qgetenv("TZ");
    qputenv("TZ", zone);
    const auto result = run();
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    return result;
}

} // namespace

/// The zone data of this computer, with local times in all zones.
class QtZonesTest final : public QObject {
    Q_OBJECT

private slots:
    void localTimesAreRightAroundEveryClockChange() const;
    void offsetsAreOfTheInstantNotOfNow() const;
    void theSystemsZoneIsTheGivenOne() const;
    void theSystemsZoneChangesInPlace() const;
    void anUnknownSystemZoneIsUtc() const;
    void theZoneIsTheOneThatTheCLibraryTakes_data() const;
    void theZoneIsTheOneThatTheCLibraryTakes() const;
    void aZoneIsFoundByItsName() const;
    void anUnknownZoneIsNotFound() const;

private:
    const QTemporaryDir m_folder;
};

void QtZonesTest::localTimesAreRightAroundEveryClockChange() const
{
    // Many zones are aliases of others.
    std::set<std::vector<ClockChange>> seen;
    std::size_t count = 0;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const auto& id : ids) {
        const QTimeZone known(id);
        const auto changes = changesOf(known);
        if (!seen.insert(changes).second) {
            continue;
        }
        const QtZone zone(known);
        for (const auto& change : changes) {
            const auto fault = faultAround(zone, change) + faultOfDays(zone, change);
            QVERIFY2(fault.isEmpty(), qPrintable(id + ": " + fault));
            ++count;
        }
    }
    QVERIFY2(count > 5000, qPrintable(QString("only %1 changes were found").arg(count)));
}

void QtZonesTest::offsetsAreOfTheInstantNotOfNow() const
{
    const QtZones zones("America/New_York");
    const auto change = utc(2024y / 3 / 10, 7h);
    QVERIFY(zones.system().offsetAt(change - 1ms) == -5h);
    QVERIFY(zones.system().offsetAt(change) == -4h);
    QVERIFY(zones.system().offsetAt(utc(2024y / 11 / 3, 6h)) == -5h);
}

void QtZonesTest::theSystemsZoneIsTheGivenOne() const
{
    const QtZones zones("Pacific/Apia");
    QCOMPARE(zones.system().id(), "Pacific/Apia");
    QCOMPARE(zones.find("Pacific/Apia"), &zones.system());
}

void QtZonesTest::theSystemsZoneChangesInPlace() const
{
    QtZones zones("Europe/Berlin");
    const auto& system = zones.system();
    QVERIFY(inZone("Asia/Kolkata", [&] { return zones.renewSystem(); }));
    QCOMPARE(&zones.system(), &system);
    QCOMPARE(system.id(), "Asia/Kolkata");
    QVERIFY(system.offsetAt(kMonday) == 5h + 30min);
    QCOMPARE(zones.find("Asia/Kolkata"), &system);
    const auto* former = zones.find("Europe/Berlin");
    QVERIFY(former != nullptr && former != &system);
    QVERIFY(former->offsetAt(kMonday) == 1h);
}

void QtZonesTest::anUnknownSystemZoneIsUtc() const
{
    QCOMPARE(QtZones("Mars/Olympus").system().id(), "UTC");
    QCOMPARE(QtZones("").system().id(), "UTC");
}

void QtZonesTest::theZoneIsTheOneThatTheCLibraryTakes_data() const
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("winter");
    QTest::addColumn<int>("summer");
    const auto row = [](const QByteArray& typed, const char* id, int winter, int summer) {
        QTest::newRow(typed.isEmpty() ? "nothing" : typed.constData())
            << typed << QByteArray(id) << winter << summer;
    };
    row("Asia/Tokyo", "Asia/Tokyo", 540, 540);
    row(":Asia/Tokyo", "Asia/Tokyo", 540, 540);
    row("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo", 540, 540);
    row(":/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin", 60, 120);
    row("GMT+5", "GMT+5", -300, -300);
    row("UTC+5", "UTC+5", -300, -300); // Qt has a zone of that name, in the east
    row("UTC-03:30", "UTC-03:30", 210, 210);
    row("<+0330>-3:30", "<+0330>-3:30", 210, 210);
    row("AST4ADT", "AST4ADT", -240, -180);
    row("CET-1CEST,M3.5.0,M10.5.0/3", "CET-1CEST,M3.5.0,M10.5.0/3", 60, 120);
    row("Etc/GMT+5", "Etc/GMT+5", -300, -300);
    row("", "UTC", 0, 0);
    row(":", "UTC", 0, 0);
    row("Mars/Olympus", "UTC", 0, 0);
    row("/no/such/file", "UTC", 0, 0);
    const auto copy = m_folder.filePath("localtime");
    QFile::copy("/usr/share/zoneinfo/Asia/Kolkata", copy);
    row(":" + copy.toUtf8(), "IST", 330, 330);
    const auto link = m_folder.filePath("link");
    QFile::link("/usr/share/zoneinfo/America/New_York", link);
    row(link.toUtf8(), "America/New_York", -300, -240);
}

void QtZonesTest::theZoneIsTheOneThatTheCLibraryTakes() const
{
    QFETCH(QByteArray, typed);
    QFETCH(int, winter);
    QFETCH(int, summer);
    std::string id;
    const auto offsets = inZone(typed, [&] {
        const QtZones zones;
        const auto& zone = zones.system();
        id = zone.id();
        return std::pair{zone.offsetAt(utc(2026y / 1 / 15, 12h)),
                         zone.offsetAt(utc(2026y / 7 / 15, 12h))};
    });
    QTEST(QByteArray::fromStdString(id), "id");
    QVERIFY(offsets.first == std::chrono::minutes{winter});
    QVERIFY(offsets.second == std::chrono::minutes{summer});
}

void QtZonesTest::aZoneIsFoundByItsName() const
{
    const QtZones zones("Europe/Berlin");
    const auto* zone = zones.find("Asia/Kolkata");
    QVERIFY(zone != nullptr);
    QCOMPARE(zone->id(), "Asia/Kolkata");
    QVERIFY(zone->offsetAt(kMonday) == 5h + 30min);
    QCOMPARE(zones.find("Asia/Kolkata"), zone);
}

void QtZonesTest::anUnknownZoneIsNotFound() const
{
    const QtZones zones("Europe/Berlin");
    QVERIFY(zones.find("Mars/Olympus") == nullptr);
    QVERIFY(zones.find("") == nullptr);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QtZonesTest, QCoreApplication)
#include "tst_qt_zones.moc"
