// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/login_sleep_watch.h"

#include "tests/support/mock_service.h"
#include "tests/support/suite.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QTest>

#include <memory>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Records the signals of the watch as words, in order.
class Heard final : public QObject {
public:
    explicit Heard(app::SleepWatch& watch)
    {
        connect(&watch, &app::SleepWatch::fallsAsleep, this,
                [this](core::Duration ago) { all += QString("falls asleep %1").arg(ago.count()); });
        connect(&watch, &app::SleepWatch::wokeUp, this, [this] { all += "woke up"; });
    }

    QStringList all;
};

} // namespace

class SleepWatchTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theLoginManagerReportsSleep();
    void oneSleepIsReportedOnce();
    void withoutALoginManagerSleepIsReportedAfterwards();
    void theSleepWaitsForTheSlots();

private:
    void suspend(core::Duration length)
    {
        m_clocks.wall += length;
        m_clocks.boot += length;
    }
    [[nodiscard]] std::unique_ptr<MockService> startLogin() const
    {
        return std::make_unique<MockService>("logind", "org.freedesktop.login1",
                                             "/org/freedesktop/login1",
                                             "org.freedesktop.login1.Manager");
    }

    app::ClockReadings m_clocks{};
};

void SleepWatchTest::init()
{
    m_clocks = {.wall = 1'000'000h, .boot = 50h, .running = 20h};
}

void SleepWatchTest::theLoginManagerReportsSleep()
{
    const auto login = startLogin();
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    const Heard heard(watch);
    login->emitSignal("PrepareForSleep", "b", {true});
    QTRY_COMPARE(heard.all, QStringList("falls asleep 0"));
    login->emitSignal("PrepareForSleep", "b", {false});
    QTRY_COMPARE(heard.all, (QStringList{"falls asleep 0", "woke up"}));
}

void SleepWatchTest::oneSleepIsReportedOnce()
{
    const auto login = startLogin();
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    const Heard heard(watch);
    const QStringList once{"falls asleep 0", "woke up"};
    login->emitSignal("PrepareForSleep", "b", {true});
    QTRY_COMPARE(heard.all.size(), 1);
    suspend(40min);
    clock.compare();
    QCOMPARE(heard.all, once);
    login->emitSignal("PrepareForSleep", "b", {false});
    login->emitSignal("PrepareForSleep", "b", {true});
    QTRY_COMPARE(heard.all, once + QStringList("falls asleep 0"));
}

void SleepWatchTest::withoutALoginManagerSleepIsReportedAfterwards()
{
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    const Heard heard(watch);
    suspend(40min);
    clock.compare();
    QCOMPARE(heard.all, (QStringList{"falls asleep 2400000", "woke up"}));
}

void SleepWatchTest::theSleepWaitsForTheSlots()
{
    const auto login = startLogin();
    app::ClockWatch clock([this] { return m_clocks; });
    auto bus = QDBusConnection::sessionBus();
    const auto delays = [&] {
        const auto reply = bus.call(
            QDBusMessage::createMethodCall("org.freedesktop.login1", "/org/freedesktop/login1",
                                           "org.freedesktop.login1.Manager", "ListInhibitors"));
        int count = 0;
        const auto list = reply.arguments().value(0).value<QDBusArgument>();
        for (list.beginArray(); !list.atEnd(); ++count) {
            QString what;
            QString who;
            QString why;
            QString mode;
            uint user = 0;
            uint process = 0;
            list.beginStructure();
            list >> what >> who >> why >> mode >> user >> process;
            list.endStructure();
            if (what != "sleep" || who != "Pomotide" || mode != "delay" || why.isEmpty()) {
                return -1;
            }
        }
        return count;
    };
    app::LoginSleepWatch watch(bus, clock);
    int delaysWhenHeard = 0;
    connect(&watch, &app::SleepWatch::fallsAsleep, this, [&] { delaysWhenHeard = delays(); });
    QTRY_COMPARE(delays(), 1);
    login->emitSignal("PrepareForSleep", "b", {true});
    QTRY_COMPARE(delays(), 0);
    QCOMPARE(delaysWhenHeard, 1);
    login->emitSignal("PrepareForSleep", "b", {false});
    QTRY_COMPARE(delays(), 1);
}

POMOTIDE_SUITE(SleepWatchTest, QCoreApplication)
#include "tst_sleep_watch.moc"
