// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/slot_plan.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Ids = std::vector<int>;

/// Six open intentions, two of them for today, and the last one for later.
Harness six()
{
    Harness core;
    for (const auto* title : {"0", "1", "2", "3", "4", "5"}) {
        core.run(kMonday, AddIntention{title, {}, {}});
    }
    core.run(kMonday, MoveIntention{IntentionId{0}, 0, When::Today});
    core.run(kMonday, MoveIntention{IntentionId{1}, 1, When::Today});
    core.run(kMonday, MoveIntention{IntentionId{5}, 0, When::Later});
    return core;
}

/// Their order once `commands` are carried out, and the number of those for today.
std::pair<Ids, int> orderAfter(const std::vector<Command>& commands)
{
    auto core = six();
    for (const Command& command : commands) {
        core.run(kMonday, command);
    }
    Ids order;
    int today = 0;
    for (const Intention& intention : core.state().open) {
        order.push_back(std::stoi(intention.title));
        today += intention.when == When::Today ? 1 : 0;
    }
    return {order, today};
}

} // namespace

/// Intentions that are dragged to slots: core/present/slot_plan.h.
class SlotMovesTest final : public QObject {
    Q_OBJECT

private slots:
    void anIntentionMovesToItsSlot_data() const;
    void anIntentionMovesToItsSlot() const;
    void whereItIsNothingIsMoved() const;
    void twoSlotsChangePlaces_data() const;
    void twoSlotsChangePlaces() const;
};

void SlotMovesTest::anIntentionMovesToItsSlot_data() const
{
    QTest::addColumn<int>("moved");
    QTest::addColumn<std::size_t>("to");
    QTest::addColumn<Ids>("order");
    QTest::addColumn<int>("today");
    QTest::newRow("up") << 4 << std::size_t{3} << Ids{0, 1, 2, 4, 3, 5} << 4;
    QTest::newRow("into-today") << 4 << std::size_t{1} << Ids{0, 4, 1, 2, 3, 5} << 3;
    QTest::newRow("behind-today") << 4 << std::size_t{2} << Ids{0, 1, 4, 2, 3, 5} << 3;
    QTest::newRow("far-behind-today") << 0 << std::size_t{3} << Ids{1, 2, 3, 0, 4, 5} << 4;
    QTest::newRow("to-a-free-slot") << 2 << std::size_t{7} << Ids{0, 1, 3, 4, 2, 5} << 5;
    QTest::newRow("from-later") << 5 << std::size_t{1} << Ids{0, 5, 1, 2, 3, 4} << 3;
    QTest::newRow("to-where-it-is") << 1 << std::size_t{1} << Ids{0, 1, 2, 3, 4, 5} << 2;
}

void SlotMovesTest::anIntentionMovesToItsSlot() const
{
    QFETCH(const int, moved);
    QFETCH(const std::size_t, to);
    QFETCH(const Ids, order);
    QFETCH(const int, today);
    const auto core = six();
    QVERIFY(orderAfter(movedTo(core.state(), IntentionId{moved}, to)) == std::pair(order, today));
}

void SlotMovesTest::whereItIsNothingIsMoved() const
{
    const auto core = six();
    QVERIFY(movedTo(core.state(), IntentionId{1}, 1).empty());
}

void SlotMovesTest::twoSlotsChangePlaces_data() const
{
    QTest::addColumn<int>("from");
    QTest::addColumn<std::size_t>("to");
    QTest::addColumn<Ids>("order");
    QTest::addColumn<int>("today");
    QTest::newRow("down") << 2 << std::size_t{4} << Ids{0, 1, 4, 3, 2, 5} << 5;
    QTest::newRow("up") << 4 << std::size_t{2} << Ids{0, 1, 4, 3, 2, 5} << 5;
    QTest::newRow("next-to-each-other") << 2 << std::size_t{3} << Ids{0, 1, 3, 2, 4, 5} << 4;
    QTest::newRow("of-two-sections") << 0 << std::size_t{3} << Ids{3, 1, 2, 0, 4, 5} << 4;
    QTest::newRow("to-the-free-slot") << 1 << std::size_t{5} << Ids{0, 2, 3, 4, 1, 5} << 5;
    QTest::newRow("to-itself") << 2 << std::size_t{2} << Ids{0, 1, 2, 3, 4, 5} << 2;
}

void SlotMovesTest::twoSlotsChangePlaces() const
{
    QFETCH(const int, from);
    QFETCH(const std::size_t, to);
    QFETCH(const Ids, order);
    QFETCH(const int, today);
    const auto core = six();
    QVERIFY(orderAfter(swapped(core.state(), IntentionId{from}, to)) == std::pair(order, today));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SlotMovesTest, QCoreApplication)
#include "tst_slot_moves.moc"
