// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/check_boxes.h"

#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using core::CheckBox;
using Box = std::optional<CheckBox>;

class CheckBoxesTest final : public QObject {
    Q_OBJECT

private slots:
    void aLineIsACheckBoxIfItBeginsLikeOne_data() const;
    void aLineIsACheckBoxIfItBeginsLikeOne() const;
    void aTypedBoxIsMeantAsACheckBox_data() const;
    void aTypedBoxIsMeantAsACheckBox() const;
    void untickingChangesNothingElse() const;
    void ticksAreCounted() const;
};

void CheckBoxesTest::aLineIsACheckBoxIfItBeginsLikeOne_data() const
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<Box>("box");
    const auto row = [](const char* line, const Box& box) {
        QTest::newRow(line) << std::string{line} << box;
    };
    row("- [ ] milk", CheckBox{.begin = 0, .mark = 3, .text = 6, .isTicked = false});
    row("- [x] milk", CheckBox{.begin = 0, .mark = 3, .text = 6, .isTicked = true});
    row("* [X] milk", CheckBox{.begin = 0, .mark = 3, .text = 6, .isTicked = true});
    row("  - [ ] milk", CheckBox{.begin = 2, .mark = 5, .text = 8, .isTicked = false});
    row("- [ ]", CheckBox{.begin = 0, .mark = 3, .text = 5, .isTicked = false});
    row("- [ ]milk", {});
    row("- [y] milk", {});
    row("- [] milk", {});
    row("-[ ] milk", {});
    row("[ ] milk", {});
    row("- milk", {});
    row("a - [ ] milk", {});
    row("", {});
}

void CheckBoxesTest::aLineIsACheckBoxIfItBeginsLikeOne() const
{
    QFETCH(std::string, line);
    QFETCH(Box, box);
    QVERIFY(core::checkBoxIn(line) == box);
}

void CheckBoxesTest::aTypedBoxIsMeantAsACheckBox_data() const
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::optional<std::size_t>>("begin");
    using Begin = std::optional<std::size_t>;
    QTest::newRow("brackets") << std::string{"[ ] "} << Begin{0};
    QTest::newRow("without a blank between") << std::string{"[] "} << Begin{0};
    QTest::newRow("a dash without a blank") << std::string{"  -[] "} << Begin{2};
    QTest::newRow("a dash") << std::string{"- [] "} << Begin{0};
    QTest::newRow("a check box already") << std::string{"- [ ] "} << Begin{};
    QTest::newRow("without a blank after it") << std::string{"[ ]"} << Begin{};
    QTest::newRow("within a line") << std::string{"see [ ] "} << Begin{};
    QTest::newRow("a blank") << std::string{" "} << Begin{};
}

void CheckBoxesTest::aTypedBoxIsMeantAsACheckBox() const
{
    QFETCH(std::string, line);
    QFETCH(std::optional<std::size_t>, begin);
    QVERIFY(core::beginOfTypedBox(line) == begin);
}

void CheckBoxesTest::untickingChangesNothingElse() const
{
    QCOMPARE(core::unticked("Buy:\n- [x] milk\n- [ ] tea [x]\n\n  * [X] ink\n"),
             std::string{"Buy:\n- [ ] milk\n- [ ] tea [x]\n\n  * [ ] ink\n"});
    QCOMPARE(core::unticked(""), std::string{});
}

void CheckBoxesTest::ticksAreCounted() const
{
    QVERIFY(core::ticksIn("Buy:\n- [x] milk\n- [ ] tea") == (core::Ticks{.ticked = 1, .all = 2}));
    QVERIFY(core::ticksIn("Buy milk") == core::Ticks{});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CheckBoxesTest, QCoreApplication)
#include "tst_check_boxes.moc"
