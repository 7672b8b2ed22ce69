// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings_text.h"
#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QScopeGuard>
#include <QTest>

#include <optional>

namespace pomotide {

using namespace build;
using namespace cli;

/// Whole commands, from the arguments to the printed text.
class PerformTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_terminal.emplace(); }

    void aNewTitleIsAddedAndStarted();
    void anOpenTitleIsStarted();
    void anOpenTitleIsNotNotedTwice();
    void withoutANameTheFirstOpenOneIsStarted();
    void anEstimateMayComeWithTheStart();
    void aRefusedStartAddsNothing();
    void aTitleOfNoWidthIsRefused();
    void startingAClosedIntentionSaysHowToReopenIt();
    void reopeningAnOpenIntentionSaysThatNothingWasChanged();
    void startingOnABreakSaysHowToEndIt();
    void theRunningPomodoroIsEvaluatedFirst();
    void theNewestThatAwaitsIsEvaluatedOtherwise();
    void achievingEarlyEndsThePomodoro();
    void anyPomodoroCanBeNamed();
    void aStartCanBeTakenBackInItsFirstMinute();
    void theLatestActIsUndoneAndRedone();
    void aRefusedUndoIsReported();
    void undoNamesTheActAsJson();
    void undoNamesEveryAct();
    void aSkippedBreakSaysHowToGoOn();
    void aStartInGraceContinuesTheStreak();
    void stoppingNeedsAPomodoro();
    void intentionsAreListedInTheirOrder();
    void sectionsTagsAndRepeatingAreListed();
    void intentionsChange();
    void anUnknownNumberIsNamed();
    void todayEndsEarly();
    void laterSessionsAreSkipped();
    void todayEndsLater();
    void anEarlierChangeOfTheBeginStays();
    void todayCannotEndInThePast();
    void theSessionIsExtended();
    void theSessionIsSkippedAndRestored();
    void aDayWithoutSessionsSaysSo();
    void upcomingSessionsShowTheirChanges();
    void hoursOfADayAreReplaced();
    void itIsQuietForAWhile();
    void itIsQuietUntilClocksShowThatNext();
    void itIsQuietForTheRestOfTheDay();
    void itIsQuietForAWeekAtMost();
    void statusShowsTheQuiet();
    void aPomodoroIsCorrected();
    void aPomodoroIsCorrectedToAnotherIntention();
    void aPomodoroIsDeleted();
    void aRefusedCorrectionChangesNothing_data();
    void aRefusedCorrectionChangesNothing();
    void historyCountsStartsByPrompt();
    void settingsAreListedAndSet();
    void severalSettingsAreSetAtOnce();
    void settingsGoBackToTheirDefaults();
    void settingsArePrintedAsJson();
    void resultsArePrintedAsJson();
    void queriesAdvanceToNowWithoutWriting();
    void theTimeLeftAndItsEndAgree();
    void aPomodoroOfAMomentIsNotAMinute();
    void pointsWithoutAPomodoroAreShown();
    void weeksBeginAsInTheWindow();
    void hoursThatEndOnTheNextDaySaySo();
    void aClockThatWasAheadOnceFreezesNothing();
    void aRefusalAfterAClockThatWasAheadFreezesNothing();
    void aClockTwoSecondsBehindClosesNothing();

private:
    /// The tally is computed by every step.
    [[nodiscard]] core::State stateButTally()
    {
        auto state = m_terminal->state();
        state.tally = {};
        return state;
    }

    std::optional<Terminal> m_terminal;
};

void PerformTest::aNewTitleIsAddedAndStarted()
{
    QCOMPARE(m_terminal->done("start Write report"), "Started “Write report”: 5 min, until 09:05.");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write report");
}

void PerformTest::anOpenTitleIsStarted()
{
    m_terminal->done("intend Call");
    m_terminal->done("intend Écrire à Zoë");
    QCOMPARE(m_terminal->done("start écrire  À zoë"),
             "Started “Écrire à Zoë”: 5 min, until 09:05.");
    QCOMPARE(m_terminal->done("intentions"), "#0  Call\n#1  Écrire à Zoë");
}

void PerformTest::anOpenTitleIsNotNotedTwice()
{
    m_terminal->done("intend Write --notes Begin");
    m_terminal->done("intend Call");
    QCOMPARE(m_terminal->done("intend WRITE"), "Noted already: “Write” (#0).");
    QCOMPARE(m_terminal->done("intend write --estimate 40m --when later --notes End"),
             "Noted already: “Write” (#0), about 40 min.");
    QCOMPARE(m_terminal->done("intentions"), "#1  Call\n#0  Write  (later, about 40 min)");
    QCOMPARE(core::findIntention(m_terminal->state(), core::IntentionId{0})->description,
             std::string("Begin\nEnd"));
    m_terminal->done("intentions abandon 0");
    QCOMPARE(m_terminal->done("intend Write"), "Noted “Write” (#2).");
}

