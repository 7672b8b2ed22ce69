// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/upcoming_model.h"
#include "tests/support/app_fixture.h"
#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/recording_notifier.h"
#include "tests/support/suite.h"
#include "ui/alerts/notices.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using core::IntentionId;
using core::PromptForm;
using ui::Notice;
using ui::NoticeKind;

namespace {

using Up = std::map<NoticeKind, Notice>;

constexpr core::PomodoroId kFirst{0};

Notice asked(const QString& title, const QString& text)
{
    return {
        .title = title,
        .text = text,
        .actions = {{"1", "Achieved"}, {"2", "Focused"}, {"3", "Interrupted"}, {"4", "Distracted"}},
        .replyHint = {},
        .stays = true};
}

const Notice kLastMinute = asked("How was “Letter”?", "One minute to go.");
const Notice kOver = asked("How was “Letter”?", "That was 5 min.");
const Notice kOvertime{.title = "Finish the thought",
                       .text = "The break was planned for 09:05. It begins at your next pause.",
                       .actions = {{"1", "Take the break now"}, {"2", "+5 min"}},
                       .replyHint = "Next I was going to…"};

/// The notice of the last minutes.
Notice near(const QString& title, const QString& endAt)
{
    return {.title = title,
            .text = "More time, or a line where to pick it up?",
            .actions = {{"1", "+5 min"}, {"2", endAt}},
            .replyHint = "Next I was going to…"};
}

const Notice kNear = near("“Letter” ends at 09:05", "End at 09:15");

/// A user with two intentions in a session that begins at nine, with notifications.
struct Scene {
    explicit Scene(bool takesReplies = true) : notifier(takesReplies)
    {
        run(core::AddSession{.begin = AppFixture::nine(), .end = AppFixture::nine() + 8h});
        run(core::AddIntention{.title = "Letter"});
        run(core::AddIntention{.title = "Report"});
    }

    void run(const core::Command& command)
    {
        const auto done = app.run(command);
        QVERIFY(done && core::isAccepted(done->outcome));
    }
    void wish(const core::AlertSettings& prompts) { run(core::SetSettings{{.alerts = prompts}}); }

    /// Advances the clock and the ticker together.
    void pass(core::Duration sinceNine)
    {
        while (ticker.due() && *ticker.due() <= sinceNine) {
            const core::Duration due = *ticker.due();
            app.passTo(AppFixture::nine() + due);
            ticker.advanceTo(due);
        }
        app.passTo(AppFixture::nine() + sinceNine);
        ticker.advanceTo(sinceNine);
    }

    /// The same, seen every 30 seconds on the way.
    void workOn(core::Duration sinceNine)
    {
        while (app.driver.now() + 30s < AppFixture::nine() + sinceNine) {
            pass(app.driver.now() + 30s - AppFixture::nine());
            app.see();
        }
        pass(sinceNine);
    }

    void quietReason(bool isSuppressed)
    {
        app.bridge.setDesktopStatus({.doNotDisturb = isSuppressed});
    }
    void prompt(PromptForm form) { emit promptScheduler.prompted(form); }

    [[nodiscard]] const core::State& state() const { return app.bridge.state(); }
    [[nodiscard]] const Up& up() const { return notifier.up(); }
    [[nodiscard]] QString titleOf(NoticeKind kind) const
    {
        const auto found = up().find(kind);
        return found == up().end() ? QString() : found->second.title;
    }
    [[nodiscard]] IntentionId running() const
    {
        const auto* const pomodoro = core::runningPomodoro(state());
        return pomodoro == nullptr ? IntentionId{-1} : pomodoro->intention;
    }

    AppFixture app;
    ManualInput input;
    ManualTicker schedulerTicker;
    ManualTicker ticker;
    ui::PromptScheduler promptScheduler{app.bridge, input, schedulerTicker};
    ui::AwayTracker absence{app.bridge};
    RecordingNotifier notifier;
    ui::Notices notices{app.bridge, notifier, promptScheduler, absence, ticker};
};

} // namespace

class TestNotices final : public QObject {
    Q_OBJECT

private slots:
    void threeFormsOfThePromptAreShown();
    void allFormsAreShownIfTheRingHasNoWords();
    void aPromptIsOneLine();
    void promptHasActionsWithoutReplySupport();
    void promptAsksForAnIntentionIfThereIsNone();
    void promptCanBePutOff_data();
    void promptCanBePutOff();
    void promptIsWithdrawnWhenAPomodoroRuns();
    void promptActionStartsTheNamedIntention();
    void replyStartsANewIntention();
    void replyStartsTheOpenIntentionOfThatTitle();
    void replyCanHaveAnEstimate();
    void replyCanEstimateAnOpenIntention();
    void replyCanTellABegin();
    void replyWithABeginThatCannotBeIsExplained();
    void replyCanHaveALength_data();
    void replyCanHaveALength();
    void refusedReplyIsReported();
    void clickOnAPromptOpensTheQuickEntry();

