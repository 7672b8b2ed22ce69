// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/pomotidectl/terminal.h"
#include "tests/support/suite.h"

#include <QTest>

#include <optional>

namespace pomotide {

using namespace build;
using namespace cli;

/// Late starts, lengths, ends, overtime and where to pick up: whole commands, from the arguments to
/// the printed text.
class WorkTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_terminal.emplace(); }

    void aStartCountsFromWhenWorkBegan();
    void aStartThatIsAlreadyPastItsLengthIsInOvertime();
    void aStartGetsALengthThatReachesToNow();
    void aStartInTheLapsedGraceContinuesItsStreak();
    void aStartInGraceIsWorkedFromItsBegin();
    void aBeginIsRefusedWithItsReason();
    void aPomodoroHasALengthOfItsOwn();
    void aLengthThatIsOverIsRefused();
    void theRunningPomodoroIsSwitched();
    void theEndOfAPomodoroIsSet();
    void theEndOfABreakIsSet();
    void anEndIsRefusedWithItsReason();
    void aPomodoroGoesOnInOvertime();
    void overtimeIsToldAlikeDuringAndAfterIt();
    void aBreakThatBeganByItselfIsTakenBack();
    void anotherBreakStays();
    void whereToPickUpIsShownAtTheNextStart();
    void aTooLongNoteIsRefused();
    void historyHasOvertime();

private:
    /// The user is there until now: seen every minute.
    void stay(core::Duration length)
    {
        for (const auto end = m_terminal->now + length; m_terminal->now < end;) {
            m_terminal->now += 1min;
            QVERIFY(m_terminal->act(core::Seen{}));
        }
    }

    std::optional<Terminal> m_terminal;
};

void WorkTest::aStartCountsFromWhenWorkBegan()
{
    QCOMPARE(m_terminal->done("start Write --since 8:57"),
             "Started “Write”, counted from 08:57: 2 min, until 09:02.");
    QCOMPARE(m_terminal->done("undo"), "Undone: “Write” started.");
    QCOMPARE(m_terminal->done("start Write --since 3m"),
             "Started “Write”, counted from 08:57: 2 min, until 09:02.");
}

void WorkTest::aStartThatIsAlreadyPastItsLengthIsInOvertime()
{
    QCOMPARE(m_terminal->done("start Write --since 12m"),
             "Started “Write”, counted from 08:48: Finish the thought. +7 min. The break begins at "
             "your next pause.");
    QCOMPARE(m_terminal->done("status"),
             "“Write”: Finish the thought. +7 min. The break begins at your next pause.");
}

void WorkTest::aStartGetsALengthThatReachesToNow()
{
    m_terminal->done("set overtime 0");
    QCOMPARE(m_terminal->done("start Write --since 12m"),
             "Started “Write”, counted from 08:48: 3 min, until 09:03.");
}

void WorkTest::aStartInTheLapsedGraceContinuesItsStreak()
{
    m_terminal->done("start Write");
    m_terminal->now += 17min; // the grace period was from 9:10 to 9:13:20
    QCOMPARE(m_terminal->done("start --since 9:12"),
             "On with “Write”, counted from 09:12: 3 min, until 09:20.");
}

void WorkTest::aStartInGraceIsWorkedFromItsBegin()
{
    m_terminal->done("start Write");
    m_terminal->now += 13min;
    QCOMPARE(m_terminal->done("start --since 9:11"),
             "On with “Write”, counted from 09:11: 7 min, until 09:20.");
}

void WorkTest::aBeginIsRefusedWithItsReason()
{
    QCOMPARE(
        m_terminal->refused("start Write --since 5:59"),
        "Work can be counted from 3 h ago on. To note what was before: pomotidectl start, then "
        "pomotidectl correct");
    QCOMPARE(
        m_terminal->refused("start Write --since 181m"),
        "Work can be counted from 3 h ago on. To note what was before: pomotidectl start, then "
        "pomotidectl correct");
    m_terminal->done("set overtime 0");
    QCOMPARE(m_terminal->refused("start Write --since 3h"),
             "A pomodoro from 06:00 on would be over: it lasts for 3 h at most. Choose a later "
             "begin.");
    m_terminal->done("start Write");
    m_terminal->now += 1h;
    QCOMPARE(m_terminal->refused("start Call --since 9:08"),
             "The history has a pomodoro or break until 09:10. Work can be counted from then on.");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write");
}

