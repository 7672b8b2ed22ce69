// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/overlay_model.h"
#include "core/present/tray_model.h"
#include "tests/support/harness.h"

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

/// A workday on which streaks have 5 and 15 minutes, with breaks of 5; in a prompt since nine.
Harness prompting()
{
    auto core = workday();
    core.run(kMonday, SetStreakPlan{{{5min, 5min}, {15min, 5min}}});
    core.run(kNine);
    return core;
}

/// The same, with the report begun at nine.
Harness begun()
{
    auto core = prompting();
    core.run(kNine, Start{kReport});
    return core;
}

/// The streak goes on with the letter.
Harness continued()
{
    auto core = begun();
    core.run(kNine + 12min, Start{});
    return core;
}

/// The boundaries up to `now` are closed, as the program would have.
Harness at(Instant now, Harness core)
{
    core.run(now);
    return core;
}

} // namespace

/// What the ring, the tray and the window show of the phase.
class PresentTest final : public QObject {
    Q_OBJECT

private slots:
    void nowIs_data() const;
    void nowIs() const;
    void betweenDeadlinesTimePasses() const;
    void minutesCountDown_data() const;
    void minutesCountDown() const;
    void withoutIntentionsThereIsNoTitle() const;

    void theRingShows_data() const;
    void theRingShows() const;
    void withNothingToDoThereIsNoRing() const;
    void ringsSegmentsAddUp() const;
    void aLapsedStreakLeavesNothingDone() const;
    void thePreviewIsInMidWork() const;

    void theTrayOffers_data() const;
    void theTrayOffers() const;
    void theTrayAsksOnlyForWhatHasNoEvaluation() const;
    void theTrayListsADozen() const;
};

void PresentTest::nowIs_data() const
{
    QTest::addColumn<Harness>("core");
    QTest::addColumn<NowModel>("model");

    QTest::newRow("idle, until the session")
        << at(kNine - 1h, workday())
        << NowModel{PhaseKind::Idle, 0, kNine, 1h, "Letter", Duration{5min}};
    QTest::newRow("idle, without anything to come")
        << Harness{} << NowModel{PhaseKind::Idle, 0, {}, {}, "", Duration{5min}};
    QTest::newRow("a prompt") << at(kNine + 2h, prompting())
                              << NowModel{PhaseKind::Prompt, 0.25,          kNine + 8h, 6h,
                                          "Letter",          Duration{5min}};
    QTest::newRow("a pomodoro") << at(kNine + 150s, begun())
                                << NowModel{
                                       PhaseKind::Pomodoro, 0.5, kNine + 5min, 150s, "Report", {}};
    QTest::newRow("a break") << at(kNine + 375s, begun())
                             << NowModel{PhaseKind::Break, 0.25, kNine + 10min, 225s, "Letter", {}};
    QTest::newRow("grace") << at(kNine + 750s, begun())
                           << NowModel{PhaseKind::Grace, 0.5, kNine + 15min, 150s, "Letter",
                                       Duration{15min}};
    QTest::newRow("a continued pomodoro")
        << at(kNine + 1050s, continued())
        << NowModel{PhaseKind::Pomodoro, 0.5, kNine + 25min, 450s, "Letter", {}};
}

void PresentTest::nowIs() const
{
    QFETCH(Harness, core);
    QTEST(nowModel(core.state(), core.zones(), core.state().now), "model");
}

void PresentTest::betweenDeadlinesTimePasses() const
{
    const auto core = begun();
    const auto model = [&](Instant now) { return nowModel(core.state(), core.zones(), now); };
    QCOMPARE(model(kNine), (NowModel{PhaseKind::Pomodoro, 0, kNine + 5min, 5min, "Report", {}}));
    QCOMPARE(model(kNine + 225s),
             (NowModel{PhaseKind::Pomodoro, 0.75, kNine + 5min, 75s, "Report", {}}));
    // A clock that was set may be off for a moment.
    QCOMPARE(model(kNine + 1h), (NowModel{PhaseKind::Pomodoro, 1, kNine + 5min, 0s, "Report", {}}));
    QCOMPARE(model(kNine - 5min).elapsed, 0.0);
}

void PresentTest::minutesCountDown_data() const
{
    QTest::addColumn<Duration>("left");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << Duration{} << 0;
    QTest::newRow("a millisecond") << Duration{1ms} << 1;
    QTest::newRow("60 seconds") << Duration{60s} << 1;
    QTest::newRow("61 seconds") << Duration{61s} << 2;
    QTest::newRow("an hour") << Duration{1h} << 60;
}

void PresentTest::minutesCountDown() const
{
    QFETCH(Duration, left);
    QTEST(minutesLeft(left), "minutes");
}

void PresentTest::withoutIntentionsThereIsNoTitle() const
{
    Harness core;
    core.run(kMonday, AddSession{kNine, kNine + 1h});
    core.run(kNine);
    QCOMPARE(nowModel(core.state(), core.zones(), kNine),
             (NowModel{PhaseKind::Prompt, 0, kNine + 1h, 1h, "", Duration{5min}}));
}

