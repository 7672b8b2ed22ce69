// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/end_offers.h"
#include "core/present/overlay_model.h"
#include "core/present/score_model.h"
#include "core/present/tray_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Part = StreakSegment::State;

const IntentionId kReport{1};
const std::vector<TrayModel::Entry> kAllOpen{
    {IntentionId{0}, "Letter"}, {kReport, "Report"}, {IntentionId{2}, "Receipts"}};

std::vector<StreakSegment> segments(Part first, Part second)
{
    return {{.share = 0.25, .state = first}, {.share = 0.75, .state = second}};
}

/// A workday with a plan of 5 and 15 minutes and breaks of 5; in a prompt since nine.
Harness prompting()
{
    auto core = workday();
    core.run(kMonday, SetSettings{{.streakPlan = {{5min, 5min}, {15min, 5min}}}});
    core.run(kNine);
    return core;
}

/// The same, with "Report" started at nine.
Harness begun()
{
    auto core = prompting();
    core.run(kNine, Start{kReport});
    return core;
}

/// The same streak, continued with "Letter".
Harness continued()
{
    auto core = begun();
    core.run(kNine + 12min, Start{});
    return core;
}

/// The state at `now`, with all boundaries up to it closed.
State at(Instant now, Harness core)
{
    core.run(now);
    return core.state();
}

/// The state 15 minutes into a prompt whose next loss is after an hour.
State aQuarterOfAPrompt()
{
    auto state = at(kNine + 2h, prompting());
    state.prompt =
        Prompt{.since = kNine + 1h + 45min, .until = kNine + 2h + 45min, .before = 50, .after = 47};
    return state;
}

/// Before the user's very first pomodoro.
NowModel first(NowModel model)
{
    model.isFirst = true;
    return model;
}

NowModel inTheSession(NowModel model)
{
    model.session = Span{kNine, kNine + 8h};
    return model;
}

/// The same model, of something that runs.
NowModel running(Span span, Duration ran, NowModel model)
{
    model.span = span;
    model.ran = ran;
    model.ahead = span.length() - ran;
    return model;
}

const Score kScore{.day = {kMonday + 4h, kMonday + 28h},
                   .session = Span{kNine, kNine + 8h},
                   .earned = 10,
                   .possible = 40,
                   .atRisk = 5,
                   .outOfReach = 30,
                   .perfect = 80,
                   .until = kNine + 2h + 45min};

const Loss kLoss{.points = 5, .before = kNine + 2h + 45min};

/// With a score, also with its loss.
NowModel modelOf(const State& state, const std::optional<Score>& score = {})
{
    const DayScore points{.score = score, .loss = score ? std::optional{kLoss} : std::nullopt};
    return nowModel(state, points, ScriptedZones{}, state.now);
}

} // namespace

/// The phase as shown by the ring, the tray and the window.
class PresentTest final : public QObject {
    Q_OBJECT

private slots:
    void theNowModelFollowsThePhase_data() const;
    void theNowModelFollowsThePhase() const;
    void betweenDeadlinesTimePasses() const;
    void minutesLeftAreThoseThatClocksShow_data() const;
    void minutesLeftAreThoseThatClocksShow() const;
    void lengthsAreInFullMinutes_data() const;
    void lengthsAreInFullMinutes() const;
    void withoutIntentionsThereIsNoTitle() const;
    void theScoreIsPresentInSessions_data() const;
    void theScoreIsPresentInSessions() const;
    void withPointsOffThereIsNoScore() const;
    void aGraceThatWinsNothingMayLapse() const;
    void theTimeOfALossIsToldWhileItIsAhead() const;

    void overtimeGoesOnRoundTheDial() const;
    void overtimeIsToldInWholeMinutes_data() const;
    void overtimeIsToldInWholeMinutes() const;
    void theRingShows_data() const;
    void theRingShows() const;
    void theRingHighlightsTheSubjectOfTheLatestPrompt() const;
    void theVeryFirstPromptIsAboutASmallStart() const;
    void withNothingToDoThereIsNoRing() const;
    void theRingHasTheScoreInSessionsOnly() const;
    void ringsSegmentsAddUp() const;
    void afterALapseNoSegmentIsDone() const;
    void thePreviewIsInMidPomodoro() const;

