// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tags.h"

#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using Tags = std::vector<std::string>;

class TagsTest final : public QObject {
    Q_OBJECT

private slots:
    void tagsAreWordsAfterASign_data() const;
    void tagsAreWordsAfterASign() const;
    void aTitleIsShownWithoutItsTags_data() const;
    void aTitleIsShownWithoutItsTags() const;
    void aTagIsAddedOnce() const;
    void theTagBeingTypedEndsAtTheCursor_data() const;
    void theTagBeingTypedEndsAtTheCursor() const;
    void theHashIsTheSameOnEveryMachine() const;
};

void TagsTest::tagsAreWordsAfterASign_data() const
{
    QTest::addColumn<std::string>("title");
    QTest::addColumn<Tags>("tags");
    const auto row = [](const char* name, const char* title, const Tags& tags) {
        QTest::newRow(name) << std::string{title} << tags;
    };
    row("none", "Receipts", {});
    row("at the end", "Receipts #tax", {"tax"});
    row("at the begin", "#tax receipts", {"tax"});
    row("several, in their order", "#home Receipts #tax", {"home", "tax"});
    row("one that is twice", "#tax Receipts #tax", {"tax"});
    row("as it is written", "Receipts #Tax", {"Tax"});
    row("with digits, a dash and a low line", "Plan #q3-2026_b", {"q3-2026_b"});
    row("letters beyond ASCII", "Putzen #büro #家事", {"büro", "家事"});
    row("before a comma", "Receipts #tax, letters", {"tax"});
    row("in brackets", "Receipts (#tax)", {"tax"});
    row("before a dash that is a punctuation mark", "#tax–receipts", {"tax"});
    row("two without a space are one", "#tax#home", {"tax"});
    row("a lone sign", "Receipts # tax", {});
    row("a number", "Bug #3", {});
    row("a number with a letter", "Room #3b", {"3b"});
    row("within a word", "Learn C#now", {});
    row("within an address", "Read example.org/#begin", {});
    row("nothing", "", {});
}

void TagsTest::tagsAreWordsAfterASign() const
{
    QFETCH(std::string, title);
    QTEST(core::tagsOf(title), "tags");
}

void TagsTest::aTitleIsShownWithoutItsTags_data() const
{
    QTest::addColumn<std::string>("title");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char* name, const char* title, const char* shown) {
        QTest::newRow(name) << std::string{title} << std::string{shown};
    };
    row("none", "Receipts", "Receipts");
    row("at the end", "Receipts #tax", "Receipts");
    row("at the begin", "#tax receipts", "receipts");
    row("within", "Sort #tax receipts #home", "Sort receipts");
    row("nothing else", "#tax", "#tax");
}

void TagsTest::aTitleIsShownWithoutItsTags() const
{
    QFETCH(std::string, title);
    QTEST(core::withoutTags(title), "shown");
}

void TagsTest::aTagIsAddedOnce() const
{
    QCOMPARE(core::withTag("Receipts", "tax"), std::string{"Receipts #tax"});
    QCOMPARE(core::withTag("#tax receipts", "tax"), std::string{"#tax receipts"});
}

void TagsTest::theTagBeingTypedEndsAtTheCursor_data() const
{
    QTest::addColumn<std::string>("title");
    QTest::addColumn<std::size_t>("cursor");
    QTest::addColumn<std::size_t>("begin");
    const auto row = [](const char* name, const char* title, std::size_t cursor,
                        std::size_t begin) {
        QTest::newRow(name) << std::string{title} << cursor << begin;
    };
    row("the sign alone", "Sort #", 6, 5);
    row("some letters", "Sort #ta", 8, 5);
    row("within the tag", "Sort #tax", 7, 5);
    row("after a space", "Sort #tax ", 10, 10);
    row("within a word", "C#ta", 4, 4);
    row("no sign", "Sort", 4, 4);
}

void TagsTest::theTagBeingTypedEndsAtTheCursor() const
{
    QFETCH(std::string, title);
    QFETCH(std::size_t, cursor);
    QTEST(core::beginOfTypedTag(title, cursor), "begin");
}

void TagsTest::theHashIsTheSameOnEveryMachine() const
{
    QCOMPARE(core::stableHash(""), std::uint32_t{0x811C9DC5});
    QCOMPARE(core::stableHash("foobar"), std::uint32_t{0xBF9CF968});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TagsTest, QCoreApplication)
#include "tst_tags.moc"
