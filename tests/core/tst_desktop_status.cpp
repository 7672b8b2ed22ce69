// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/desktop_status.h"

#include "core/engine/step.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

Q_DECLARE_METATYPE(pomotide::core::Circumstances)

namespace pomotide {

using namespace build;
using namespace core;

/// Why words and prompts do not come.
class CircumstancesTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstReasonThatHoldsIsGiven_data() const;
    void theFirstReasonThatHoldsIsGiven() const;
    void quietThatIsOverIsNoReason() const;
    void titlesAreHiddenButFromNobody() const;
};

void CircumstancesTest::theFirstReasonThatHoldsIsGiven_data() const
{
    QTest::addColumn<Circumstances>("circumstances");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<Hush>("hush");
    Circumstances now;
    QTest::newRow("none") << now << false << Hush::None;
    now.away = true;
    QTest::newRow("away") << now << false << Hush::Away;
    now.doNotDisturb = true;
    QTest::newRow("do-not-disturb") << now << false << Hush::DoNotDisturb;
    now.presenting = true;
    QTest::newRow("presenting") << now << false << Hush::Presenting;
    now.sharing = true;
    QTest::newRow("sharing") << now << false << Hush::Sharing;
    QTest::newRow("by-hand") << now << true << Hush::ByHand;
    now.locked = true;
    QTest::newRow("locked") << now << true << Hush::Locked;
}

void CircumstancesTest::theFirstReasonThatHoldsIsGiven() const
{
    QFETCH(Circumstances, circumstances);
    QFETCH(bool, byHand);
    auto state = initialState(kNine);
    if (byHand) {
        state.quietUntil = kNine + 1h;
    }
    QTEST(hushOf(state, circumstances), "hush");
}

void CircumstancesTest::quietThatIsOverIsNoReason() const
{
    auto state = initialState(kNine);
    state.quietUntil = kNine;
    QCOMPARE(hushOf(state, {}), Hush::None);
}

void CircumstancesTest::titlesAreHiddenButFromNobody() const
{
    QVERIFY(!hidesTitles(Hush::None));
    QVERIFY(!hidesTitles(Hush::Away));
    for (const auto hush :
         {Hush::Locked, Hush::ByHand, Hush::Sharing, Hush::Presenting, Hush::DoNotDisturb}) {
        QVERIFY(hidesTitles(hush));
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CircumstancesTest, QCoreApplication)
#include "tst_desktop_status.moc"
