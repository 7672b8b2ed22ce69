// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/running.h"
#include "tests/support/foreign_window.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include "ui/overlay/overlay_painter.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <random>

using namespace pomotide;

namespace {

constexpr unsigned kSeed = 20261123;
constexpr int kChanges = 50;
constexpr int kMonitors = 4;

/// Tolerated growth of memory, in bytes: heap fragmentation, but less than one screen's picture.
constexpr qint64 kDisorder = 2 << 20;

constexpr std::array kSizes{QSize(1920, 1080), QSize(1280, 720), QSize(1080, 1920)};

struct Monitor {
    bool isOn = false;
    QSize size = kSizes.front();
    int y = 0;
};

/// The monitors from left to right.
class Monitors {
public:
    explicit Monitors(unsigned seed) : m_random(seed) {}

    /// Plugs, unplugs, resizes, rotates or moves a monitor. Never unplugs the last one.
    void changeOne()
    {
        Monitor& monitor = m_monitors[upTo(kMonitors - 1)];
        const auto on = std::count_if(m_monitors.begin(), m_monitors.end(),
                                      [](const Monitor& one) { return one.isOn; });
        switch (upTo(3)) {
        case 0:
            monitor.isOn = !monitor.isOn || on == 1;
            break;
        case 1:
            monitor.size = kSizes[upTo(kSizes.size() - 1)];
            break;
        case 2:
            monitor.y = 100 * static_cast<int>(upTo(3));
            break;
        default:
            std::shuffle(m_order.begin(), m_order.end(), m_random);
        }
    }

    [[nodiscard]] QList<QRect> places() const
    {
        QList<QRect> places;
        for (const auto& place : named()) {
            places.append(place);
        }
        return places;
    }

    void apply() const
    {
        QStringList arguments;
        for (int number = 0; number < kMonitors; ++number) {
            const auto name = QString("DUMMY%1").arg(number);
            arguments += {"--output", name};
            if (const auto place = named().value(name); place.isValid()) {
                arguments += {"--mode", QString("%1x%2").arg(place.width()).arg(place.height())};
                arguments += {"--pos", QString("%1x%2").arg(place.x()).arg(place.y())};
            } else {
                arguments += "--off";
            }
        }
        if (QProcess::execute("xrandr", arguments) != 0) {
            qFatal("xrandr failed: %s", qUtf8Printable(arguments.join(' ')));
        }
    }

private:
    [[nodiscard]] QMap<QString, QRect> named() const
    {
        QMap<QString, QRect> named;
        int x = 0;
        int top = std::numeric_limits<int>::max(); // xrandr lets no row of pixels be empty
        for (const Monitor& monitor : m_monitors) {
            top = monitor.isOn ? std::min(top, monitor.y) : top;
        }
        for (const auto number : m_order) {
            if (const auto& monitor = m_monitors[number]; monitor.isOn) {
                named.insert(QString("DUMMY%1").arg(number), {{x, monitor.y - top}, monitor.size});
                x += monitor.size.width();
            }
        }
        return named;
    }

    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(0, most)(m_random);
    }

    std::array<Monitor, kMonitors> m_monitors{Monitor{.isOn = true}};
    std::array<std::size_t, kMonitors> m_order{0, 1, 2, 3};
    std::mt19937 m_random;
};

QList<QRect> sorted(QList<QRect> places)
{
    std::sort(places.begin(), places.end(), [](const QRect& one, const QRect& other) {
        return std::tuple(one.x(), one.y(), one.width()) <
               std::tuple(other.x(), other.y(), other.width());
    });
    return places;
}

/// Returns the expected areas of rings.
QList<QRect> ringsOn(const QList<QRect>& monitors)
{
    QList<QRect> rings;
    for (const auto& monitor : monitors) {
        rings.append(
            ui::overlayArea(monitor.size(), core::Appearance{}).translated(monitor.topLeft()));
    }
    return sorted(rings);
}

/// The resources that the program uses.
struct Use {
    QMap<QByteArray, std::uint32_t> onServer;
    qsizetype files = 0;
};

QByteArray told(const Use& use)
{
    QByteArray text = QByteArray::number(use.files) + " files";
    for (auto kind = use.onServer.begin(); kind != use.onServer.end(); ++kind) {
        text += ", " + QByteArray::number(kind.value()) + ' ' + kind.key();
    }
    return text;
}

} // namespace

class TestHotPlug : public QObject {
    Q_OBJECT

private slots:
    void fiftyMonitorChangesLeaveOneRingPerMonitorAndNoLeaks();

private:
    [[nodiscard]] Use use(const Program& program) const
    {
        auto onServer = m_desktop.overlayResources(program.pid());
        // The compositor's wish to hear of the window's shape, which may be late.
        onServer.remove("ShapeEvent");
        return {onServer, program.openFiles()};
    }

    const Desktop m_desktop;
};

void TestHotPlug::fiftyMonitorChangesLeaveOneRingPerMonitorAndNoLeaks()
{
    const QTemporaryDir folder;
    const auto database = folder.filePath("test.db");
    keepQuietPomodoro(database);
    Program program({"--database", database});
    QVERIFY(program.logs("pulse rest"));
    const auto rings = [&] { return sorted(m_desktop.overlayPlaces(program.pid())); };
    const auto change = [](Monitors& monitors, int times) {
        for (int i = 0; i < times; ++i) {
            monitors.changeOne();
            monitors.apply();
        }
    };
    const auto goBack = [] { Monitors(0).apply(); };

    Monitors first(kSeed + 1); // fills the program's caches
    change(first, 10);
    QTRY_COMPARE(rings(), ringsOn(first.places()));
    goBack();
    QTRY_COMPARE(rings(), ringsOn({kLeftMonitor}));
    const Use before = use(program);
    const auto memoryBefore = program.anonymousMemory();

    qInfo("seed %u", kSeed);
    Monitors monitors(kSeed);
    for (int done = 0; done < kChanges; done += 5) {
        change(monitors, 5);
        QTRY_COMPARE(rings(), ringsOn(monitors.places()));
    }
    for (const auto& place : monitors.places()) {
        const ForeignWindow page(place, Qt::black);
        const auto onRing = pointOfRing(place, kRemaining);
        QTRY_VERIFY(isNear(m_desktop.pixel(onRing), remainingOver(Qt::black)));
        click(onRing);
        QTRY_COMPARE(page.clicks(), QList<QPoint>{onRing});
    }

    goBack();
    QTRY_COMPARE(rings(), ringsOn({kLeftMonitor}));
    const auto isNoMore = [&] {
        const Use now = use(program);
        // The first backup may have been under way.
        return now.onServer == before.onServer && now.files <= before.files;
    };
    QVERIFY2(QTest::qWaitFor(isNoMore), told(before) + "; now " + told(use(program)));
    const auto grown = program.anonymousMemory() - memoryBefore;
    QVERIFY2(grown <= kDisorder, qPrintable(QString::number(grown)));
}

POMOTIDE_SUITE(TestHotPlug, QApplication)
#include "tst_hot_plug.moc"
