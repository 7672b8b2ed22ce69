// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/added_line.h"
#include "core/present/end_offers.h"
#include "core/present/quick_entry_model.h"
#include "core/text/trimmed.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

#include <QString>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Suggestion = QuickEntryModel::Suggestion;

using Kind = QuickChoice::Kind;

Suggestion open(std::int64_t id, const std::string& title)
{
    return {.choice = {.intention = IntentionId{id}}, .title = title};
}

const Suggestion kLetter = open(0, "Letter");
const Suggestion kReport = open(1, "Report");
const Suggestion kReceipts = open(2, "Receipts");

/// The end that is offered while nothing is typed.
Suggestion more(Instant end)
{
    return {.choice = {.kind = Kind::End}, .title = {}, .length = kMoreTime, .end = end};
}

Suggestion timed(const std::string& title, Duration length,
                 std::optional<std::int64_t> id = std::nullopt)
{
    Suggestion suggestion{.choice = {.kind = Kind::Length}, .title = title, .length = length};
    if (id) {
        suggestion.choice.intention = IntentionId{*id};
    }
    return suggestion;
}

Suggestion switching(const std::string& title, std::optional<std::int64_t> id = std::nullopt)
{
    Suggestion suggestion{.choice = {.kind = Kind::Switch}, .title = title};
    if (id) {
        suggestion.choice.intention = IntentionId{*id};
    }
    return suggestion;
}

std::string folded(std::string_view text)
{
    return QString::fromStdString(std::string{text}).toCaseFolded().toStdString();
}

Harness prompting()
{
    auto core = workday();
    core.run(kNine);
    return core;
}

/// The request for the verdict of the pomodoro on "Letter".
EvaluablePomodoro asked(const std::string& title = "Letter")
{
    return {.id = PomodoroId{0},
            .title = title,
            .span = {kNine, kNine + 5min},
            .isRunning = false,
            .notAchievable = {},
            .verdict = {}};
}

AbsenceModel awayFromNine()
{
    return {.absence = {kNine, kNine + 5min},
            .ranOn = AbsenceModel::RanOn{
                .pomodoro = PomodoroId{0}, .title = "Letter", .ended = kNine + 5min}};
}

/// All offers of the model as one value.
struct Offer {
    Harness core;
    NowActions actions{};
    QuietReason quietReason = QuietReason::None;
    std::optional<AbsenceModel> absence{};
    std::optional<Instant> begun{};
    std::optional<TypedBegin> told{};

    [[nodiscard]] QuickContext context() const
    {
        return {.state = core.state(),
                .actions = actions,
                .zone = core.zones().system(),
                .at = core.state().now,
                .quietReason = quietReason,
                .absence = absence,
                .begun = begun,
                .told = told,
                .folded = folded};
    }
    [[nodiscard]] QuickEntryModel to(const QuickInput& input) const
    {
        return quickEntryModel(context(), input);
    }
};

} // namespace

class QuickEntryModelTest final : public QObject {
    Q_OBJECT

private slots:
    void withNothingTypedEnterStartsTheFirstOfTheList() const;
    void withNothingAtAllEnterDoesNothing() const;
    void aNewTitleIsStarted() const;
    void aKnownTitleIsStartedInAnyCase() const;
    void theChosenIntentionIsStarted() const;
    void inGraceEnterKeepsTheStreak() const;
    void whileOneRunsEnterNotesForLater() const;
    void inABreakEnterNotesForLater() const;
    void anIntentionOnTheListIsNotAddedAgain() const;
    void aFaultOfTheEstimateIsReported_data() const;
    void aFaultOfTheEstimateIsReported() const;

    void theBestSuggestionsComeFirst() const;
    void suggestionsAreLimited() const;
    void theAbsenceIsAskedAboutBeforeTheVerdict() const;
    void titlesAreNotShownToOthers() const;
    void titlesAreSuggestedOnlyForTypedTextWhileOthersCanSeeTheScreen() const;

