// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/score_model.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr Span kSession{kNine, kNine + 8h};

} // namespace

class ScoreModelTest final : public QObject {
    Q_OBJECT

private slots:
    void theRingShows_data() const;
    void theRingShows() const;
    void withNothingToWinThereIsNoRing() const;
};

void ScoreModelTest::theRingShows_data() const
{
    QTest::addColumn<double>("earned");
    QTest::addColumn<double>("possible");
    QTest::addColumn<double>("atRisk");
    QTest::addColumn<double>("perfect");
    QTest::addColumn<ScoreRing>("ring");
    QTest::newRow("a session's begin") << 0.0 << 80.0 << 20.0 << 80.0 << ScoreRing{0, 0.75, 1};
    QTest::newRow("its middle") << 10.0 << 40.0 << 5.0 << 80.0 << ScoreRing{0.125, 0.5625, 0.625};
    QTest::newRow("nothing left to start for")
        << 60.0 << 0.0 << 0.0 << 80.0 << ScoreRing{0.75, 0.75, 0.75};
    QTest::newRow("all that is left is at risk")
        << 40.0 << 20.0 << 20.0 << 80.0 << ScoreRing{0.5, 0.5, 0.75};
    QTest::newRow("more at risk than possible, by rounding")
        << 0.0 << 0.3 << 0.1 + 0.2 << 0.6 << ScoreRing{0, 0, 0.5};
    QTest::newRow("better than perfect") << 50.0 << 50.0 << 25.0 << 80.0 << ScoreRing{0.5, 0.75, 1};
    QTest::newRow("points earned though none are possible")
        << 3.0 << 0.0 << 0.0 << 0.0 << ScoreRing{1, 1, 1};
}

void ScoreModelTest::theRingShows() const
{
    QFETCH(double, earned);
    QFETCH(double, possible);
    QFETCH(double, atRisk);
    QFETCH(double, perfect);
    QFETCH(ScoreRing, ring);
    const Score score{.session = kSession,
                      .earned = earned,
                      .possible = possible,
                      .atRisk = atRisk,
                      .outOfReach = std::max(perfect - earned - possible, 0.0),
                      .perfect = perfect,
                      .until = kNine + 1h};
    QCOMPARE(scoreRing(score), std::optional{ring});
}

void ScoreModelTest::withNothingToWinThereIsNoRing() const
{
    const Score nothing{.session = kSession, .until = {}};
    QVERIFY(scoreRing(nothing) == std::nullopt);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ScoreModelTest, QCoreApplication)
#include "tst_score_model.moc"