void WorkTest::aPomodoroHasALengthOfItsOwn()
{
    QCOMPARE(m_terminal->done("start Write --for 15m"), "Started “Write”: 15 min, until 09:15.");
    m_terminal->done("cancel");
    QCOMPARE(m_terminal->done("start Write --for 1h --since 10m"),
             "Started “Write”, counted from 08:50: 50 min, until 09:50.");
}

void WorkTest::aLengthThatIsOverIsRefused()
{
    m_terminal->done("start Write");
    m_terminal->now += 13min;
    QCOMPARE(m_terminal->refused("start --for 2m"),
             "2 min from 09:10 on would be over. Choose a longer --for, or leave it out.");
    m_terminal->now += 30min;
    m_terminal->done("set overtime 10m");
    QCOMPARE(m_terminal->refused("start --since 9:20 --for 5m"),
             "5 min from 09:20 on would be over. Choose a longer --for, or leave it out.");
}

void WorkTest::theRunningPomodoroIsSwitched()
{
    QCOMPARE(m_terminal->refused("switch Call"),
             "No pomodoro is running now. To begin one: pomotidectl start");
    m_terminal->done("start Write");
    m_terminal->now += 2min;
    QCOMPARE(m_terminal->done("switch Call"), "Switched to “Call”: 3 min, until 09:05.");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write\n#1  Call");
    QCOMPARE(m_terminal->done("status"), "“Call”: 3 min left, until 09:05.");
    QCOMPARE(m_terminal->refused("switch 7"),
             "There is no intention #7. To see all there are: pomotidectl intentions --all");
    QCOMPARE(m_terminal->refused("start Write"),
             "“Call” is running until 09:05. To end it first: pomotidectl stop. To say that it is "
             "on something else: pomotidectl switch");
    QCOMPARE(m_terminal->refused("switch call --estimate 25m"),
             "“Call” is what is running, so there is nothing to switch.");
    QCOMPARE(m_terminal->done("undo"), "Undone: switched to “Call”.");
    QCOMPARE(m_terminal->done("status"), "“Write”: 3 min left, until 09:05.");
}

void WorkTest::theEndOfAPomodoroIsSet()
{
    m_terminal->done("start Write");
    m_terminal->now += 2min;
    QCOMPARE(m_terminal->done("end 9:20"), "“Write”: 18 min, until 09:20.");
    QCOMPARE(m_terminal->done("end +5"), "“Write”: 23 min, until 09:25.");
    QCOMPARE(m_terminal->done("undo"), "Undone: end changed.");
    QCOMPARE(m_terminal->done("status"), "“Write”: 18 min left, until 09:20.");
}

void WorkTest::theEndOfABreakIsSet()
{
    m_terminal->done("start Write");
    m_terminal->now += 6min;
    QCOMPARE(m_terminal->done("end +5m"), "Break: 9 min, until 09:15.");
    QCOMPARE(m_terminal->done("end 9:08"), "Break: 2 min, until 09:08.");
}

void WorkTest::anEndIsRefusedWithItsReason()
{
    QCOMPARE(m_terminal->refused("end +5m"),
             "No pomodoro or break is running now. To begin one: pomotidectl start");
    m_terminal->done("start Write");
    QCOMPARE(m_terminal->refused("end +3h"),
             "A pomodoro lasts for 3 h at most, a break for 2 h. Choose an earlier end.");
    m_terminal->now += 30s;
    QCOMPARE(m_terminal->refused("end 8:59"),
             "It is 09:00 already. Choose a later end. To end it now: pomotidectl stop, or in a "
             "break pomotidectl skip-break");
    QCOMPARE(m_terminal->refused("end 12:01"),
             "A pomodoro lasts for 3 h at most, a break for 2 h. Choose an earlier end.");
}

void WorkTest::overtimeIsToldAlikeDuringAndAfterIt()
{
    m_terminal->done("start Write");
    stay(12min);
    m_terminal->now += 40s;
    const auto status = m_terminal->done("status");
    QVERIFY2(status.contains("+7 min."), qPrintable(status));
    m_terminal->done("stop");
    const auto history = m_terminal->done("history");
    QVERIFY2(history.contains("(+7 min)"), qPrintable(history));
}