    void aTypedLengthIsSuggested() const;
    void aTypedLengthIsSuggestedForMatches() const;
    void aNumberWithoutAUnitIsSuggestedAsLengthAfterTheMatches() const;
    void aSeemingBeginIsSuggestedLast() const;
    void aSeemingBeginGivesALengthThatReachesToNow() const;
    void aSeemingBeginIsSuggestedOnlyForAStart() const;
    void lengthsThatNoPomodoroHasAreTitles_data() const;
    void lengthsThatNoPomodoroHasAreTitles() const;
    void aReplyMeansItsLength() const;
    void whereToPickUpIsToldOfWhatStarts() const;
    void aBeginIsTold_data() const;
    void aBeginIsTold() const;
    void whatIsNoBeginIsATitle_data() const;
    void whatIsNoBeginIsATitle() const;
    void aBeginThatCannotBeIsReported_data() const;
    void aBeginThatCannotBeIsReported() const;
    void aBeginIsExplainedWhileNothingCanStart() const;
    void whileNothingCanStartAnyOtherTimeIsPartOfTheTitle() const;
    void aTitleOfTheListIsNothingElse() const;
    void whileOneRunsASwitchIsSuggested() const;
    void anEndIsSuggested_data() const;
    void anEndIsSuggested() const;
    void typedMoreTimeIsGivenAtOnce_data() const;
    void typedMoreTimeIsGivenAtOnce() const;
    void typedMoreTimeThatCannotBeGivenStartsNothing() const;
    void aBeginBesideTheLineCounts() const;
    void aStartInOvertimeIsTold() const;
    void openIntentionsArePickedByTheirPlace() const;
    void aLineIsAddedWithItsEstimate_data() const;
    void aLineIsAddedWithItsEstimate() const;
};

void QuickEntryModelTest::withNothingTypedEnterStartsTheFirstOfTheList() const
{
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.intention = IntentionId{0}, .title = "Letter"},
                                   .length = 5min,
                                   .suggestions = {kLetter, kReport, kReceipts}};
    QVERIFY(Offer{prompting()}.to({}) == expected);
    QVERIFY(Offer{prompting()}.to({.typed = " ", .chosen = {}}) == expected);
}

void QuickEntryModelTest::withNothingAtAllEnterDoesNothing() const
{
    const QuickEntryModel expected{.length = 5min};
    QVERIFY(Offer{Harness{}}.to({}) == expected);
}

void QuickEntryModelTest::aNewTitleIsStarted() const
{
    const QuickEntryModel expected{
        .act = QuickAct::Start, .wish = {.title = "Call Ada", .estimate = 25min}, .length = 5min};
    QVERIFY(Offer{prompting()}.to({.typed = "Call Ada ~25m", .chosen = {}}) == expected);
}

void QuickEntryModelTest::aKnownTitleIsStartedInAnyCase() const
{
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.intention = IntentionId{1}, .title = "Report"},
                                   .length = 5min,
                                   .suggestions = {kReport}};
    QVERIFY(Offer{prompting()}.to({.typed = "rePORT", .chosen = {}}) == expected);
}

void QuickEntryModelTest::theChosenIntentionIsStarted() const
{
    const QuickEntryModel expected{
        .act = QuickAct::Start,
        .wish = {.intention = IntentionId{2}, .title = "Receipts", .estimate = 10min},
        .length = 5min,
        .suggestions = {kReport, kReceipts}};
    QVERIFY(Offer{prompting()}.to({.typed = "re ~10m", .chosen = kReceipts.choice}) == expected);
}

void QuickEntryModelTest::inGraceEnterKeepsTheStreak() const
{
    const auto model = Offer{inGrace()}.to({.typed = "Call Ada", .chosen = {}});
    const QuickEntryModel expected{
        .act = QuickAct::Continue, .wish = {.title = "Call Ada"}, .length = 10min};
    QVERIFY(model == expected);
}

void QuickEntryModelTest::whileOneRunsEnterNotesForLater() const
{
    const Offer offer{inPomodoro(), {.canStop = true, .question = asked()}};
    const QuickEntryModel nothing{.suggestions = {more(kNine + 10min)}, .question = asked()};
    QVERIFY(offer.to({}) == nothing);
    const QuickEntryModel noted{.act = QuickAct::Note,
                                .wish = {.title = "Call Ada", .estimate = 25min},
                                .suggestions = {switching("Call Ada")},
                                .question = asked()};
    QVERIFY(offer.to({.typed = "Call Ada ~25m", .chosen = {}}) == noted);
}

void QuickEntryModelTest::inABreakEnterNotesForLater() const
{
    const Offer offer{inBreak(), {.canSkipBreak = true}};
    const QuickEntryModel expected{.act = QuickAct::Note, .wish = {.title = "Call Ada"}};
    QVERIFY(offer.to({.typed = "Call Ada", .chosen = {}}) == expected);
}