void PerformTest::withoutANameTheFirstOpenOneIsStarted()
{
    QCOMPARE(m_terminal->refused("start"),
             "Nothing is intended yet. Say what to start: pomotidectl start \"Write report\"");
    m_terminal->done("intend Call");
    m_terminal->done("intend Write");
    m_terminal->done("intentions move 1 1");
    QCOMPARE(m_terminal->done("start"), "Started “Write”: 5 min, until 09:05.");
}

void PerformTest::anEstimateMayComeWithTheStart()
{
    m_terminal->done("start Write --estimate 40m");
    m_terminal->done("cancel");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write  (about 40 min)");
    m_terminal->done("start 0 --estimate 1h");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write  (about 1 h)");
}

void PerformTest::aRefusedStartAddsNothing()
{
    m_terminal->done("start Write");
    QCOMPARE(m_terminal->refused("start Call"),
             "“Write” is running until 09:05. To end it first: pomotidectl stop. To say that it is "
             "on something else: pomotidectl switch");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write");
}

void PerformTest::aTitleOfNoWidthIsRefused()
{
    for (const auto* command : {"start \u200b", "intend \u2060\u00ad"}) {
        QCOMPARE(m_terminal->refused(command),
                 "A word or two, please, so that you know what it is: "
                 "pomotidectl start \"Write report\"");
    }
    QVERIFY(m_terminal->state().open.empty());
}

void PerformTest::startingAClosedIntentionSaysHowToReopenIt()
{
    m_terminal->done("intend Write");
    QCOMPARE(m_terminal->done("intentions abandon 0"), "Let go of “Write” (#0).");
    QCOMPARE(m_terminal->refused("start 0"),
             "Intention #0 is closed. To go on with it: pomotidectl intentions reopen 0");
    QCOMPARE(m_terminal->done("intentions reopen 0"), "“Write” (#0) is open.");
    QCOMPARE(m_terminal->done("start 0"), "Started “Write”: 5 min, until 09:05.");
}

void PerformTest::reopeningAnOpenIntentionSaysThatNothingWasChanged()
{
    m_terminal->done("intend Write");
    QCOMPARE(m_terminal->done("intentions reopen 0"),
             "“Write” (#0) is open already. Nothing was changed.");
}

void PerformTest::startingOnABreakSaysHowToEndIt()
{
    m_terminal->done("start Write");
    m_terminal->now += 3min;
    QCOMPARE(m_terminal->done("stop"), "Stopped “Write” after 3 min. Break until 09:08.");
    QCOMPARE(
        m_terminal->refused("start"),
        "It is break time until 09:08. Start then, or end the break first: pomotidectl skip-break");
}

void PerformTest::theRunningPomodoroIsEvaluatedFirst()
{
    m_terminal->done("start Write");
    m_terminal->now += 11min;
    m_terminal->done("start Call");
    QCOMPARE(m_terminal->done("evaluate distracted"),
             "“Call” was distracted. It goes on until 09:20.");
    QCOMPARE(m_terminal->refused("evaluate achieved"),
             "Give it a minute first: from 09:12 on it can be achieved.");
}

void PerformTest::theNewestThatAwaitsIsEvaluatedOtherwise()
{
    m_terminal->done("start Write");
    m_terminal->now += 6min;
    QCOMPARE(m_terminal->done("evaluate focused"), "“Write” was focused.");
    QCOMPARE(m_terminal->refused("evaluate focused"),
             "No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: "
             "--pomodoro NUMBER");
}

void PerformTest::achievingEarlyEndsThePomodoro()
{
    m_terminal->done("start Write");
    m_terminal->now += 2min;
    QCOMPARE(m_terminal->done("evaluate achieved"), "Achieved: “Write”. Break until 09:07.");
    QCOMPARE(m_terminal->done("intentions --all"), "#0  Write  (achieved)");
}

void PerformTest::anyPomodoroCanBeNamed()
{
    m_terminal->done("start Write");
    m_terminal->now += 6min;
    m_terminal->done("evaluate focused");
    QCOMPARE(m_terminal->done("evaluate interrupted --pomodoro 0"), "“Write” was interrupted.");
    QCOMPARE(m_terminal->refused("evaluate focused --pomodoro 1"),
             "There is no pomodoro 1. Without --pomodoro, the newest one is evaluated.");
}