void WorkTest::aPomodoroGoesOnInOvertime()
{
    m_terminal->done("start Write");
    stay(12min);
    QCOMPARE(m_terminal->done("evaluate focused"),
             "“Write” was focused. Finish the thought. +7 min. The break begins at your next "
             "pause.");
    QCOMPARE(m_terminal->refused("start Call"),
             "“Write” is still running. To end it first: pomotidectl stop. To say that it is on "
             "something else: pomotidectl switch");
    const auto told = m_terminal->done("status --json");
    QVERIFY2(told.contains("\"phase\":\"overtime\",\"title\":\"Write\",\"next_step\":null,"
                           "\"until\":null,\"left\":null,\"minutes\":null,\"elapsed\":1.0,"
                           "\"overtime\":420000,"),
             qPrintable(told));
    QCOMPARE(m_terminal->done("status --format {percent}+{overtime}"), "100+7 min");
    QCOMPARE(m_terminal->done("stop"), "Stopped “Write” after 12 min. Break until 09:17.");
    m_terminal->now += 6min;
    QCOMPARE(m_terminal->done("start"), "On with “Write”: 9 min, until 09:27.");
    stay(11min);
    QCOMPARE(m_terminal->done("evaluate achieved"), "Achieved: “Write”. Break until 09:34.");
}

void WorkTest::aBreakThatBeganByItselfIsTakenBack()
{
    m_terminal->done("start Write");
    m_terminal->now += 8min;
    QCOMPARE(m_terminal->done("work-on"),
             "Still on “Write”: Finish the thought. +3 min. The break begins at your next pause.");
    QCOMPARE(m_terminal->refused("work-on"),
             "There is no break to take back now. To see what there is: pomotidectl status");
    QCOMPARE(m_terminal->done("undo"), "Undone: still on “Write”.");
    QCOMPARE(m_terminal->done("status --format {phase}"), "break");
}

void WorkTest::anotherBreakStays()
{
    m_terminal->done("start Write");
    m_terminal->now += 3min;
    m_terminal->done("stop");
    QCOMPARE(m_terminal->refused("work-on"),
             "This break stays: only a pomodoro that ended by itself goes on, and not for longer "
             "than overtime may last. To end the break: pomotidectl skip-break");
}

void WorkTest::whereToPickUpIsShownAtTheNextStart()
{
    m_terminal->done("start Write");
    m_terminal->now += 6min;
    m_terminal->done("evaluate focused --next sums");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write  (next: sums)");
    m_terminal->now += 5min;
    QCOMPARE(m_terminal->done("status"),
             "10 min next, if you like: “Write”. The streak can go on until 09:13.\n"
             "Next you were going to: sums");
    QCOMPARE(m_terminal->done("start"),
             "On with “Write”: 9 min, until 09:20.\nNext you were going to: sums");
    const auto told = m_terminal->done("intentions --json");
    QVERIFY2(told.contains("\"next_step\":\"sums\""), qPrintable(told));
    m_terminal->now += 1min;
    QCOMPARE(m_terminal->done("stop --next letter"),
             "Stopped “Write” after 1 min. Break until 09:17.");
    QCOMPARE(m_terminal->done("intentions edit 0 --next "), "It is now “Write” (#0).");
    QCOMPARE(m_terminal->done("intentions"), "#0  Write");
}

void WorkTest::aTooLongNoteIsRefused()
{
    m_terminal->done("start Write");
    QCOMPARE(m_terminal->refused("stop --next " + QString(501, 'a')),
             "That is too long: a note where to pick up has room for 500 characters.");
    QCOMPARE(m_terminal->done("status --format {phase}"), "pomodoro");
}

void WorkTest::historyHasOvertime()
{
    m_terminal->done("start Write");
    stay(12min);
    m_terminal->done("stop");
    const auto line = m_terminal->done("history").section('\n', 1, 1);
    QVERIFY2(line.startsWith("0  09:00–09:12 (+7 min)  –  Write  "), qPrintable(line));
    const auto json = m_terminal->done("history --json");
    QVERIFY2(json.contains("\"end\":\"2026-03-02T09:12:00.000Z\","
                           "\"worked_from\":\"2026-03-02T09:00:00.000Z\","
                           "\"planned_end\":\"2026-03-02T09:05:00.000Z\",\"overtime\":420000,"),
             qPrintable(json));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::WorkTest, QCoreApplication)
#include "tst_ctl_work.moc"
