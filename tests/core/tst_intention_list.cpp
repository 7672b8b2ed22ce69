// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "core/present/intention_list.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using namespace pomotide::build;

namespace {

using core::IntentionChoice;
using core::IntentionId;
using Titles = std::vector<std::string>;

/// The core on a store whose history can be read.
class AppFixture final {
public:
    void run(core::Duration sinceNine, const core::Command& command)
    {
        const auto result =
            m_store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, kNine + sinceNine, m_zones, history);
            });
        QVERIFY(core::isAccepted(result->outcome));
        open = result->state.open;
    }

    void add(const Titles& titles)
    {
        for (const auto& title : titles) {
            run(0min, core::AddIntention{title, {}, {}});
        }
    }

    void read(const std::function<void(const core::History&)>& look)
    {
        const auto result =
            m_store.read([&](const core::State&, const core::History& history) { look(history); });
        QVERIFY(result);
    }

    [[nodiscard]] core::Duration worked(std::int64_t id, core::Duration sinceNine)
    {
        core::Duration worked{};
        read([&](const core::History& history) {
            worked = core::workedOn(history, IntentionId{id}, kNine + sinceNine);
        });
        return worked;
    }

    std::vector<core::Intention> open;

private:
    core::ScriptedZones m_zones;
    core::MemoryStore m_store{core::initialState(kNine)};
};

Titles titlesOf(const std::vector<core::Intention>& intentions)
{
    Titles titles;
    for (const auto& each : intentions) {
        titles.push_back(each.title);
    }
    return titles;
}

} // namespace

class IntentionListTest final : public QObject {
    Q_OBJECT

private slots:
    void closedIntentionsAreListedLastClosedFirst() const;
    void theListFollowsClosingAndReopening() const;
    void aRenamedIntentionIsReadAgain() const;
    void choicesSelectIntentionsByState() const;
    void allPomodorosOfAnIntentionCount() const;
    void aRunningPomodoroCountsWithItsElapsedTime() const;
    void aContinuedPomodoroCountsFromItsStart() const;
    void movesBringIntentionsTogether_data() const;
    void movesBringIntentionsTogether() const;
    void movesTakeIntentionsFromOtherSections_data() const;
    void movesTakeIntentionsFromOtherSections() const;
};

void IntentionListTest::closedIntentionsAreListedLastClosedFirst() const
{
    AppFixture fixture;
    fixture.add({"a", "b", "c"});
    fixture.run(1min, core::AbandonIntention{IntentionId{1}});
    fixture.run(2min, core::AbandonIntention{IntentionId{0}});
    core::ClosedIntentions closed;
    fixture.read([&](const core::History& history) { closed.read(fixture.open, history); });
    QVERIFY(titlesOf(closed.newestFirst()) == (Titles{"a", "b"}));
}

void IntentionListTest::theListFollowsClosingAndReopening() const
{
    AppFixture fixture;
    fixture.add({"a", "b", "c", "d"});
    fixture.run(1min, core::AbandonIntention{IntentionId{0}});
    fixture.run(2min, core::AbandonIntention{IntentionId{1}});
    core::ClosedIntentions closed;
    fixture.read([&](const core::History& history) { closed.read(fixture.open, history); });
    QVERIFY(closed.isInStepWith(fixture.open));

    fixture.run(3min, core::AbandonIntention{IntentionId{3}});
    fixture.run(4min, core::ReopenIntention{IntentionId{1}});
    QVERIFY(!closed.isInStepWith(fixture.open));
    fixture.read([&](const core::History& history) { closed.follow(fixture.open, history); });
    QVERIFY(titlesOf(closed.newestFirst()) == (Titles{"d", "a"}));
    QVERIFY(closed.isInStepWith(fixture.open));
}

void IntentionListTest::aRenamedIntentionIsReadAgain() const
{
    AppFixture fixture;
    fixture.add({"a", "b"});
    fixture.run(1min, core::AbandonIntention{IntentionId{0}});
    core::ClosedIntentions closed;
    fixture.read([&](const core::History& history) { closed.read(fixture.open, history); });
    fixture.run(2min, core::EditIntention{IntentionId{0}, "A", {}});
    fixture.read([&](const core::History& history) { closed.renew(IntentionId{0}, history); });
    QVERIFY(titlesOf(closed.newestFirst()) == Titles{"A"});
}

void IntentionListTest::choicesSelectIntentionsByState() const
{
    AppFixture fixture;
    fixture.add({"a", "b", "c"});
    fixture.run(1min, core::AbandonIntention{IntentionId{1}});
    fixture.run(2min, core::Start{IntentionId{0}});
    fixture.run(5min, core::Evaluate{core::PomodoroId{0}, core::Verdict::Achieved});
    core::ClosedIntentions closed;
    fixture.read([&](const core::History& history) { closed.read(fixture.open, history); });
    QCOMPARE(closed.count(IntentionChoice::Achieved), std::size_t{1});
    QCOMPARE(closed.count(IntentionChoice::Abandoned), std::size_t{1});
    QCOMPARE(closed.count(IntentionChoice::Open), std::size_t{0});
    QCOMPARE(closed.count(IntentionChoice::All), std::size_t{2});
    QVERIFY(core::closedAt(closed.newestFirst().front()) == kNine + 5min);
    QVERIFY(!core::closedAt(fixture.open.front()));
}

