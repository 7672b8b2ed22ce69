// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/calendar_edit.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using std::chrono::minutes;

constexpr LocalDate kFirst{2026y / 3 / 2}; // a Monday
constexpr WallSpan kNineToFive{9h, 17h};

RuleDay inDays(int days)
{
    return {.rule = RuleId{1}, .date = kFirst + std::chrono::days{days}};
}

/// Two weeks from that Monday on.
CalendarModel calendar(const Harness& core)
{
    return calendarOf(core.state(), core.zones(), kFirst, 14, core.state().now);
}

CalendarModel usualWeek(const Harness& core)
{
    return calendarOf(weekOf(core.state().hours.rules), 1);
}

void fulfil(Harness& core, const CalendarModel& model, const CalendarWish& wish)
{
    for (const Command& command : commandsFor(core.state(), core.zones(), model, wish)) {
        core.run(kMonday, command);
    }
}

std::vector<Override> overridesAfter(Harness core, const RuleDay& day, const WallSpan& at)
{
    fulfil(core, calendar(core), ChangeBlock{SessionKey{day}, at, {}});
    return core.state().hours.overrides;
}

} // namespace

class CalendarEditTest final : public QObject {
    Q_OBJECT

private slots:
    void draggingSnapsAndStaysOnTheDay_data() const;
    void draggingSnapsAndStaysOnTheDay() const;
    void whatCanBeMovedDependsOnTheBlock_data() const;
    void whatCanBeMovedDependsOnTheBlock() const;
    void aSpanIsDrawnInEitherDirection_data() const;
    void aSpanIsDrawnInEitherDirection() const;
    void typedTimesMakeASpan() const;
    void theProposedHourIsFree() const;
    void onlyTheMovedBoundIsChanged() const;
    void theTimesOfTheRuleEndTheChange() const;
    void aSessionByHandIsAddedChangedAndRemoved() const;
    void aSkippedSessionIsBroughtBack() const;
    void theUsualWeekIsChanged() const;
    void severalTimesReplaceWhatTheyOverlap() const;
    void whatIsNotThereCannotBeChanged_data() const;
    void whatIsNotThereCannotBeChanged() const;
};

void CalendarEditTest::draggingSnapsAndStaysOnTheDay_data() const
{
    QTest::addColumn<WallSpan>("at");
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<minutes>("by");
    QTest::addColumn<WallSpan>("wanted");
    const WallSpan night{22h, 26h};
    QTest::newRow("not-at-all") << WallSpan{9h + 3min, 17h} << Grip::Whole << 0min
                                << WallSpan{9h + 3min, 17h};
    QTest::newRow("moved") << kNineToFive << Grip::Whole << 33min
                           << WallSpan{9h + 35min, 17h + 35min};
    QTest::newRow("moved-to-the-morning")
        << kNineToFive << Grip::Whole << minutes(-20h) << WallSpan{0h, 8h};
    QTest::newRow("moved-to-midnight")
        << kNineToFive << Grip::Whole << minutes(20h) << WallSpan{16h, 24h};
    QTest::newRow("moved-over-midnight")
        << night << Grip::Whole << minutes(5h) << WallSpan{23h + 55min, 27h + 55min};
    QTest::newRow("its-begin") << kNineToFive << Grip::Begin << minutes(-62min)
                               << WallSpan{8h, 17h};
    QTest::newRow("its-begin-beyond-its-end")
        << kNineToFive << Grip::Begin << minutes(20h) << WallSpan{16h + 55min, 17h};
    QTest::newRow("its-end") << kNineToFive << Grip::End << 58min << WallSpan{9h, 18h};
    QTest::newRow("its-end-before-its-begin")
        << kNineToFive << Grip::End << minutes(-20h) << WallSpan{9h, 9h + 5min};
    QTest::newRow("its-end-to-midnight")
        << kNineToFive << Grip::End << minutes(20h) << WallSpan{9h, 24h};
    QTest::newRow("an-end-stays-on-the-next-day")
        << night << Grip::End << minutes(-9h) << WallSpan{22h, 24h};
    QTest::newRow("no-longer-than-a-day")
        << night << Grip::End << minutes(30h) << WallSpan{22h, 46h};
}

void CalendarEditTest::draggingSnapsAndStaysOnTheDay() const
{
    QFETCH(const WallSpan, at);
    QFETCH(const Grip, grip);
    QFETCH(const minutes, by);
    QFETCH(const WallSpan, wanted);
    const WallSpan found = dragged(at, grip, by);
    QCOMPARE(found.from.count(), wanted.from.count());
    QCOMPARE(found.to.count(), wanted.to.count());
}

