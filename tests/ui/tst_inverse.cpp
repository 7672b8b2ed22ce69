// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/looks.h"
#include "ui/pages/inverse.h"

Q_DECLARE_METATYPE(pomotide::core::Command)

namespace pomotide {

using namespace build;

/// What takes an edit back.
class InverseTest final : public QObject {
    Q_OBJECT

private slots:
    void aSettingGoesBackToWhatItWas_data() const;
    void aSettingGoesBackToWhatItWas() const;
};

void InverseTest::aSettingGoesBackToWhatItWas_data() const
{
    QTest::addColumn<core::Command>("command");
    QTest::newRow("the look") << core::Command{core::SetLook{anyLook(2)}};
    QTest::newRow("the day start") << core::Command{core::SetDayStart{{6h}}};
    QTest::newRow("the streak plan") << core::Command{core::SetStreakPlan{{{9min, 9min}}}};
}

void InverseTest::aSettingGoesBackToWhatItWas() const
{
    QFETCH(core::Command, command);
    Harness core;
    core.run(kMonday, core::SetLook{anyLook(1)});
    core.run(kMonday, core::SetDayStart{{5h}});
    core.run(kMonday, core::SetStreakPlan{{{5min, 5min}}});
    const auto before = core.state();

    core.run(kMonday, command);
    QVERIFY(core.state() != before);
    for (const auto& inverse : ui::inverseOf(before, command, core.last().created)) {
        core.run(kMonday, inverse);
    }
    QVERIFY(core.state() == before);
}

} // namespace pomotide

QTEST_GUILESS_MAIN(pomotide::InverseTest)
#include "tst_inverse.moc"
