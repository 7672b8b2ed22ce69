// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/prompt_backoff.h"
#include "core/model/prompt_backoff.h"

#include "tests/support/harness.h"
#include "tests/support/suite.h"

Q_DECLARE_METATYPE(pomotide::core::Command)

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// The back-off at the begin of a session.
PromptBackoff begun(Instant session, Instant next)
{
    return {.session = session, .count = 0, .next = next, .latest = {}};
}

/// In a prompt since nine, after two prompts: at 9:00 and, thirty seconds later, at 9:00:30.
Harness promptedTwice()
{
    auto core = workday();
    core.run(kNine, RecordPrompt{});
    core.run(kNine + 30s, RecordPrompt{});
    return core;
}

const PromptBackoff kTwice{.session = kNine,
                           .count = 2,
                           .next = kNine + 90s,
                           .latest = ShownPrompt{.form = PromptForm::FirstStep, .at = kNine + 30s}};

} // namespace

/// The order and the delays of prompts.
class PromptBackoffTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstPromptIsDueAsTheSessionBegins() const;
    void theFirstPromptIsDueAsTheStreakEnds() const;
    void withoutAPromptPhaseThereIsNoBackoff() const;
    void promptsHaveFiveFormsAtGrowingDelays() const;
    void anActResetsTheBackoff_data() const;
    void anActResetsTheBackoff() const;
    void commandsThatAreNoActsKeepTheBackoff_data() const;
    void commandsThatAreNoActsKeepTheBackoff() const;
    void aLossOfPointsKeepsTheBackoff() const;
    void eachSessionResetsTheBackoff() const;
    void aStartSoonAfterAPromptAnswersIt_data() const;
    void aStartSoonAfterAPromptAnswersIt() const;
    void aStartOfANewIntentionAnswersThePrompt() const;
    void aStartWithoutAPromptAnswersNone() const;
    void continuingAnswersNone() const;
    void theBackoffMovesWithTheClock() const;
    void aClockSetBackResetsTheBackoff() const;
    void aPromptOutsideThePromptPhaseIsIgnored() const;
};

void PromptBackoffTest::theFirstPromptIsDueAsTheSessionBegins() const
{
    auto core = workday();
    core.run(kNine + 1h);
    QVERIFY(core.state().backoff == begun(kNine, kNine));
    QVERIFY(!latestForm(core.state()));
}

void PromptBackoffTest::theFirstPromptIsDueAsTheStreakEnds() const
{
    auto core = inGrace();
    core.run(kNine + 1h);
    QVERIFY(core.state().backoff == begun(kNine, kNine + 13min + 20s));
}

void PromptBackoffTest::withoutAPromptPhaseThereIsNoBackoff() const
{
    QVERIFY(!workday().state().backoff);
    QVERIFY(!inPomodoro().state().backoff);
    QVERIFY(!inGrace().state().backoff);
    auto core = promptedTwice();
    core.run(kNine + 8h);
    QVERIFY(!core.state().backoff);
}

void PromptBackoffTest::promptsHaveFiveFormsAtGrowingDelays() const
{
    auto core = workday();
    core.run(kNine);
    std::vector<PromptForm> forms;
    std::vector<Duration> distances;
    for (int count = 0; count < 8; ++count) {
        const auto due = core.state().backoff->next;
        QCOMPARE(core.run(due, RecordPrompt{}), Outcome::Done);
        forms.push_back(*latestForm(core.state()));
        distances.push_back(core.state().backoff->next - due);
    }
    using enum PromptForm;
    QVERIFY(forms == (std::vector{Stake, FirstStep, SmallStart, Question, Clock, Stake, FirstStep,
                                  SmallStart}));
    QVERIFY(distances ==
            (std::vector<Duration>{30s, 1min, 2min, 5min, 10min, 20min, 40min, 40min}));
}

void PromptBackoffTest::anActResetsTheBackoff_data() const
{
    QTest::addColumn<Command>("act");
    QTest::newRow("noting something") << Command{AddIntention{"Call", "", {}}};
    QTest::newRow("moving an intention") << Command{MoveIntention{IntentionId{1}, 0}};
    QTest::newRow("a session more") << Command{AddSession{kNine + 20h, kNine + 21h}};
    QTest::newRow("a setting") << Command{SetSettings{{.language = Language::German}}};
    QTest::newRow("quiet") << Command{SetQuiet{kNine + 2h}};
    QTest::newRow("quiet that ends") << Command{SetQuiet{}};
}

