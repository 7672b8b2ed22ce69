// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using HarnessMaker = Harness (*)();

/// At 9:06, in overtime, with the user seen at 9:05.
Harness inOvertime()
{
    auto core = inPomodoro();
    core.run(kNine + 4min, Seen{});
    core.run(kNine + 5min, Seen{});
    core.run(kNine + 6min);
    return core;
}

/// At 9:08, in the break that followed it.
Harness afterOvertime()
{
    auto core = inOvertime();
    core.run(kNine + 8min);
    return core;
}

/// At 9:15, after a grace period has lapsed.
Harness afterALapse()
{
    auto core = inGrace();
    core.run(kNine + 15min);
    return core;
}

/// At 9:10, in the grace period before the last pomodoro of a streak plan.
Harness inLastGrace()
{
    auto core = inPomodoro();
    core.run(kNine, SetSettings{{.streakPlan = {{5min, 5min}, {30min, 1min}}}});
    core.run(kNine + 10min);
    return core;
}

} // namespace

/// Undo and redo of what changes a running pomodoro or break, beside the properties in
/// tst_undo_laws.cpp.
class UndoRunningTest final : public QObject {
    Q_OBJECT

private slots:
    void undoIsAsIfTheEditHadNotHappened_data() const;
    void undoIsAsIfTheEditHadNotHappened() const;
    void redoIsAsIfItHadNotBeenUndone_data() const;
    void redoIsAsIfItHadNotBeenUndone() const;
};

void UndoRunningTest::undoIsAsIfTheEditHadNotHappened_data() const
{
    QTest::addColumn<HarnessMaker>("make");
    QTest::addColumn<Command>("edit");
    const auto row = [](const char* name, HarnessMaker make, const Command& edit) {
        QTest::newRow(name) << make << edit;
    };
    const Start sinceGrace{.intention = {}, .since = kNine + 11min};
    const IntentionId report{1};
    row("a start with a length", workday, Start{.intention = {}, .length = 40min});
    row("a late start", workday, Start{.intention = {}, .since = kMonday - 3min});
    row("a late start in overtime", workday, Start{.intention = {}, .since = kMonday - 30min});
    row("a late start in a grace period", inGrace, sinceGrace);
    row("a short start in a grace period", inGrace, Start{.intention = {}, .length = 1min});
    row("a short last start of a streak", inLastGrace, Start{.intention = {}, .length = 1min});
    row("a late start in the grace period before", afterALapse, sinceGrace);
    row("working on", inBreak, WorkOn{});
    row("working on after overtime", afterOvertime, WorkOn{});
    row("an end of a pomodoro", inPomodoro, SetEnd{kNine + 20min});
    row("an end set in overtime", inOvertime, SetEnd{kNine + 20min});
    row("a later end of a break", inBreak, SetEnd{kNine + 20min});
    row("an earlier end of a break", inBreak, SetEnd{kNine + 6min});
    row("a switch", inPomodoro, Switch{report});
    row("a switch in overtime", inOvertime, Switch{report});
    row("a stop in overtime", inOvertime, Stop{});
    row("an achievement in overtime", inOvertime, Evaluate{PomodoroId{0}, Verdict::Achieved});
    row("a next step", workday, SetNextStep{report, "The end"});
    row("a limit", inPomodoro, SetSettings{{.overtimeLimit = 0min}});
}

void UndoRunningTest::undoIsAsIfTheEditHadNotHappened() const
{
    QFETCH(const HarnessMaker, make);
    QFETCH(const Command, edit);
    for (const auto later : {0min, 1min, 4min, 20min, 180min}) {
        auto core = make();
        auto stayed = make();
        const auto at = core.state().now;
        QVERIFY(isAccepted(core.run(at, edit)));
        QVERIFY(isAccepted(core.run(at + later, Undo{})));
        stayed.run(at + later);
        QCOMPARE(core.history(), stayed.history());
        QCOMPARE(core.phase().index(), stayed.phase().index());
        QVERIFY(core.state().open == stayed.state().open);
        QVERIFY(core.state().streak == stayed.state().streak);
        QVERIFY(core.state().settings == stayed.state().settings);
    }
}

void UndoRunningTest::redoIsAsIfItHadNotBeenUndone_data() const
{
    undoIsAsIfTheEditHadNotHappened_data();
}

void UndoRunningTest::redoIsAsIfItHadNotBeenUndone() const
{
    QFETCH(const HarnessMaker, make);
    QFETCH(const Command, edit);
    for (const auto later : {0min, 1min, 4min, 20min, 180min}) {
        auto core = make();
        auto stayed = make();
        const auto at = core.state().now;
        core.run(at, edit);
        stayed.run(at, edit);
        QVERIFY(isAccepted(core.run(at, Undo{})));
        QVERIFY(isAccepted(core.run(at + later, Redo{})));
        stayed.run(at + later);
        QCOMPARE(core.history(), stayed.history());
        QCOMPARE(core.phase().index(), stayed.phase().index());
        QVERIFY(core.state().open == stayed.state().open);
        QVERIFY(core.state().streak == stayed.state().streak);
        QVERIFY(core.state().settings == stayed.state().settings);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UndoRunningTest, QCoreApplication)
#include "tst_undo_running.moc"
