// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const IntentionId kLetter{0};
const IntentionId kReport{1};
const IntentionId kReceipts{2};
const IntentionId kUnknown{99};

constexpr auto kTomato = "\U0001F345"; // one code point, four bytes

std::string text(std::size_t length)
{
    std::string text;
    for (std::size_t left = length; left > 0; --left) {
        text += kTomato;
    }
    return text;
}

Harness withReportAbandoned()
{
    auto core = workday();
    core.run(kMonday, AbandonIntention{kReport});
    return core;
}

} // namespace

/// Adding, editing, estimating, closing, moving: core/engine/intention_commands.cpp.
class IntentionsTest final : public QObject {
    Q_OBJECT

private slots:
    void anAddedIntentionIsOpenAndLast() const;
    void anEstimateCanComeWithIt() const;
    void textsAreTrimmedAndLimited_data() const;
    void textsAreTrimmedAndLimited() const;
    void aRefusedIntentionUsesNoNumber() const;

    void fieldsThatAreNotGivenStay() const;
    void aClosedIntentionCanBeEdited() const;
    void estimatesAreCollected() const;
    void anEstimateIsTakenBack() const;
    void withoutAnEstimateThereIsNoneToTakeBack() const;
    void estimatesHaveLimits_data() const;
    void estimatesHaveLimits() const;
    void abandoningCloses() const;
    void abandoningTheRunningOneLeavesThePomodoroRunning() const;
    void aReopenedIntentionIsLast() const;
    void reopeningAnOpenOneChangesNothing() const;

    void theNextStepIsKeptUntilTheIntentionIsAchieved() const;
    void nextStepsHaveALimit_data() const;
    void nextStepsHaveALimit() const;

    void aMovedIntentionTakesThatPosition_data() const;
    void aMovedIntentionTakesThatPosition() const;
    void aMovedIntentionStaysBeforeNewOnes() const;
    void aPlaceIsOneInItsSection_data() const;
    void aPlaceIsOneInItsSection() const;
    void anIntentionIsAddedToTheEndOfItsSection() const;
    void movingToTheEndOfAnotherSectionChangesNothingElse() const;
    void aMoveToAnotherSectionIsUndone() const;
    void whatIsForLaterIsNotStartedUnnamed() const;

    void anIntentionThatDoesNotExistIsUnknown_data() const;
    void anIntentionThatDoesNotExistIsUnknown() const;
    void closedOnesAreNotOpen_data() const;
    void closedOnesAreNotOpen() const;
};

void IntentionsTest::anAddedIntentionIsOpenAndLast() const
{
    auto core = workday();
    QCOMPARE(
        core.run(kNine, AddIntention{.title = "Talk", .description = "Slides", .estimate = {}}),
        Outcome::Added);
    const Intention expected{.id = IntentionId{3},
                             .title = "Talk",
                             .description = "Slides",
                             .estimates = {},
                             .created = kNine,
                             .order = 3,
                             .state = Open{}};
    QCOMPARE(core.last().created, Created{IntentionId{3}});
    QCOMPARE(core.intention(3), expected);
    QCOMPARE(core.state().open.back(), expected);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts", "Talk"}));
}

void IntentionsTest::anEstimateCanComeWithIt() const
{
    auto core = workday();
    core.run(kNine, AddIntention{.title = "Talk", .description = {}, .estimate = 25min});
    QCOMPARE(core.intention(3).estimates,
             (std::vector<Estimate>{{.length = 25min, .made = kNine}}));
}