void QuickEntryModelTest::anIntentionOnTheListIsNotAddedAgain() const
{
    const QuickEntryModel expected{
        .act = QuickAct::Known,
        .wish = {.intention = IntentionId{1}, .title = "Report", .estimate = 25min}};
    QVERIFY(Offer{inBreak()}.to({.typed = "report ~25m", .chosen = {}}) == expected);
}

void QuickEntryModelTest::aFaultOfTheEstimateIsReported_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EstimateFault>("fault");

    const auto row = [](const char* typed, EstimateFault fault) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << fault;
    };
    row("Letter", EstimateFault::None);
    row("Letter ~0m", EstimateFault::OutOfBounds);
    row("Letter ~59s", EstimateFault::OutOfBounds);
    row("Letter ~1m", EstimateFault::None);
    row("Letter ~1000h", EstimateFault::None);
    row("Letter ~1000h1m", EstimateFault::OutOfBounds);
    row("Letter ~1:75", EstimateFault::Unreadable);
    row("Letter ~1.5", EstimateFault::Unreadable);
    row("~25m30", EstimateFault::Unreadable);
    row("Letter ~5x ", EstimateFault::Unreadable);
    row("Run ~5 miles", EstimateFault::None);
    row("Letter ~5m ~1:75", EstimateFault::None);
    row("Letter ~soon", EstimateFault::None);
    row("Letter ~", EstimateFault::None);
}

void QuickEntryModelTest::aFaultOfTheEstimateIsReported() const
{
    QFETCH(QString, typed);
    const auto model = Offer{prompting()}.to({.typed = typed.toStdString(), .chosen = {}});
    QTEST(model.estimateFault, "fault");
}

void QuickEntryModelTest::theBestSuggestionsComeFirst() const
{
    Harness core;
    for (const auto* title : {"Ask about the tax report", "Unreported tax", "Report the tax",
                              "Tax: report", "Report", "Übersicht"}) {
        core.run(kMonday, AddIntention{.title = title, .description = {}, .estimate = {}});
    }
    const auto offered = [&](const std::string& typed) {
        std::vector<std::int64_t> ids;
        for (const auto& each : Offer{core}.to({.typed = typed, .chosen = {}}).suggestions) {
            ids.push_back(static_cast<std::int64_t>(*each.choice.intention));
        }
        return ids;
    };
    using Ids = std::vector<std::int64_t>;
    QCOMPARE(offered("report"), (Ids{2, 4, 0, 3, 1}));
    QCOMPARE(offered("tax rep"), (Ids{0, 2, 3, 1}));
    QCOMPARE(offered("REPORT  tax"), (Ids{0, 2, 3, 1}));
    QCOMPARE(offered("über"), (Ids{5}));
    QCOMPARE(offered("reporting"), Ids{});
}

void QuickEntryModelTest::suggestionsAreLimited() const
{
    Harness core;
    for (int count = 0; count < 10; ++count) {
        core.run(kMonday, AddIntention{.title = "Letter " + std::to_string(count),
                                       .description = {},
                                       .estimate = {}});
    }
    QCOMPARE(Offer{core}.to({}).suggestions.size(), QuickEntryModel::kMostSuggestions);
    QCOMPARE(Offer{core}.to({.typed = "let", .chosen = {}}).suggestions.size(),
             QuickEntryModel::kMostSuggestions);
}

void QuickEntryModelTest::theAbsenceIsAskedAboutBeforeTheVerdict() const
{
    const auto absence = awayFromNine();
    Offer offer{inBreak(), {.canSkipBreak = true, .question = asked()}, QuietReason::None, absence};
    const QuickEntryModel expected{.suggestions = {more(kNine + 15min)}, .ranOn = absence.ranOn};
    QVERIFY(offer.to({}) == expected);

    offer.actions.question->id = PomodoroId{7};
    QVERIFY(offer.to({}).question.has_value());
}

void QuickEntryModelTest::titlesAreNotShownToOthers() const
{
    Offer offer{prompting(), {.question = asked()}, QuietReason::Sharing, {}};
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.intention = IntentionId{0}, .title = ""},
                                   .length = 5min,
                                   .question = asked("")};
    QVERIFY(offer.to({}) == expected);

    offer.absence = awayFromNine();
    QCOMPARE(offer.to({}).ranOn->title, std::string{});
}