void CalendarEditTest::whatCanBeMovedDependsOnTheBlock_data() const
{
    using enum CalendarBlock::Kind;
    QTest::addColumn<CalendarBlock>("block");
    QTest::addColumn<bool>("begin");
    QTest::addColumn<bool>("end");
    QTest::newRow("to-come") << CalendarBlock{} << true << true;
    QTest::newRow("under-way") << CalendarBlock{.rule = {}, .hasBegun = true, .zone = {}} << false
                               << true;
    QTest::newRow("over") << CalendarBlock{.rule = {}, .hasBegun = true, .isOver = true, .zone = {}}
                          << false << false;
    QTest::newRow("skipped") << CalendarBlock{.kind = Skipped, .rule = {}, .zone = {}} << false
                             << false;
    QTest::newRow("event") << CalendarBlock{.kind = Event, .rule = {}, .zone = {}} << false
                           << false;
}

void CalendarEditTest::whatCanBeMovedDependsOnTheBlock() const
{
    QFETCH(const CalendarBlock, block);
    QFETCH(const bool, begin);
    QFETCH(const bool, end);
    QCOMPARE(canMove(block, Grip::Whole), begin);
    QCOMPARE(canMove(block, Grip::Begin), begin);
    QCOMPARE(canMove(block, Grip::End), end);
}

void CalendarEditTest::aSpanIsDrawnInEitherDirection_data() const
{
    QTest::addColumn<minutes>("from");
    QTest::addColumn<minutes>("to");
    QTest::addColumn<std::optional<WallSpan>>("wanted");
    using Wanted = std::optional<WallSpan>;
    QTest::newRow("down") << minutes(10h + 2min) << minutes(11h + 4min)
                          << Wanted(WallSpan{10h, 11h + 5min});
    QTest::newRow("up") << minutes(11h) << minutes(9h) << Wanted(WallSpan{9h, 11h});
    QTest::newRow("too-short") << minutes(11h) << minutes(11h + 2min) << Wanted();
    QTest::newRow("out-of-the-day") << minutes(23h) << minutes(25h) << Wanted(WallSpan{23h, 24h});
}

void CalendarEditTest::aSpanIsDrawnInEitherDirection() const
{
    QFETCH(const minutes, from);
    QFETCH(const minutes, to);
    QFETCH(const std::optional<WallSpan>, wanted);
    QVERIFY(drawn(from, to) == wanted);
}

void CalendarEditTest::typedTimesMakeASpan() const
{
    QVERIFY((wallSpan({9h}, {17h}) == WallSpan{9h, 17h}));
    QVERIFY((wallSpan({22h}, {2h}) == WallSpan{22h, 26h}));
    QVERIFY((wallSpan({9h}, {9h}) == WallSpan{9h, 33h}));
}

void CalendarEditTest::theProposedHourIsFree() const
{
    auto core = workday();
    core.run(kMonday, SkipSession{inDays(2)});
    core.run(kNine + 20min);
    const auto model = calendarOf(core.state(), core.zones(), kFirst, 7, core.state().now);
    QVERIFY((proposedHour(model, 0) == WallSpan{17h, 18h}));
    QVERIFY((proposedHour(model, 1) == WallSpan{17h, 18h}));
    QVERIFY((proposedHour(model, 2) == WallSpan{9h, 10h}));
    QVERIFY((proposedHour(model, 5) == WallSpan{9h, 10h}));
}

void CalendarEditTest::onlyTheMovedBoundIsChanged() const
{
    const Override wanted{RuleId{1}, inDays(1).date, ChangedDay{{}, kNine + 33h}};
    QVERIFY(overridesAfter(workday(), inDays(1), {9h, 18h}) == std::vector{wanted});
}

void CalendarEditTest::theTimesOfTheRuleEndTheChange() const
{
    auto core = workday();
    core.run(kMonday, ChangeSession{inDays(1), kNine + 25h, {}});
    QVERIFY(overridesAfter(core, inDays(1), kNineToFive).empty());
}

void CalendarEditTest::aSessionByHandIsAddedChangedAndRemoved() const
{
    Harness core;
    fulfil(core, calendar(core), AddBlock{1, {9h, 10h}});
    QVERIFY((core.state().hours.manual ==
             std::vector{ManualSession{SessionId{0}, {kNine + 24h, kNine + 25h}}}));
    const SessionKey key{SessionId{0}};
    fulfil(core, calendar(core), ChangeBlock{key, {22h, 25h}, {}});
    QVERIFY((core.state().hours.manual ==
             std::vector{ManualSession{SessionId{0}, {kNine + 37h, kNine + 40h}}}));
    fulfil(core, calendar(core), SkipBlock{key});
    QVERIFY(core.state().hours.manual.empty());
}

