// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/dial.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// The default plan, whose longest pomodoro has 30 minutes.
State stateWith(DialLength dial, const std::vector<Span>& events = {})
{
    State state;
    state.settings.appearance.dial = dial;
    state.hours.events = events;
    return state;
}

/// The model of a span that began at nine.
NowModel running(PhaseKind kind, Duration length, Duration ran)
{
    NowModel model{.kind = kind, .span = Span{kNine, kNine + length}, .ran = ran};
    if (kind == PhaseKind::Overtime) {
        model.overtime = ran - length;
    }
    return model;
}

Span eventAt(Duration sinceNine)
{
    return {kNine + sinceNine, kNine + sinceNine + 1h};
}

} // namespace

class DialTest final : public QObject {
    Q_OBJECT

private slots:
    void equalMinutesAreEqualArcs_data() const;
    void equalMinutesAreEqualArcs() const;
    void aPromptSuggestsTheNextPomodoro() const;
    void timePassesOnTheDial_data() const;
    void timePassesOnTheDial() const;
    void theNextEventIsMarkedIfItIsOnTheDial_data() const;
    void theNextEventIsMarkedIfItIsOnTheDial() const;
    void aPromptMarksNoEvent() const;
};

void DialTest::equalMinutesAreEqualArcs_data() const
{
    QTest::addColumn<DialLength>("wish");
    QTest::addColumn<Duration>("length");
    QTest::addColumn<Dial>("dial");
    using enum DialLength;
    const auto row = [](const char* name, DialLength wish, Duration length, Dial dial) {
        QTest::newRow(name) << wish << length << dial;
    };
    row("a short pomodoro", LongestPomodoro, 5min, {.turn = 30min, .end = 5.0 / 30});
    row("the longest pomodoro", LongestPomodoro, 30min, {.turn = 30min, .end = 1});
    row("one minute more than the plan", LongestPomodoro, 31min, {.turn = 31min, .end = 1});
    row("half an hour of an hour", Hour, 30min, {.turn = 1h, .end = 0.5});
    row("90 minutes on a dial of an hour", Hour, 90min, {.turn = 90min, .end = 1});
    row("a span of its own", Span, 5min, {.turn = 5min, .end = 1});
    row("an empty span", Span, 0min, {.turn = 1min, .end = 0});
}

void DialTest::equalMinutesAreEqualArcs() const
{
    QFETCH(DialLength, wish);
    QFETCH(Duration, length);
    for (const auto kind : {PhaseKind::Pomodoro, PhaseKind::Break, PhaseKind::Grace}) {
        QTEST(dialOf(stateWith(wish), running(kind, length, 0min)), "dial");
    }
    QTEST(dialOf(stateWith(wish), running(PhaseKind::Overtime, length, length + 40min)), "dial");
}

void DialTest::aPromptSuggestsTheNextPomodoro() const
{
    const NowModel prompt{.kind = PhaseKind::Prompt, .next = Duration{5min}};
    const auto dial = dialOf(stateWith(DialLength::LongestPomodoro), prompt);
    QCOMPARE(dial, (Dial{.turn = 30min, .end = 5.0 / 30}));
    QCOMPARE(turnsPassed(dial, prompt), 0.0);
}

void DialTest::timePassesOnTheDial_data() const
{
    QTest::addColumn<NowModel>("now");
    QTest::addColumn<double>("passed");
    using enum PhaseKind;
    QTest::newRow("a begin") << running(Pomodoro, 30min, 0min) << 0.0;
    QTest::newRow("a third") << running(Pomodoro, 30min, 10min) << 10.0 / 30;
    QTest::newRow("a third of a break") << running(Break, 10min, 200s) << 1.0 / 9;
    QTest::newRow("no further than its end") << running(Break, 10min, 11min) << 10.0 / 30;
    QTest::newRow("overtime") << running(Overtime, 10min, 25min) << 25.0 / 30;
    QTest::newRow("overtime past 12 o'clock") << running(Overtime, 30min, 45min) << 1.5;
}

void DialTest::timePassesOnTheDial() const
{
    QFETCH(NowModel, now);
    QTEST(turnsPassed(dialOf(stateWith(DialLength::LongestPomodoro), now), now), "passed");
}

void DialTest::theNextEventIsMarkedIfItIsOnTheDial_data() const
{
    QTest::addColumn<NowModel>("now");
    QTest::addColumn<std::vector<Span>>("events");
    QTest::addColumn<std::optional<double>>("event");
    using enum PhaseKind;
    const auto row = [](const char* name, const NowModel& now, const std::vector<Span>& events,
                        std::optional<double> event) {
        QTest::newRow(name) << now << events << event;
    };
    const auto tenOfThirty = running(Pomodoro, 30min, 10min);
    row("none", tenOfThirty, {}, {});
    row("in five minutes", tenOfThirty, {eventAt(15min)}, 0.5);
    row("the earliest", tenOfThirty, {eventAt(24min), eventAt(15min)}, 0.5);
    row("one under way does not count", tenOfThirty, {eventAt(10min), eventAt(24min)}, 0.8);
    row("at the end of the dial", tenOfThirty, {eventAt(30min)}, 1);
    row("beyond the dial", tenOfThirty, {eventAt(31min)}, {});
    row("after a short break", running(Break, 5min, 1min), {eventAt(15min)}, 0.5);
    row("in overtime, less than a turn ahead", running(Overtime, 30min, 45min), {eventAt(60min)},
        1);
    row("in overtime, past 12 o'clock", running(Overtime, 30min, 45min), {eventAt(66min)}, 0.2);
    row("in overtime, too far ahead", running(Overtime, 30min, 45min), {eventAt(76min)}, {});
}

void DialTest::theNextEventIsMarkedIfItIsOnTheDial() const
{
    QFETCH(NowModel, now);
    QFETCH(std::vector<Span>, events);
    QFETCH(std::optional<double>, event);
    const auto found = dialOf(stateWith(DialLength::LongestPomodoro, events), now).event;
    QCOMPARE(found.has_value(), event.has_value());
    QCOMPARE(found.value_or(0), event.value_or(0));
}

void DialTest::aPromptMarksNoEvent() const
{
    const NowModel prompt{.kind = PhaseKind::Prompt, .next = Duration{5min}};
    const auto dial = dialOf(stateWith(DialLength::LongestPomodoro, {eventAt(10min)}), prompt);
    QCOMPARE(dial.event, std::optional<double>{});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DialTest, QCoreApplication)
#include "tst_dial.moc"