    void theNextStepIsThatOfTheIntention() const;
    void theTrayOffersPossibleActs() const;
    void theTrayListsAtMostTwelveIntentions() const;
};

void PresentTest::theNowModelFollowsThePhase_data() const
{
    QTest::addColumn<State>("state");
    QTest::addColumn<NowModel>("model");

    QTest::newRow("idle, until the session")
        << at(kNine - 1h, workday())
        << NowModel{PhaseKind::Idle, 0, kNine, 1h, "Letter", Duration{5min}, {}};
    QTest::newRow("idle, without anything to come")
        << Harness{}.state() << NowModel{PhaseKind::Idle, 0, {}, {}, "", Duration{5min}, {}};
    QTest::newRow("a prompt, until waiting costs something")
        << aQuarterOfAPrompt()
        << first(inTheSession(
               {PhaseKind::Prompt, 0.25, kNine + 165min, 45min, "Letter", Duration{5min}, {}}));
    QTest::newRow("a pomodoro")
        << at(kNine + 150s, begun())
        << running({kNine, kNine + 5min}, 150s,
                   inTheSession({PhaseKind::Pomodoro, 0.5, kNine + 5min, 150s, "Report", {}, {}}));
    QTest::newRow("a break")
        << at(kNine + 375s, begun())
        << running({kNine + 5min, kNine + 10min}, 75s,
                   inTheSession({PhaseKind::Break, 0.25, kNine + 10min, 225s, "Letter", {}, {}}));
    QTest::newRow("grace")
        << at(kNine + 750s, begun())
        << running(
               {kNine + 10min, kNine + 15min}, 150s,
               inTheSession(
                   {PhaseKind::Grace, 0.5, kNine + 15min, 150s, "Letter", Duration{15min}, {}}));
    QTest::newRow("a continued pomodoro")
        << at(kNine + 1050s, continued())
        << running({kNine + 10min, kNine + 25min}, 450s,
                   inTheSession({PhaseKind::Pomodoro, 0.5, kNine + 25min, 450s, "Letter", {}, {}}));
}

void PresentTest::theNowModelFollowsThePhase() const
{
    QFETCH(State, state);
    QTEST(modelOf(state), "model");
}

void PresentTest::betweenDeadlinesTimePasses() const
{
    const auto core = begun();
    const auto model = [&](Instant now) { return nowModel(core.state(), {}, core.zones(), now); };
    const auto after = [](Duration ran, double elapsed, Duration left) {
        return running(
            {kNine, kNine + 5min}, ran,
            inTheSession({PhaseKind::Pomodoro, elapsed, kNine + 5min, left, "Report", {}, {}}));
    };
    QCOMPARE(model(kNine), after(0s, 0, 5min));
    QCOMPARE(model(kNine + 225s), after(225s, 0.75, 75s));
    // After setting the clock, `now` can be off for a moment.
    auto late = after(1h, 1, 0s);
    late.ahead = 7h; // the end of the session
    QCOMPARE(model(kNine + 1h), late);
    QCOMPARE(model(kNine - 5min).elapsed, 0.0);
    QCOMPARE(model(kNine - 5min).ran, Duration{});
}

void PresentTest::minutesLeftAreThoseThatClocksShow_data() const
{
    QTest::addColumn<Duration>("now");
    QTest::addColumn<Duration>("until");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << Duration{5min} << Duration{5min} << 0;
    QTest::newRow("nothing any more") << Duration{6min} << Duration{5min} << 0;
    QTest::newRow("a millisecond") << Duration{5min - 1ms} << Duration{5min} << 1;
    QTest::newRow("some seconds of the same minute") << Duration{5min} << Duration{5min + 30s} << 1;
    QTest::newRow("whole minutes") << Duration{0min} << Duration{7min} << 7;
    QTest::newRow("09:40:00, until 09:47:30") << Duration{40min} << Duration{47min + 30s} << 7;
    QTest::newRow("09:39:59, until 09:47:30") << Duration{40min - 1s} << Duration{47min + 30s} << 8;
    QTest::newRow("09:40:59, until 09:47:00") << Duration{41min - 1s} << Duration{47min} << 7;
    QTest::newRow("an hour") << Duration{30s} << Duration{1h + 30s} << 60;
}