void QuickEntryModelTest::titlesAreSuggestedOnlyForTypedTextWhileOthersCanSeeTheScreen() const
{
    const Offer offer{prompting(), {}, QuietReason::Sharing, {}};
    QVERIFY(offer.to({.typed = "let", .chosen = {}}).suggestions ==
            std::vector<Suggestion>{kLetter});
}

void QuickEntryModelTest::aTypedLengthIsSuggested() const
{
    const Offer offer{prompting()};
    const QuickEntryModel plain{.act = QuickAct::Start,
                                .wish = {.title = "Tax return 15m"},
                                .length = 5min,
                                .suggestions = {timed("Tax return", 15min)}};
    QVERIFY(offer.to({.typed = "Tax return 15m", .chosen = {}}) == plain);
    const QuickEntryModel chosen{.act = QuickAct::Start,
                                 .wish = {.title = "Tax return", .length = 15min},
                                 .length = 15min,
                                 .suggestions = plain.suggestions};
    QVERIFY(offer.to({.typed = "Tax return 15m", .chosen = plain.suggestions[0].choice}) == chosen);
}

void QuickEntryModelTest::aTypedLengthIsSuggestedForMatches() const
{
    const Offer offer{prompting()};
    const auto model = offer.to({.typed = "re 15m ~1h", .chosen = timed("", {}, 2).choice});
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.intention = IntentionId{2},
                                            .title = "Receipts",
                                            .estimate = 60min,
                                            .length = 15min},
                                   .length = 15min,
                                   .suggestions = {timed("re", 15min), timed("Report", 15min, 1),
                                                   timed("Receipts", 15min, 2)}};
    QVERIFY(model == expected);
    QVERIFY(offer.to({.typed = "report 15m", .chosen = {}}).suggestions ==
            std::vector<Suggestion>{timed("Report", 15min, 1)});
}

void QuickEntryModelTest::aNumberWithoutAUnitIsSuggestedAsLengthAfterTheMatches() const
{
    auto core = prompting();
    core.run(kNine, AddIntention{.title = "Sprint 7 review", .description = {}, .estimate = {}});
    const Offer offer{core};
    const Suggestion review = open(3, "Sprint 7 review");
    const QuickEntryModel plain{
        .act = QuickAct::Start,
        .wish = {.title = "Sprint 7"},
        .length = 5min,
        .suggestions = {review, timed("Sprint", 7min), timed("Sprint 7 review", 7min, 3)}};
    QVERIFY(offer.to({.typed = "Sprint 7", .chosen = {}}) == plain);
    const QuickEntryModel chosen{.act = QuickAct::Start,
                                 .wish = {.title = "Sprint", .length = 7min},
                                 .length = 7min,
                                 .suggestions = plain.suggestions};
    QVERIFY(offer.to({.typed = "Sprint 7", .chosen = timed("", {}).choice}) == chosen);
}

void QuickEntryModelTest::aSeemingBeginIsSuggestedLast() const
{
    auto core = workday();
    core.run(kNine + 1h);
    for (int count = 0; count < 5; ++count) {
        core.run(kNine + 1h, AddIntention{.title = "Letter " + std::to_string(count),
                                          .description = {},
                                          .estimate = {}});
    }
    Offer offer{core};
    offer.begun = kNine + 48min;
    const Suggestion begun{.choice = {.kind = Kind::Begun}, .title = {}, .since = kNine + 48min};
    const auto all = offer.to({}).suggestions;
    QCOMPARE(all.size(), QuickEntryModel::kMostSuggestions);
    QVERIFY(all.back() == begun);
    const QuickEntryModel chosen{.act = QuickAct::Start,
                                 .wish = {.title = "Call Ada", .since = kNine + 48min},
                                 .length = 5min,
                                 .over = 7min,
                                 .suggestions = {begun}};
    QVERIFY(offer.to({.typed = "Call Ada", .chosen = begun.choice}) == chosen);
}

