// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/approach.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr Span kHalfAnHour{kNine, kNine + 30min};

NowModel inSpan(PhaseKind kind, Duration left)
{
    return {.kind = kind, .until = kNine + 30min, .left = left, .span = kHalfAnHour, .ahead = left};
}

State stateWith(const std::vector<Span>& events)
{
    State state;
    state.hours.events = events;
    return state;
}

} // namespace

class ApproachTest final : public QObject {
    Q_OBJECT

private slots:
    void theNearestTransitionIsAnnounced_data() const;
    void theNearestTransitionIsAnnounced() const;
    void pulsesComeCloserAndStronger_data() const;
    void pulsesComeCloserAndStronger() const;
    void aPromptComesCloserBeforeALoss() const;
    void aLastMinuteBeginsWithAPulseInAnyCase() const;
    void aShortPeriodStays() const;
};

void ApproachTest::theNearestTransitionIsAnnounced_data() const
{
    QTest::addColumn<NowModel>("model");
    QTest::addColumn<std::vector<Span>>("events");
    QTest::addColumn<std::optional<Duration>>("ahead");
    using enum PhaseKind;
    const auto row = [](const char* name, const NowModel& model, const std::vector<Span>& events,
                        std::optional<Duration> ahead) {
        QTest::newRow(name) << model << events << ahead;
    };
    const Span session{kNine, kNine + 20min};
    const Span event{kNine + 15min, kNine + 1h};
    const Span under{kNine, kNine + 1h};
    const NowModel pomodoro{.kind = Pomodoro, .span = kHalfAnHour};
    const NowModel inSession{.kind = Pomodoro, .session = session, .span = kHalfAnHour};
    // At ten past nine.
    row("an end", pomodoro, {}, 20min);
    row("a break's end", {.kind = Break, .span = kHalfAnHour}, {}, 20min);
    row("a session's end before", inSession, {}, 10min);
    row("an event before both", inSession, {event}, 5min);
    row("an event under way is none", inSession, {under}, 10min);
    row("overtime, whose planned end is over",
        {.kind = Overtime, .session = session, .span = Span{kNine, kNine + 5min}}, {}, 10min);
    row("overtime with nothing ahead", {.kind = Overtime, .span = Span{kNine, kNine + 10min}}, {},
        {});
    row("an event in a prompt", {.kind = Prompt, .session = session}, {event}, 5min);
    row("no session's end in a prompt", {.kind = Prompt, .session = session}, {}, {});
    row("no end that costs nothing",
        {.kind = Grace, .session = session, .mayLapse = true, .span = kHalfAnHour}, {}, {});
    row("an event while free", {}, {event}, 5min);
}

void ApproachTest::theNearestTransitionIsAnnounced() const
{
    QFETCH(NowModel, model);
    QFETCH(std::vector<Span>, events);
    QTEST(untilTransition(stateWith(events), model, kNine + 10min), "ahead");
}

void ApproachTest::pulsesComeCloserAndStronger_data() const
{
    QTest::addColumn<Duration>("ahead");
    QTest::addColumn<Rhythm>("rhythm");
    const auto row = [](const char* name, Duration ahead, Duration period, double strength,
                        std::optional<Duration> change) {
        QTest::newRow(name) << ahead
                            << Rhythm{.period = period,
                                      .strength = strength,
                                      .change = change,
                                      .end = ahead};
    };
    row("far", 20min, 2min, 1, 15min);
    row("just before", 5min + 1ms, 2min, 1, 1ms);
    row("five minutes", 5min, 60s, 1.1, 2min);
    row("three minutes", 3min, 30s, 1.2, 2min);
    row("the last minute", 1min, 10s, 1.3, {});
    row("the end", 0min, 10s, 1.3, {});
}

void ApproachTest::pulsesComeCloserAndStronger() const
{
    QFETCH(Duration, ahead);
    const Appearance look{.pulsePeriod = 2min};
    QTEST(rhythmOf(inSpan(PhaseKind::Break, ahead), look), "rhythm");

    QFETCH(Rhythm, rhythm);
    const NowModel untilAnEvent{.kind = PhaseKind::Overtime, .span = kHalfAnHour, .ahead = ahead};
    rhythm.end = {};
    QCOMPARE(rhythmOf(untilAnEvent, look), rhythm);
    auto quiet = untilAnEvent;
    quiet.ahead.reset();
    QCOMPARE(rhythmOf(quiet, look), Rhythm{.period = 2min});
    QCOMPARE(rhythmOf(untilAnEvent, {.pulsePeriod = 2min, .approach = false}),
             Rhythm{.period = 2min});
}

void ApproachTest::aPromptComesCloserBeforeALoss() const
{
    const auto before = [](Duration left) {
        const NowModel prompt{.kind = PhaseKind::Prompt, .until = kNine + 30min, .left = left};
        return rhythmOf(prompt, {.pulsePeriod = 30s});
    };
    QCOMPARE(before(75s), (Rhythm{.period = 30s, .change = 15s}));
    QCOMPARE(before(60s), Rhythm{.period = 10s});
    QCOMPARE(rhythmOf({.kind = PhaseKind::Prompt}, {.pulsePeriod = 30s}), Rhythm{.period = 30s});
}

/// It asks how the pomodoro is going.
void ApproachTest::aLastMinuteBeginsWithAPulseInAnyCase() const
{
    QCOMPARE(rhythmOf(inSpan(PhaseKind::Pomodoro, 90s), {.pulsePeriod = 60s, .approach = false}),
             (Rhythm{.period = 60s, .change = 30s, .end = 90s}));
}

void ApproachTest::aShortPeriodStays() const
{
    const Appearance look{.pulsePeriod = 5s};
    QCOMPARE(rhythmOf(inSpan(PhaseKind::Break, 1min), look),
             (Rhythm{.period = 5s, .strength = 1.3, .end = 1min}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ApproachTest, QCoreApplication)
#include "tst_approach.moc"