void PerformTest::aStartCanBeTakenBackInItsFirstMinute()
{
    m_terminal->done("start Write");
    m_terminal->now += 59s;
    QCOMPARE(m_terminal->done("cancel"), "Taken back: it is as if “Write” had not been started.");
    m_terminal->done("start Write");
    m_terminal->now += 1min;
    QCOMPARE(m_terminal->refused("cancel"),
             "It has run for over a minute, so it counts. To end it: pomotidectl stop");
}

void PerformTest::theLatestActIsUndoneAndRedone()
{
    QCOMPARE(m_terminal->refused("undo"), "There is nothing to undo.");
    m_terminal->done("start Write report");
    m_terminal->now += 30min;
    QCOMPARE(m_terminal->done("undo"), "Undone: “Write report” started.");
    QVERIFY(m_terminal->chronicle().pomodoros.empty());
    QCOMPARE(m_terminal->refused("undo"), "There is nothing to undo.");
    QCOMPARE(m_terminal->done("redo"), "Done again: “Write report” started.");
    QCOMPARE(m_terminal->chronicle().pomodoros.size(), std::size_t{1});
    QCOMPARE(m_terminal->refused("redo"), "There is nothing to do again.");
}

void PerformTest::aRefusedUndoIsReported()
{
    m_terminal->done("start Write report");
    m_terminal->now += 2min;
    m_terminal->done("stop");
    m_terminal->now += 1min;
    QVERIFY(m_terminal->act(core::AdjustClock{1min})); // it moves the break
    m_terminal->now += 1h;
    QCOMPARE(m_terminal->refused("undo"), "Not undone: “Write report” stopped. That has been "
                                          "changed since, so it stays as it is.");
    QCOMPARE(m_terminal->done("undo"), "Undone: “Write report” started.");
    m_terminal->done("start Write report");
    m_terminal->done("cancel");
    m_terminal->done("undo");
    QVERIFY(m_terminal->act(core::AdjustClock{1min})); // it moves the pomodoro
    m_terminal->now += 1h;
    QCOMPARE(m_terminal->refused("redo"), "Not done again: start of “Write report” cancelled. "
                                          "That has been changed since, so it stays as it is.");
}

void PerformTest::undoNamesTheActAsJson()
{
    m_terminal->done("start Write report");
    const QString expected = R"("act":{"kind":"start","title":"Write report","session":null,)"
                             R"("others":0})";
    for (const auto* command : {"undo --json", "redo --json"}) {
        const auto told = m_terminal->done(command);
        QVERIFY2(told.contains(expected), qPrintable(told));
    }
}

void PerformTest::undoNamesEveryAct()
{
    m_terminal->done("intend Write report");
    m_terminal->done("set size=50% place=right");
    QCOMPARE(m_terminal->done("undo"), "Undone: look of the ring changed.");
    m_terminal->done("hours mon 9:00-17:00");
    m_terminal->done("today --end 15:00");
    QCOMPARE(m_terminal->done("undo"), "Undone: session changed at 09:00.");
    QCOMPARE(m_terminal->done("undo"), "Undone: work hours changed.");
    QCOMPARE(m_terminal->done("undo"), "Undone: “Write report” added.");
}

void PerformTest::aSkippedBreakSaysHowToGoOn()
{
    m_terminal->done("start Write");
    m_terminal->now += 6min;
    QCOMPARE(m_terminal->done("skip-break"),
             "The break is over. Start until 09:09 and the streak goes on.");
    QCOMPARE(m_terminal->refused("skip-break"),
             "There is no break to skip now. To see what there is: pomotidectl status");
    m_terminal->done("start");
    m_terminal->done("stop");
    QCOMPARE(m_terminal->done("skip-break"), "The break is over. To begin anew: pomotidectl start");
}

void PerformTest::aStartInGraceContinuesTheStreak()
{
    m_terminal->done("start Write");
    m_terminal->now += 11min;
    QCOMPARE(m_terminal->done("start"), "On with “Write”: 9 min, until 09:20.");
}

void PerformTest::stoppingNeedsAPomodoro()
{
    for (const auto* line : {"stop", "cancel"}) {
        QCOMPARE(m_terminal->refused(line),
                 "No pomodoro is running now. To begin one: pomotidectl start");
    }
}