void QuickEntryModelTest::aSeemingBeginGivesALengthThatReachesToNow() const
{
    auto core = prompting();
    auto settings = core.state().settings;
    settings.overtimeLimit = 0min;
    core.run(kNine, SetSettings{settings});
    core.run(kNine + 20min);
    Offer offer{core};
    offer.begun = kNine + 2min;
    const auto model = offer.to({.typed = "Call Ada", .chosen = QuickChoice{.kind = Kind::Begun}});
    QVERIFY(model.wish == (QuickWish{.title = "Call Ada", .length = 20min, .since = kNine + 2min}));
    QVERIFY(model.length == 20min);
}

void QuickEntryModelTest::aSeemingBeginIsSuggestedOnlyForAStart() const
{
    const auto isSuggested = [](Harness core, const std::string& typed) {
        Offer offer{std::move(core)};
        offer.begun = kNine - 10min;
        const auto suggestions = offer.to({.typed = typed, .chosen = {}}).suggestions;
        return !suggestions.empty() && suggestions.back().choice.kind == Kind::Begun;
    };
    QVERIFY(isSuggested(prompting(), "Call Ada"));
    QVERIFY(!isSuggested(prompting(), "Call Ada @8:55"));
    QVERIFY(!isSuggested(inPomodoro(), "Call Ada"));
    QVERIFY(!isSuggested(inBreak(), "Call Ada"));
    QVERIFY(!isSuggested(inGrace(), "Call Ada"));
    Harness empty;
    empty.run(kNine);
    QVERIFY(!isSuggested(empty, ""));
    QVERIFY(isSuggested(empty, "Call Ada"));
}

void QuickEntryModelTest::lengthsThatNoPomodoroHasAreTitles_data() const
{
    QTest::addColumn<QString>("typed");
    for (const auto* typed : {"Read 1984", "Run 181m", "Wait 90s", "Wait 0m", "Film 1:30"}) {
        QTest::newRow(typed) << typed;
    }
}

void QuickEntryModelTest::lengthsThatNoPomodoroHasAreTitles() const
{
    QFETCH(QString, typed);
    const QuickEntryModel expected{
        .act = QuickAct::Start, .wish = {.title = typed.toStdString()}, .length = 5min};
    QVERIFY(Offer{prompting()}.to({.typed = typed.toStdString(), .chosen = {}}) == expected);
}

void QuickEntryModelTest::aReplyMeansItsLength() const
{
    const Offer offer{prompting()};
    const QuickEntryModel report{
        .act = QuickAct::Start,
        .wish = {.intention = IntentionId{1}, .title = "Report", .estimate = 1h, .length = 15min},
        .length = 15min};
    QVERIFY(quickReply(offer.context(), "report 15m ~1h") == report);
    const QuickEntryModel first{
        .act = QuickAct::Start,
        .wish = {.intention = IntentionId{0}, .title = "Letter", .length = 15min},
        .length = 15min};
    QVERIFY(quickReply(offer.context(), "15m") == first);
    const QuickEntryModel title{
        .act = QuickAct::Start, .wish = {.title = "Chapter 15"}, .length = 5min};
    QVERIFY(quickReply(offer.context(), "Chapter 15") == title);
}

void QuickEntryModelTest::whereToPickUpIsToldOfWhatStarts() const
{
    Offer offer{prompting()};
    offer.core.run(kNine, SetNextStep{IntentionId{1}, "check the sums"});
    QCOMPARE(offer.to({}).nextStep, std::string{});
    QCOMPARE(offer.to({.typed = "report", .chosen = {}}).nextStep, std::string{"check the sums"});
    offer.quietReason = QuietReason::Sharing;
    QCOMPARE(offer.to({.typed = "report", .chosen = {}}).nextStep, std::string{});
}

void QuickEntryModelTest::aBeginIsTold_data() const
{
    QTest::addColumn<QString>("typed");
    for (const auto* typed :
         {"Call Ada @9:48", "Call Ada @12m", "Call Ada @12 min", "Call Ada @0948"}) {
        QTest::newRow(typed) << typed;
    }
}

void QuickEntryModelTest::aBeginIsTold() const
{
    QFETCH(QString, typed);
    auto core = workday();
    core.run(kNine + 1h);
    const Suggestion asTitle{.choice = {.kind = Kind::Title}, .title = {}};
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.title = "Call Ada", .since = kNine + 48min},
                                   .length = 5min,
                                   .over = 7min,
                                   .suggestions = {asTitle}};
    const Offer offer{core};
    QVERIFY(offer.to({.typed = typed.toStdString(), .chosen = {}}) == expected);
    const auto model = offer.to({.typed = typed.toStdString(), .chosen = asTitle.choice});
    QVERIFY(model.wish == QuickWish{.title = typed.toStdString()});
}