    void evaluationIsRequestedInTheLastMinuteAndAtTheEnd();
    void theLastMinutesOfferMoreTimeOrAnotherEnd();
    void withoutRepliesAButtonAsksWhereToPickUp();
    void aReplyNotesWhereToPickUp();
    void whereToPickUpIsToldWhenItIsTime();
    void overtimeCanHaveAnEnd();
    void aBreakCanBeLongerInItsLastMinute();
    void aLongerBreakIsNotAboutToEnd();
    void aBreakAboutToEndReplacesThatItHasBegun();
    void everyActionEvaluates_data();
    void everyActionEvaluates();
    void evaluationElsewhereWithdrawsTheRequest();
    void nextPomodoroReplacesTheRequest();
    void dismissedRequestIsNotRepeated();
    void refusedAnswerIsReportedAndRequestedAgain();
    void oldPomodorosAreNotAskedAboutAfterLaunch();

    void overtimeOffersTheBreak();
    void theWordOfOvertimeStaysTrueAndComesAgain();
    void aBreakThatBeganByItselfCanBeTakenBack();
    void aBreakThatWasTakenIsNotOffered();
    void aQuestionClosedInTheLastMinuteIsNotAskedInOvertime();
    void overtimeIsShownAgainWhenNobodyElseMayBeLooking();
    void aUserWhoSeemsToHaveBegunCanCountFromThere();
    void theLoudFormAndAPauseOfferNothingElse();

    void endOfABreakIsShown();
    void skippedBreakIsNotShown();
    void endOfAGracePeriodIsAnnounced();
    void endOfAGracePeriodThatWinsNothingIsNotAnnounced();
    void graceHasAsManyMinutesLeftAsTheRingSays();
    void continuingStartsTheIntentionOfTheStreak();

    void absenceIsReportedWithAQuestion();
    void absenceQuestionIsWithdrawnWhenAnswered();
    void absenceIsReportedAfterTheReturn();

    void newsIsShown();
    void failureToSaveIsShownOnceAndSoIsItsEnd();
    void failureToSaveWhileQuietIsShownAfterwards();
    void eachKindCanBeSwitchedOff();
    void quietSuppressesNotificationsThatAreShownLaterIfStillTrue();
    void noIntentionIsShownWhileTheScreenIsShared();
    void aPromptIsWithdrawnWhileOthersMayBeLooking();
    void theEndOfABreakIsWithdrawnWhileOthersMayBeLooking();
    void anAbsenceIsAskedAboutAgainWhenNobodyElseMayBeLooking();
    void feedbackIsWithdrawnWhileTheScreenIsShared();
    void feedbackDoesNotReplaceNews();
    void atMostOneCallIsDueBetweenChanges();
    void destructionWithdrawsAllNotifications();
};

void TestNotices::threeFormsOfThePromptAreShown()
{
    Scene scene;
    QMap<PromptForm, QString> titles;
    for (const PromptForm form : core::kPromptForms) {
        const int before = scene.notifier.shown();
        scene.prompt(form);
        if (scene.notifier.shown() > before) {
            titles.insert(form, scene.titleOf(NoticeKind::Prompt));
        }
    }
    QCOMPARE(titles.keys(),
             (QList<PromptForm>{PromptForm::Stake, PromptForm::Question, PromptForm::Clock}));
    QCOMPARE(titles.values().removeDuplicates(), 0);
    const Notice clock{.title = "It is 09:00",
                       .text = "A good time to begin",
                       .actions = {{"1", "Start “Letter”"},
                                   {"2", "Not for 10 min"},
                                   {"3", "Not for 20 min"},
                                   {"4", "Not before 09:30"}},
                       .replyHint = "What would you like to start?",
                       .stays = false};
    QCOMPARE(scene.up(), (Up{{NoticeKind::Prompt, clock}}));
}

void TestNotices::allFormsAreShownIfTheRingHasNoWords()
{
    Scene scene;
    scene.notices.setRingHasWords(false);
    for (const PromptForm form : core::kPromptForms) {
        const int before = scene.notifier.shown();
        scene.prompt(form);
        QCOMPARE(scene.notifier.shown(), before + 1);
    }
}

void TestNotices::aPromptIsOneLine()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    QCOMPARE(scene.up().at(NoticeKind::Prompt).text, "Start in Pomotide: Letter");
    scene.run(core::Start{});
    scene.pass(20min);
    scene.prompt(PromptForm::Stake);
    QCOMPARE(scene.up().at(NoticeKind::Prompt).text,
             QString::fromUtf8("1 of them if you start before 09:25 · Start in Pomotide: Letter"));
}