void PerformTest::intentionsAreListedInTheirOrder()
{
    QCOMPARE(m_terminal->done("intentions"),
             "Nothing is intended yet. To note something: pomotidectl intend \"Write report\"");
    QCOMPARE(m_terminal->done("intend Write --estimate 1h30m"),
             "Noted “Write” (#0), about 1 h 30 min.");
    QCOMPARE(m_terminal->done("intend Call"), "Noted “Call” (#1).");
    QCOMPARE(m_terminal->done("intentions move 1 1"), "“Call” (#1) is now number 1 of 2.");
    m_terminal->done("intend Sort");
    m_terminal->done("intentions abandon 2");
    QCOMPARE(m_terminal->done("intentions"), "#1  Call\n#0  Write  (about 1 h 30 min)");
    QCOMPARE(m_terminal->done("intentions --all"),
             "#1  Call\n#0  Write  (about 1 h 30 min)\n#2  Sort  (abandoned)");
}

void PerformTest::sectionsTagsAndRepeatingAreListed()
{
    m_terminal->done("intend Write #tax");
    m_terminal->done("intend Plants #home --when today --repeat daily");
    QCOMPARE(m_terminal->done("intentions move 0 --when later"),
             "“Write #tax” (#0) is now number 1 of 1 for later.");
    QCOMPARE(m_terminal->done("intentions"),
             "#1  Plants #home  (today, daily)\n#0  Write #tax  (later)");
    QCOMPARE(m_terminal->done("intentions --tag #Tax"), "#0  Write #tax  (later)");
    QCOMPARE(m_terminal->done("intentions --when today"), "#1  Plants #home  (today, daily)");
    QCOMPARE(m_terminal->done("intentions --tag garden"),
             "None of them is like that. To see all: pomotidectl intentions --all");
}

void PerformTest::intentionsChange()
{
    m_terminal->done("intend Write");
    QCOMPARE(m_terminal->done("intentions edit 0 --title Letter --estimate 20m"),
             "It is now “Letter” (#0), about 20 min.");
    QCOMPARE(m_terminal->refused("intentions edit 0 --title Draft --estimate 1001h"),
             "An estimate is from 1 min to 1000 h.");
    QCOMPARE(m_terminal->done("intentions"), "#0  Letter  (about 20 min)");
    QCOMPARE(m_terminal->done("intentions edit 0 --estimate none"),
             "It is now “Letter” (#0), without an estimate.");
    QCOMPARE(m_terminal->done("intentions"), "#0  Letter");
}

void PerformTest::anUnknownNumberIsNamed()
{
    for (const auto* line : {"start 7", "intentions abandon 7", "intentions edit 7 --title A"}) {
        QCOMPARE(m_terminal->refused(line),
                 "There is no intention #7. To see all there are: pomotidectl intentions --all");
    }
}

void PerformTest::todayEndsEarly()
{
    m_terminal->done("hours mon-fri 8:00-17:00");
    QCOMPARE(m_terminal->done("today"), "Today: 08:00–17:00.");
    QCOMPARE(m_terminal->done("today --end 15:00"), "Today: 08:00–15:00.");
}

void PerformTest::laterSessionsAreSkipped()
{
    m_terminal->done("hours mon-fri 8:00-12:00 13:00-16:00 16:30-18:00");
    QCOMPARE(m_terminal->done("today --end 15:00"), "Today: 08:00–12:00, 13:00–15:00.");
    QCOMPARE(m_terminal->done("today --end 12:00"), "Today: 08:00–12:00.");
}

void PerformTest::todayEndsLater()
{
    m_terminal->done("hours mon-fri 8:00-12:00");
    QCOMPARE(m_terminal->done("today --end 18:30"), "Today: 08:00–18:30.");
    // The user's day lasts until four in the morning.
    QCOMPARE(m_terminal->done("today --end 1:00"), "Today: 08:00–01:00 on Tue.");
}

void PerformTest::anEarlierChangeOfTheBeginStays()
{
    m_terminal->done("hours mon-fri 10:00-17:00");
    QVERIFY(m_terminal->store.transact([&](const core::State& state, const core::History& past) {
        const core::RuleDay day{.rule = state.hours.rules.front().id,
                                .date = std::chrono::local_days{2026y / 3 / 2}};
        return core::step(state,
                          core::ChangeSession{.session = day, .begin = kNine + 2h, .end = {}},
                          m_terminal->now, m_terminal->zones, past);
    }));
    QCOMPARE(m_terminal->done("today"), "Today: 11:00–17:00.");
    QCOMPARE(m_terminal->done("today --end 15:00"), "Today: 11:00–15:00.");
}

void PerformTest::todayCannotEndInThePast()
{
    m_terminal->done("hours mon-fri 8:00-17:00");
    QCOMPARE(m_terminal->refused("today --end 8:30"),
             "It is 09:00 already. Choose a later end, or skip the session: "
             "pomotidectl today --skip");
    m_terminal->done("hours mon-fri 10:00-17:00");
    QCOMPARE(m_terminal->refused("today --end 9:30"),
             "It would end before it begins. Choose a later end.");
}