void QuickEntryModelTest::whatIsNoBeginIsATitle_data() const
{
    QTest::addColumn<QString>("typed");
    for (const auto* typed : {"Ask @ada", "Ask @10", "Write @1000 words", "@8:50 Dinner"}) {
        QTest::newRow(typed) << typed;
    }
}

void QuickEntryModelTest::whatIsNoBeginIsATitle() const
{
    QFETCH(QString, typed);
    const QuickEntryModel expected{
        .act = QuickAct::Start, .wish = {.title = typed.toStdString()}, .length = 5min};
    QVERIFY(Offer{prompting()}.to({.typed = typed.toStdString(), .chosen = {}}) == expected);
}

void QuickEntryModelTest::aBeginThatCannotBeIsReported_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<BeginFault>("fault");
    QTest::newRow("Dinner @18:00") << "Dinner @18:00" << BeginFault::NotYet;
    QTest::newRow("Lunch @5:59") << "Lunch @5:59" << BeginFault::TooLongAgo;
    QTest::newRow("Wait @181m") << "Wait @181m" << BeginFault::TooLongAgo;
    QTest::newRow("Wait @3h") << "Wait @3h" << BeginFault::OverByNow;
}

void QuickEntryModelTest::aBeginThatCannotBeIsReported() const
{
    QFETCH(QString, typed);
    QFETCH(BeginFault, fault);
    auto core = prompting();
    auto settings = core.state().settings;
    settings.overtimeLimit = 0min;
    core.run(kNine, SetSettings{settings});
    const Offer offer{core};
    const Suggestion asTitle{.choice = {.kind = Kind::Title}, .title = {}};
    const auto title = typed.section(' ', 0, 0).toStdString();
    const QuickEntryModel expected{
        .wish = {.title = title}, .beginFault = fault, .suggestions = {asTitle}};
    QVERIFY(offer.to({.typed = typed.toStdString(), .chosen = {}}) == expected);
    const QuickEntryModel chosen{.act = QuickAct::Start,
                                 .wish = {.title = typed.toStdString()},
                                 .length = 5min,
                                 .suggestions = {asTitle}};
    QVERIFY(offer.to({.typed = typed.toStdString(), .chosen = asTitle.choice}) == chosen);
}

void QuickEntryModelTest::aBeginIsExplainedWhileNothingCanStart() const
{
    const Suggestion asTitle{.choice = {.kind = Kind::Title}, .title = {}};
    const QuickInput plain{.typed = "Call Ada @12m", .chosen = {}};
    const QuickEntryModel onBreak{
        .wish = {.title = "Call Ada"}, .beginFault = BeginFault::OnBreak, .suggestions = {asTitle}};
    QVERIFY(Offer{inBreak()}.to(plain) == onBreak);
    const QuickEntryModel started{.wish = {.title = "Call Ada"},
                                  .beginFault = BeginFault::AlreadyStarted,
                                  .suggestions = {asTitle, switching("Call Ada")}};
    const Offer running{inPomodoro(), {.canStop = true}};
    QVERIFY(running.to(plain) == started);

    const auto noted = running.to({.typed = plain.typed, .chosen = asTitle.choice});
    QVERIFY(noted.act == QuickAct::Note && !noted.hasFault());
    QCOMPARE(noted.wish.title, plain.typed);
    const auto switched =
        running.to({.typed = plain.typed, .chosen = switching("Call Ada").choice});
    QVERIFY(switched.act == QuickAct::Switch && !switched.hasFault());
    QVERIFY(switched.wish == QuickWish{.title = "Call Ada"});
}

void QuickEntryModelTest::whileNothingCanStartAnyOtherTimeIsPartOfTheTitle() const
{
    const auto model = Offer{inBreak()}.to({.typed = "Call Ada @18:00", .chosen = {}});
    const QuickEntryModel expected{.act = QuickAct::Note, .wish = {.title = "Call Ada @18:00"}};
    QVERIFY(model == expected);
}