void PresentTest::minutesLeftAreThoseThatClocksShow() const
{
    QFETCH(Duration, now);
    QFETCH(Duration, until);
    QTEST(minutesBetween(kNine + now, kNine + until), "minutes");
    const NowModel model{.until = kNine + until, .left = std::max(until - now, Duration{})};
    QTEST(minutesLeft(model), "minutes");
    QCOMPARE(minutesLeft(NowModel{}), 0);
}

void PresentTest::lengthsAreInFullMinutes_data() const
{
    QTest::addColumn<Duration>("length");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << Duration{} << 0;
    QTest::newRow("nearly a minute") << Duration{1min - 1ms} << 0;
    QTest::newRow("a minute") << Duration{1min} << 1;
    QTest::newRow("nearly two minutes") << Duration{2min - 1ms} << 1;
    QTest::newRow("an hour") << Duration{1h} << 60;
}

void PresentTest::lengthsAreInFullMinutes() const
{
    QFETCH(Duration, length);
    QTEST(wholeMinutes(length), "minutes");
}

void PresentTest::withoutIntentionsThereIsNoTitle() const
{
    Harness core;
    core.run(kMonday, AddSession{kNine, kNine + 1h});
    core.run(kNine);
    const auto model = modelOf(core.state());
    QCOMPARE(model.kind, PhaseKind::Prompt);
    QCOMPARE(model.intention, std::string{});
}

void PresentTest::theScoreIsPresentInSessions_data() const
{
    QTest::addColumn<State>("state");
    QTest::newRow("a prompt") << aQuarterOfAPrompt();
    QTest::newRow("a pomodoro") << at(kNine + 150s, begun());
    QTest::newRow("a break") << at(kNine + 375s, begun());
    QTest::newRow("grace") << at(kNine + 750s, begun());
}

void PresentTest::theScoreIsPresentInSessions() const
{
    QFETCH(State, state);
    auto expected = modelOf(state);
    QVERIFY(expected.score == std::nullopt);
    expected.score = kScore;
    expected.loss = kLoss;
    QCOMPARE(modelOf(state, kScore), expected);
}

void PresentTest::withPointsOffThereIsNoScore() const
{
    auto state = aQuarterOfAPrompt();
    auto expected = modelOf(state);
    state.settings.points = false;
    // Nothing counts down to a loss that is not told.
    expected.until.reset();
    expected.left = {};
    expected.elapsed = 0;
    QCOMPARE(modelOf(state, kScore), expected);
    QCOMPARE(overlayModel(state, modelOf(state, kScore))->elapsed, 0.0);
    QCOMPARE(overlayModel(state, modelOf(state, kScore))->score, std::optional<ScoreRing>{});
    QCOMPARE(previewModel(state.settings).score, std::optional<ScoreRing>{});
}

void PresentTest::aGraceThatWinsNothingMayLapse() const
{
    auto core = begun();
    core.run(kNine + 10min);
    core.run(kNine + 10min, SetWorkHours{});
    const auto model = modelOf(core.state());
    QCOMPARE(model, (NowModel{.kind = PhaseKind::Grace,
                              .until = kNine + 15min,
                              .left = 5min,
                              .intention = "Letter",
                              .next = Duration{15min},
                              .mayLapse = true,
                              .span = Span{kNine + 10min, kNine + 15min}}));
    // It does not pulse.
    QCOMPARE(overlayModel(core.state(), model)->opacities, (Opacities{0.15, 0.15}));
}

void PresentTest::theTimeOfALossIsToldWhileItIsAhead() const
{
    const auto time = *kLoss.before;
    QCOMPARE(toldTime(kLoss, time - 1ms), std::optional{time});
    QCOMPARE(toldTime(kLoss, time), std::optional<Instant>{});
    QCOMPARE(toldTime(Loss{.points = 1, .before = {}}, time), std::optional<Instant>{});
}