void PresentTest::theRingShows_data() const
{
    QTest::addColumn<Harness>("core");
    QTest::addColumn<OverlayModel>("model");

    QTest::newRow("a prompt") << at(kNine + 2h, prompting())
                              << OverlayModel{PhaseKind::Prompt,
                                              0.25,
                                              segments(Part::ToCome, Part::ToCome),
                                              {0.25, 0.70}};
    QTest::newRow("a pomodoro") << at(kNine + 150s, begun())
                                << OverlayModel{PhaseKind::Pomodoro,
                                                0.5,
                                                segments(Part::Running, Part::ToCome),
                                                {0.15, 0.45}};
    QTest::newRow("a break") << at(kNine + 375s, begun())
                             << OverlayModel{PhaseKind::Break,
                                             0.25,
                                             segments(Part::Done, Part::ToCome),
                                             {0.15, 0.30}};
    QTest::newRow("grace") << at(kNine + 750s, begun())
                           << OverlayModel{PhaseKind::Grace,
                                           0.5,
                                           segments(Part::Done, Part::ToCome),
                                           {0.15, 0.45}};
    QTest::newRow("a continued pomodoro")
        << at(kNine + 1050s, continued())
        << OverlayModel{
               PhaseKind::Pomodoro, 0.5, segments(Part::Done, Part::Running), {0.15, 0.45}};
    QTest::newRow("the last break")
        << at(kNine + 1575s, continued())
        << OverlayModel{PhaseKind::Break, 0.25, segments(Part::Done, Part::Done), {0.15, 0.30}};
}

void PresentTest::theRingShows() const
{
    QFETCH(Harness, core);
    QFETCH(OverlayModel, model);
    QCOMPARE(overlayModel(core.state(), core.zones(), core.state().now), std::optional{model});
}

void PresentTest::withNothingToDoThereIsNoRing() const
{
    const auto core = workday();
    QVERIFY(overlayModel(core.state(), core.zones(), kMonday) == std::nullopt);
}

void PresentTest::ringsSegmentsAddUp() const
{
    const auto core = inPomodoro();
    const auto ring = overlayModel(core.state(), core.zones(), kNine);
    double sum = 0;
    for (const auto& segment : ring->streak) {
        sum += segment.share;
    }
    QCOMPARE(sum, 1.0);
}

void PresentTest::aLapsedStreakLeavesNothingDone() const
{
    const auto core = at(kNine + 15min, begun());
    const auto ring = overlayModel(core.state(), core.zones(), kNine + 15min);
    QCOMPARE(ring->kind, PhaseKind::Prompt);
    QCOMPARE(ring->streak, segments(Part::ToCome, Part::ToCome));
}

void PresentTest::thePreviewIsInMidWork() const
{
    const OverlayModel expected{
        PhaseKind::Pomodoro, 0.3, segments(Part::Done, Part::Running), {0.15, 0.45}};
    QCOMPARE(previewModel({{5min, 5min}, {15min, 5min}}), expected);
}

void PresentTest::theTrayOffers_data() const
{
    using Question = TrayModel::Question;
    QTest::addColumn<Harness>("core");
    QTest::addColumn<bool>("canStart");
    QTest::addColumn<bool>("canStop");
    QTest::addColumn<std::optional<Question>>("question");

    const auto none = std::optional<Question>{};
    const auto ended = std::optional{Question{PomodoroId{0}, "Report", false}};
    const auto running = std::optional{Question{PomodoroId{0}, "Report", true}};
    QTest::newRow("idle") << workday() << true << false << none;
    QTest::newRow("a prompt") << prompting() << true << false << none;
    QTest::newRow("a pomodoro") << begun() << false << true << running;
    QTest::newRow("a break") << at(kNine + 5min, begun()) << false << false << ended;
    QTest::newRow("grace") << at(kNine + 10min, begun()) << true << false << ended;
    QTest::newRow("a lapse") << at(kNine + 15min, begun()) << true << false << ended;
}

void PresentTest::theTrayOffers() const
{
    QFETCH(Harness, core);
    QFETCH(bool, canStart);
    QFETCH(bool, canStop);
    QFETCH(std::optional<TrayModel::Question>, question);
    const auto now = core.state().now;
    const TrayModel expected{.now = nowModel(core.state(), core.zones(), now),
                             .startable = kAllOpen,
                             .canStart = canStart,
                             .canStop = canStop,
                             .evaluable = question};
    QCOMPARE(trayModel(core.state(), core.zones(), now), expected);
}

void PresentTest::theTrayAsksOnlyForWhatHasNoEvaluation() const
{
    using Question = TrayModel::Question;
    auto core = continued();
    const auto question = [&] {
        return trayModel(core.state(), core.zones(), core.state().now).evaluable;
    };
    QCOMPARE(question(), std::optional(Question{PomodoroId{1}, "Letter", true}));
    core.run(kNine + 13min, Evaluate{PomodoroId{1}, Verdict::Focused});
    QCOMPARE(question(), std::optional(Question{PomodoroId{0}, "Report", false}));
    core.run(kNine + 13min, Evaluate{PomodoroId{0}, Verdict::Achieved});
    QVERIFY(question() == std::nullopt);
}

void PresentTest::theTrayListsADozen() const
{
    auto core = workday();
    for (int count = 0; count < 20; ++count) {
        core.run(kMonday, AddIntention{.title = "More", .description = {}, .estimate = {}});
    }
    const auto listed = trayModel(core.state(), core.zones(), kMonday).startable;
    QCOMPARE(listed.size(), 12u);
    QCOMPARE(listed.front(), kAllOpen.front());
}

} // namespace pomotide

QTEST_GUILESS_MAIN(pomotide::PresentTest)
#include "tst_present.moc"
