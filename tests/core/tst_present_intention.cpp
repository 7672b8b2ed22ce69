// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/present_intention.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

class PresentIntentionTest final : public QObject {
    Q_OBJECT

private slots:
    void thePresentIsAboutWhatRunsOrHasJustRun() const;
    void otherwiseItIsAboutTheFirstOpenIntention() const;
    void anotherIntentionWithANextStepCanBePickedUp() const;
    void thePlaceInTheStreakIsOfWhatRunsOrMayBeStarted() const;
};

void PresentIntentionTest::thePresentIsAboutWhatRunsOrHasJustRun() const
{
    auto core = workday();
    core.run(kNine, Start{IntentionId{1}});
    QCOMPARE(presentIntention(core.state())->title, std::string{"Report"});
    core.run(kNine + 6min);
    QCOMPARE(presentIntention(core.state())->title, std::string{"Report"});
}

void PresentIntentionTest::otherwiseItIsAboutTheFirstOpenIntention() const
{
    QCOMPARE(presentIntention(workday().state())->title, std::string{"Letter"});
    QCOMPARE(presentIntention(inGrace().state())->title, std::string{"Letter"});
    QVERIFY(presentIntention(State{}) == nullptr);
}

void PresentIntentionTest::anotherIntentionWithANextStepCanBePickedUp() const
{
    auto core = workday();
    QVERIFY(pickUpOf(core.state()) == nullptr);
    core.run(kMonday, SetNextStep{IntentionId{0}, "Sign it"});
    QVERIFY(pickUpOf(core.state()) == nullptr); // the start line says it
    core.run(kMonday, SetNextStep{IntentionId{2}, "Sort them"});
    QCOMPARE(pickUpOf(core.state())->title, std::string{"Receipts"});
    core.run(kNine, Start{IntentionId{2}});
    QCOMPARE(pickUpOf(core.state())->title, std::string{"Letter"});
}

void PresentIntentionTest::thePlaceInTheStreakIsOfWhatRunsOrMayBeStarted() const
{
    QVERIFY(!streakPlaceOf(workday().state()));
    QVERIFY(streakPlaceOf(inPomodoro().state()) == (StreakPlace{.number = 1, .count = 4}));
    QVERIFY(streakPlaceOf(inBreak().state()) == (StreakPlace{.number = 1, .count = 4}));
    QVERIFY(streakPlaceOf(inGrace().state()) == (StreakPlace{.number = 2, .count = 4}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PresentIntentionTest, QCoreApplication)
#include "tst_present_intention.moc"