void TestNotices::promptHasActionsWithoutReplySupport()
{
    Scene scene(false);
    const QSignalSpy wished(&scene.notices, &ui::Notices::quickEntryWished);
    scene.prompt(PromptForm::Stake);
    QCOMPARE(scene.up().at(NoticeKind::Prompt).actions,
             (QList<Notice::Action>{{"1", "Start “Letter”"},
                                    {"2", "Other…", true},
                                    {"3", "Not for 10 min"},
                                    {"4", "Not for 20 min"},
                                    {"5", "Not before 09:30"}}));
    scene.notifier.choose(NoticeKind::Prompt, "2");
    QCOMPARE(wished.size(), 1);
}

void TestNotices::promptAsksForAnIntentionIfThereIsNone()
{
    Scene scene(false);
    scene.run(core::AbandonIntention{IntentionId{0}});
    scene.run(core::AbandonIntention{IntentionId{1}});
    scene.prompt(PromptForm::Question);
    QCOMPARE(scene.up().at(NoticeKind::Prompt).actions.front(),
             (Notice::Action{"1", "New intention…", true}));
}

void TestNotices::promptCanBePutOff_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<core::Duration>("until"); // since nine
    QTest::newRow("ten minutes") << "2" << core::Duration{16min};
    QTest::newRow("twenty minutes") << "3" << core::Duration{26min};
    QTest::newRow("the time that was told") << "4" << core::Duration{30min};
}

void TestNotices::promptCanBePutOff()
{
    QFETCH(const QString, action);
    QFETCH(const core::Duration, until);
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.pass(6min);
    scene.notifier.choose(NoticeKind::Prompt, action);
    QVERIFY(scene.state().quietUntil == AppFixture::nine() + until);
}

void TestNotices::promptIsWithdrawnWhenAPomodoroRuns()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.run(core::AddIntention{.title = "Receipts"});
    QCOMPARE(scene.up().size(), 1U);
    scene.run(core::Start{});
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::promptActionStartsTheNamedIntention()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.run(core::MoveIntention{.intention = IntentionId{1}, .order = 0});
    scene.notifier.choose(NoticeKind::Prompt, "1");
    QCOMPARE(scene.running(), IntentionId{0});
}

void TestNotices::replyStartsANewIntention()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, "  Water the\tplants ");
    QCOMPARE(scene.running(), IntentionId{2});
    QCOMPARE(scene.state().open.back().title, std::string("Water the plants"));
}

void TestNotices::replyStartsTheOpenIntentionOfThatTitle()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, " rEPORT");
    QCOMPARE(scene.running(), IntentionId{1});
    QCOMPARE(scene.state().open.size(), 2U);
}

void TestNotices::replyCanHaveAnEstimate()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, "Receipts ~25m");
    QCOMPARE(scene.running(), IntentionId{2});
    const core::Intention& receipts = scene.state().open.back();
    QCOMPARE(receipts.title, std::string("Receipts"));
    QCOMPARE(receipts.estimates.size(), 1U);
    QVERIFY(receipts.estimates.front().length == 25min);
}

void TestNotices::replyCanEstimateAnOpenIntention()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, "report ~25m");
    QCOMPARE(scene.running(), IntentionId{1});
    QCOMPARE(scene.state().open.back().estimates.size(), 1U);
    QVERIFY(scene.state().open.back().estimates.front().length == 25min);
}

void TestNotices::replyCanTellABegin()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    const core::Instant now = scene.state().now;
    scene.notifier.reply(NoticeKind::Prompt, "report @2m");
    QCOMPARE(scene.running(), IntentionId{1});
    QVERIFY(core::runningPomodoro(scene.state())->span.begin == now - 2min);
}

void TestNotices::replyWithABeginThatCannotBeIsExplained()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, "report @4h");
    const Notice expected{.title = "Pomotide",
                          .text = "Work can have begun at most 3 h ago, and not before the end of "
                                  "what is recorded."};
    QCOMPARE(scene.up(), (Up{{NoticeKind::Feedback, expected}}));
    QCOMPARE(scene.state().open.size(), 2U);
}

void TestNotices::replyCanHaveALength_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<core::Duration>("length");
    QTest::newRow("of something new") << "Receipts 15m"
                                      << "Receipts" << core::Duration{15min};
    QTest::newRow("of what is open") << "rePort 15m"
                                     << "Report" << core::Duration{15min};
    QTest::newRow("of the first of the list") << "15m"
                                              << "Letter" << core::Duration{15min};
    QTest::newRow("with a begin") << "Report 15m @2m"
                                  << "Report" << core::Duration{15min};
    QTest::newRow("a number without a unit") << "Chapter 15"
                                             << "Chapter 15" << core::Duration{5min};
}

void TestNotices::replyCanHaveALength()
{
    QFETCH(const QString, typed);
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, typed);
    const auto* const running = core::runningPomodoro(scene.state());
    QVERIFY(running != nullptr);
    const auto* const intention = core::findIntention(scene.state(), running->intention);
    QTEST(QString::fromStdString(intention->title), "title");
    QTEST(running->span.length(), "length");
}

