// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presence/presence_tracker.h"

#include "tests/support/app_fixture.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::QuietReason;

namespace {

/// A pomodoro from nine to five past nine, and its user.
struct Worker {
    Worker()
    {
        run(core::AddIntention{.title = "Letter", .description = {}, .estimate = {}});
        run(core::Start{});
    }

    void run(const core::Command& command) { QVERIFY(fixture.run(command)); }

    void passTo(core::Duration sinceNine) { fixture.passTo(AppFixture::nine() + sinceNine); }

    /// The reported absences.
    [[nodiscard]] std::vector<core::Span> absences() const
    {
        std::vector<core::Span> spans;
        for (const auto& said : returns) {
            spans.push_back(said.front().value<core::AbsenceModel>().absence);
        }
        return spans;
    }

    /// The states of all breaks.
    [[nodiscard]] std::vector<core::BreakState> breaks()
    {
        std::vector<core::BreakState> states;
        fixture.bridge.read([&](const core::State&, const core::History& history) {
            for (const auto& pause :
                 history.chronicle({AppFixture::nine(), AppFixture::nine() + 1h}).breaks) {
                states.push_back(pause.state);
            }
        });
        return states;
    }

    AppFixture fixture;
    ui::AwayTracker absence{fixture.bridge};
    app::PresenceTracker presence{fixture.bridge, absence};
    QSignalSpy returns{&absence, &ui::AwayTracker::returned};
    QSignalSpy notices{&fixture.bridge, &ui::SessionBridge::noticed};
};

std::vector<core::Span> one(core::Duration from, core::Duration to)
{
    return {{AppFixture::nine() + from, AppFixture::nine() + to}};
}

} // namespace

class PresenceTest final : public QObject {
    Q_OBJECT

private slots:
    void theDesktopStatusKeepsPromptsQuiet();
    void anAbsenceBeginsBeforeItIsReported();
    void aLockedScreenIsAnAbsence();
    void anAbsenceLastsWhileAnyReportHolds();
    void aFilmKeepsTheUserPresent();
    void sharingTheScreenKeepsTheUserPresent();
    void aFilmDoesNotEndAnAbsence();
    void aSleepIsAnAbsence();
    void aBreakDuringASleepIsNotTaken();
    void aSleepReportedAfterwardsIsAnAbsence();
    void aNewZoneIsReportedOnlyIfSessionsFollowIt();
};

void PresenceTest::theDesktopStatusKeepsPromptsQuiet()
{
    Worker worker;
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::None);
    worker.presence.setDoNotDisturb(true);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::DoNotDisturb);
    worker.presence.setPresenting(true);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::Presenting);
    worker.presence.setSharing(true);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::Sharing);
    worker.presence.setLocked(true);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::Locked);
    worker.presence.setLocked(false);
    worker.presence.setSharing(false);
    worker.presence.setPresenting(false);
    worker.presence.setDoNotDisturb(false);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::None);
    worker.presence.setAway(5min);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::Away);
    worker.presence.setAway({});
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::None);
}

void PresenceTest::anAbsenceBeginsBeforeItIsReported()
{
    Worker worker;
    worker.passTo(7min);
    worker.presence.setAway(5min);
    worker.passTo(20min);
    worker.presence.setAway({});
    QVERIFY(worker.absences() == one(2min, 20min));
}

void PresenceTest::aLockedScreenIsAnAbsence()
{
    Worker worker;
    worker.passTo(2min);
    worker.presence.setLocked(true);
    worker.passTo(20min);
    worker.presence.setLocked(false);
    QVERIFY(worker.absences() == one(2min, 20min));
}

void PresenceTest::anAbsenceLastsWhileAnyReportHolds()
{
    Worker worker;
    worker.passTo(2min);
    worker.presence.setLocked(true);
    worker.passTo(7min);
    worker.presence.setAway(5min);
    worker.presence.fallAsleep({});
    worker.passTo(20min);
    worker.presence.wakeUp();
    worker.presence.setAway({});
    QVERIFY(worker.absences().empty());
    worker.passTo(30min);
    worker.presence.setLocked(false);
    QVERIFY(worker.absences() == one(2min, 30min));
}