void IntentionsTest::textsAreTrimmedAndLimited_data() const
{
    QTest::addColumn<AddIntention>("add");
    QTest::addColumn<Outcome>("outcome");

    const auto row = [](const char* name, AddIntention add, Outcome outcome) {
        QTest::newRow(name) << add << outcome;
    };
    row("a title of one character", {"x", "", {}}, Outcome::Added);
    row("no title", {"", "", {}}, Outcome::BlankTitle);
    row("a title of white space", {" \n\u3000", "", {}}, Outcome::BlankTitle);
    row("the longest title", {text(500), "", {}}, Outcome::Added);
    row("a title longer than that", {text(501), "", {}}, Outcome::TooLong);
    row("a longer one, all blank", {std::string(501, ' '), "", {}}, Outcome::BlankTitle);
    row("the longest description", {"x", text(20'000), {}}, Outcome::Added);
    row("a description longer than that", {"x", text(20'001), {}}, Outcome::TooLong);
    row("of several the title first", {" ", text(20'001), 0min}, Outcome::BlankTitle);
    row("then the length", {"x", text(20'001), 0min}, Outcome::TooLong);
    row("then the estimate", {"x", "", 0min}, Outcome::Invalid);
}

void IntentionsTest::textsAreTrimmedAndLimited() const
{
    QFETCH(AddIntention, add);
    QFETCH(Outcome, outcome);
    auto core = workday();
    QCOMPARE(core.run(kNine, add), outcome);
    if (!add.estimate) {
        const EditIntention edit{
            .intention = kReport, .title = add.title, .description = add.description};
        QCOMPARE(core.run(kNine, edit), outcome == Outcome::Added ? Outcome::Done : outcome);
    }
}

void IntentionsTest::aRefusedIntentionUsesNoNumber() const
{
    auto core = workday();
    core.run(kNine, AddIntention{.title = "", .description = {}, .estimate = {}});
    core.run(kNine, AddIntention{.title = "Talk", .description = {}, .estimate = {}});
    QCOMPARE(core.last().created, Created{IntentionId{3}});
}

void IntentionsTest::fieldsThatAreNotGivenStay() const
{
    auto core = workday();
    auto expected = core.intention(1);
    core.run(kNine, EditIntention{.intention = kReport, .title = {}, .description = "Ten pages"});
    expected.description = "Ten pages";
    QCOMPARE(core.intention(1), expected);
    core.run(kNine, EditIntention{.intention = kReport, .title = "Essay", .description = {}});
    expected.title = "Essay";
    QCOMPARE(core.intention(1), expected);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Essay", "Receipts"}));
}

void IntentionsTest::aClosedIntentionCanBeEdited() const
{
    auto core = withReportAbandoned();
    QCOMPARE(
        core.run(kNine, EditIntention{.intention = kReport, .title = "Essay", .description = {}}),
        Outcome::Done);
    QCOMPARE(core.intention(1).title, "Essay");
    QVERIFY(!core.intention(1).isOpen());
}

void IntentionsTest::estimatesAreCollected() const
{
    auto core = workday();
    core.run(kNine, EstimateIntention{kReport, 25min});
    core.run(kNine + 1h, EstimateIntention{kReport, 2h});
    QCOMPARE(core.intention(1).estimates,
             (std::vector<Estimate>{{.length = 25min, .made = kNine},
                                    {.length = 2h, .made = kNine + 1h}}));
}

void IntentionsTest::anEstimateIsTakenBack() const
{
    auto core = workday();
    core.run(kNine, EstimateIntention{kReport, 25min});
    QCOMPARE(core.run(kNine + 1h, EstimateIntention{kReport, std::nullopt}), Outcome::Done);
    QCOMPARE(core.intention(1).estimates,
             (std::vector<Estimate>{{.length = 25min, .made = kNine},
                                    {.length = {}, .made = kNine + 1h}}));
    QVERIFY(!estimateOf(core.intention(1)));
}

void IntentionsTest::withoutAnEstimateThereIsNoneToTakeBack() const
{
    auto core = workday();
    QCOMPARE(core.run(kNine, EstimateIntention{kReport, std::nullopt}), Outcome::Done);
    QCOMPARE(core.intention(1).estimates, std::vector<Estimate>{});
}

void IntentionsTest::estimatesHaveLimits_data() const
{
    QTest::addColumn<Duration>("length");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("a minute") << Duration{1min} << true;
    QTest::newRow("less") << Duration{1min - 1ms} << false;
    QTest::newRow("nothing") << Duration{} << false;
    QTest::newRow("a thousand hours") << Duration{1000h} << true;
    QTest::newRow("more") << Duration{1000h + 1ms} << false;
}

void IntentionsTest::estimatesHaveLimits() const
{
    QFETCH(Duration, length);
    QFETCH(bool, isRight);
    auto core = workday();
    QCOMPARE(core.run(kNine, AddIntention{"Talk", "", length}),
             isRight ? Outcome::Added : Outcome::Invalid);
    QCOMPARE(core.run(kNine, EstimateIntention{kReport, length}),
             isRight ? Outcome::Done : Outcome::Invalid);
}

void IntentionsTest::abandoningCloses() const
{
    auto core = workday();
    auto expected = core.intention(1);
    QCOMPARE(core.run(kNine, AbandonIntention{kReport}), Outcome::Done);
    expected.state = Abandoned{kNine};
    QCOMPARE(core.intention(1), expected);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Receipts"}));
}

void IntentionsTest::abandoningTheRunningOneLeavesThePomodoroRunning() const
{
    auto core = inPomodoro();
    const auto phase = core.phase();
    QCOMPARE(core.run(kNine + 1min, AbandonIntention{kLetter}), Outcome::Done);
    QCOMPARE(core.phase(), phase);
    QCOMPARE(core.state().closed, std::vector{core.intention(0)});
}

void IntentionsTest::aReopenedIntentionIsLast() const
{
    auto core = withReportAbandoned();
    QCOMPARE(core.run(kNine, ReopenIntention{kReport}), Outcome::Done);
    QVERIFY(core.intention(1).isOpen());
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Receipts", "Report"}));
}

void IntentionsTest::reopeningAnOpenOneChangesNothing() const
{
    auto core = workday();
    const auto before = core.state().open;
    QCOMPARE(core.run(kNine, ReopenIntention{kLetter}), Outcome::Done);
    QCOMPARE(core.state().open, before);
    QVERIFY(core.last().changes.empty());
}

void IntentionsTest::theNextStepIsKeptUntilTheIntentionIsAchieved() const
{
    auto core = inBreak();
    auto expected = core.intention(0);
    expected.nextStep = "The end";
    QCOMPARE(core.run(kNine + 6min, SetNextStep{kLetter, "The end"}), Outcome::Done);
    QCOMPARE(core.intention(0), expected);
    core.run(kNine + 6min, AbandonIntention{kLetter});
    core.run(kNine + 6min, ReopenIntention{kLetter});
    QCOMPARE(core.intention(0).nextStep, std::string{"The end"});
    core.run(kNine + 6min, Evaluate{PomodoroId{0}, Verdict::Achieved});
    QCOMPARE(core.intention(0).nextStep, std::string{});
}

void IntentionsTest::nextStepsHaveALimit_data() const
{
    QTest::addColumn<std::string>("step");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::string>("kept");
    QTest::newRow("the longest") << text(500) << Outcome::Done << text(500);
    QTest::newRow("a longer one") << text(501) << Outcome::TooLong << std::string{"Before"};
    QTest::newRow("a blank one removes it") << std::string{" \n"} << Outcome::Done << std::string{};
}

void IntentionsTest::nextStepsHaveALimit() const
{
    QFETCH(const std::string, step);
    QFETCH(const Outcome, outcome);
    QFETCH(const std::string, kept);
    auto core = workday();
    core.run(kNine, SetNextStep{kReport, "Before"});
    QCOMPARE(core.run(kNine, SetNextStep{kReport, step}), outcome);
    QCOMPARE(core.intention(1).nextStep, kept);
}

void IntentionsTest::aMovedIntentionTakesThatPosition_data() const
{
    using Titles = std::vector<std::string>;
    QTest::addColumn<MoveIntention>("move");
    QTest::addColumn<Titles>("titles");

    const auto row = [](const char* name, IntentionId id, std::size_t place, Titles titles) {
        QTest::newRow(name) << MoveIntention{.intention = id, .order = place} << titles;
    };
    row("to the front", kReceipts, 0, {"Receipts", "Letter", "Report"});
    row("to the middle from before", kLetter, 1, {"Report", "Letter", "Receipts"});
    row("to the middle from behind", kReceipts, 1, {"Letter", "Receipts", "Report"});
    row("to the end", kLetter, 2, {"Report", "Receipts", "Letter"});
    row("beyond the end", kLetter, 99, {"Report", "Receipts", "Letter"});
    row("to where it is", kReport, 1, {"Letter", "Report", "Receipts"});
}

void IntentionsTest::aMovedIntentionTakesThatPosition() const
{
    QFETCH(MoveIntention, move);
    QFETCH(std::vector<std::string>, titles);
    auto core = workday();
    QCOMPARE(core.run(kNine, move), Outcome::Done);
    QCOMPARE(core.openTitles(), titles);
    for (const auto& intention : core.state().open) {
        QCOMPARE(core.intention(static_cast<std::int64_t>(intention.id)), intention);
    }
}

void IntentionsTest::aMovedIntentionStaysBeforeNewOnes() const
{
    auto core = workday();
    core.run(kNine, MoveIntention{.intention = kLetter, .order = 2});
    core.run(kNine, AddIntention{.title = "Talk", .description = {}, .estimate = {}});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Report", "Receipts", "Letter", "Talk"}));
}

void IntentionsTest::aPlaceIsOneInItsSection_data() const
{
    using Titles = std::vector<std::string>;
    QTest::addColumn<MoveIntention>("move");
    QTest::addColumn<Titles>("titles");

    const auto row = [](const char* name, IntentionId id, std::size_t place,
                        std::optional<When> when, Titles titles) {
        QTest::newRow(name) << MoveIntention{.intention = id, .order = place, .when = when}
                            << titles;
    };
    const IntentionId talk{3};
    const IntentionId walk{4};
    row("within the first", walk, 0, {}, {"Walk", "Talk", "Letter", "Report", "Receipts"});
    row("within the second", kReceipts, 0, {}, {"Talk", "Walk", "Receipts", "Letter", "Report"});
    row("to the front of another", kReport, 0, When::Today,
        {"Report", "Talk", "Walk", "Letter", "Receipts"});
    row("between two of another", kReport, 1, When::Today,
        {"Talk", "Report", "Walk", "Letter", "Receipts"});
    row("to the end of another", kReport, 9, When::Today,
        {"Talk", "Walk", "Report", "Letter", "Receipts"});
    row("to a later one", talk, 1, When::Next, {"Walk", "Letter", "Talk", "Report", "Receipts"});
    row("to an empty one", kLetter, 0, When::Later,
        {"Talk", "Walk", "Report", "Receipts", "Letter"});
}

void IntentionsTest::aPlaceIsOneInItsSection() const
{
    QFETCH(MoveIntention, move);
    QFETCH(std::vector<std::string>, titles);
    auto core = workday();
    core.run(kMonday,
             AddIntention{.title = "Talk", .description = {}, .estimate = {}, .when = When::Today});
    core.run(kMonday,
             AddIntention{.title = "Walk", .description = {}, .estimate = {}, .when = When::Today});
    QCOMPARE(core.run(kNine, move), Outcome::Done);
    QCOMPARE(core.openTitles(), titles);
    for (const auto& intention : core.state().open) {
        QCOMPARE(core.intention(static_cast<std::int64_t>(intention.id)), intention);
    }
}

void IntentionsTest::anIntentionIsAddedToTheEndOfItsSection() const
{
    auto core = workday();
    core.run(kNine, AddIntention{.title = "Walk",
                                 .description = {},
                                 .estimate = {},
                                 .when = When::Later,
                                 .repeat = Repeat::Weekly});
    core.run(kNine,
             AddIntention{.title = "Talk", .description = {}, .estimate = {}, .when = When::Today});
    core.run(kNine, AddIntention{.title = "Call", .description = {}, .estimate = {}});
    QCOMPARE(core.openTitles(),
             (std::vector<std::string>{"Talk", "Letter", "Report", "Receipts", "Call", "Walk"}));
    QCOMPARE(core.intention(3).repeat, Repeat::Weekly);
}

void IntentionsTest::movingToTheEndOfAnotherSectionChangesNothingElse() const
{
    auto core = workday();
    core.run(kNine, MoveIntention{.intention = kLetter, .order = 9, .when = When::Later});
    auto letter = core.intention(0);
    QCOMPARE(letter.when, When::Later);
    QCOMPARE(core.last().changes, std::vector<Change>{PutIntention{letter}});
}

void IntentionsTest::aMoveToAnotherSectionIsUndone() const
{
    auto core = workday();
    const auto before = core.state().open;
    core.run(kNine, MoveIntention{.intention = kReceipts, .order = 0, .when = When::Today});
    core.run(kNine, Undo{});
    QCOMPARE(core.state().open, before);
}

void IntentionsTest::whatIsForLaterIsNotStartedUnnamed() const
{
    auto core = workday();
    for (const auto id : {kLetter, kReport, kReceipts}) {
        core.run(kNine, MoveIntention{.intention = id, .when = When::Later});
    }
    QCOMPARE(core.run(kNine, Start{}), Outcome::Unknown);
    QCOMPARE(core.run(kNine, Start{kReport}), Outcome::Started);
}

void IntentionsTest::anIntentionThatDoesNotExistIsUnknown_data() const
{
    QTest::addColumn<Command>("command");
    QTest::newRow("edit") << Command{EditIntention{kUnknown, "", {}}};
    QTest::newRow("estimate") << Command{EstimateIntention{kUnknown, 0min}};
    QTest::newRow("abandon") << Command{AbandonIntention{kUnknown}};
    QTest::newRow("reopen") << Command{ReopenIntention{kUnknown}};
    QTest::newRow("move") << Command{MoveIntention{kUnknown, 0}};
    QTest::newRow("next step") << Command{SetNextStep{kUnknown, "The end"}};
}

void IntentionsTest::anIntentionThatDoesNotExistIsUnknown() const
{
    QFETCH(Command, command);
    auto core = workday();
    QCOMPARE(core.run(kNine, command), Outcome::Unknown);
}

void IntentionsTest::closedOnesAreNotOpen_data() const
{
    QTest::addColumn<Command>("command");
    QTest::newRow("estimate") << Command{EstimateIntention{kReport, 25min}};
    QTest::newRow("estimate that is invalid, too") << Command{EstimateIntention{kReport, 0min}};
    QTest::newRow("abandon") << Command{AbandonIntention{kReport}};
    QTest::newRow("move") << Command{MoveIntention{kReport, 0}};
    QTest::newRow("next step") << Command{SetNextStep{kReport, "The end"}};
}

void IntentionsTest::closedOnesAreNotOpen() const
{
    QFETCH(Command, command);
    auto core = withReportAbandoned();
    const auto before = core.intention(1);
    QCOMPARE(core.run(kNine, command), Outcome::NotOpen);
    QCOMPARE(core.intention(1), before);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::IntentionsTest, QCoreApplication)
#include "tst_step_intentions.moc"