void PresentTest::overtimeGoesOnRoundTheDial() const
{
    auto core = begun();
    const auto end = kNine + 5min;
    core.run(kNine,
             SetSettings{{.streakPlan = core.state().settings.streakPlan, .overtimeLimit = 60min}});
    core.run(end - 1s, Seen{});
    const auto grownAt = [&](Duration overtime) {
        for (auto at = core.state().now + 1min; at < end + overtime; at += 1min) {
            core.run(at, Seen{});
        }
        core.run(end + overtime, Seen{});
        const auto model = modelOf(core.state());
        return std::tuple{model.kind, model.elapsed, overlayModel(core.state(), model)->elapsed};
    };
    QVERIFY(grownAt(0min) == std::tuple(PhaseKind::Overtime, 1.0, 5.0 / 15));
    QVERIFY(grownAt(3min) == std::tuple(PhaseKind::Overtime, 1.0, 8.0 / 15));
    QVERIFY(grownAt(45min) == std::tuple(PhaseKind::Overtime, 1.0, 50.0 / 15));
}

void PresentTest::overtimeIsToldInWholeMinutes_data() const
{
    QTest::addColumn<Duration>("overtime");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Duration>("next");
    QTest::newRow("its begin") << Duration{} << 0 << Duration{1min};
    QTest::newRow("its first minute") << Duration{59s} << 0 << Duration{1s};
    QTest::newRow("a minute") << Duration{60s} << 1 << Duration{1min};
    QTest::newRow("119 seconds") << Duration{119s} << 1 << Duration{1s};
    QTest::newRow("40 minutes and a half") << Duration{40min + 30s} << 40 << Duration{30s};
}

void PresentTest::overtimeIsToldInWholeMinutes() const
{
    QFETCH(Duration, overtime);
    QTEST(overtimeMinutes(overtime), "minutes");
    const NowModel model{.kind = PhaseKind::Overtime, .overtime = overtime};
    QTEST(untilNextMinute(model), "next");
}

void PresentTest::theRingShows_data() const
{
    QTest::addColumn<State>("state");
    QTest::addColumn<OverlayModel>("model");
    // Minutes of the span and of what has elapsed of it, on a dial of 15.
    const auto add = [](const char* name, const State& state, PhaseKind kind, double span,
                        double elapsed, Part first, Part second, Opacities opacities) {
        QTest::newRow(name) << state
                            << OverlayModel{.kind = kind,
                                            .dial = {.turn = 15min, .end = span / 15},
                                            .elapsed = elapsed / 15,
                                            .streak = segments(first, second),
                                            .opacities = opacities};
    };
    add("a prompt", aQuarterOfAPrompt(), PhaseKind::Prompt, 5, 0, Part::ToCome, Part::ToCome,
        {0.25, 0.70});
    add("a pomodoro", at(kNine + 150s, begun()), PhaseKind::Pomodoro, 5, 2.5, Part::Running,
        Part::ToCome, {0.15, 0.45 * 1.2});
    add("a break", at(kNine + 375s, begun()), PhaseKind::Break, 5, 1.25, Part::Done, Part::ToCome,
        {0.15, 0.30 * 1.1});
    add("grace", at(kNine + 750s, begun()), PhaseKind::Grace, 5, 2.5, Part::Done, Part::ToCome,
        {0.15, 0.45 * 1.2});
    add("a continued pomodoro", at(kNine + 1050s, continued()), PhaseKind::Pomodoro, 15, 7.5,
        Part::Done, Part::Running, {0.15, 0.45});
    add("the last break", at(kNine + 1575s, continued()), PhaseKind::Break, 5, 1.25, Part::Done,
        Part::Done, {0.15, 0.30 * 1.1});
}

void PresentTest::theRingShows() const
{
    QFETCH(State, state);
    QFETCH(OverlayModel, model);
    QCOMPARE(overlayModel(state, modelOf(state)), std::optional{model});
}

void PresentTest::theRingHighlightsTheSubjectOfTheLatestPrompt() const
{
    auto state = aQuarterOfAPrompt();
    const auto form = [&state] { return overlayModel(state, modelOf(state))->form; };
    QVERIFY(form() == std::nullopt);
    state.backoff =
        PromptBackoff{.session = kNine, .count = 2, .next = state.now + 60s, .latest = {}};
    QVERIFY(form() == PromptForm::FirstStep);
}