void PromptBackoffTest::anActResetsTheBackoff() const
{
    QFETCH(Command, act);
    auto core = promptedTwice();
    QVERIFY(isAccepted(core.run(kNine + 40s, act)));
    auto expected = kTwice;
    expected.count = 0;
    expected.next = kNine + 70s;
    QVERIFY(core.state().backoff == expected);
    QVERIFY(!latestForm(core.state()));
    core.run(kNine + 70s, RecordPrompt{});
    QVERIFY(latestForm(core.state()) == PromptForm::Stake);
}

void PromptBackoffTest::commandsThatAreNoActsKeepTheBackoff_data() const
{
    QTest::addColumn<Command>("command");
    QTest::newRow("time") << Command{Advance{}};
    QTest::newRow("a restart") << Command{Restart{}};
    QTest::newRow("a clock that drifts") << Command{AdjustClock{1s}};
    QTest::newRow("what is refused") << Command{Stop{}};
}

void PromptBackoffTest::commandsThatAreNoActsKeepTheBackoff() const
{
    QFETCH(Command, command);
    auto core = promptedTwice();
    core.run(kNine + 40s, command);
    QVERIFY(core.state().backoff == kTwice);
}

void PromptBackoffTest::aLossOfPointsKeepsTheBackoff() const
{
    auto core = promptedTwice();
    const auto loss = core.prompt()->until;
    core.run(loss);
    QCOMPARE(core.prompt()->since, loss);
    QVERIFY(core.state().backoff == kTwice);
}

void PromptBackoffTest::eachSessionResetsTheBackoff() const
{
    auto core = promptedTwice();
    core.run(kNine + 25h);
    QVERIFY(core.state().backoff == begun(kNine + 24h, kNine + 24h));
}

void PromptBackoffTest::aStartSoonAfterAPromptAnswersIt_data() const
{
    QTest::addColumn<Duration>("later");
    QTest::addColumn<bool>("answers");
    QTest::newRow("at-once") << Duration{0} << true;
    QTest::newRow("after-two-minutes") << Duration{2min} << true;
    QTest::newRow("a-millisecond-later") << Duration{2min + 1ms} << false;
}

void PromptBackoffTest::aStartSoonAfterAPromptAnswersIt() const
{
    QFETCH(Duration, later);
    QFETCH(bool, answers);
    auto core = promptedTwice();
    core.run(kNine + 30s + later, Start{});
    QVERIFY(core.pomodoro(0).prompted ==
            (answers ? std::optional{PromptForm::FirstStep} : std::nullopt));
}

void PromptBackoffTest::aStartOfANewIntentionAnswersThePrompt() const
{
    auto core = promptedTwice();
    core.run(kNine + 50s, AddIntention{"Call", "", {}});
    core.run(kNine + 50s, Start{IntentionId{3}});
    QVERIFY(core.pomodoro(0).prompted == PromptForm::FirstStep);
}

void PromptBackoffTest::aStartWithoutAPromptAnswersNone() const
{
    auto core = workday();
    core.run(kNine + 1min, Start{});
    QVERIFY(!core.pomodoro(0).prompted);
}

void PromptBackoffTest::continuingAnswersNone() const
{
    auto core = promptedTwice();
    core.run(kNine + 31s, Start{});
    core.run(kNine + 11min, Start{});
    QCOMPARE(core.last().outcome, Outcome::Continued);
    QVERIFY(!core.pomodoro(1).prompted);
}

void PromptBackoffTest::theBackoffMovesWithTheClock() const
{
    auto core = promptedTwice();
    core.run(kNine + 40s, AdjustClock{1h});
    auto expected = kTwice;
    expected.next += 1h;
    expected.latest->at += 1h;
    QVERIFY(core.state().backoff == expected);
    core.run(kNine + 1h + 41s, AdjustClock{24h});
    QVERIFY(core.state().backoff == begun(kNine + 24h, kNine + 25h + 41s));
}

void PromptBackoffTest::aClockSetBackResetsTheBackoff() const
{
    auto core = workday();
    core.run(kNine + 3h, RecordPrompt{});
    QCOMPARE(core.run(kNine + 1h, Restart{}), Outcome::ClockWentBack);
    QVERIFY(core.state().backoff == begun(kNine, kNine + 1h));
}

void PromptBackoffTest::aPromptOutsideThePromptPhaseIsIgnored() const
{
    auto core = inPomodoro();
    const auto before = core.state();
    QCOMPARE(core.run(kNine, RecordPrompt{}), Outcome::Ignored);
    QVERIFY(core.state() == before);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PromptBackoffTest, QCoreApplication)
#include "tst_prompt_backoff.moc"
