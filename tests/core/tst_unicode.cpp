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
    void blankIsATextThatShowsNothing_data() const;
    void blankIsATextThatShowsNothing() const;
    void whatSetsDirectionsIsLeftOut() const;
    void validTextStaysAndOtherBytesAreReplaced_data() const;
    void validTextStaysAndOtherBytesAreReplaced() const;
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

void UnicodeTest::blankIsATextThatShowsNothing_data() const
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
    row("marks of an annotation", "\ufff9\ufffa\ufffb", true);
    row("an Ogham space", "\u1680", true);
    row("the first of the wide spaces", "\u2000", true);
    row("the last of the wide spaces", "\u200a", true);
    row("separators of lines and paragraphs", "\u2028\u2029", true);
    row("narrow, mathematical and ideographic", "\u202f\u205f\u3000", true);
    row("a letter", "a", false);
    row("a letter between spaces", " a ", false);
    row("a space of no width", "\u200b", true);
    row("the joiners and marks of direction", "\u200c\u200d\u200e\u200f\u061c", true);
    row("embeddings and isolates", "\u202a\u202e\u2066\u2069", true);
    row("a word joiner and a byte order mark", "\u2060\ufeff", true);
    row("a soft hyphen", "\u00ad", true);
    row("Hangul fillers", "\u115f\u1160\u3164\uffa0", true);
    row("a blank Braille pattern", "\u2800", true);
    row("variation selectors and tags", "\ufe0f\U000e0100\U000e0041", true);
    row("control characters", "\x01\x1b\x7f\u009f", true);
    row("a letter after a mark of direction", "\u200ea", false);
    row("a Braille letter", "\u2801", false);
    row("a hyphen", "-", false);
    row("a lone combining mark, drawn on a dotted circle", "\u0301", false);
    row("a picture with a variation selector", "\u2764\ufe0f", false);
    row("a byte that is not UTF-8", "\xff", false);
    row("a letter whose last byte is that of a space", "\u0120", false);
}

void UnicodeTest::blankIsATextThatShowsNothing() const
{
    QFETCH(std::string, text);
    QTEST(core::isBlank(text), "isBlank");
}

void UnicodeTest::whatSetsDirectionsIsLeftOut() const
{
    QCOMPARE(
        core::withoutDirections("a\u202A\u202B\u202C\u202D\u202Eb\u2066\u2067\u2068\u2069\u05D0"),
        "ab\u05D0");
    QCOMPARE(core::withoutDirections("\u2029\u202F\u2065\u206A\u200F\xFF"),
             "\u2029\u202F\u2065\u206A\u200F\xFF");
}

void UnicodeTest::validTextStaysAndOtherBytesAreReplaced_data() const
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("valid");

    const auto row = [](const char* name, const std::string& text, const std::string& valid) {
        QTest::newRow(name) << text << valid;
    };
    const auto valid = [&](const char* name, const std::string& text) { row(name, text, text); };
    valid("nothing", "");
    valid("one to four bytes", "a\u00e9\u6f22\U0001f345");
    valid("the first and last of each length",
          std::string{"\0\x7f", 2} + "\u0080\u07ff\u0800\uffff\U00010000\U0010ffff");
    valid("beside the surrogates", "\ud7ff\ue000");
    row("a flipped bit",
        "Let\xf4"
        "er",
        "Let\uFFFD"
        "er");
    row("a lone following byte", "a\x80z", "a\uFFFDz");
    row("a sequence that ends early", "a\xe6\xbc", "a\uFFFD\uFFFD");
    row("a sequence broken by a letter", "\xe6z\xa2", "\uFFFDz\uFFFD");
    row("a longer sequence than needed", "\xc0\xaf", "\uFFFD\uFFFD");
    row("three bytes where two are enough", "\xe0\x80\xaf", "\uFFFD\uFFFD\uFFFD");
    row("a surrogate", "\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD");
    row("beyond the last code point", "\xf4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
    row("a byte that is never used", "\xff", "\uFFFD");
}

void UnicodeTest::validTextStaysAndOtherBytesAreReplaced() const
{
    QFETCH(std::string, text);
    QTEST(core::validUtf8(text), "valid");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UnicodeTest, QCoreApplication)
#include "tst_unicode.moc"
