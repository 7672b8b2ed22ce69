// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/idle_mutter.h"

#include "app/presence/idle_watch.h"
#include "tests/support/mock_service.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using app::IdleAlarm;
using app::IdleWatch;

namespace {

/// A simulation of GNOME's window manager; its watches have numbers from 1 on.
class Mutter final {
public:
    Mutter()
    {
        const auto next = QString("self.watches = getattr(self, 'watches', 0) + 1; "
                                  "ret = self.watches");
        m_service.answer("AddIdleWatch", "t", "u", next);
        m_service.answer("AddUserActiveWatch", "", "u", next);
        m_service.answer("RemoveWatch", "u", "", "");
    }

    void fire(uint watch) { m_service.emitSignal("WatchFired", "u", {watch}); }

    /// The arguments of the watches: idle times in milliseconds.
    [[nodiscard]] QList<QVariantList> pauses() { return m_service.calls("AddIdleWatch"); }
    [[nodiscard]] qsizetype inputs() { return m_service.calls("AddUserActiveWatch").size(); }
    [[nodiscard]] QList<QVariantList> removed() { return m_service.calls("RemoveWatch"); }

private:
    MockService m_service{"org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core",
                          "org.gnome.Mutter.IdleMonitor"};
};

std::unique_ptr<app::IdleSource> connectToMutter()
{
    return app::connectIdleMutter(QDBusConnection::sessionBus());
}

} // namespace

class IdleMutterTest final : public QObject {
    Q_OBJECT

private slots:
    void withoutMutterThereIsNoSource();
    void aWatchForAPauseThenOneForInputByTurns();
    void anAlarmForInputAwaitsThatFirst();
    void aPauseIsCalledAtOnceAndItsWatchRemoved();
    void aRestartEndsTheAbsenceAndRenewsTheWatch();
};

void IdleMutterTest::withoutMutterThereIsNoSource()
{
    QVERIFY(!connectToMutter());
}

void IdleMutterTest::aWatchForAPauseThenOneForInputByTurns()
{
    Mutter mutter;
    const auto source = connectToMutter();
    const auto alarm = source->alarmAfter(5min);
    const QSignalSpy reached(alarm.get(), &IdleAlarm::reached);
    const QSignalSpy left(alarm.get(), &IdleAlarm::left);
    QTRY_COMPARE(mutter.pauses(), QList<QVariantList>{{300'000ULL}});
    mutter.fire(1);
    QTRY_COMPARE(reached.size(), 1);
    QTRY_COMPARE(mutter.inputs(), 1);
    mutter.fire(2);
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(mutter.pauses().size(), 2);
    QCOMPARE(mutter.removed(), (QList<QVariantList>{{1U}}));
    mutter.fire(3);
    QTRY_COMPARE(reached.size(), 2);
}

void IdleMutterTest::anAlarmForInputAwaitsThatFirst()
{
    Mutter mutter;
    const auto source = connectToMutter();
    const auto alarm = source->inputAlarm(1s);
    const QSignalSpy reached(alarm.get(), &IdleAlarm::reached);
    const QSignalSpy left(alarm.get(), &IdleAlarm::left);
    QTRY_COMPARE(mutter.inputs(), 1);
    QVERIFY(mutter.pauses().isEmpty());
    mutter.fire(1);
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(mutter.pauses(), QList<QVariantList>{{1'000ULL}});
    mutter.fire(2);
    QTRY_COMPARE(reached.size(), 1);
}

void IdleMutterTest::aPauseIsCalledAtOnceAndItsWatchRemoved()
{
    Mutter mutter;
    IdleWatch idle(connectToMutter());
    bool isCalled = false;
    const auto call = idle.callAtPause(2s, [&] { isCalled = true; });
    QTRY_COMPARE(mutter.pauses(), (QList<QVariantList>{{300'000ULL}, {2'000ULL}}));
    QTRY_COMPARE(mutter.inputs(), 1); // with number 2: for how long the user has been busy
    mutter.fire(3);
    QTRY_VERIFY(isCalled);
    QTRY_VERIFY(mutter.removed().contains(QVariantList{3U}));
    QVERIFY(!mutter.removed().contains(QVariantList{1U}));
}

void IdleMutterTest::aRestartEndsTheAbsenceAndRenewsTheWatch()
{
    auto mutter = std::make_unique<Mutter>();
    IdleWatch idle(connectToMutter());
    QTRY_COMPARE(mutter->pauses().size(), 1);
    mutter->fire(1);
    QTRY_VERIFY(idle.isAway());
    mutter.reset();
    QTRY_VERIFY(!idle.isAway());
    bool isCalled = false;
    const auto call = idle.callAtPause(2s, [&] { isCalled = true; });
    QTRY_VERIFY(isCalled);
    // It gets its name before it can answer, so the query is repeated.
    mutter = std::make_unique<Mutter>();
    const auto renewed = idle.callAtPause(3s, [&] {});
    QTRY_VERIFY(mutter->pauses().contains(QVariantList{3'000ULL}));
}

POMOTIDE_SUITE(IdleMutterTest, QCoreApplication)
#include "tst_idle_mutter.moc"
