// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/app_fixture.h"
#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/session/edit_log.h"
#include "ui/text/refusal_text.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using core::QuietReason;

namespace {

/// A bridge to a real core; counts how often the store is read.
struct CountedReads {
    CountedReads() { static_cast<void>(fixture.run(core::AddIntention{.title = "Letter"})); }

    core::Result<core::Transition> dispatch(std::span<const core::Command> commands)
    {
        auto result = fixture.bridge.dispatch(commands);
        bridge.onState(fixture.bridge.state());
        return result;
    }

    AppFixture fixture;
    int reads = 0;
    bool isReadable = true;
    ui::SessionBridge bridge{
        fixture.bridge.state(), fixture.zones, [this] { return fixture.driver.now(); },
        [this](std::span<const core::Command> commands) { return dispatch(commands); },
        [this](const core::Store::ReadFn& use) -> core::Result<core::Unit> {
            ++reads;
            return isReadable ? fixture.store.read(use) : core::Failure{};
        }};
};

} // namespace

class SessionBridgeTest final : public QObject {
    Q_OBJECT

private slots:
    void quietReasonIsUpToDateInStateChanged();
    void quietReasonChangeIsEmittedOnceAfterTheState();
    void actionsAreReadOncePerState();
    void actionsAreReadAgainWhenTheyChangeWithTime();
    void actionsAreReadAgainAfterAFailedRead();
    void askReturnsTheTransition();
    void askExplainsARefusal();
    void askExplainsInvalidWithTheGivenSentence();
    void askReturnsAFailure();
};

void SessionBridgeTest::quietReasonIsUpToDateInStateChanged()
{
    AppFixture fixture;
    std::optional<QuietReason> seen;
    connect(&fixture.bridge, &ui::SessionBridge::stateChanged, this,
            [&] { seen = fixture.bridge.quietReason(); });
    QVERIFY(fixture.run(core::SetQuiet{AppFixture::nine() + 1h}));
    QVERIFY(seen == QuietReason::ByHand);
    QVERIFY(fixture.run(core::SetQuiet{}));
    QVERIFY(seen == QuietReason::None);
}

void SessionBridgeTest::quietReasonChangeIsEmittedOnceAfterTheState()
{
    AppFixture fixture;
    QStringList order;
    connect(&fixture.bridge, &ui::SessionBridge::stateChanged, this, [&] { order += "state"; });
    connect(&fixture.bridge, &ui::SessionBridge::quietReasonChanged, this,
            [&] { order += "reason"; });
    QVERIFY(fixture.run(core::SetQuiet{AppFixture::nine() + 1h}));
    QCOMPARE(order, (QStringList{"state", "reason"}));
    QVERIFY(fixture.run(core::SetQuiet{AppFixture::nine() + 2h}));
    QCOMPARE(order, (QStringList{"state", "reason", "state"}));
}

void SessionBridgeTest::actionsAreReadOncePerState()
{
    CountedReads core;
    QCOMPARE(core.reads, 0);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(core.bridge.nowActions().canStart);
    }
    QCOMPARE(core.reads, 1);
    QVERIFY(core.bridge.ask(core::Start{}).isDone());
    QVERIFY(!core.bridge.nowActions().canStart);
    QVERIFY(core.bridge.nowActions().canStop);
    QCOMPARE(core.reads, 2);
}

void SessionBridgeTest::actionsAreReadAgainWhenTheyChangeWithTime()
{
    CountedReads core;
    QVERIFY(core.bridge.ask(core::Start{}).isDone());
    QVERIFY(core.bridge.nowActions().canCancel);
    core.fixture.passTo(AppFixture::nine() + 1min - 1ms);
    QVERIFY(core.bridge.nowActions().canCancel);
    QCOMPARE(core.reads, 1);
    core.fixture.passTo(AppFixture::nine() + 1min);
    QVERIFY(!core.bridge.nowActions().canCancel);
    QVERIFY(!core.bridge.nowActions().question->notAchievable);
    QCOMPARE(core.reads, 2);
}

void SessionBridgeTest::actionsAreReadAgainAfterAFailedRead()
{
    CountedReads core;
    const QSignalSpy failed(&core.bridge, &ui::SessionBridge::failed);
    core.isReadable = false;
    QVERIFY(!core.bridge.nowActions().canStart);
    QCOMPARE(failed.size(), 1);
    core.isReadable = true;
    QVERIFY(core.bridge.nowActions().canStart);
}

void SessionBridgeTest::askReturnsTheTransition()
{
    AppFixture fixture;
    ui::EditLog log(fixture.bridge);
    const ui::Answer answer = log.ask(core::AddIntention{.title = "Letter"});
    QVERIFY(answer.isDone());
    QVERIFY(answer.done->outcome == core::Outcome::Added);
    QCOMPARE(answer.sentence(), QString());
    QVERIFY(!log.undoable().isEmpty());
}

void SessionBridgeTest::askExplainsARefusal()
{
    AppFixture fixture;
    ui::EditLog log(fixture.bridge);
    for (const ui::Answer& answer :
         {fixture.bridge.ask(core::AddIntention{}), log.ask(core::AddIntention{})}) {
        QVERIFY(!answer.isDone());
        QCOMPARE(answer.refusal, ui::text::refusal(core::Outcome::BlankTitle));
        QCOMPARE(answer.failure, QString());
        QCOMPARE(answer.sentence(), answer.refusal);
    }
}

void SessionBridgeTest::askExplainsInvalidWithTheGivenSentence()
{
    AppFixture fixture;
    ui::EditLog log(fixture.bridge);
    const core::AddIntention tooShort{.title = "Letter", .description = {}, .estimate = 1ms};
    QCOMPARE(log.ask(tooShort, "Too short.").refusal, QString("Too short."));
    QCOMPARE(log.ask(tooShort).refusal, ui::text::refusal(core::Outcome::Invalid));
    QCOMPARE(log.ask(core::AddIntention{}, "Too short.").refusal,
             ui::text::refusal(core::Outcome::BlankTitle));
}

void SessionBridgeTest::askReturnsAFailure()
{
    WindowFixture fixture;
    fixture.fillDisk();
    const ui::Answer answer = fixture.bridge.ask(core::AddIntention{.title = "Letter"});
    QVERIFY(!answer.isDone());
    QCOMPARE(answer.refusal, QString());
    QVERIFY(!answer.failure.isEmpty());
    QCOMPARE(answer.sentence(), answer.failure);
}

POMOTIDE_SUITE(SessionBridgeTest, QCoreApplication)
#include "tst_session_bridge.moc"