void TestNotices::refusedReplyIsReported()
{
    Scene scene;
    scene.prompt(PromptForm::Stake);
    scene.notifier.reply(NoticeKind::Prompt, "   ");
    const Notice expected{.title = "Pomotide",
                          .text = "A word or two, please, so that you know what it is."};
    QCOMPARE(scene.up(), (Up{{NoticeKind::Feedback, expected}}));
}

void TestNotices::clickOnAPromptOpensTheQuickEntry()
{
    Scene scene;
    const QSignalSpy wished(&scene.notices, &ui::Notices::quickEntryWished);
    scene.prompt(PromptForm::Clock);
    scene.notifier.choose(NoticeKind::Prompt, "default");
    QCOMPARE(wished.size(), 1);
}

void TestNotices::evaluationIsRequestedInTheLastMinuteAndAtTheEnd()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(3min - 1ms);
    QCOMPARE(scene.up(), Up{});
    scene.pass(4min - 1ms);
    QCOMPARE(scene.up(), (Up{{NoticeKind::OpenEnd, kNear}}));
    scene.pass(4min);
    QCOMPARE(scene.up(), (Up{{NoticeKind::Evaluation, kLastMinute}, {NoticeKind::OpenEnd, kNear}}));
    scene.pass(5min);
    QCOMPARE(scene.up(), (Up{{NoticeKind::Evaluation, kOver}}));
    QCOMPARE(scene.notifier.shown(), 3);
}

void TestNotices::theLastMinutesOfferMoreTimeOrAnotherEnd()
{
    Scene scene;
    const QSignalSpy wished(&scene.notices, &ui::Notices::quickEntryWished);
    const auto end = [&] { return core::runningPomodoro(scene.state())->span.end; };
    scene.run(core::Start{});
    scene.pass(3min);
    scene.notifier.choose(NoticeKind::OpenEnd, "1");
    QVERIFY(end() == AppFixture::nine() + 10min);
    QCOMPARE(scene.up(), Up{});
    scene.pass(8min);
    QCOMPARE(scene.up(),
             (Up{{NoticeKind::OpenEnd, near("“Letter” ends at 09:10", "End at 09:30")}}));
    scene.notifier.choose(NoticeKind::OpenEnd, "2");
    QVERIFY(end() == AppFixture::nine() + 30min);
    scene.pass(28min);
    scene.notifier.choose(NoticeKind::OpenEnd, "default");
    QCOMPARE(wished.size(), 1);
}

void TestNotices::withoutRepliesAButtonAsksWhereToPickUp()
{
    Scene scene(false);
    const QSignalSpy wished(&scene.notices, &ui::Notices::nextStepWished);
    const Notice::Action expected{"3", "Next I was going to…"};
    scene.run(core::Start{});
    scene.workOn(3min);
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd).actions.back(), expected);
    scene.app.see();
    scene.workOn(5min + 30s);
    QCOMPARE(scene.titleOf(NoticeKind::OpenEnd), kOvertime.title);
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd).actions.back(), expected);
    scene.pass(8min);
    QCOMPARE(scene.titleOf(NoticeKind::OpenEnd), QString("Your break has begun"));
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd).actions.back(), expected);
    scene.notifier.choose(NoticeKind::OpenEnd, "3");
    QCOMPARE(wished.size(), 1);
}

void TestNotices::aReplyNotesWhereToPickUp()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(3min);
    scene.notifier.reply(NoticeKind::OpenEnd, "  look for\tstamps ");
    QCOMPARE(scene.state().open.front().nextStep, std::string("look for stamps"));
    const Notice noted{.title = "Pomotide", .text = "Noted for the next start: look for stamps"};
    QCOMPARE(scene.up(), (Up{{NoticeKind::Feedback, noted}}));
}

void TestNotices::whereToPickUpIsToldWhenItIsTime()
{
    Scene scene;
    scene.wish({.notifyEvaluation = false});
    scene.run(core::SetNextStep{IntentionId{0}, "look for stamps"});
    scene.run(core::Start{});
    scene.pass(9min);
    QCOMPARE(scene.up().at(NoticeKind::BreakOver).text,
             QString("Next: Letter · you were going to: look for stamps"));
    const QString next =
        QStringLiteral("Next: 10 min · Letter · you were going to: look for stamps");
    scene.pass(10min);
    QCOMPARE(scene.up().at(NoticeKind::BreakOver).text, next);
    scene.pass(12min + 20s);
    QCOMPARE(scene.up().at(NoticeKind::GraceEnding).text, next);
    scene.wish({});
    scene.run(core::Start{});
    scene.pass(18min);
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd).text,
             QString("Next you were going to: look for stamps"));
}

void TestNotices::overtimeCanHaveAnEnd()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(7min);
    scene.notifier.choose(NoticeKind::OpenEnd, "2");
    QVERIFY(core::runningPomodoro(scene.state())->span.end == AppFixture::nine() + 12min);
    QVERIFY(!scene.state().streak->overtime);
}

