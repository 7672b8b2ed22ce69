// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text.h"

#include "tests/support/builders.h"
#include "tests/support/print.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <set>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr int kOutcomes = static_cast<int>(Outcome::AlreadyOver) + 1;
constexpr int kFailures = static_cast<int>(Failure::Kind::Other) + 1;

NowModel now(PhaseKind kind, std::string intention = "Letter")
{
    return {.kind = kind,
            .elapsed = 0.5,
            .until = kNine + 8h,
            .left = 12min,
            .intention = std::move(intention),
            .next = Duration{10min}};
}

constexpr std::array kPhases{PhaseKind::Idle, PhaseKind::Prompt, PhaseKind::Pomodoro,
                             PhaseKind::Break, PhaseKind::Grace};

/// Everything that is said, for the tone to be heard.
QStringList allTexts()
{
    QStringList texts;
    for (int kind = 0; kind < kFailures; ++kind) {
        texts += ui::text::failure(
            {.kind = static_cast<Failure::Kind>(kind), .subject = "a.db", .detail = "it"});
    }
    for (int outcome = 0; outcome < kOutcomes; ++outcome) {
        texts += ui::text::refusal(static_cast<Outcome>(outcome));
    }
    for (const auto verdict :
         {Verdict::Achieved, Verdict::Focused, Verdict::Interrupted, Verdict::Distracted}) {
        texts += ui::text::verdict(verdict);
    }
    const ScriptedZone zone("UTC", 0s);
    for (const auto phase : kPhases) {
        texts += {ui::text::headline(now(phase)), ui::text::subline(now(phase)),
                  ui::text::subline(now(phase, "")), ui::text::summary(now(phase), kNine, zone)};
    }
    return texts;
}

} // namespace

/// The sentences that several parts of the program say.
class TextTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everyRefusalHasASentenceOfItsOwn() const;
    void whatIsCarriedOutNeedsNoSentence() const;
    void everyFailureHasASentenceOfItsOwn() const;
    void failuresNameWhatWasWorkedOn() const;
    void verdictsDiffer() const;
    void theToneIsKind() const;
    void lengths_data() const;
    void lengths() const;
    void thePhaseInOneLine_data() const;
    void thePhaseInOneLine() const;
    void anotherDaysInstantSaysWhichDay() const;
};

void TextTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TextTest::everyRefusalHasASentenceOfItsOwn() const
{
    std::set<QString> sentences;
    for (int outcome = static_cast<int>(Outcome::Unknown); outcome < kOutcomes; ++outcome) {
        const auto sentence = ui::text::refusal(static_cast<Outcome>(outcome));
        QVERIFY2(sentence.endsWith('.'), qPrintable(QString::number(outcome)));
        QVERIFY2(sentences.insert(sentence).second, qPrintable(sentence));
    }
}

void TextTest::whatIsCarriedOutNeedsNoSentence() const
{
    for (int outcome = 0; outcome < static_cast<int>(Outcome::Unknown); ++outcome) {
        QCOMPARE(ui::text::refusal(static_cast<Outcome>(outcome)), QString());
    }
}

void TextTest::everyFailureHasASentenceOfItsOwn() const
{
    std::set<QString> sentences;
    for (int kind = 0; kind < kFailures; ++kind) {
        const auto sentence = ui::text::failure({.kind = static_cast<Failure::Kind>(kind)});
        QVERIFY2(sentence.endsWith('.'), qPrintable(QString::number(kind)));
        QVERIFY2(sentences.insert(sentence).second, qPrintable(sentence));
    }
}

void TextTest::failuresNameWhatWasWorkedOn() const
{
    for (int kind = 0; kind < kFailures; ++kind) {
        const auto sentence = ui::text::failure(
            {.kind = static_cast<Failure::Kind>(kind), .subject = "/home/a.db", .detail = "%1"});
        QVERIFY2(sentence.contains("/home/a.db"), qPrintable(sentence));
    }
}

void TextTest::verdictsDiffer() const
{
    std::set<QString> words;
    for (const auto verdict :
         {Verdict::Achieved, Verdict::Focused, Verdict::Interrupted, Verdict::Distracted}) {
        words.insert(ui::text::verdict(verdict));
    }
    QCOMPARE(words.size(), 4u);
    QVERIFY(!words.contains({}));
}

void TextTest::theToneIsKind() const
{
    const QRegularExpression unkind("\\b(miss(ed)?|fail(ed|ure)?|overdue|late|lost|wrong|bad)\\b",
                                    QRegularExpression::CaseInsensitiveOption);
    for (const auto& text : allTexts()) {
        QVERIFY2(!text.contains(unkind), qPrintable(text));
    }
}

void TextTest::lengths_data() const
{
    QTest::addColumn<Duration>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Duration{} << "0 min";
    QTest::newRow("a begun minute") << Duration{1ms} << "1 min";
    QTest::newRow("under an hour") << Duration{58min + 1s} << "59 min";
    QTest::newRow("an hour") << Duration{1h} << "1 h";
    QTest::newRow("a begun minute more than an hour") << Duration{1h + 1s} << "1 h 1 min";
    QTest::newRow("a day") << Duration{25h + 30min} << "25 h 30 min";
}

void TextTest::lengths() const
{
    QFETCH(Duration, length);
    QTEST(ui::text::length(length), "text");
}

void TextTest::thePhaseInOneLine_data() const
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<QString>("summary");
    QTest::newRow("idle") << PhaseKind::Idle << "Free time until 17:00";
    QTest::newRow("prompt") << PhaseKind::Prompt << "Ready to begin · session until 17:00";
    QTest::newRow("pomodoro") << PhaseKind::Pomodoro << "12 min left · Letter";
    QTest::newRow("break") << PhaseKind::Break << "Break, 12 min left";
    QTest::newRow("grace") << PhaseKind::Grace << "12 min left to keep the streak going";
}

void TextTest::thePhaseInOneLine() const
{
    QFETCH(PhaseKind, kind);
    QTEST(ui::text::summary(now(kind), kNine, ScriptedZone("UTC", 0s)), "summary");
}

void TextTest::anotherDaysInstantSaysWhichDay() const
{
    const auto summary =
        ui::text::summary(now(PhaseKind::Idle), kNine - 72h, ScriptedZone("UTC", 0s));
    QCOMPARE(summary, "Free time until Mon 17:00");
}

} // namespace pomotide

QTEST_GUILESS_MAIN(pomotide::TextTest)
#include "tst_text.moc"
