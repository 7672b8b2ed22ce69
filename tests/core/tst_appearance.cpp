// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/settings.h"
#include "core/settings/validity.h"
#include "tests/support/harness.h"
#include "tests/support/looks.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr unsigned kManySeeds = 500;

Appearance numbered(int Appearance::*member, int number)
{
    Appearance look;
    look.*member = number;
    return look;
}

Appearance pulsing(Duration period)
{
    Appearance look;
    look.pulsePeriod = period;
    return look;
}

Appearance on(std::vector<std::string> screens)
{
    Appearance look;
    look.screens = std::move(screens);
    return look;
}

} // namespace

/// The valid appearances of the overlay.
class AppearanceTest final : public QObject {
    Q_OBJECT

private slots:
    void appearancesWithinTheirBoundsAreValid_data() const;
    void appearancesWithinTheirBoundsAreValid() const;
    void theAppearancesOfTestsAreValidAndDiffer() const;
    void aValidAppearanceIsAccepted() const;
    void anInvalidAppearanceIsRefusedAndChangesNothing() const;
};

void AppearanceTest::appearancesWithinTheirBoundsAreValid_data() const
{
    QTest::addColumn<Appearance>("look");
    QTest::addColumn<bool>("valid");

    QTest::newRow("the usual") << Appearance{} << true;
    const auto bounds = [](const char* name, int Appearance::*member, int least, int most) {
        const auto row = [&](int number, bool valid) {
            QTest::addRow("%s %d", name, number) << numbered(member, number) << valid;
        };
        row(least - 1, false);
        row(least, true);
        row(most, true);
        row(most + 1, false);
    };
    bounds("size", &Appearance::size, 20, 96);
    bounds("thickness", &Appearance::thickness, 2, 30);
    bounds("opacity at rest", &Appearance::restOpacity, 3, 100);
    bounds("opacity at the peak", &Appearance::peakOpacity, 3, 100);
    QTest::newRow("a peak under the rest") << numbered(&Appearance::peakOpacity, 10) << true;

    QTest::newRow("under 5 s") << pulsing(4s) << false;
    QTest::newRow("5 s") << pulsing(5s) << true;
    QTest::newRow("no whole seconds") << pulsing(5500ms) << false;
    QTest::newRow("10 min") << pulsing(10min) << true;
    QTest::newRow("over 10 min") << pulsing(10min + 1s) << false;

    QTest::newRow("two screens") << on({"DP-1", "HDMI-1"}) << true;
    QTest::newRow("a screen of two words") << on({"Größe 4"}) << true;
    for (const char* name : {"", "all", " DP-1", "DP-1 ", "DP-1,", "#1", "DP\x01", "DP\x7F"}) {
        QTest::newRow(qPrintable(QString("a screen called \"%1\"").arg(name)))
            << on({"HDMI-1", name}) << false;
    }
}

void AppearanceTest::appearancesWithinTheirBoundsAreValid() const
{
    QFETCH(Appearance, look);
    QTEST(isValid(look), "valid");
}

void AppearanceTest::theAppearancesOfTestsAreValidAndDiffer() const
{
    for (unsigned seed = 0; seed < kManySeeds; ++seed) {
        QVERIFY(isValid(anyLook(seed)));
        QVERIFY(anyLook(seed) != anyLook(seed + 1));
    }
}

void AppearanceTest::aValidAppearanceIsAccepted() const
{
    Harness core;
    core.run(kMonday);
    const auto look = anyLook(1);
    auto expected = core.state();
    expected.settings.appearance = look;
    QCOMPARE(core.run(kMonday, SetSettings{{.appearance = look}}), Outcome::Done);
    QVERIFY(core.state() == expected);
}

void AppearanceTest::anInvalidAppearanceIsRefusedAndChangesNothing() const
{
    Harness core;
    core.run(kMonday, SetSettings{{.appearance = anyLook(1)}});
    const auto before = core.state();
    QCOMPARE(core.run(kMonday, SetSettings{{.appearance = numbered(&Appearance::size, 100)}}),
             Outcome::Invalid);
    QVERIFY(core.state() == before);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::AppearanceTest, QCoreApplication)
#include "tst_appearance.moc"
