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
    QTest::addColumn<std::string>("line"); // a bar is the cursor
    QTest::addColumn<std::optional<core::TypedBox>>("expected");
    using Typed = std::optional<core::TypedBox>;
    const auto row = [](const char* name, const char* line, const Typed& expected) {
        QTest::newRow(name) << std::string{line} << expected;
    };
    row("brackets", "[ ] |", {{0, 4, false}});
    row("before a text", "[ ] |milk", {{0, 4, false}});
    row("without a blank between", "[] |", {{0, 3, false}});
    row("a dash without a blank", "  -[] |", {{2, 6, false}});
    row("a dash", "- [] |", {{0, 5, false}});
    row("a tick", "[x] |milk", {{0, 4, true}});
    row("a tick with a dash", "  -[X] |", {{2, 7, true}});
    row("a tick in an empty box", "- [ ] [x] |milk", {{0, 10, true}});
    row("a tick before an empty box", "[x] |- [ ] milk", {{0, 10, true}});
    row("a box in a ticked one", "- [x] [ ] |milk", {{0, 10, false}});
    row("a box in a box", "- [ ] - [ ] |", {{0, 12, false}});
    row("a check box already", "- [ ] |", {});
    row("a ticked check box already", "- [x] |", {});
    row("without a blank after it", "[ ]|", {});
    row("within a line", "see [ ] |", {});
    row("within the text of a check box", "- [ ] see [x] |", {});
    row("another letter", "[y] |", {});
    row("a blank", " |", {});
    row("a blank in a check box", "- [ ]  |", {});
}

void CheckBoxesTest::aTypedBoxIsMeantAsACheckBox() const
{
    QFETCH(std::string, line);
    QFETCH(std::optional<core::TypedBox>, expected);
    const auto cursor = line.find('|');
    line.erase(cursor, 1);
    QVERIFY(core::typedBoxIn(line, cursor) == expected);
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
