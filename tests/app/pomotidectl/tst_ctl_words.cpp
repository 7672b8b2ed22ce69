// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/data_messages.h"
#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/refusals.h"
#include "core/engine/step.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr int kOutcomes = static_cast<int>(Outcome::AlreadyOver) + 1;
constexpr int kFailures = static_cast<int>(Failure::Kind::Other) + 1;

/// A refusal in a fitting situation: during a break if it is about one, else in a pomodoro.
Transition refused(Outcome outcome)
{
    auto state = initialState(kNine);
    const Pomodoro pomodoro{.id = {},
                            .intention = {},
                            .streak = {},
                            .span = {kNine, kNine + 5min},
                            .startedAt = kNine,
                            .ending = {},
                            .evaluation = {}};
    std::optional<Break> rest;
    if (outcome == Outcome::OnBreak) {
        rest = Break{.after = {}, .span = {kNine, kNine + 5min}};
    }
    state.streak = Streak{.pairs = {{.pomodoro = pomodoro, .pause = rest}}, .grace = {}};
    return {.state = state, .changes = {}, .outcome = outcome, .fault = {}, .created = {}};
}

QString refusal(const Transition& transition, const Command& command = Advance{})
{
    return QString::fromStdString(
        cli::messages::refusal(transition, command, IntentionId{3}, ScriptedZones{}));
}

QStringList allRefusals()
{
    QStringList texts;
    for (int outcome = static_cast<int>(Outcome::Unknown); outcome < kOutcomes; ++outcome) {
        texts += refusal(refused(static_cast<Outcome>(outcome)));
    }
    // Those that depend on the command.
    texts += refusal(refused(Outcome::Invalid), Start{});
    texts += refusal(refused(Outcome::TooLong), SetEnd{kNine});
    texts += refusal(refused(Outcome::TooLong), SetNextStep{});
    texts += refusal(refused(Outcome::AlreadyOver), SetEnd{kNine});
    texts += refusal(refused(Outcome::NothingRunning), SetEnd{kNine});
    texts += refusal(refused(Outcome::NotOnBreak), WorkOn{});
    texts += refusal(refused(Outcome::TooLate), WorkOn{});
    return texts;
}

QStringList allFailures()
{
    QStringList texts;
    for (int kind = 0; kind < kFailures; ++kind) {
        texts += QString::fromStdString(cli::messages::failure(
            {.kind = static_cast<Failure::Kind>(kind), .subject = "/home/a.db", .detail = "it"}));
    }
    return texts;
}

} // namespace

/// The messages of refusals.
class WordsTest final : public QObject {
    Q_OBJECT

private slots:
    void everyRefusalHasASentenceOfItsOwn() const;
    void aWrongPlanIsNamedByPairAndField() const;
    void everyFailureNamesTheDatabaseInASentenceOfItsOwn() const;
    void aFailingDiskLeavesItOpenWhatWasChanged() const;
    void theToneIsKind() const;
    void pointsAreRoundedHalfUp() const;
};

void WordsTest::everyRefusalHasASentenceOfItsOwn() const
{
    std::set<QString> sentences;
    for (const auto& sentence : allRefusals()) {
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(sentences.insert(sentence).second, qPrintable(sentence));
    }
}

void WordsTest::aWrongPlanIsNamedByPairAndField() const
{
    auto transition = refused(Outcome::Invalid);
    transition.fault = PlanFault{.pair = 1, .field = PlanFault::Field::Break};
    QCOMPARE(refusal(transition), "A break is from 1 to 120 minutes: pair 2 is not.");
    transition.fault = PlanFault{.pair = {}, .field = PlanFault::Field::Pairs};
    QCOMPARE(refusal(transition), "A streak plan has 1 to 12 pairs.");
}

void WordsTest::aFailingDiskLeavesItOpenWhatWasChanged() const
{
    const Failure failure{
        .kind = Failure::Kind::DiskFails, .subject = "/home/a.db", .detail = "disk I/O error"};
    QCOMPARE(cli::messages::failure(failure),
             std::string{"The disk of /home/a.db fails (disk I/O error). Look whether it was done, "
                         "and copy what is dear to you to another disk."});
    QCOMPARE(cli::messages::fileNotTaken(failure),
             std::string{"/home/a.db is on a disk that fails (disk I/O error). Look whether it was "
                         "done, and copy what is dear to you to another disk."});
}

void WordsTest::everyFailureNamesTheDatabaseInASentenceOfItsOwn() const
{
    std::set<QString> sentences;
    for (const auto& sentence : allFailures()) {
        QVERIFY2(sentence.contains("/home/a.db"), qPrintable(sentence));
        QVERIFY2(sentences.insert(sentence).second, qPrintable(sentence));
    }
}

void WordsTest::theToneIsKind() const
{
    const QRegularExpression unkind("\\b(miss(ed)?|fail(ed|ure)?|overdue|late|lost|wrong|bad)\\b",
                                    QRegularExpression::CaseInsensitiveOption);
    for (const auto& text : allRefusals() + allFailures()) {
        QVERIFY2(!text.contains(unkind), qPrintable(text));
    }
}

void WordsTest::pointsAreRoundedHalfUp() const
{
    QCOMPARE(cli::pointsText(0), std::string{"0"});
    QCOMPARE(cli::pointsText(49), std::string{"49"});
    QCOMPARE(cli::pointsText(2.5), std::string{"2.5"});
    QCOMPARE(cli::pointsText(7.19), std::string{"7.2"});
    QCOMPARE(cli::pointsText(3.25), std::string{"3.3"});
    QCOMPARE(cli::pointsWords(1), std::string{"1 point"});
    QCOMPARE(cli::pointsWords(0.5), std::string{"0.5 points"});
    QCOMPARE(cli::pointsText(0.1 + 0.2), std::string{"0.3"});
    QCOMPARE(cli::pointsText(0.7 - 1e-12), std::string{"0.7"});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::WordsTest, QCoreApplication)
#include "tst_ctl_words.moc"