void TestNotices::aBreakCanBeLongerInItsLastMinute()
{
    Scene scene;
    scene.wish({.notifyEvaluation = false});
    scene.run(core::Start{});
    scene.pass(9min - 1ms);
    QCOMPARE(scene.up(), Up{});
    scene.pass(9min);
    const Notice expected{.title = "The break ends at 09:10",
                          .text = "Next: Letter",
                          .actions = {{"1", "+5 min"}, {"2", "End at 09:30"}}};
    QCOMPARE(scene.up(), (Up{{NoticeKind::BreakOver, expected}}));
    scene.notifier.choose(NoticeKind::BreakOver, "1");
    scene.pass(14min);
    QCOMPARE(scene.titleOf(NoticeKind::BreakOver), QString("The break ends at 09:15"));
    scene.pass(15min);
    QCOMPARE(scene.titleOf(NoticeKind::BreakOver), QString("The break is over"));
}

void TestNotices::aLongerBreakIsNotAboutToEnd()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(9min);
    QVERIFY(scene.up().contains(NoticeKind::BreakOver));
    scene.run(core::SetEnd{AppFixture::nine() + 20min});
    QVERIFY(!scene.up().contains(NoticeKind::BreakOver));
}

void TestNotices::aBreakAboutToEndReplacesThatItHasBegun()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(5min + 30s);
    scene.pass(8min);
    QVERIFY(scene.up().contains(NoticeKind::OpenEnd));
    scene.pass(9min + 30s);
    const Notice& ending = scene.up().at(NoticeKind::BreakOver);
    QCOMPARE(scene.up(), (Up{{NoticeKind::Evaluation, kOver}, {NoticeKind::BreakOver, ending}}));
}

void TestNotices::everyActionEvaluates_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<core::Verdict>("verdict");
    QTest::newRow("achieved") << "1" << core::Verdict::Achieved;
    QTest::newRow("focused") << "2" << core::Verdict::Focused;
    QTest::newRow("interrupted") << "3" << core::Verdict::Interrupted;
    QTest::newRow("distracted") << "4" << core::Verdict::Distracted;
}

void TestNotices::everyActionEvaluates()
{
    QFETCH(QString, action);
    Scene scene;
    scene.run(core::Start{});
    scene.pass(5min);
    scene.notifier.choose(NoticeKind::Evaluation, action);
    const auto& evaluation = scene.state().streak->pairs.front().pomodoro.evaluation;
    QVERIFY(evaluation);
    QTEST(evaluation->verdict, "verdict");
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::evaluationElsewhereWithdrawsTheRequest()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(5min);
    scene.run(core::Evaluate{kFirst, core::Verdict::Focused});
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::nextPomodoroReplacesTheRequest()
{
    Scene scene;
    scene.wish({.notifyBreakOver = false});
    scene.run(core::Start{});
    scene.pass(10min);
    scene.run(core::Start{IntentionId{1}});
    scene.pass(19min - 1ms);
    const Notice end = near("“Report” ends at 09:20", "End at 09:30");
    QCOMPARE(scene.up(), (Up{{NoticeKind::Evaluation, kOver}, {NoticeKind::OpenEnd, end}}));
    scene.pass(19min);
    QCOMPARE(scene.up(),
             (Up{{NoticeKind::Evaluation, asked("How was “Report”?", "One minute to go.")},
                 {NoticeKind::OpenEnd, end}}));
    scene.run(core::Evaluate{core::PomodoroId{1}, core::Verdict::Focused});
    // The first one is not asked about again.
    QCOMPARE(scene.up(), (Up{{NoticeKind::OpenEnd, end}}));
    scene.pass(20min);
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::dismissedRequestIsNotRepeated()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(5min);
    scene.notifier.dismiss(NoticeKind::Evaluation);
    scene.run(core::AddIntention{.title = "Receipts"});
    scene.quietReason(true);
    scene.quietReason(false);
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::refusedAnswerIsReportedAndRequestedAgain()
{
    Scene scene;
    scene.wish({.notifyBreakOver = false});
    scene.run(core::Start{});
    scene.pass(10min);
    scene.run(core::Start{}); // the same intention: only the newest can achieve it
    scene.notifier.choose(NoticeKind::Evaluation, "1");
    QCOMPARE(scene.up().at(NoticeKind::Evaluation), kOver);
    QCOMPARE(scene.up().at(NoticeKind::Feedback).text,
             "Only the latest pomodoro of an intention can achieve it.");
    scene.notifier.choose(NoticeKind::Evaluation, "2");
    QVERIFY(!scene.up().contains(NoticeKind::Evaluation));
}

void TestNotices::oldPomodorosAreNotAskedAboutAfterLaunch()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(15min);
    RecordingNotifier notifier;
    ManualTicker ticker;
    const ui::Notices fresh(scene.app.bridge, notifier, scene.promptScheduler, scene.absence,
                            ticker);
    QCOMPARE(notifier.up(), (Up{{NoticeKind::Evaluation, kOver}}));

    scene.pass(15min + 1ms);
    RecordingNotifier later;
    ManualTicker laterTicker;
    const ui::Notices late(scene.app.bridge, later, scene.promptScheduler, scene.absence,
                           laterTicker);
    QCOMPARE(later.up(), Up{});
}

void TestNotices::overtimeOffersTheBreak()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(5min);
    const Notice question = asked("How was “Letter”?", "There is no hurry.");
    QCOMPARE(scene.up(),
             (Up{{NoticeKind::Evaluation, question}, {NoticeKind::OpenEnd, kOvertime}}));
    scene.notifier.choose(NoticeKind::OpenEnd, "1");
    QVERIFY(scene.state().streak->pairs.front().pause);
}

