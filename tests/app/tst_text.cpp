// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/refusal_text.h"
#include "ui/text/text.h"

#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

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

const ScriptedZone kUtc("UTC", 0s);

NowModel now(PhaseKind kind, std::string intention = "Letter")
{
    const bool canStart = kind != PhaseKind::Pomodoro && kind != PhaseKind::Break;
    return {.kind = kind,
            .elapsed = 0.5,
            .until = kNine + 8h,
            .left = 12min,
            .intention = std::move(intention),
            .next = canStart ? std::optional<Duration>{10min} : std::nullopt,
            .score = {}};
}

/// A model in a session from nine to five.
NowModel scored(PhaseKind kind, double earned, double possible,
                std::optional<Instant> before = kNine + 10min)
{
    auto model = now(kind);
    model.score = Score{.session = Span{kNine, kNine + 8h},
                        .earned = earned,
                        .possible = possible,
                        .atRisk = possible / 4,
                        .outOfReach = 0,
                        .perfect = earned + possible,
                        .until = before};
    model.session = model.score->session;
    if (before) {
        model.loss = Loss{.points = 2, .before = before};
    }
    return model;
}

/// The same with points off.
NowModel unscored(NowModel model)
{
    model.score.reset();
    model.loss.reset();
    return model;
}

/// Before the user's very first pomodoro.
NowModel first(NowModel model)
{
    model.isFirst = true;
    return model;
}

/// With a loss if a start waits at all.
NowModel pressing(NowModel model)
{
    model.loss = Loss{.points = 2, .before = {}};
    return model;
}

/// A grace period that costs nothing to let lapse.
NowModel calm()
{
    auto model = now(PhaseKind::Grace);
    model.mayLapse = true;
    return model;
}

constexpr std::array kPhases{PhaseKind::Idle, PhaseKind::Prompt, PhaseKind::Pomodoro,
                             PhaseKind::Break, PhaseKind::Grace};

/// All texts, for checks of their tone.
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
    texts += ui::text::notice(Outcome::ClockWentBack, kNine, kUtc);
    for (const auto phase : kPhases) {
        texts += {ui::text::subline(now(phase, "")),
                  ui::text::figures(scored(phase, 1, 0, {}), kNine, kUtc)};
        for (const auto& model : {now(phase), scored(phase, 12, 38), pressing(scored(phase, 1, 2)),
                                  unscored(scored(phase, 12, 38)), calm()}) {
            texts += {ui::text::headline(model), ui::text::subline(model),
                      ui::text::summary(model, kNine, kUtc), ui::text::figures(model, kNine, kUtc)};
        }
    }
    return texts;
}

} // namespace

/// Sentences that several parts of the program use.
class TextTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everyRefusalHasASentenceOfItsOwn() const;
    void successesHaveNoSentence() const;
    void everyFailureHasASentenceOfItsOwn() const;
    void failuresNameTheirSubject() const;
    void aClockThatWentBackIsNoticed() const;
    void verdictsDiffer() const;
    void theToneIsKind() const;
    void lengthsAreFormatted_data() const;
    void lengthsAreFormatted() const;
    void thePhaseInOneLine_data() const;
    void thePhaseInOneLine() const;
    void anotherDaysInstantSaysWhichDay() const;
    void freeTimeInASessionHasBeenEarned() const;
    void aGraceThatWinsNothingDoesNotUrge() const;
    void aPromptSaysWhatIsPossible_data() const;
    void aPromptSaysWhatIsPossible() const;
    void everyPromptSaysHowToStart() const;
    void scoreTextsDescribeTheFigures_data() const;
    void scoreTextsDescribeTheFigures() const;
    void withPointsOffNoTextHasPoints() const;
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

void TextTest::successesHaveNoSentence() const
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

void TextTest::failuresNameTheirSubject() const
{
    for (int kind = 0; kind < kFailures; ++kind) {
        const auto sentence = ui::text::failure(
            {.kind = static_cast<Failure::Kind>(kind), .subject = "/home/a.db", .detail = "%1"});
        QVERIFY2(sentence.contains("/home/a.db"), qPrintable(sentence));
    }
}

