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

/// Four open intentions, and those of `commands` carried out.
Ids orderAfter(const std::vector<Command>& commands)
{
    Harness core;
    for (const auto* title : {"0", "1", "2", "3"}) {
        core.run(kMonday, AddIntention{title, {}, {}});
    }
    for (const Command& command : commands) {
        core.run(kMonday, command);
    }
    Ids order;
    for (const Intention& intention : core.state().open) {
        order.push_back(std::stoi(intention.title));
    }
    return order;
}

std::vector<Intention> open()
{
    Harness core;
    for (const auto* title : {"0", "1", "2", "3"}) {
        core.run(kMonday, AddIntention{title, {}, {}});
    }
    return core.state().open;
}

} // namespace

/// Intentions that are dragged to slots: core/present/slot_plan.h.
class SlotMovesTest final : public QObject {
    Q_OBJECT

private slots:
    void anIntentionMovesToItsSlot() const;
    void twoSlotsChangePlaces_data() const;
    void twoSlotsChangePlaces() const;
};

void SlotMovesTest::anIntentionMovesToItsSlot() const
{
    const auto before = open();
    QVERIFY(orderAfter(movedTo(before, before[3].id, 1)) == (Ids{0, 3, 1, 2}));
    QVERIFY(movedTo(before, before[1].id, 1).empty());
}

void SlotMovesTest::twoSlotsChangePlaces_data() const
{
    QTest::addColumn<std::size_t>("from");
    QTest::addColumn<std::size_t>("to");
    QTest::addColumn<Ids>("order");
    QTest::newRow("down") << std::size_t{0} << std::size_t{2} << Ids{2, 1, 0, 3};
    QTest::newRow("up") << std::size_t{3} << std::size_t{1} << Ids{0, 3, 2, 1};
    QTest::newRow("next-to-each-other") << std::size_t{1} << std::size_t{2} << Ids{0, 2, 1, 3};
    QTest::newRow("to-the-free-slot") << std::size_t{1} << std::size_t{4} << Ids{0, 2, 3, 1};
    QTest::newRow("to-itself") << std::size_t{2} << std::size_t{2} << Ids{0, 1, 2, 3};
}

void SlotMovesTest::twoSlotsChangePlaces() const
{
    QFETCH(const std::size_t, from);
    QFETCH(const std::size_t, to);
    QFETCH(const Ids, order);
    const auto before = open();
    QVERIFY(orderAfter(swapped(before, before[from].id, to)) == order);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SlotMovesTest, QCoreApplication)
#include "tst_slot_moves.moc"