void QuickEntryModelTest::aTitleOfTheListIsNothingElse() const
{
    auto core = prompting();
    for (const auto* title : {"Walk 15m", "Meet @8:50", "Read ~25m"}) {
        core.run(kNine, AddIntention{.title = title, .description = {}, .estimate = {}});
        const auto id = core.state().open.back().id;
        const auto model = Offer{core}.to({.typed = lowered(title), .chosen = {}});
        const QuickEntryModel expected{
            .act = QuickAct::Start,
            .wish = {.intention = id, .title = title},
            .length = 5min,
            .suggestions = {{.choice = {.intention = id}, .title = title}}};
        QVERIFY2(model == expected, title);
    }
}

void QuickEntryModelTest::whileOneRunsASwitchIsSuggested() const
{
    const Offer offer{inPomodoro(), {.canStop = true}};
    const std::vector<Suggestion> suggestions{switching("Report", 1), switching("Receipts", 2),
                                              switching("re")};
    const QuickEntryModel known{.act = QuickAct::Switch,
                                .wish = {.intention = IntentionId{1}, .title = "Report"},
                                .suggestions = suggestions};
    QVERIFY(offer.to({.typed = "re", .chosen = suggestions[0].choice}) == known);
    const QuickEntryModel fresh{
        .act = QuickAct::Switch, .wish = {.title = "re"}, .suggestions = suggestions};
    QVERIFY(offer.to({.typed = "re", .chosen = suggestions[2].choice}) == fresh);
    QVERIFY(offer.to({.typed = "letter", .chosen = {}}).suggestions.empty()); // it runs
}

void QuickEntryModelTest::anEndIsSuggested_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Duration>("end"); // after nine; 0 for none
    QTest::addColumn<Duration>("length");

    const auto row = [](const char* typed, Duration end, Duration length = {}) {
        QTest::newRow(typed) << typed << end << length;
    };
    row("", 10min, 5min);
    row("+5", 10min, 5min);
    row("+10 min", 15min, 10min);
    row("+3h", {});
    row("11:00", 2h);
    row("1100", 2h);
    row("end at 11:00", 2h);
    row("until 11:00 am", 2h);
    row("12:01", {});
    row("Chapter 11", {});
}

void QuickEntryModelTest::anEndIsSuggested() const
{
    QFETCH(QString, typed);
    QFETCH(Duration, end);
    QFETCH(Duration, length);
    const Offer offer{inPomodoro(), {.canStop = true}};
    const QuickChoice choice{.kind = Kind::End};
    const auto model = offer.to({.typed = typed.toStdString(), .chosen = choice});
    if (end == Duration{}) {
        QVERIFY(model.act != QuickAct::SetEnd);
        return;
    }
    QVERIFY(model.act == QuickAct::SetEnd);
    QVERIFY(model.end == kNine + end);
    const Suggestion expected{.choice = choice,
                              .title = {},
                              .length = length == Duration{} ? std::nullopt : std::optional{length},
                              .end = kNine + end};
    QVERIFY(model.suggestions.front() == expected);
}

void QuickEntryModelTest::typedMoreTimeIsGivenAtOnce_data() const
{
    QTest::addColumn<Duration>("now"); // after nine
    QTest::addColumn<Duration>("end");
    QTest::newRow("in a pomodoro") << Duration{2min} << Duration{10min};
    QTest::newRow("in a break") << Duration{7min} << Duration{15min};
}

void QuickEntryModelTest::typedMoreTimeIsGivenAtOnce() const
{
    QFETCH(Duration, now);
    QFETCH(Duration, end);
    auto core = inPomodoro();
    core.run(kNine + now);
    const Offer offer{core};
    const auto model = offer.to({.typed = "+5", .chosen = {}});
    QVERIFY(model.act == QuickAct::SetEnd);
    QVERIFY(model.end == kNine + end);
    QVERIFY(!model.hasFault());
    const QuickChoice asTitle{.kind = Kind::Title};
    QVERIFY(offer.to({.typed = "+5", .chosen = asTitle}).act == QuickAct::Note);
    QVERIFY(quickReply(offer.context(), "+5").act == QuickAct::SetEnd);
}