void PerformTest::theSessionIsExtended()
{
    m_terminal->done("hours mon-fri 8:00-12:00 13:00-17:00");
    QCOMPARE(m_terminal->done("today --extend 30m"), "Today: 08:00–12:30, 13:00–17:00.");
    m_terminal->now = kMonday + 12h + 45min;
    QCOMPARE(m_terminal->done("today --extend 1h"), "Today: 13:00–18:00.");
}

void PerformTest::theSessionIsSkippedAndRestored()
{
    m_terminal->done("hours mon-fri 8:00-12:00 13:00-17:00");
    QCOMPARE(m_terminal->done("today --skip"), "Today: 13:00–17:00.");
    QCOMPARE(m_terminal->done("today --skip"), "Today from now on: free time.");
    QCOMPARE(m_terminal->done("today --restore"), "Today: 08:00–12:00, 13:00–17:00.");
}

void PerformTest::aDayWithoutSessionsSaysSo()
{
    for (const auto* line : {"today --skip", "today --extend 30m", "today --end 15:00"}) {
        QCOMPARE(m_terminal->refused(line),
                 "There is no session today, from now on. You can start all the same: "
                 "pomotidectl start");
    }
}

void PerformTest::upcomingSessionsShowTheirChanges()
{
    m_terminal->done("hours mon-wed 8:00-17:00");
    m_terminal->done("today --end 15:00");
    m_terminal->now += 24h;
    m_terminal->done("today --skip");
    m_terminal->now -= 24h;
    QCOMPARE(m_terminal->done("upcoming --days 3"),
             "Mon 2 Mar   08:00–15:00  changed, was 08:00–17:00  (under way)\n"
             "Tue 3 Mar   08:00–17:00  skipped\n"
             "Wed 4 Mar   08:00–17:00");
}

void PerformTest::hoursOfADayAreReplaced()
{
    m_terminal->done("hours mon-tue 9:00-17:00");
    QCOMPARE(m_terminal->done("hours tue 9:00-12:00 13:00-15:00"),
             "Mon  09:00–17:00\nTue  09:00–12:00, 13:00–15:00\nWed  free\nThu  free\nFri  free\n"
             "Sat  free\nSun  free\nTimes are those of UTC (UTC+00:00).");
    m_terminal->done("hours mon off");
    QCOMPARE(m_terminal->done("hours").section('\n', 0, 0), "Mon  free");
    m_terminal->done("hours mon 9-12, 14-18");
    QCOMPARE(m_terminal->done("hours").section('\n', 0, 0), "Mon  09:00–12:00, 14:00–18:00");
}

void PerformTest::itIsQuietForAWhile()
{
    QCOMPARE(m_terminal->done("quiet"), "Words and prompts come as they are set.");
    QCOMPARE(m_terminal->done("quiet 1h30m"), "Words and prompts are held back until 10:30.");
    m_terminal->now += 89min;
    QCOMPARE(m_terminal->done("quiet"), "Words and prompts are held back until 10:30.");
    m_terminal->now += 1min;
    QCOMPARE(m_terminal->done("quiet"), "Words and prompts come as they are set.");
    m_terminal->done("quiet 1h");
    QCOMPARE(m_terminal->done("quiet off"), "Words and prompts come as they are set.");
}

void PerformTest::itIsQuietUntilClocksShowThatNext()
{
    QCOMPARE(m_terminal->done("quiet until 15:00"), "Words and prompts are held back until 15:00.");
    QCOMPARE(m_terminal->done("quiet until 8:59"),
             "Words and prompts are held back until Tue 08:59.");
    QCOMPARE(m_terminal->done("quiet until 9:00"),
             "Words and prompts are held back until Tue 09:00.");
}

void PerformTest::itIsQuietForTheRestOfTheDay()
{
    QCOMPARE(m_terminal->done("quiet today"), "Words and prompts are held back until Tue 04:00.");
}

void PerformTest::itIsQuietForAWeekAtMost()
{
    QCOMPARE(m_terminal->done("quiet 168h"),
             "Words and prompts are held back until Mon 9 Mar 09:00.");
    QCOMPARE(m_terminal->refused("quiet 168h1m"),
             "That is too long: a title has room for 500 characters, notes for 20000, a session "
             "for 24 h and quiet for 7 days.");
}

void PerformTest::statusShowsTheQuiet()
{
    m_terminal->done("quiet 1h");
    QCOMPARE(m_terminal->done("status"),
             "Free time.\nWords and prompts are held back until 10:00.");
    QCOMPARE(m_terminal->done("status --format {quiet}"), "10:00");
    const auto told = m_terminal->done("quiet --json");
    QVERIFY2(told.endsWith("\"quiet_until\":\"2026-03-02T10:00:00.000Z\"}"), qPrintable(told));
}

