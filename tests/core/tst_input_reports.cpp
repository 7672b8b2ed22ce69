// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/input_reports.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

class InputReportsTest final : public QObject {
    Q_OBJECT

private slots:
    void inputMattersInTheLastTwoMinutesAndInOvertime() const;
    void inputDoesNotMatterWhereNothingRuns() const;
    void inputDoesNotMatterWithoutALimit() const;
};

void InputReportsTest::inputMattersInTheLastTwoMinutesAndInOvertime() const
{
    auto core = inPomodoro();
    QCOMPARE(inputMattersFrom(core.state()), std::optional{kNine + 3min});
    core.run(kNine + 4min, Seen{});
    core.run(kNine + 5min);
    QCOMPARE(inputMattersFrom(core.state()), std::optional{kNine + 3min});
}

void InputReportsTest::inputDoesNotMatterWhereNothingRuns() const
{
    QVERIFY(!inputMattersFrom(workday().state()));
    QVERIFY(!inputMattersFrom(inBreak().state()));
    QVERIFY(!inputMattersFrom(inGrace().state()));
}

void InputReportsTest::inputDoesNotMatterWithoutALimit() const
{
    auto core = inPomodoro();
    core.run(kNine, SetSettings{{.overtimeLimit = 0min}});
    QVERIFY(!inputMattersFrom(core.state()));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::InputReportsTest, QCoreApplication)
#include "tst_input_reports.moc"