void QuickEntryModelTest::typedMoreTimeThatCannotBeGivenStartsNothing() const
{
    const auto refusal = [](Harness core, const std::string& typed) {
        const auto model = Offer{std::move(core)}.to({.typed = typed, .chosen = {}});
        return model.act == QuickAct::Nothing ? model.endRefusal : std::nullopt;
    };
    QVERIFY(refusal(prompting(), "+5") == Outcome::NothingRunning);
    QVERIFY(refusal(inGrace(), "+5") == Outcome::NothingRunning);
    QVERIFY(refusal(inPomodoro(), "+3h") == Outcome::TooLong);
    QVERIFY(!refusal(prompting(), "+5 ideas"));
    const auto title =
        Offer{prompting()}.to({.typed = "+5", .chosen = QuickChoice{.kind = Kind::Title}});
    QVERIFY(title.act == QuickAct::Start);
    QCOMPARE(title.wish.title, std::string{"+5"});
}

void QuickEntryModelTest::aBeginBesideTheLineCounts() const
{
    auto core = prompting();
    core.run(kNine + 20min);
    Offer offer{core};
    offer.told = TypedBegin{Duration{3min}};
    const QuickEntryModel letter{
        .act = QuickAct::Start,
        .wish = {.intention = IntentionId{0}, .title = "Letter", .since = kNine + 17min},
        .length = 5min,
        .suggestions = {kLetter}};
    QVERIFY(offer.to({.typed = "Letter", .chosen = {}}) == letter);
    QVERIFY(offer.to({.typed = "Call Ada @1m", .chosen = {}}).wish.since == kNine + 19min);
    offer.told = TypedBegin{TimeOfDay{18h}};
    QVERIFY(offer.to({.typed = "Letter", .chosen = {}}).beginFault == BeginFault::NotYet);
}

void QuickEntryModelTest::aStartInOvertimeIsTold() const
{
    auto core = prompting();
    core.run(kNine + 20min);
    const auto over = [&](const std::string& typed) {
        return Offer{core}.to({.typed = typed, .chosen = {}}).over;
    };
    QVERIFY(!over("Call Ada"));
    QVERIFY(!over("Call Ada @4m"));
    QVERIFY(over("Call Ada @5m") == Duration{});
    QVERIFY(over("Call Ada @12m") == Duration{7min});
}

void QuickEntryModelTest::openIntentionsArePickedByTheirPlace() const
{
    QVERIFY(openChoice(Offer{prompting()}.context(), 1) == kReport);
    QVERIFY(!openChoice(Offer{prompting()}.context(), 3));
    const Offer running{inPomodoro(), {.canStop = true}};
    QVERIFY(openChoice(running.context(), 1) == switching("Report", 1));
    QVERIFY(openChoice(running.context(), 0) == kLetter);
    QVERIFY(!openChoice(Offer{prompting(), {}, QuietReason::Sharing, {}}.context(), 1));
}

void QuickEntryModelTest::aLineIsAddedWithItsEstimate_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QuickEntryModel>("expected");
    const auto noted = [](const char* title, std::optional<Duration> estimate = {}) {
        return QuickEntryModel{.act = QuickAct::Note,
                               .wish = {.title = title, .estimate = estimate}};
    };
    const auto known = [](std::optional<Duration> estimate) {
        return QuickEntryModel{
            .act = QuickAct::Known,
            .wish = {.intention = IntentionId{1}, .title = "Report", .estimate = estimate}};
    };
    const auto row = [](const char* typed, const QuickEntryModel& expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << expected;
    };
    row("Tax", noted("Tax"));
    row("Tax 45m", noted("Tax", 45min));
    row("Tax ~45m", noted("Tax", 45min));
    row("Tax #home 1h 30", noted("Tax #home", 90min));
    row("Read 1984", noted("Read 1984"));
    row("Call at 5", noted("Call at 5"));
    row("45m", noted("45m"));
    row("Wait 5s", noted("Wait 5s"));
    row("Dream 2000h", noted("Dream 2000h"));
    row("Tax 45m ~1h", noted("Tax 45m", 60min));
    row("report", known({}));
    row("report 45m", known(45min));
    row(" ", {});
    QuickEntryModel unreadable = noted("Tax ~1:75");
    unreadable.estimateFault = EstimateFault::Unreadable;
    row("Tax ~1:75", unreadable);
}

void QuickEntryModelTest::aLineIsAddedWithItsEstimate() const
{
    QFETCH(QString, typed);
    QFETCH(QuickEntryModel, expected);
    QVERIFY(addedLine(prompting().state(), typed.toStdString(), folded) == expected);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QuickEntryModelTest, QCoreApplication)
#include "tst_quick_entry_model.moc"