void PerformTest::aPomodoroIsCorrected()
{
    m_terminal->done("start Write");
    QCOMPARE(m_terminal->refused("correct 0 --end 9:02"),
             "That pomodoro, or the streak it is the latest of, is still under way. It can be "
             "corrected when it is over.");
    m_terminal->now += 1h;
    QCOMPARE(m_terminal->done("correct 0 --begin 8:50 --end 9:20"),
             "Corrected: “Write”, Mon 2 Mar, 08:50–09:20.");
    const auto history = m_terminal->done("history");
    QVERIFY2(history.contains("08:50–09:20"), qPrintable(history));
    QCOMPARE(m_terminal->refused("correct 7 --end 9:02"),
             "There is no pomodoro 7. To see them: pomotidectl history");
}

void PerformTest::aPomodoroIsCorrectedToAnotherIntention()
{
    m_terminal->done("start Write");
    m_terminal->now += 1h;
    m_terminal->done("intend Call");
    auto wanted = m_terminal->chronicle().pomodoros.front();
    wanted.intention = core::IntentionId{1};
    QCOMPARE(m_terminal->done("correct 0 --intention 1"),
             "Corrected: “Call”, Mon 2 Mar, 09:00–09:05.");
    QVERIFY(m_terminal->chronicle().pomodoros == std::vector{wanted});

    wanted.span.end = kNine + 3min;
    QCOMPARE(m_terminal->done("correct 0 --end 9:03"),
             "Corrected: “Call”, Mon 2 Mar, 09:00–09:03.");
    QVERIFY(m_terminal->chronicle().pomodoros == std::vector{wanted});
}

void PerformTest::aRefusedCorrectionChangesNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("ends before it begins") << "correct 0 --begin 9:10 --end 9:05";
    QTest::newRow("ends in the future") << "correct 0 --end 12:00";
    QTest::newRow("an unknown intention") << "correct 0 --intention 9";
    QTest::newRow("another pomodoro then") << "correct 0 --end 9:35";
    QTest::newRow("an unknown pomodoro") << "delete 9";
}

void PerformTest::aRefusedCorrectionChangesNothing()
{
    QFETCH(const QString, line);
    m_terminal->done("start Write");
    m_terminal->now += 30min;
    m_terminal->done("start Write");
    m_terminal->now += 1h;
    m_terminal->done("intend Call");
    const auto before = m_terminal->chronicle().pomodoros;
    QCOMPARE(before.size(), std::size_t{2});
    QVERIFY(!m_terminal->refused(line).startsWith("(done)"));
    QVERIFY(m_terminal->chronicle().pomodoros == before);
}

void PerformTest::aPomodoroIsDeleted()
{
    m_terminal->done("start Write");
    m_terminal->now += 1h;
    QCOMPARE(m_terminal->done("delete 0"), "Deleted.");
    QVERIFY(m_terminal->chronicle().pomodoros.empty());
    QCOMPARE(m_terminal->refused("delete 0"),
             "There is no pomodoro 0. To see them: pomotidectl history");
}

void PerformTest::historyCountsStartsByPrompt()
{
    m_terminal->done("hours mon-fri 8:00-12:00");
    QVERIFY(m_terminal->store.transact([&](const core::State& state, const core::History& history) {
        return core::step(state, core::RecordPrompt{}, kNine, m_terminal->zones, history);
    }));
    m_terminal->done("start Write");
    m_terminal->now += 1h;
    m_terminal->done("start Write");
    m_terminal->now += 1h;
    const auto history = m_terminal->done("history --json");
    QVERIFY2(!history.contains('\n'), qPrintable(history));
    QVERIFY2(history.contains("\"title\":\"Write\",\"begin\":\"2026-03-02T09:00:00.000Z\","
                              "\"end\":\"2026-03-02T09:05:00.000Z\","),
             qPrintable(history));
    QVERIFY2(history.contains("\"starts\":{\"stake\":1,\"first-step\":0,\"small-start\":0,"
                              "\"question\":0,\"clock\":0,\"unprompted\":1}"),
             qPrintable(history));
    QVERIFY2(history.contains("\"prompt\":\"stake\""), qPrintable(history));
}

