// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft_history.h"
#include "core/engine/step.h"
#include "tests/support/harness.h"
#include "tests/support/law.h"
#include "tests/support/random_history.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

/// Lists of commands that are one act.
class ListsTest final : public QObject {
    Q_OBJECT

private slots:
    void aListEqualsItsStepsOrChangesNothing() const;
    void aListIsUndoneAsOne() const;
    void aRefusalSaysWhichCommandAndLeavesOnlyTime() const;
    void anEmptyListLetsTimePass() const;
    void anIntentionAddedByTheListCanBeStartedAndMoved() const;
    void outsideOfAListJustAddedIsUnknown() const;
};

void ListsTest::aListEqualsItsStepsOrChangesNothing() const
{
    QVERIFY(holds("a list equals its steps, one after the other, or changes nothing", [] {
        auto life = *rc::gen::inRange(0, 2) == 0 ? anyLife() : anyBusyMorning();
        const auto at = life.now() + *rc::gen::inRange(0, 30) * 1min;
        std::vector<Command> commands;
        for (const auto& wish :
             *rc::gen::resize(6, rc::gen::container<std::vector<RandomCommand>>(anyCommand()))) {
            commands.push_back(commandOf(wish, life.state(), at));
        }
        auto whole = life;
        auto waited = life;
        const auto done = whole.run(commands, at);
        waited.run(Advance{}, at);
        for (std::size_t place = 0; place < commands.size(); ++place) {
            const auto outcome = life.run(commands[place], at).outcome;
            RC_ASSERT(isAccepted(outcome) == (done.refused != place));
            if (!isAccepted(outcome)) {
                RC_ASSERT(done.outcome == outcome);
                RC_ASSERT(whole.state() == waited.state());
                RC_ASSERT(whole.past() == waited.past());
                RC_ASSERT(done.inverse.empty());
                return;
            }
        }
        RC_ASSERT(!done.refused);
        RC_ASSERT(whole.state() == (commands.empty() ? waited : life).state());
        RC_ASSERT(whole.past() == (commands.empty() ? waited : life).past());
    }));
}

void ListsTest::aListIsUndoneAsOne() const
{
    auto core = workday();
    const auto before = core.openTitles();
    const std::vector<Command> moves{MoveIntention{IntentionId{2}, 0},
                                     MoveIntention{IntentionId{1}, 1}};
    QCOMPARE(core.run(kNine, moves), Outcome::Done);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Receipts", "Report", "Letter"}));
    QCOMPARE(core.last().act->act.name,
             (ActName{.kind = ActKind::MoveIntention, .title = "Receipts", .others = 1}));
    QCOMPARE(core.run(kNine, Undo{}), Outcome::Done);
    QCOMPARE(core.openTitles(), before);
}

void ListsTest::aRefusalSaysWhichCommandAndLeavesOnlyTime() const
{
    auto core = workday();
    const std::vector<Command> commands{AddIntention{"Call", "", {}}, Start{kJustAdded},
                                        Start{IntentionId{0}}};
    QCOMPARE(core.run(kNine, commands), Outcome::AlreadyStarted);
    QVERIFY(core.last().refused == std::size_t{2});
    QVERIFY(!core.last().act);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
    QVERIFY(!core.state().streak);
}

void ListsTest::anEmptyListLetsTimePass() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 5min, std::vector<Command>{}), Outcome::Advanced);
    QCOMPARE(core.phase(), inBreak().phase());
}

void ListsTest::anIntentionAddedByTheListCanBeStartedAndMoved() const
{
    auto core = workday();
    core.run(kNine, std::vector<Command>{AddIntention{"Call", "", {}}, MoveIntention{kJustAdded, 0},
                                         Start{kJustAdded}});
    QCOMPARE(core.openTitles().front(), "Call");
    QVERIFY(core.pomodoro(0).intention == IntentionId{3});
    QCOMPARE(core.last().act->act.name, (ActName{.kind = ActKind::Start, .title = "Call"}));
    core.run(kNine, Undo{});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
    QCOMPARE(core.history(), Chronicle{});
}

void ListsTest::outsideOfAListJustAddedIsUnknown() const
{
    auto core = workday();
    QCOMPARE(core.run(kNine, Start{kJustAdded}), Outcome::Unknown);
    const std::vector<Command> commands{SkipBreak{}, Start{kJustAdded}};
    QCOMPARE(core.run(kNine, commands), Outcome::NotOnBreak);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ListsTest, QCoreApplication)
#include "tst_lists.moc"