void TestNotices::theWordOfOvertimeStaysTrueAndComesAgain()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(9min + 59s);
    scene.notifier.dismiss(NoticeKind::OpenEnd);
    scene.workOn(10min);
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd), kOvertime);
    scene.notifier.dismiss(NoticeKind::OpenEnd);
    scene.quietReason(true);
    scene.workOn(60min);
    scene.quietReason(false);
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd), kOvertime);
}

void TestNotices::aBreakThatBeganByItselfCanBeTakenBack()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(7min + 30s);
    scene.pass(9min); // last seen at seven minutes past nine
    const Notice expected{.title = "Your break has begun",
                          .text = "That was 7 min.",
                          .actions = {{"1", "Still on it"}, {"2", "+5 min"}},
                          .replyHint = "Next I was going to…"};
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd), expected);
    scene.notifier.choose(NoticeKind::OpenEnd, "1");
    QVERIFY(scene.state().streak->overtime);
    QCOMPARE(scene.up().at(NoticeKind::OpenEnd), kOvertime);
}

void TestNotices::aBreakThatWasTakenIsNotOffered()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(7min);
    scene.pass(7min + 30s);
    scene.notifier.choose(NoticeKind::OpenEnd, "1");
    QVERIFY(!scene.up().contains(NoticeKind::OpenEnd));
}

void TestNotices::aQuestionClosedInTheLastMinuteIsNotAskedInOvertime()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(4min + 30s);
    scene.notifier.dismiss(NoticeKind::Evaluation);
    scene.app.see();
    scene.workOn(6min + 30s);
    QVERIFY(!scene.up().contains(NoticeKind::Evaluation));
    scene.pass(9min);
    QCOMPARE(scene.up().at(NoticeKind::Evaluation), asked("How was “Letter”?", "That was 6 min."));
}

void TestNotices::overtimeIsShownAgainWhenNobodyElseMayBeLooking()
{
    Scene scene;
    scene.run(core::Start{});
    scene.workOn(5min + 30s);
    const Up before = scene.up();
    scene.quietReason(true);
    QCOMPARE(scene.up(), Up{});
    scene.quietReason(false);
    QCOMPARE(scene.up(), before);
}

void TestNotices::aUserWhoSeemsToHaveBegunCanCountFromThere()
{
    Scene scene;
    scene.pass(20min);
    scene.input.setBusyFor(14min);
    scene.prompt(PromptForm::FirstStep);
    const Notice expected{.title = "You seem to have begun",
                          .text = "“Letter” can count from 09:06.",
                          .actions = {{"1", "Count from 09:06"}, {"2", "Other…", true}}};
    QCOMPARE(scene.up(), (Up{{NoticeKind::Prompt, expected}}));
    scene.notifier.choose(NoticeKind::Prompt, "1");
    const auto* const running = core::runningPomodoro(scene.state());
    QVERIFY(running != nullptr);
    QVERIFY(running->span.begin == AppFixture::nine() + 6min);
    QVERIFY(scene.state().streak->overtime);
}

void TestNotices::theLoudFormAndAPauseOfferNothingElse()
{
    Scene scene;
    scene.pass(20min);
    scene.input.setBusyFor(14min);
    scene.prompt(PromptForm::Stake);
    QVERIFY(scene.titleOf(NoticeKind::Prompt) != "You seem to have begun");
    scene.input.setBusyFor({});
    scene.prompt(PromptForm::Question);
    QVERIFY(scene.titleOf(NoticeKind::Prompt) != "You seem to have begun");
}