void PerformTest::settingsAreListedAndSet()
{
    QCOMPARE(m_terminal->done("set day-start 5:30"), "day-start = 05:30");
    QCOMPARE(m_terminal->done("set streak-plan 1/1,2/1"), "streak-plan = 1/1 2/1");
    QCOMPARE(m_terminal->done("set palette color-blind"), "palette = colour-blind");
    core::Settings expected;
    expected.dayStart = {5h + 30min};
    expected.streakPlan = {{1min, 1min}, {2min, 1min}};
    expected.appearance.palette = core::Palette::ColourBlind;
    QCOMPARE(m_terminal->done("settings") + "\n",
             QString::fromStdString(core::formatSettings(expected)));
}

void PerformTest::severalSettingsAreSetAtOnce()
{
    QCOMPARE(m_terminal->done("set size=60 day-start=06:00 screens=DP-1,HDMI-1"),
             "size = 60%\nday-start = 06:00\nscreens = DP-1, HDMI-1");
    core::State expected = core::initialState(kNine);
    expected.settings.dayStart = {6h};
    expected.settings.appearance = {.size = 60, .screens = {"DP-1", "HDMI-1"}};
    QVERIFY(stateButTally() == expected);
}

void PerformTest::settingsGoBackToTheirDefaults()
{
    m_terminal->done("set size=60 day-start=06:00 screens=DP-1,HDMI-1 shortcut=off words=off");
    QCOMPARE(m_terminal->done("set size shortcut screens --default"),
             "size = 90%\nshortcut = Ctrl+Alt+P\nscreens = all");
    core::State expected = core::initialState(kNine);
    expected.settings.dayStart = {6h};
    expected.settings.appearance.words = core::WordsWish::None;
    QVERIFY(stateButTally() == expected);
    m_terminal->done("set day-start words --default");
    QVERIFY(stateButTally() == core::initialState(kNine));
}

void PerformTest::settingsArePrintedAsJson()
{
    core::Settings expected;
    expected.appearance.size = 70;
    QStringList members;
    for (const auto& setting : core::settingTable()) {
        members << "\"" + QString::fromUtf8(setting.key.data(), qsizetype(setting.key.size())) +
                       "\":\"" + QString::fromStdString(setting.format(expected)) + "\"";
    }
    const QString settings = "{" + members.join(",") + "}";
    const auto told = m_terminal->done("set size 70% --json");
    QVERIFY2(told.startsWith("{\"intention\":null,\"pomodoro\":null,\"status\":{\"now\":"),
             qPrintable(told));
    QVERIFY2(told.endsWith(",\"settings\":" + settings + "}"), qPrintable(told));
    QCOMPARE(m_terminal->done("settings --json"), settings);
}

void PerformTest::resultsArePrintedAsJson()
{
    QCOMPARE(m_terminal->done("start Write --json"),
             "{\"intention\":0,\"pomodoro\":0,\"status\":{\"now\":\"2026-03-02T09:00:00.000Z\","
             "\"phase\":\"pomodoro\",\"title\":\"Write\",\"next_step\":null,"
             "\"until\":\"2026-03-02T09:05:00.000Z\",\"left\":300000,"
             "\"minutes\":5,\"elapsed\":0.0,\"overtime\":null,\"next\":null,\"pomodoro\":0,"
             "\"intention\":0,"
             "\"place\":1,\"session\":null,\"awaiting\":0,\"quiet_until\":null}}");
}

void PerformTest::queriesAdvanceToNowWithoutWriting()
{
    m_terminal->done("start Write");
    m_terminal->now += 6min;
    QCOMPARE(m_terminal->done("status"),
             "Break: 4 min left, until 09:10.\n"
             "1 pomodoro awaits its evaluation: pomotidectl evaluate focused");
    std::optional<core::Instant> written;
    QVERIFY(m_terminal->store.read(
        [&](const core::State& state, const core::History&) { written = state.now; }));
    QVERIFY(written == kNine);
}

void PerformTest::theTimeLeftAndItsEndAgree()
{
    m_terminal->now += 2min + 30s;
    QCOMPARE(m_terminal->done("start Write"), "Started “Write”: 5 min, until 09:07.");
    m_terminal->now = kNine + 4min;
    QCOMPARE(m_terminal->done("status"), "“Write”: 3 min left, until 09:07.");
    m_terminal->now = kNine + 3min + 59s;
    QCOMPARE(m_terminal->done("status --format {left}|{minutes}|{until}"), "4 min|4|09:07");
}

void PerformTest::aPomodoroOfAMomentIsNotAMinute()
{
    m_terminal->done("start Write");
    m_terminal->now += 50ms;
    QCOMPARE(m_terminal->done("stop"), "Stopped “Write” after less than 1 min. Break until 09:05.");
}