void PresenceTest::aFilmKeepsTheUserPresent()
{
    Worker worker;
    worker.presence.setPresenting(true);
    worker.presence.setAway(5min);
    worker.passTo(4min);
    worker.presence.setPresenting(false);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::Away);
    worker.passTo(20min);
    worker.presence.setAway({});
    QVERIFY(worker.absences() == one(4min, 20min));
}

void PresenceTest::sharingTheScreenKeepsTheUserPresent()
{
    Worker worker;
    worker.presence.setSharing(true);
    worker.presence.setAway(5min);
    worker.passTo(20min);
    worker.presence.setAway({});
    worker.presence.setSharing(false);
    QVERIFY(worker.absences().empty());
}

void PresenceTest::aFilmDoesNotEndAnAbsence()
{
    Worker worker;
    worker.passTo(2min);
    worker.presence.setAway(core::Duration{});
    worker.presence.setPresenting(true);
    worker.passTo(20min);
    QVERIFY(worker.absences().empty());
    worker.presence.setAway({});
    QVERIFY(worker.absences() == one(2min, 20min));
}

void PresenceTest::aSleepIsAnAbsence()
{
    Worker worker;
    worker.passTo(2min);
    worker.presence.fallAsleep({});
    QVERIFY(worker.fixture.bridge.state().now == AppFixture::nine() + 2min);
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::Away);
    worker.passTo(42min);
    worker.presence.wakeUp();
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::None);
    QVERIFY(worker.fixture.bridge.state().now == AppFixture::nine() + 42min);
    QVERIFY(worker.absences() == one(2min, 42min));
    QVERIFY(worker.absence.question());
}

void PresenceTest::aBreakDuringASleepIsNotTaken()
{
    // The alarm of a sleeping computer does not fire, unlike that of the fixture.
    Worker worker;
    worker.passTo(2min);
    worker.fixture.driver.unschedule();
    worker.presence.fallAsleep({});
    worker.fixture.driver.unschedule();
    worker.passTo(42min);
    worker.presence.wakeUp();
    QVERIFY(worker.breaks() == std::vector{core::BreakState::Asleep});
}

void PresenceTest::aSleepReportedAfterwardsIsAnAbsence()
{
    Worker worker;
    worker.passTo(2min);
    worker.run(core::Advance{});
    worker.fixture.driver.unschedule();
    worker.passTo(42min);
    worker.presence.fallAsleep(40min);
    worker.presence.wakeUp();
    QVERIFY(worker.absences() == one(2min, 42min));
    QVERIFY(worker.breaks() == std::vector{core::BreakState::Asleep});
    QVERIFY(worker.fixture.bridge.quietReason() == QuietReason::None);
}

void PresenceTest::aNewZoneIsReportedOnlyIfSessionsFollowIt()
{
    Worker worker;
    worker.presence.changeZone(1h);
    QCOMPARE(worker.notices.size(), 0);
    core::WorkHoursRule rule{.id = {},
                             .days = core::Weekdays::fromBits(0x7F),
                             .from = core::TimeOfDay{9h},
                             .to = core::TimeOfDay{17h},
                             .zone = "Europe/Berlin"};
    worker.run(core::SetWorkHours{{rule}});
    worker.presence.changeZone(1h);
    QCOMPARE(worker.notices.size(), 0);
    rule.zone.reset();
    worker.run(core::SetWorkHours{{rule}});
    worker.presence.changeZone({});
    QCOMPARE(worker.notices.size(), 0);
    worker.presence.changeZone(1h);
    QCOMPARE(worker.notices, (QList<QVariantList>{
                                 {"The time zone is now UTC. Your work hours go by its clocks."}}));
}

POMOTIDE_SUITE(PresenceTest, QCoreApplication)
#include "tst_presence_tracker.moc"
