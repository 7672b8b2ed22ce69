// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/lanes.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

Span span(Duration begin, Duration end)
{
    return {kNine + begin, kNine + end};
}

} // namespace

class LanesTest final : public QObject {
    Q_OBJECT

private slots:
    void spansAreBesideEachOtherWhileTheyOverlap_data() const;
    void spansAreBesideEachOtherWhileTheyOverlap() const;
};

void LanesTest::spansAreBesideEachOtherWhileTheyOverlap_data() const
{
    QTest::addColumn<std::vector<Span>>("spans");
    QTest::addColumn<std::vector<Lane>>("lanes");
    using Spans = std::vector<Span>;
    using Lanes = std::vector<Lane>;
    QTest::newRow("none") << Spans{} << Lanes{};
    QTest::newRow("one after the other")
        << Spans{span(0min, 5min), span(5min, 9min)} << Lanes{{0, 1}, {0, 1}};
    QTest::newRow("at once") << Spans{span(0min, 5min), span(0min, 9min)} << Lanes{{0, 2}, {1, 2}};
    QTest::newRow("a lane that is free again is used again")
        << Spans{span(0min, 5min), span(1min, 20min), span(6min, 9min)}
        << Lanes{{0, 2}, {1, 2}, {0, 2}};
    QTest::newRow("what overlaps none of them has all the room")
        << Spans{span(0min, 5min), span(1min, 6min), span(6min, 9min)}
        << Lanes{{0, 2}, {1, 2}, {0, 1}};
}

void LanesTest::spansAreBesideEachOtherWhileTheyOverlap() const
{
    QFETCH(const std::vector<Span>, spans);
    QFETCH(const std::vector<Lane>, lanes);
    QVERIFY(lanesOf(spans) == lanes);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::LanesTest, QCoreApplication)
#include "tst_lanes.moc"
