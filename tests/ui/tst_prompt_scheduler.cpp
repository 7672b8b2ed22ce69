// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/app_fixture.h"
#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/suite.h"
#include "ui/alerts/prompt_scheduler.h"

#include <QTest>

#include <algorithm>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Begin of the session, since nine.
constexpr core::Duration kBegin = 1min;

constexpr core::Duration kStep = 10ms;

QString nameOf(core::PromptForm form)
{
    static const QStringList names{"stake", "first step", "small start", "question", "clock"};
    return names.at(static_cast<int>(form));
}

/// An app with a scheduler; a session begins in a minute.
struct Scene {
    explicit Scene(double speed = 1) : promptScheduler(app.bridge, input, ticker, speed)
    {
        QObject::connect(
            &promptScheduler, &ui::PromptScheduler::prompted, &promptScheduler, [this](auto form) {
                prompts += QStringLiteral("%1 s: %2")
                               .arg(std::chrono::round<std::chrono::seconds>(sinceBegin()).count())
                               .arg(nameOf(form));
            });
        run(core::AddIntention{.title = "Letter"});
        run(core::AddSession{.begin = AppFixture::nine() + kBegin, .end = AppFixture::nine() + 8h});
    }

    void run(const core::Command& command) { QVERIFY(app.run(command)); }

    [[nodiscard]] core::Duration sinceBegin() const
    {
        return app.driver.now() - AppFixture::nine() - kBegin;
    }

    /// Advances the clock and the ticker together in small steps, because both have events.
    void passTo(
        core::Duration end, const std::function<void()>& atEachStep = [] {})
    {
        for (core::Duration time = ticker.elapsed(); time < kBegin + end;) {
            time += kStep;
            app.passTo(AppFixture::nine() + time);
            ticker.advanceTo(time);
            atEachStep();
        }
    }

    /// The same without any input of the user.
    void passIdlyTo(core::Duration end)
    {
        passTo(end, [this] { input.pause(); });
    }

    /// Returns the time to the next call of the ticker, in whole seconds; none if no call is due.
    [[nodiscard]] std::optional<core::Duration> untilDue() const
    {
        const auto due = ticker.due();
        return due ? std::optional<core::Duration>(
                         std::chrono::ceil<std::chrono::seconds>(*due - ticker.elapsed()))
                   : std::nullopt;
    }

    AppFixture app;
    ManualTicker ticker;
    ManualInput input;
    ui::PromptScheduler promptScheduler;
    QStringList prompts;
};

} // namespace

class TestPromptScheduler final : public QObject {
    Q_OBJECT

private slots:
    void noCallIsDueOutsideSessions();
    void ignoredPromptsTakeFiveFormsAtGrowingIntervals();
    void anyActResetsTheForm();
    void typingDelaysThePromptUntilAPause();
    void promptComesAfterTwoMinutesWithoutAPause();
    void otherChangesDoNotPostponeAWaitingPrompt();
    void noCallIsDueWhileQuiet();
    void onePromptComesAfterQuiet();
    void quietDuringTypingCancelsThePrompt();
    void startEndsThePrompts();
    void scaledTimeBringsPromptsSooner();
    void promptThatCannotBeSavedIsNotShown();
    void destructionCancelsAllCalls();
    void busyTimeRunsAsFastAsTheProgram();
};

void TestPromptScheduler::noCallIsDueOutsideSessions()
{
    const Scene scene;
    QCOMPARE(scene.untilDue(), std::nullopt);
    QCOMPARE(scene.input.awaited(), std::nullopt);
}

void TestPromptScheduler::ignoredPromptsTakeFiveFormsAtGrowingIntervals()
{
    Scene scene;
    scene.passIdlyTo(20min);
    const QStringList expected{"0 s: stake",      "30 s: first step", "90 s: small start",
                               "210 s: question", "510 s: clock",     "1110 s: stake"};
    QCOMPARE(scene.prompts, expected);
}

void TestPromptScheduler::anyActResetsTheForm()
{
    Scene scene;
    scene.passIdlyTo(100s);
    scene.run(core::AddIntention{.title = "Report"});
    scene.passIdlyTo(170s);
    const QStringList expected{"0 s: stake", "30 s: first step", "90 s: small start",
                               "130 s: stake", "160 s: first step"};
    QCOMPARE(scene.prompts, expected);
}

void TestPromptScheduler::typingDelaysThePromptUntilAPause()
{
    Scene scene;
    scene.passTo(100s);
    QCOMPARE(scene.prompts, {});
    QCOMPARE(scene.input.awaited(), std::optional<core::Duration>(2s));
    scene.input.pause();
    QCOMPARE(scene.prompts, QStringList{"100 s: stake"});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    QCOMPARE(scene.untilDue(), std::optional<core::Duration>(30s));
}