void PerformTest::pointsWithoutAPomodoroAreShown()
{
    QCOMPARE(m_terminal->done("history month"),
             "2026-03-01 to 2026-03-31\nNothing was noted here.");
    m_terminal->done("start Write");
    const auto told = m_terminal->done("history month");
    QVERIFY2(told.startsWith("2026-03-01 to 2026-03-31\nMon 2 Mar  0 min  "), qPrintable(told));
    QVERIFY2(told.contains("\nPoints: "), qPrintable(told));
}

void PerformTest::weeksBeginAsInTheWindow()
{
    const QByteArray region = qgetenv("LC_ALL");
    qputenv("LC_ALL", "en_US.UTF-8");
    const auto restore = qScopeGuard([&region] { qputenv("LC_ALL", region); });
    m_terminal->done("set language english");
    QCOMPARE(m_terminal->done("history week").section('\n', 0, 0), "2026-03-01 to 2026-03-07");
    QCOMPARE(m_terminal->done("hours").section('\n', 0, 0), "Sun  free");
    m_terminal->done("set language german");
    QCOMPARE(m_terminal->done("history week").section('\n', 0, 0), "2026-03-02 bis 2026-03-08");
    QCOMPARE(m_terminal->done("hours").section('\n', 0, 0), "Mo  frei");
}

void PerformTest::hoursThatEndOnTheNextDaySaySo()
{
    QCOMPARE(m_terminal->done("hours mon 9-5").section('\n', 0, 1),
             "Mon  09:00–05:00 on Tue\nTue  free");
    QCOMPARE(m_terminal->done("today"), "Today: 09:00–04:00 on Tue.");
    QCOMPARE(m_terminal->done("hours mon 9-17").section('\n', 0, 0), "Mon  09:00–17:00");
    QCOMPARE(m_terminal->done("today --end 2:00"), "Today: 09:00–02:00 on Tue.");
}

void PerformTest::aClockThatWasAheadOnceFreezesNothing()
{
    m_terminal->now = kNine + 24h * 365;
    m_terminal->done("start Write");
    m_terminal->now += 1min;
    m_terminal->done("intend Call");
    m_terminal->now = kNine;
    QCOMPARE(m_terminal->done("status"),
             "Free time.\n1 pomodoro awaits its evaluation: pomotidectl evaluate focused");
    QVERIFY(m_terminal->state().now > kNine); // nothing is written by showing

    const auto started = m_terminal->type("start Call");
    const Report expected{
        .exit = Exit::Done,
        .text = "Started “Call”: 5 min, until 09:05.",
        .notice = "The computer's clock was set back, to 09:00 on Mon 2 Mar. What was running has "
                  "been closed, and everything is kept."};
    QVERIFY2(started == expected, (started.text + started.notice).c_str());
    m_terminal->now += 1min;
    QCOMPARE(m_terminal->done("status --format {left}"), "4 min");
    QVERIFY(m_terminal->type("stop").notice.empty());

    core::Chronicle ahead;
    static_cast<void>(m_terminal->store.read([&](const core::State&, const core::History& past) {
        ahead = past.chronicle({kNine + 24h * 364, kNine + 24h * 366});
    }));
    QCOMPARE(ahead.pomodoros.size(), 1U);
    QCOMPARE(ahead.pomodoros[0].span, (core::Span{kNine + 24h * 365, kNine + 24h * 365 + 1min}));
    QCOMPARE(ahead.pomodoros[0].ending, core::Ending::Stopped);
}

void PerformTest::aRefusalAfterAClockThatWasAheadFreezesNothing()
{
    m_terminal->now = kNine + 24h;
    m_terminal->done("start Write");
    m_terminal->now = kNine;
    const auto stopped = m_terminal->type("stop");
    const Report expected{
        .exit = Exit::Refused,
        .text = "No pomodoro is running now. To begin one: pomotidectl start",
        .notice = "The computer's clock was set back, to 09:00 on Mon 2 Mar. What was running has "
                  "been closed, and everything is kept."};
    QVERIFY2(stopped == expected, (stopped.text + stopped.notice).c_str());
    QCOMPARE(m_terminal->state().now, kNine);
}

void PerformTest::aClockTwoSecondsBehindClosesNothing()
{
    m_terminal->done("start Write");
    m_terminal->now -= 2s;
    const auto evaluated = m_terminal->type("evaluate focused");
    const Report expected{.exit = Exit::Done,
                          .text = "“Write” was focused. It goes on until 09:05."};
    QVERIFY2(evaluated == expected, (evaluated.text + evaluated.notice).c_str());
    QCOMPARE(m_terminal->done("status --format {phase}"), "pomodoro");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PerformTest, QCoreApplication)
#include "tst_ctl_perform.moc"
