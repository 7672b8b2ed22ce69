// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quick_entry_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

#include <QString>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Suggestion = QuickEntryModel::Suggestion;

const Suggestion kLetter{IntentionId{0}, "Letter"};
const Suggestion kReport{IntentionId{1}, "Report"};
const Suggestion kReceipts{IntentionId{2}, "Receipts"};

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

    [[nodiscard]] QuickEntryModel to(const QuickInput& input) const
    {
        const auto& state = core.state();
        const auto now = nowModel(state, {}, core.zones(), state.now);
        return quickEntryModel(state, now, actions, quietReason, absence, input, folded);
    }
};

} // namespace

class QuickEntryModelTest final : public QObject {
    Q_OBJECT

private slots:
    void aLineIsParsed_data() const;
    void aLineIsParsed() const;

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
};

void QuickEntryModelTest::aLineIsParsed_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Duration>("estimate"); // 0 for none

    const auto row = [](const char* typed, const char* title, Duration estimate) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(title) << estimate;
    };
    row("Write the letter ~25m", "Write the letter", 25min);
    row("Write the letter ~90 min", "Write the letter", 90min);
    row("~5 minutes", "", 5min);
    row("~1h30m Write the letter", "Write the letter", 90min);
    row("Write ~1h 30m the letter", "Write the letter", 90min);
    row("Write ~1 hour the letter", "Write the letter", 60min);
    row("Letter ~90", "Letter", 90min);
    row("Letter ~90 ", "Letter", 90min);
    row("~90", "", 90min);
    row("Letter ~1:30", "Letter", 90min);
    row("~1:30 Letter", "Letter", 90min);
    row("Letter ~1.5h", "Letter", 90min);
    row("Letter ~1,5 h", "Letter", 90min);
    row("Letter ~1h 30", "Letter", 90min);
    row("Write ~1h 30 the letter", "Write the letter", 90min);
    row("Letter ~90s", "Letter", 90s);
    row("Pay ~90 euros", "Pay ~90 euros", {});
    row("Letter ~1.5", "Letter ~1.5", {});
    row("Letter ~٩٠", "Letter ~٩٠", {});
    row("Letter ~5m ~10m", "Letter ~5m", 10min);
    row("Letter ~10m ~soon", "Letter ~soon", 10min);
    row("  Letter  ", "Letter", {});
    row("~", "~", {});
    row("ls ~/25m", "ls ~/25m", {});
    row("~ 25m", "~ 25m", {});
    row("about~25m", "about~25m", {});
    row("run ~5 miles", "run ~5 miles", {});
    row("~25m30", "~25m30", {});
    row("~1h-30m", "~1h-30m", {});
    row("~99999999999999999999h", "~99999999999999999999h", {});
    row("Über ~25m", "Über", 25min);
    row("", "", {});
}

void QuickEntryModelTest::aLineIsParsed() const
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    QFETCH(Duration, estimate);
    const auto line = readQuickLine(typed.toStdString());
    QCOMPARE(QString::fromStdString(line.title), title);
    QCOMPARE(line.estimate.value_or(Duration{}), estimate);
}

void QuickEntryModelTest::withNothingTypedEnterStartsTheFirstOfTheList() const
{
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.intention = kLetter.id, .title = "Letter"},
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
                                   .wish = {.intention = kReport.id, .title = "Report"},
                                   .length = 5min,
                                   .suggestions = {kReport}};
    QVERIFY(Offer{prompting()}.to({.typed = "rePORT", .chosen = {}}) == expected);
}

void QuickEntryModelTest::theChosenIntentionIsStarted() const
{
    const QuickEntryModel expected{
        .act = QuickAct::Start,
        .wish = {.intention = kReceipts.id, .title = "Receipts", .estimate = 10min},
        .length = 5min,
        .suggestions = {kReport, kReceipts}};
    QVERIFY(Offer{prompting()}.to({.typed = "re ~10m", .chosen = kReceipts.id}) == expected);
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
    const QuickEntryModel nothing{.question = asked()};
    QVERIFY(offer.to({}) == nothing);
    const QuickEntryModel noted{.act = QuickAct::Note,
                                .wish = {.title = "Call Ada", .estimate = 25min},
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
        .wish = {.intention = kReport.id, .title = "Report", .estimate = 25min}};
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
            ids.push_back(static_cast<std::int64_t>(each.id));
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
    const QuickEntryModel expected{.ranOn = absence.ranOn};
    QVERIFY(offer.to({}) == expected);

    offer.actions.question->id = PomodoroId{7};
    QVERIFY(offer.to({}).question.has_value());
}

void QuickEntryModelTest::titlesAreNotShownToOthers() const
{
    Offer offer{prompting(), {.question = asked()}, QuietReason::Sharing, {}};
    const QuickEntryModel expected{.act = QuickAct::Start,
                                   .wish = {.intention = kLetter.id, .title = ""},
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

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QuickEntryModelTest, QCoreApplication)
#include "tst_quick_entry_model.moc"