void IntentionListTest::allPomodorosOfAnIntentionCount() const
{
    AppFixture fixture;
    fixture.add({"a", "b"});
    fixture.run(0min, core::Start{IntentionId{0}});
    fixture.run(10min, core::Start{IntentionId{0}});
    fixture.run(25min, core::Start{IntentionId{1}});
    QVERIFY(fixture.worked(0, 60min) == 15min);
}

void IntentionListTest::aRunningPomodoroCountsWithItsElapsedTime() const
{
    AppFixture fixture;
    fixture.add({"a"});
    fixture.run(0min, core::Start{IntentionId{0}});
    QVERIFY(fixture.worked(0, 3min) == 3min);
    QVERIFY(fixture.worked(0, 9min) == 5min);
}

void IntentionListTest::aContinuedPomodoroCountsFromItsStart() const
{
    AppFixture fixture;
    fixture.add({"a"});
    fixture.run(0min, core::Start{IntentionId{0}});
    fixture.run(12min, core::Start{IntentionId{0}}); // in the grace; it spans 10 to 20
    QVERIFY(fixture.worked(0, 15min) == 5min + 3min);
    QVERIFY(fixture.worked(0, 60min) == 5min + 8min);
}

void IntentionListTest::movesBringIntentionsTogether_data() const
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("order");
    QTest::newRow("one-goes-up") << "d" << 1 << "adbcef";
    QTest::newRow("one-goes-down") << "b" << 4 << "acdbef";
    QTest::newRow("one-goes-to-the-end") << "b" << 6 << "acdefb";
    QTest::newRow("a-place-beyond-the-last-is-the-end") << "b" << 99 << "acdefb";
    QTest::newRow("from-above-and-below") << "aef" << 3 << "bcaefd";
    QTest::newRow("several-go-down") << "abd" << 5 << "ceabdf";
    QTest::newRow("several-go-up") << "cef" << 0 << "cefabd";
    QTest::newRow("what-is-there-stays") << "cd" << 3 << "abcdef";
}

void IntentionListTest::movesBringIntentionsTogether() const
{
    QFETCH(const QString, moved);
    QFETCH(const int, place);
    QFETCH(const QString, order);
    AppFixture fixture;
    fixture.add({"a", "b", "c", "d", "e", "f"});
    core::IntentionIds ids;
    for (const auto& each : fixture.open) {
        if (moved.contains(QString::fromStdString(each.title))) {
            ids.insert(each.id);
        }
    }
    for (const auto& move :
         core::movesTo(fixture.open, ids, core::When::Next, static_cast<std::size_t>(place))) {
        fixture.run(1min, move);
    }
    QString found;
    for (const auto& each : fixture.open) {
        found += QString::fromStdString(each.title);
    }
    QCOMPARE(found, order);
}

void IntentionListTest::movesTakeIntentionsFromOtherSections_data() const
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("order");
    QTest::newRow("to-the-front") << "cf" << 0 << "cfab|de|";
    QTest::newRow("between") << "cf" << 1 << "acfb|de|";
    QTest::newRow("to-the-end") << "cf" << 99 << "abcf|de|";
    QTest::newRow("with-one-that-is-there") << "ad" << 2 << "bad|ce|f";
}

void IntentionListTest::movesTakeIntentionsFromOtherSections() const
{
    QFETCH(const QString, moved);
    QFETCH(const int, place);
    QFETCH(const QString, order);
    AppFixture fixture;
    fixture.add({"a", "b", "c", "d", "e", "f"});
    core::IntentionIds ids;
    for (const auto& each : std::vector(fixture.open)) {
        if (moved.contains(QString::fromStdString(each.title))) {
            ids.insert(each.id);
        }
    }
    for (const auto number : {0, 1}) {
        fixture.run(0min, core::MoveIntention{IntentionId{number}, 9, core::When::Today});
    }
    fixture.run(0min, core::MoveIntention{IntentionId{5}, 9, core::When::Later});
    for (const auto& move :
         core::movesTo(fixture.open, ids, core::When::Today, static_cast<std::size_t>(place))) {
        fixture.run(1min, move);
    }
    QString found;
    for (const auto when : {core::When::Today, core::When::Next, core::When::Later}) {
        for (const auto& each : fixture.open) {
            found += each.when == when ? QString::fromStdString(each.title) : QString();
        }
        found += when == core::When::Later ? "" : "|";
    }
    QCOMPARE(found, order);
}

POMOTIDE_SUITE(IntentionListTest, QCoreApplication)
#include "tst_intention_list.moc"
