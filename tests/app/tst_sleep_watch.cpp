// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/login_sleep_watch.h"

#include "tests/support/login_manager.h"
#include "tests/support/suite.h"

#include <QTest>

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
    void aSleepHeardOfTooLateIsReportedAfterwards();
    void withoutALoginManagerSleepIsReportedAfterwards();
    void theSleepWaitsForTheSlots();

private:
    void suspend(core::Duration length)
    {
        m_clocks.wall += length;
        m_clocks.boot += length;
    }

    app::ClockReadings m_clocks{};
};

void SleepWatchTest::init()
{
    m_clocks = {.wall = 1'000'000h, .boot = 50h, .running = 20h};
}

void SleepWatchTest::theLoginManagerReportsSleep()
{
    LoginManager login;
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    const Heard heard(watch);
    login.announceSleep();
    QTRY_COMPARE(heard.all, QStringList("falls asleep 0"));
    login.announceWaking();
    QTRY_COMPARE(heard.all, (QStringList{"falls asleep 0", "woke up"}));
}

void SleepWatchTest::oneSleepIsReportedOnce()
{
    LoginManager login;
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    const Heard heard(watch);
    const QStringList once{"falls asleep 0", "woke up"};
    login.announceSleep();
    QTRY_COMPARE(heard.all.size(), 1);
    suspend(40min);
    clock.compare();
    QCOMPARE(heard.all, once);
    login.announceWaking();
    login.announceSleep();
    QTRY_COMPARE(heard.all, once + QStringList("falls asleep 0"));
}

void SleepWatchTest::aSleepHeardOfTooLateIsReportedAfterwards()
{
    LoginManager login;
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    const Heard heard(watch);
    suspend(40min);
    login.announceSleep();
    login.announceWaking();
    QTRY_COMPARE(heard.all,
                 (QStringList{"falls asleep 2400000", "woke up", "falls asleep 0", "woke up"}));
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
    LoginManager login;
    app::ClockWatch clock([this] { return m_clocks; });
    app::LoginSleepWatch watch(QDBusConnection::sessionBus(), clock);
    int delaysWhenHeard = 0;
    connect(&watch, &app::SleepWatch::fallsAsleep, this, [&] { delaysWhenHeard = login.delays(); });
    QTRY_COMPARE(login.delays(), 1);
    login.announceSleep();
    QTRY_COMPARE(login.delays(), 0);
    QCOMPARE(delaysWhenHeard, 1);
    login.announceWaking();
    QTRY_COMPARE(login.delays(), 1);
}

POMOTIDE_SUITE(SleepWatchTest, QCoreApplication)
#include "tst_sleep_watch.moc"