void PresentTest::theVeryFirstPromptIsAboutASmallStart() const
{
    auto state = aQuarterOfAPrompt();
    state.backoff =
        PromptBackoff{.session = kNine, .count = 1, .next = state.now + 60s, .latest = {}};
    QVERIFY(overlayModel(state, modelOf(state))->form == PromptForm::SmallStart);
    state.next.pomodoro = 1;
    QVERIFY(overlayModel(state, modelOf(state))->form == PromptForm::Stake);
}

void PresentTest::withNothingToDoThereIsNoRing() const
{
    const auto core = workday();
    QVERIFY(overlayModel(core.state(), modelOf(core.state())) == std::nullopt);
    QVERIFY(overlayModel(core.state(), modelOf(core.state(), kScore)) == std::nullopt);
}

void PresentTest::theRingHasTheScoreInSessionsOnly() const
{
    const auto state = begun().state();
    QCOMPARE(overlayModel(state, modelOf(state, kScore))->score, scoreRing(kScore));
    QVERIFY(overlayModel(state, modelOf(state))->score == std::nullopt);
}

void PresentTest::ringsSegmentsAddUp() const
{
    const auto core = inPomodoro();
    const auto ring = overlayModel(core.state(), modelOf(core.state()));
    double sum = 0;
    for (const auto& segment : ring->streak) {
        sum += segment.share;
    }
    QCOMPARE(sum, 1.0);
}

void PresentTest::afterALapseNoSegmentIsDone() const
{
    const auto state = at(kNine + 15min, begun());
    const auto ring = overlayModel(state, modelOf(state));
    QCOMPARE(ring->kind, PhaseKind::Prompt);
    QCOMPARE(ring->streak, segments(Part::ToCome, Part::ToCome));
}

void PresentTest::thePreviewIsInMidPomodoro() const
{
    const OverlayModel expected{.kind = PhaseKind::Pomodoro,
                                .dial = {.turn = 15min},
                                .elapsed = 0.3,
                                .streak = segments(Part::Done, Part::Running),
                                .score = ScoreRing{0.25, 0.8, 0.88},
                                .opacities = {0.15, 0.45}};
    QCOMPARE(previewModel({.streakPlan = {{5min, 5min}, {15min, 5min}}}), expected);
}

void PresentTest::theNextStepIsThatOfTheIntention() const
{
    auto core = prompting();
    core.run(kNine, SetNextStep{IntentionId{0}, "Sign it"});
    core.run(kNine, SetNextStep{kReport, "Chapter two"});
    QCOMPARE(modelOf(core.state()).nextStep, "Sign it"); // of the first open one
    core.run(kNine, Start{kReport});
    QCOMPARE(modelOf(core.state()).nextStep, "Chapter two");
}

void PresentTest::theTrayOffersPossibleActs() const
{
    const ScriptedZones zones;
    const auto& zone = zones.system();
    const auto state = begun().state();
    const NowActions actions{.canStop = true, .canCancel = true};
    const TrayModel expected{.now = modelOf(state, kScore),
                             .startable = kAllOpen,
                             .switchable = {kAllOpen[0], kAllOpen[2]},
                             .actions = actions,
                             .canHaveMoreTime = true,
                             .ends = endTimes(state, zone, state.now)};
    QVERIFY(trayModel(state, modelOf(state, kScore), actions, zone, state.now) == expected);
}

void PresentTest::theTrayListsAtMostTwelveIntentions() const
{
    auto core = workday();
    for (int count = 0; count < 20; ++count) {
        core.run(kMonday, AddIntention{.title = "More", .description = {}, .estimate = {}});
    }
    const auto& state = core.state();
    const auto& zone = core.zones().system();
    const auto listed = trayModel(state, modelOf(state), {}, zone, state.now).startable;
    QCOMPARE(listed.size(), 12u);
    QCOMPARE(listed.front(), kAllOpen.front());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PresentTest, QCoreApplication)
#include "tst_present.moc"