void CalendarEditTest::aSkippedSessionIsBroughtBack() const
{
    auto core = workday();
    const auto before = core.state().hours;
    fulfil(core, calendar(core), SkipBlock{SessionKey{inDays(1)}});
    const Override wanted{RuleId{1}, inDays(1).date, SkippedDay{}};
    QVERIFY(core.state().hours.overrides == std::vector{wanted});
    fulfil(core, calendar(core), RestoreBlock{SessionKey{inDays(1)}});
    QVERIFY(core.state().hours == before);
}

void CalendarEditTest::theUsualWeekIsChanged() const
{
    auto core = workday();
    auto wanted = proposedWeek();
    wanted.days[1] = {{{10h}, {2h}, {}}};
    fulfil(core, usualWeek(core), ChangeBlock{WeekSpan{1, 0}, {10h, 26h}, {}});
    QVERIFY(weekOf(core.state().hours.rules) == wanted);
    wanted.days[0] = {{{19h}, {0h}, {}}};
    fulfil(core, usualWeek(core), AddBlock{6, {19h, 24h}});
    QVERIFY(weekOf(core.state().hours.rules) == wanted);
    wanted.days[0] = {{{8h}, {9h}, {}}, {{10h}, {11h}, {}}};
    fulfil(core, usualWeek(core), ChangeBlock{WeekSpan{0, 0}, {10h, 11h}, {{8h, 9h}}});
    QVERIFY(weekOf(core.state().hours.rules) == wanted);
    wanted.days[1] = {};
    fulfil(core, usualWeek(core), SkipBlock{WeekSpan{1, 0}});
    QVERIFY(weekOf(core.state().hours.rules) == wanted);
}

void CalendarEditTest::severalTimesReplaceWhatTheyOverlap() const
{
    auto core = workday();
    auto wanted = proposedWeek();
    wanted.days[2] = {{{9h}, {12h + 30min}, {}}, {{13h + 30min}, {17h}, {}}, {{20h}, {21h}, {}}};
    core.run(kMonday, SetWorkHours{rulesOf(wanted, core.state().hours.rules)});
    const CalendarModel model = calendar(core);
    std::vector<BlockKey> tuesday;
    for (const CalendarBlock& block : model.blocks) {
        if (block.place.column == 1) {
            tuesday.push_back(block.key);
        }
    }
    QCOMPARE(tuesday.size(), 3u);
    const auto commands = commandsFor(core.state(), core.zones(), model,
                                      ChangeBlock{tuesday[0], {9h, 12h}, {{14h, 18h}}});
    QCOMPARE(commands.size(), 3u);
    QVERIFY(BlockKey(std::get<SkipSession>(commands.at(1)).session) == tuesday[1]);

    fulfil(core, usualWeek(core), ChangeBlock{WeekSpan{2, 0}, {9h, 12h}, {{14h, 18h}}});
    wanted.days[2] = {{{9h}, {12h}, {}}, {{14h}, {18h}, {}}, {{20h}, {21h}, {}}};
    QVERIFY(weekOf(core.state().hours.rules) == wanted);
}

void CalendarEditTest::whatIsNotThereCannotBeChanged_data() const
{
    QTest::addColumn<CalendarWish>("wish");
    const Span event{kNine, kNine + 1h};
    QTest::newRow("an-event") << CalendarWish(ChangeBlock{event, {9h, 10h}, {}});
    QTest::newRow("an-event-removed") << CalendarWish(SkipBlock{event});
    QTest::newRow("a-session-that-is-gone")
        << CalendarWish(ChangeBlock{SessionKey{SessionId{7}}, {9h, 10h}, {}});
    QTest::newRow("hours-that-are-gone") << CalendarWish(SkipBlock{WeekSpan{1, 3}});
    QTest::newRow("nothing-to-restore") << CalendarWish(RestoreBlock{SessionKey{SessionId{7}}});
}

void CalendarEditTest::whatIsNotThereCannotBeChanged() const
{
    QFETCH(const CalendarWish, wish);
    const auto core = workday();
    QVERIFY(commandsFor(core.state(), core.zones(), calendar(core), wish).empty());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CalendarEditTest, QCoreApplication)
#include "tst_calendar_edit.moc"