void TestNotices::endOfABreakIsShown()
{
    Scene scene;
    scene.wish({.notifyEvaluation = false});
    scene.run(core::Start{});
    scene.pass(10min);
    const Notice expected{
        .title = "The break is over", .text = "Next: 10 min · Letter", .actions = {{"1", "Go on"}}};
    QCOMPARE(scene.up(), (Up{{NoticeKind::BreakOver, expected}}));
    scene.run(core::Start{});
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::skippedBreakIsNotShown()
{
    Scene scene;
    scene.wish({.notifyEvaluation = false});
    scene.run(core::Start{});
    scene.pass(6min);
    scene.run(core::SkipBreak{});
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::endOfAGracePeriodIsAnnounced()
{
    Scene scene;
    scene.wish({.notifyEvaluation = false});
    scene.run(core::Start{});
    scene.pass(12min + 20s - 1ms); // the grace ends at 9:13:20
    QCOMPARE(scene.titleOf(NoticeKind::GraceEnding), QString());
    scene.pass(12min + 20s);
    const Notice expected{.title = "1 min to keep the streak",
                          .text = "Next: 10 min · Letter",
                          .actions = {{"1", "Go on"}}};
    QCOMPARE(scene.up(), (Up{{NoticeKind::GraceEnding, expected}})); // that the break is over, too
    scene.pass(13min + 20s);
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::graceHasAsManyMinutesLeftAsTheRingSays()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(11min);
    scene.app.bridge.setDesktopStatus({.presenting = true});
    scene.pass(13min); // 20 s before its end
    scene.app.bridge.setDesktopStatus({});
    QCOMPARE(scene.titleOf(NoticeKind::GraceEnding), QString("1 min to keep the streak"));
}

void TestNotices::endOfAGracePeriodThatWinsNothingIsNotAnnounced()
{
    Scene scene;
    scene.wish({.notifyEvaluation = false, .notifyBreakOver = false});
    scene.run(core::Start{});
    const auto session = core::upcomingSessions(scene.state(), scene.app.zones, AppFixture::nine());
    scene.run(core::SkipSession{session.front().key});
    scene.pass(13min);
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::continuingStartsTheIntentionOfTheStreak()
{
    Scene scene;
    scene.run(core::Start{IntentionId{1}});
    scene.pass(10min);
    scene.notifier.choose(NoticeKind::BreakOver, "1");
    QCOMPARE(scene.running(), IntentionId{1});
}

void TestNotices::absenceIsReportedWithAQuestion()
{
    Scene scene;
    scene.run(core::Start{});
    const core::AbsenceModel model{
        .absence = {AppFixture::nine() + 1min, AppFixture::nine() + 7min},
        .ranOn = core::AbsenceModel::RanOn{kFirst, "Letter", AppFixture::nine() + 5min}};
    emit scene.absence.returned(model);
    const Notice expected{.title = "Welcome back",
                          .text = "From 09:01 to 09:07: “Letter” ran until 09:05."};
    QCOMPARE(scene.up(), (Up{{NoticeKind::Absence, expected}}));
}

void TestNotices::newsIsShown()
{
    Scene scene;
    emit scene.app.bridge.noticed("The clock was set back.");
    const Notice expected{.title = "Pomotide", .text = "The clock was set back."};
    QCOMPARE(scene.up(), (Up{{NoticeKind::News, expected}}));
}

void TestNotices::failureToSaveIsShownOnceAndSoIsItsEnd()
{
    Scene scene;
    const Notice told{.title = "Pomotide", .text = "No room."};
    scene.notices.setTrouble("No room.");
    QCOMPARE(scene.up(), (Up{{NoticeKind::News, told}}));
    scene.notifier.dismiss(NoticeKind::News);
    scene.notices.setTrouble("No room. No backup.");
    QCOMPARE(scene.up(), Up{});
    scene.notices.setTrouble({});
    const Notice over{.title = "Pomotide", .text = "Everything is saved again."};
    QCOMPARE(scene.up(), (Up{{NoticeKind::News, over}}));
}

void TestNotices::failureToSaveWhileQuietIsShownAfterwards()
{
    Scene scene;
    scene.app.bridge.setDesktopStatus({.away = true});
    scene.notices.setTrouble("No room.");
    QCOMPARE(scene.up(), Up{});
    scene.app.bridge.setDesktopStatus({});
    const Notice told{.title = "Pomotide", .text = "No room."};
    QCOMPARE(scene.up(), (Up{{NoticeKind::News, told}}));
}

void TestNotices::eachKindCanBeSwitchedOff()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(4min);
    QCOMPARE(scene.up().size(), 2U);
    scene.wish({.notifyPrompt = false,
                .notifyEvaluation = false,
                .notifyGrace = false,
                .notifyBreakOver = false,
                .notifyAbsence = false});
    QCOMPARE(scene.up(), Up{});
    scene.pass(13min);
    scene.prompt(PromptForm::Stake);
    emit scene.absence.returned({.absence = {AppFixture::nine(), AppFixture::nine() + 7min},
                                 .breakEnded = AppFixture::nine()});
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::quietSuppressesNotificationsThatAreShownLaterIfStillTrue()
{
    Scene scene;
    scene.quietReason(true);
    scene.prompt(PromptForm::Stake);
    scene.run(core::Start{});
    scene.pass(11min); // through its last minute, its end, and the end of its break
    emit scene.app.bridge.noticed("News");
    QCOMPARE(scene.notifier.shown(), 0);
    scene.quietReason(false);
    QCOMPARE(scene.up(), (Up{{NoticeKind::Evaluation, kOver}}));
    QCOMPARE(scene.notifier.shown(), 1);
}

void TestNotices::noIntentionIsShownWhileTheScreenIsShared()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(12min + 20s);
    emit scene.app.bridge.noticed("News");
    QCOMPARE(scene.up().size(), 3U); // evaluation, grace, news
    scene.quietReason(true);
    QCOMPARE(scene.up().size(), 1U);
    QVERIFY(scene.up().contains(NoticeKind::News));
    scene.quietReason(false);
    QCOMPARE(scene.up().size(), 3U);
}

void TestNotices::aPromptIsWithdrawnWhileOthersMayBeLooking()
{
    Scene scene;
    scene.prompt(PromptForm::Question);
    QVERIFY(scene.up().contains(NoticeKind::Prompt));
    scene.quietReason(true);
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::theEndOfABreakIsWithdrawnWhileOthersMayBeLooking()
{
    Scene scene;
    scene.run(core::Start{});
    scene.pass(10min);
    QVERIFY(scene.up().contains(NoticeKind::BreakOver));
    scene.quietReason(true);
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::anAbsenceIsAskedAboutAgainWhenNobodyElseMayBeLooking()
{
    Scene scene;
    scene.run(core::Start{});
    scene.absence.begin(AppFixture::nine() + 30s);
    scene.pass(7min);
    scene.absence.end();
    const Up before = scene.up();
    QVERIFY(before.contains(NoticeKind::Absence));
    scene.quietReason(true);
    QCOMPARE(scene.up(), Up{});
    scene.quietReason(false);
    QCOMPARE(scene.up(), before);
}

void TestNotices::feedbackIsWithdrawnWhileTheScreenIsShared()
{
    Scene scene;
    scene.notices.tell("Noted for later: “Letter”");
    QCOMPARE(scene.up().size(), 1U);
    scene.quietReason(true);
    QCOMPARE(scene.up(), Up{});
    scene.quietReason(false); // feedback is outdated by then
    QCOMPARE(scene.up(), Up{});
}

void TestNotices::feedbackDoesNotReplaceNews()
{
    Scene scene;
    emit scene.app.bridge.noticed("The clock was set back.");
    scene.notices.tell("It is break time.");
    QCOMPARE(scene.up().size(), 2U);
    QCOMPARE(scene.up().at(NoticeKind::News).text, "The clock was set back.");
    QCOMPARE(scene.up().at(NoticeKind::Feedback).text, "It is break time.");
}

void TestNotices::atMostOneCallIsDueBetweenChanges()
{
    Scene scene;
    QVERIFY(!scene.ticker.due());
    scene.run(core::Start{});
    QVERIFY(scene.ticker.due() == 3min);
    scene.pass(3min);
    QVERIFY(scene.ticker.due() == 4min);
    scene.run(core::Evaluate{kFirst, core::Verdict::Focused});
    QVERIFY(!scene.ticker.due());
}

void TestNotices::destructionWithdrawsAllNotifications()
{
    Scene scene;
    RecordingNotifier notifier;
    ManualTicker ticker;
    {
        const ui::Notices other(scene.app.bridge, notifier, scene.promptScheduler, scene.absence,
                                ticker);
        scene.run(core::Start{});
        scene.pass(5min);
        QCOMPARE(notifier.up().size(), 1U);
    }
    QCOMPARE(notifier.up(), Up{});
    QVERIFY(!ticker.due());
}

void TestNotices::absenceQuestionIsWithdrawnWhenAnswered()
{
    Scene scene;
    scene.run(core::Start{});
    scene.absence.begin(AppFixture::nine() + 30s);
    scene.pass(7min);
    scene.absence.end();
    QVERIFY(scene.absence.question());
    QCOMPARE(scene.up().at(NoticeKind::Absence).actions,
             (QList<Notice::Action>{{"1", "I worked"}, {"2", "I was away"}}));
    QVERIFY(!scene.up().contains(NoticeKind::Evaluation)); // one question at a time
    scene.absence.worked();
    QVERIFY(!scene.up().contains(NoticeKind::Absence));
    QCOMPARE(scene.up().at(NoticeKind::Evaluation), kOver);
}

void TestNotices::absenceIsReportedAfterTheReturn()
{
    Scene scene;
    scene.app.bridge.setDesktopStatus({.away = true});
    emit scene.absence.returned({.absence = {AppFixture::nine(), AppFixture::nine() + 7min},
                                 .breakEnded = AppFixture::nine()});
    QCOMPARE(scene.up(), Up{});
    scene.app.bridge.setDesktopStatus({});
    QCOMPARE(scene.titleOf(NoticeKind::Absence), "Welcome back");
}

POMOTIDE_SUITE(TestNotices, QCoreApplication)
#include "tst_notices.moc"
