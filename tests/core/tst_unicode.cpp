// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/unicode.h"

#include "tests/support/suite.h"

#include <QTest>

#include <string>

namespace pomotide {

class UnicodeTest final : public QObject {
    Q_OBJECT

private slots:
    void codePointsAreCounted_data() const;
    void codePointsAreCounted() const;
    void blankIsWhiteSpaceAlone_data() const;
    void blankIsWhiteSpaceAlone() const;
};

void UnicodeTest::codePointsAreCounted_data() const
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::size_t>("count");

    using namespace std::string_literals;
    const auto row = [](const char* name, std::string text, std::size_t count) {
        QTest::newRow(name) << text << count;
    };
    row("nothing", ""s, 0);
    row("one byte each", "letter"s, 6);
    row("two bytes each", "\u00e9\u00df"s, 2);
    row("three bytes each", "\u6f22\u5b57"s, 2);
    row("four bytes each", "\U0001F345\U0001F30A"s, 2);
    row("a combining mark is one of its own", "e\u0301"s, 2);
    row("a null within", "a\0b"s, 3);
}

void UnicodeTest::codePointsAreCounted() const
{
    QFETCH(std::string, text);
    QTEST(core::codePointCount(text), "count");
}

void UnicodeTest::blankIsWhiteSpaceAlone_data() const
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isBlank");

    const auto row = [](const char* name, const char* text, bool isBlank) {
        QTest::newRow(name) << std::string{text} << isBlank;
    };
    row("nothing", "", true);
    row("spaces", "  ", true);
    row("ends of lines and tabs", "\r\n\t\v\f", true);
    row("a next line", "\u0085", true);
    row("a no-break space", "\u00a0", true);
    row("an Ogham space", "\u1680", true);
    row("the first of the wide spaces", "\u2000", true);
    row("the last of the wide spaces", "\u200a", true);
    row("separators of lines and paragraphs", "\u2028\u2029", true);
    row("narrow, mathematical and ideographic", "\u202f\u205f\u3000", true);
    row("a letter", "a", false);
    row("a letter between spaces", " a ", false);
    row("a space of no width is no white space", "\u200b", false);
    row("a letter whose last byte is that of a space", "\u0120", false);
}

void UnicodeTest::blankIsWhiteSpaceAlone() const
{
    QFETCH(std::string, text);
    QTEST(core::isBlank(text), "isBlank");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UnicodeTest, QCoreApplication)
#include "tst_unicode.moc"
