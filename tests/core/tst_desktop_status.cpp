// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/desktop_status.h"

#include "core/engine/step.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

Q_DECLARE_METATYPE(pomotide::core::DesktopStatus)

namespace pomotide {

using namespace build;
using namespace core;

/// The reasons for suppressing words and prompts.
class DesktopStatusTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstReasonThatAppliesIsReported_data() const;
    void theFirstReasonThatAppliesIsReported() const;
    void anEndedQuietIsNoReason() const;
    void titlesAreHiddenWhileOthersCanSeeTheScreen() const;
};

void DesktopStatusTest::theFirstReasonThatAppliesIsReported_data() const
{
    QTest::addColumn<DesktopStatus>("desktopStatus");
    QTest::addColumn<bool>("byHand");
    QTest::addColumn<QuietReason>("reason");
    DesktopStatus now;
    QTest::newRow("none") << now << false << QuietReason::None;
    now.away = true;
    QTest::newRow("away") << now << false << QuietReason::Away;
    now.doNotDisturb = true;
    QTest::newRow("do-not-disturb") << now << false << QuietReason::DoNotDisturb;
    now.presenting = true;
    QTest::newRow("presenting") << now << false << QuietReason::Presenting;
    now.sharing = true;
    QTest::newRow("sharing") << now << false << QuietReason::Sharing;
    QTest::newRow("by-hand") << now << true << QuietReason::ByHand;
    now.locked = true;
    QTest::newRow("locked") << now << true << QuietReason::Locked;
}

void DesktopStatusTest::theFirstReasonThatAppliesIsReported() const
{
    QFETCH(DesktopStatus, desktopStatus);
    QFETCH(bool, byHand);
    auto state = initialState(kNine);
    if (byHand) {
        state.quietUntil = kNine + 1h;
    }
    QTEST(quietReasonOf(state, desktopStatus), "reason");
}

void DesktopStatusTest::anEndedQuietIsNoReason() const
{
    auto state = initialState(kNine);
    state.quietUntil = kNine;
    QCOMPARE(quietReasonOf(state, {}), QuietReason::None);
}

void DesktopStatusTest::titlesAreHiddenWhileOthersCanSeeTheScreen() const
{
    QVERIFY(!hidesTitles(QuietReason::None));
    QVERIFY(!hidesTitles(QuietReason::Away));
    for (const auto quietReason : {QuietReason::Locked, QuietReason::ByHand, QuietReason::Sharing,
                                   QuietReason::Presenting, QuietReason::DoNotDisturb}) {
        QVERIFY(hidesTitles(quietReason));
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DesktopStatusTest, QCoreApplication)
#include "tst_desktop_status.moc"