void TestPromptScheduler::promptComesAfterTwoMinutesWithoutAPause()
{
    Scene scene;
    scene.passTo(0s);
    QCOMPARE(scene.untilDue(), std::optional<core::Duration>(2min));
    scene.passTo(119s);
    QCOMPARE(scene.prompts, {});
    scene.passTo(120s);
    QCOMPARE(scene.prompts, QStringList{"120 s: stake"});
    QCOMPARE(scene.input.awaited(), std::nullopt);
}

void TestPromptScheduler::otherChangesDoNotPostponeAWaitingPrompt()
{
    Scene scene;
    scene.passTo(80s);
    scene.app.bridge.onState(scene.app.bridge.state());
    QCOMPARE(scene.input.awaited(), std::optional<core::Duration>(2s));
    QCOMPARE(scene.untilDue(), std::optional<core::Duration>(40s));
}

void TestPromptScheduler::noCallIsDueWhileQuiet()
{
    Scene scene;
    scene.app.bridge.setDesktopStatus({.presenting = true});
    scene.passIdlyTo(20min);
    QCOMPARE(scene.prompts, {});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    QCOMPARE(scene.untilDue(), std::nullopt);
}

void TestPromptScheduler::onePromptComesAfterQuiet()
{
    Scene scene;
    scene.passIdlyTo(40s);
    scene.app.bridge.setDesktopStatus({.sharing = true});
    scene.passIdlyTo(20min);
    scene.app.bridge.setDesktopStatus({});
    scene.passTo(20min + 5s);
    QCOMPARE(scene.prompts.size(), 2); // those before
    scene.passIdlyTo(20min + 100s);
    const QStringList expected{"0 s: stake", "30 s: first step", "1205 s: small start"};
    QCOMPARE(scene.prompts, expected);
}

void TestPromptScheduler::quietDuringTypingCancelsThePrompt()
{
    Scene scene;
    scene.passTo(10s);
    scene.app.bridge.setDesktopStatus({.locked = true});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    QCOMPARE(scene.untilDue(), std::nullopt);
}

void TestPromptScheduler::startEndsThePrompts()
{
    Scene scene;
    scene.passTo(10s);
    scene.run(core::Start{});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    QCOMPARE(scene.untilDue(), std::nullopt);
    scene.passIdlyTo(4min);
    QCOMPARE(scene.prompts, {});
}

void TestPromptScheduler::scaledTimeBringsPromptsSooner()
{
    Scene scene(10);
    scene.passTo(0s);
    QCOMPARE(scene.untilDue(), std::optional<core::Duration>(12s)); // to prompt anyway
    scene.input.pause();
    QCOMPARE(scene.prompts, QStringList{"0 s: stake"});
    QCOMPARE(scene.untilDue(), std::optional<core::Duration>(3s));
}

void TestPromptScheduler::promptThatCannotBeSavedIsNotShown()
{
    Scene scene;
    scene.passTo(0s);
    const core::State prompting = scene.app.bridge.state();
    // Another process has started a pomodoro, and this one has not read it yet.
    scene.run(core::Start{});
    scene.app.bridge.onState(prompting);
    QCOMPARE(scene.input.awaited(), std::optional<core::Duration>(2s));
    scene.input.pause();
    QCOMPARE(scene.prompts, {});
    QVERIFY(core::runningPomodoro(scene.app.bridge.state()));
    QCOMPARE(scene.untilDue(), std::nullopt);
}

void TestPromptScheduler::destructionCancelsAllCalls()
{
    AppFixture app;
    ManualTicker ticker;
    ManualInput input;
    {
        const ui::PromptScheduler promptScheduler(app.bridge, input, ticker);
        QVERIFY(app.run(
            core::AddSession{.begin = AppFixture::nine() + 1s, .end = AppFixture::nine() + 8h}));
        app.passTo(AppFixture::nine() + 1s);
        QVERIFY(input.awaited() && ticker.due());
    }
    QVERIFY(!input.awaited() && !ticker.due());
}

void TestPromptScheduler::busyTimeRunsAsFastAsTheProgram()
{
    Scene scene(10);
    QVERIFY(!scene.promptScheduler.busySince());
    scene.input.setBusyFor(30s);
    QVERIFY(scene.promptScheduler.busySince() == AppFixture::nine() - 5min);
}

POMOTIDE_SUITE(TestPromptScheduler, QCoreApplication)
#include "tst_prompt_scheduler.moc"