void TextTest::aClockThatWentBackIsNoticed() const
{
    for (int outcome = 0; outcome < kOutcomes; ++outcome) {
        const bool isNoticed = outcome == static_cast<int>(Outcome::ClockWentBack);
        const auto sentence = ui::text::notice(static_cast<Outcome>(outcome), kNine + 12min, kUtc);
        QCOMPARE(sentence, isNoticed ? "The computer's clock was set back, to 09:12 on 2 Mar 2026. "
                                       "What was running has been closed, and everything is kept."
                                     : "");
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

void TextTest::lengthsAreFormatted_data() const
{
    QTest::addColumn<Duration>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Duration{} << "0 min";
    QTest::newRow("half a minute") << Duration{30s} << "less than 1 min";
    QTest::newRow("under an hour") << Duration{59min + 59s} << "59 min";
    QTest::newRow("an hour") << Duration{1h} << "1 h";
    QTest::newRow("a moment") << Duration{50ms} << "less than 1 min";
    QTest::newRow("half a minute more than an hour") << Duration{1h + 30s} << "1 h";
    QTest::newRow("a day") << Duration{25h + 30min} << "25 h 30 min";
}

void TextTest::lengthsAreFormatted() const
{
    QFETCH(Duration, length);
    QTEST(ui::text::length(length), "text");
}

void TextTest::thePhaseInOneLine_data() const
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<QString>("summary");
    QTest::newRow("idle") << PhaseKind::Idle << "Free time until 17:00";
    QTest::newRow("prompt") << PhaseKind::Prompt << "Ready to begin · Letter";
    QTest::newRow("pomodoro") << PhaseKind::Pomodoro << "12 min left · Letter";
    QTest::newRow("break") << PhaseKind::Break << "Break, 12 min left";
    QTest::newRow("grace") << PhaseKind::Grace << "12 min left to keep the streak going";
}

void TextTest::thePhaseInOneLine() const
{
    QFETCH(PhaseKind, kind);
    QTEST(ui::text::summary(now(kind), kNine, kUtc), "summary");
}

void TextTest::anotherDaysInstantSaysWhichDay() const
{
    const auto summary = ui::text::summary(now(PhaseKind::Idle), kNine - 72h, kUtc);
    QCOMPARE(summary, "Free time until Mon 17:00");
}

void TextTest::freeTimeInASessionHasBeenEarned() const
{
    const auto model = scored(PhaseKind::Idle, 24, 0, {});
    QCOMPARE(ui::text::summary(model, kNine, kUtc), "Enough for this session · free until 17:00");
}

void TextTest::aGraceThatWinsNothingDoesNotUrge() const
{
    QCOMPARE(ui::text::headline(calm()), "10 min next, if you like");
    QCOMPARE(ui::text::summary(calm(), kNine, kUtc), "10 min next, if you like");
}

void TextTest::aPromptSaysWhatIsPossible_data() const
{
    QTest::addColumn<NowModel>("model");
    QTest::addColumn<QString>("headline");
    const auto prompt = [](double possible) { return scored(PhaseKind::Prompt, 0, possible); };
    QTest::newRow("many points") << prompt(38.9) << "38.9 points still possible";
    QTest::newRow("one point") << prompt(1.04) << "1 point still possible";
    QTest::newRow("less than a tenth of a point")
        << prompt(0.04) << "What would you like to begin?";
    QTest::newRow("points off") << unscored(prompt(38.9)) << "What would you like to begin?";
    QTest::newRow("before the first pomodoro") << first(prompt(235)) << "10 minutes are enough";
}

void TextTest::aPromptSaysWhatIsPossible() const
{
    QFETCH(NowModel, model);
    QTEST(ui::text::headline(model), "headline");
    QCOMPARE(ui::text::subline(model), "Start in Pomotide: Letter");
}

void TextTest::everyPromptSaysHowToStart() const
{
    QCOMPARE(ui::text::subline(now(PhaseKind::Prompt, "")), "10 min are enough: start in Pomotide");
    QCOMPARE(ui::text::subline(now(PhaseKind::Grace)), "Start in Pomotide: Letter");
    QCOMPARE(ui::text::subline(now(PhaseKind::Grace, "")), "10 min are enough: start in Pomotide");
}

void TextTest::scoreTextsDescribeTheFigures_data() const
{
    QTest::addColumn<NowModel>("model");
    QTest::addColumn<QString>("figures");
    QTest::newRow("outside sessions") << now(PhaseKind::Pomodoro) << "";
    QTest::newRow("when to start") << scored(PhaseKind::Prompt, 12.9, 38.9)
                                   << "12.9 points earned · 38.9 still possible · "
                                      "start before 09:10";
    QTest::newRow("when to go on") << scored(PhaseKind::Grace, 1.2, 1.9)
                                   << "1.2 points earned · 1.9 still possible · "
                                      "start before 09:10";
    QTest::newRow("one point") << scored(PhaseKind::Grace, 1, 1)
                               << "1 point earned · 1 still possible · "
                                  "start before 09:10";
    QTest::newRow("when to start again") << scored(PhaseKind::Pomodoro, 12, 38)
                                         << "12 points earned · 38 still possible · "
                                            "next start before 09:10";
    QTest::newRow("now or less") << pressing(scored(PhaseKind::Prompt, 12, 38))
                                 << "12 points earned · 38 still possible · start now";
    QTest::newRow("after the break or less")
        << pressing(scored(PhaseKind::Break, 12, 38))
        << "12 points earned · 38 still possible · next start without a wait";
    QTest::newRow("the time has passed") << scored(PhaseKind::Prompt, 12, 38, kNine)
                                         << "12 points earned · 38 still possible · start now";
    QTest::newRow("nothing earned yet")
        << scored(PhaseKind::Prompt, 0.04, 38) << "38 points still possible · start before 09:10";
    QTest::newRow("before the first pomodoro")
        << first(scored(PhaseKind::Prompt, 0, 235)) << "session until 17:00";
    QTest::newRow("the last of a session")
        << scored(PhaseKind::Break, 38, 2, {})
        << "38 points earned · 2 still possible · session until 17:00";
    QTest::newRow("enough") << scored(PhaseKind::Idle, 38, 0, {}) << "38 points earned";
    QTest::newRow("a session without any") << scored(PhaseKind::Idle, 0, 0, {}) << "";
}

void TextTest::scoreTextsDescribeTheFigures() const
{
    QFETCH(NowModel, model);
    QTEST(ui::text::figures(model, kNine, kUtc), "figures");
}

void TextTest::withPointsOffNoTextHasPoints() const
{
    for (const auto phase : kPhases) {
        const auto model = unscored(scored(phase, 12.5, 38.5));
        const QStringList texts{ui::text::headline(model), ui::text::subline(model),
                                ui::text::summary(model, kNine, kUtc),
                                ui::text::figures(model, kNine, kUtc)};
        const auto all = texts.join('\n');
        QVERIFY2(!all.contains("point") && !all.contains(".5"), qPrintable(all));
    }
    QCOMPARE(ui::text::figures(unscored(scored(PhaseKind::Prompt, 12, 38)), kNine, kUtc),
             "session until 17:00");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TextTest, QCoreApplication)
#include "tst_text.moc"
