// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/calendar_cursor.h"
#include "core/present/calendar_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using enum CalendarBlock::Kind;
using std::chrono::minutes;

constexpr LocalDate kFirst{2026y / 3 / 2}; // a Monday
constexpr std::size_t kMondayNumber = 1;
constexpr WallSpan kNineToFive{9h, 17h};

RuleDay inDays(int days)
{
    return {.rule = RuleId{1}, .date = kFirst + std::chrono::days{days}};
}

CalendarBlock planned(int column)
{
    return {.key = SessionKey{inDays(column)},
            .kind = Planned,
            .place = {column, kNineToFive},
            .rule = {},
            .zone = {}};
}

/// A model of that many days with blocks that need no state.
CalendarModel drawnModel(int days, const std::vector<CalendarBlock::Place>& places)
{
    CalendarModel model;
    model.columns.resize(static_cast<std::size_t>(days));
    for (const auto& place : places) {
        model.blocks.push_back(
            {.key = WeekSpan{0, model.blocks.size()}, .place = place, .rule = {}, .zone = {}});
    }
    return model;
}

CalendarModel calendar(const Harness& core, int days = 7)
{
    return calendarOf(core.state(), core.zones(), kFirst, days, core.state().now);
}

} // namespace

class CalendarModelTest final : public QObject {
    Q_OBJECT

private slots:
    void daysHaveTheirSessions() const;
    void aChangedSessionHasThePlaceOfItsRule() const;
    void skippedAndAddedSessionsAreTold() const;
    void sessionsOfTodayThatAreOverStay() const;
    void eventsAreBlocks() const;
    void aSessionOverMidnightHasTwoPieces() const;
    void aSessionOfTheDayBeforeIsSeenWhereItEnds() const;
    void aLongEventFillsTheDays() const;
    void theUsualWeekBeginsWithAnyWeekday() const;
    void theLastDayOfTheUsualWeekEndsOnTheFirst() const;
    void overlappingBlocksHaveLanes_data() const;
    void overlappingBlocksHaveLanes() const;
    void eventsHaveLanesOfTheirOwn() const;
    void sessionsThatOverlapAreFound() const;
    void hoursThatOverlapAreFoundAroundTheWeek() const;
    void hoursUsedHaveAMargin_data() const;
    void hoursUsedHaveAMargin() const;
    void arrowsMoveAmongDaysAndBlocks_data() const;
    void arrowsMoveAmongDaysAndBlocks() const;
    void theCursorFollowsItsBlock() const;
    void theFirstCursorIsOnWhatIsNotOver() const;
};

void CalendarModelTest::daysHaveTheirSessions() const
{
    auto core = workday();
    core.run(kNine + 20min);
    const CalendarModel model = calendar(core, 2);
    auto today = planned(0);
    today.hasBegun = true;
    const CalendarModel expected{
        .columns = {{kMondayNumber, kFirst}, {kMondayNumber + 1, kFirst + std::chrono::days{1}}},
        .blocks = {today, planned(1)},
        .now = CalendarModel::Moment{0, 9h + 20min}};
    QVERIFY(model == expected);
}

void CalendarModelTest::aChangedSessionHasThePlaceOfItsRule() const
{
    auto core = workday();
    core.run(kMonday, ChangeSession{inDays(1), kNine + 25h, {}});
    auto expected = planned(1);
    expected.kind = Changed;
    expected.place.at.from = 10h;
    expected.rule = {1, kNineToFive};
    QVERIFY(calendar(core).blocks.at(1) == expected);
}

void CalendarModelTest::skippedAndAddedSessionsAreTold() const
{
    auto core = workday();
    core.run(kMonday, SkipSession{inDays(4)});
    core.run(kMonday, AddSession{kNine + 5 * 24h, kNine + 5 * 24h + 2h});
    auto skipped = planned(4);
    skipped.kind = Skipped;
    const CalendarBlock added{.key = SessionKey{SessionId{0}},
                              .kind = Added,
                              .place = {5, {9h, 11h}},
                              .rule = {},
                              .zone = {}};
    const auto blocks = calendar(core).blocks;
    QVERIFY((std::vector(blocks.begin() + 4, blocks.end()) == std::vector{skipped, added}));
}

void CalendarModelTest::sessionsOfTodayThatAreOverStay() const
{
    auto core = workday();
    core.run(kNine + 9h);
    auto over = planned(0);
    over.hasBegun = true;
    over.isOver = true;
    QVERIFY(calendar(core).blocks.front() == over);
}

void CalendarModelTest::eventsAreBlocks() const
{
    auto core = workday();
    const Span event{kNine + 24h + 30min, kNine + 25h};
    core.run(kMonday, SetEvents{{event}});
    const CalendarBlock expected{
        .key = event, .kind = Event, .place = {1, {9h + 30min, 10h}}, .rule = {}, .zone = {}};
    const auto blocks = calendar(core).blocks;
    QVERIFY(std::count(blocks.begin(), blocks.end(), expected) == 1);
    QVERIFY(std::count(blocks.begin(), blocks.end(), planned(1)) == 1);
}

void CalendarModelTest::aSessionOverMidnightHasTwoPieces() const
{
    const auto model = drawnModel(2, {{0, {22h, 26h}}});
    const std::vector<CalendarPiece> expected{
        {.block = 0, .column = 0, .at = {22h, 24h}, .begins = true},
        {.block = 0, .column = 1, .at = {0h, 2h}, .ends = true}};
    QVERIFY(piecesOf(model) == expected);
}

void CalendarModelTest::aSessionOfTheDayBeforeIsSeenWhereItEnds() const
{
    const std::vector<CalendarPiece> expected{
        {.block = 0, .column = 0, .at = {0h, 2h}, .ends = true}};
    QVERIFY(piecesOf(drawnModel(2, {{-1, {22h, 26h}}})) == expected);
    QVERIFY(piecesOf(drawnModel(2, {{-1, {22h, 24h}}})).empty());
}

void CalendarModelTest::aLongEventFillsTheDays() const
{
    const std::vector<CalendarPiece> expected{{.block = 0, .column = 0, .at = {0h, 24h}},
                                              {.block = 0, .column = 1, .at = {0h, 24h}}};
    QVERIFY(piecesOf(drawnModel(2, {{-3, {10h, 240h}}})) == expected);
}

void CalendarModelTest::theUsualWeekBeginsWithAnyWeekday() const
{
    Week week;
    week.days[0] = {{{10h}, {12h}, {}}};
    week.days[6] = {{{22h}, {2h}, {}}};
    const CalendarModel model = calendarOf(week, 6);
    const CalendarModel expected{
        .columns = {{6, {}}, {0, {}}, {1, {}}, {2, {}}, {3, {}}, {4, {}}, {5, {}}},
        .blocks = {{.key = WeekSpan{6, 0}, .place = {0, {22h, 26h}}, .rule = {}, .zone = {}},
                   {.key = WeekSpan{0, 0}, .place = {1, {10h, 12h}}, .rule = {}, .zone = {}}},
        .now = {},
        .isCyclic = true};
    QVERIFY(model == expected);
}

void CalendarModelTest::theLastDayOfTheUsualWeekEndsOnTheFirst() const
{
    Week week;
    week.days[0] = {{{22h}, {2h}, {}}};
    const std::vector<CalendarPiece> expected{
        {.block = 0, .column = 0, .at = {0h, 2h}, .ends = true},
        {.block = 0, .column = 6, .at = {22h, 24h}, .begins = true}};
    QVERIFY(piecesOf(calendarOf(week, 1)) == expected);
}

void CalendarModelTest::overlappingBlocksHaveLanes_data() const
{
    using Places = std::vector<CalendarBlock::Place>;
    using Lanes = std::vector<std::pair<int, int>>; // the lane and how many there are
    QTest::addColumn<Places>("places");
    QTest::addColumn<Lanes>("lanes");
    QTest::newRow("one-after-the-other")
        << Places{{0, {9h, 10h}}, {0, {10h, 11h}}} << Lanes{{0, 1}, {0, 1}};
    QTest::newRow("two-at-once") << Places{{0, {9h, 11h}}, {0, {10h, 12h}}}
                                 << Lanes{{0, 2}, {1, 2}};
    QTest::newRow("a-lane-is-used-again")
        << Places{{0, {9h, 12h}}, {0, {9h, 10h}}, {0, {10h, 11h}}} << Lanes{{0, 2}, {1, 2}, {0, 2}};
    QTest::newRow("other-days-do-not-matter")
        << Places{{0, {9h, 12h}}, {1, {9h, 12h}}} << Lanes{{0, 1}, {0, 1}};
}

void CalendarModelTest::overlappingBlocksHaveLanes() const
{
    QFETCH(const std::vector<CalendarBlock::Place>, places);
    using Lanes = std::vector<std::pair<int, int>>;
    QFETCH(const Lanes, lanes);
    Lanes found;
    for (const auto& piece : piecesOf(drawnModel(2, places))) {
        found.emplace_back(piece.lane, piece.lanes);
    }
    std::sort(found.begin(), found.end());
    Lanes expected = lanes;
    std::sort(expected.begin(), expected.end());
    QVERIFY(found == expected);
}

void CalendarModelTest::eventsHaveLanesOfTheirOwn() const
{
    auto model = drawnModel(1, {{0, {9h, 17h}}, {0, {10h, 11h}}, {0, {10h, 12h}}});
    model.blocks[1].kind = model.blocks[2].kind = Event;
    std::vector<int> lanes;
    for (const auto& piece : piecesOf(model)) {
        lanes.push_back(piece.lanes);
    }
    QVERIFY((lanes == std::vector{1, 2, 2}));
    model.blocks[0].kind = Event; // of the whole day
    model.blocks[0].place.at = {0h, 24h};
    lanes.clear();
    for (const auto& piece : piecesOf(model)) {
        lanes.push_back(piece.lanes);
    }
    QVERIFY((lanes == std::vector{1, 2, 2}));
}

void CalendarModelTest::sessionsThatOverlapAreFound() const
{
    using Spans = std::vector<WallSpan>;
    auto model = drawnModel(
        2, {{-1, {22h, 25h}}, {0, {0h, 9h}}, {0, {9h, 12h}}, {0, {11h, 13h}}, {1, {11h, 12h}}});
    const auto overlaps = [&](std::size_t block) { return overlapsOf(model, model.blocks[block]); };
    QVERIFY((overlaps(0) == Spans{{0h, 9h}}));
    QVERIFY((overlaps(1) == Spans{{22h, 25h}}));
    QVERIFY((overlaps(2) == Spans{{11h, 13h}}));
    QVERIFY((overlaps(4) == Spans{}));
    model.blocks[3].kind = Skipped;
    QVERIFY(overlaps(2).empty() && overlaps(3).empty());
    model.blocks[3].kind = Event;
    QVERIFY(overlaps(2).empty() && overlaps(3).empty());
}

void CalendarModelTest::hoursThatOverlapAreFoundAroundTheWeek() const
{
    Week week;
    week.days[0] = {{{22h}, {3h}, {}}, {{23h}, {23h + 30min}, "Asia/Tokyo"}};
    week.days[kMondayNumber] = {{{2h}, {4h}, {}}};
    const auto model = calendarOf(week, kMondayNumber);
    QVERIFY((overlapsOf(model, model.blocks.front()) == std::vector{WallSpan{22h, 27h}}));
    QVERIFY((overlapsOf(model, model.blocks[1]) == std::vector{WallSpan{2h, 4h}}));
    QVERIFY(overlapsOf(model, model.blocks.back()).empty());
}

void CalendarModelTest::hoursUsedHaveAMargin_data() const
{
    QTest::addColumn<std::vector<CalendarBlock::Place>>("places");
    QTest::addColumn<WallSpan>("used");
    using Places = std::vector<CalendarBlock::Place>;
    QTest::newRow("nothing") << Places{} << WallSpan{8h, 18h};
    QTest::newRow("usual-hours") << Places{{0, {9h, 17h}}, {1, {8h + 30min, 12h}}}
                                 << WallSpan{7h, 18h};
    QTest::newRow("over-midnight") << Places{{0, {22h, 26h}}} << WallSpan{0h, 24h};
    QTest::newRow("one-hour") << Places{{0, {20h, 21h}}} << WallSpan{16h, 24h};
}

void CalendarModelTest::hoursUsedHaveAMargin() const
{
    QFETCH(const std::vector<CalendarBlock::Place>, places);
    QFETCH(const WallSpan, used);
    QVERIFY(hoursUsed(drawnModel(2, places)) == used);
}

void CalendarModelTest::arrowsMoveAmongDaysAndBlocks_data() const
{
    QTest::addColumn<CalendarCursor>("from");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<CalendarCursor>("to");
    // Day 0: 9-12 and 13-17; day 1: nothing; day 2: 14-16.
    const CalendarCursor morning{0, 0};
    const CalendarCursor afternoon{0, 1};
    const CalendarCursor monday{0, {}};
    const CalendarCursor tuesday{1, {}};
    const CalendarCursor wednesday{2, 2};
    QTest::newRow("down-to-the-next-block") << morning << Direction::Down << afternoon;
    QTest::newRow("down-from-the-day") << monday << Direction::Down << morning;
    QTest::newRow("down-stays-at-the-last") << afternoon << Direction::Down << afternoon;
    QTest::newRow("up-to-the-day") << morning << Direction::Up << monday;
    QTest::newRow("forth-to-an-empty-day") << afternoon << Direction::Forth << tuesday;
    QTest::newRow("back-from-an-empty-day") << tuesday << Direction::Back << morning;
    QTest::newRow("last") << morning << Direction::Last << wednesday;
    QTest::newRow("first-is-the-nearest-in-time") << wednesday << Direction::First << afternoon;
    QTest::newRow("back-stays-on-the-first-day") << morning << Direction::Back << morning;
    QTest::newRow("forth-stays-on-the-last-day") << wednesday << Direction::Forth << wednesday;
}

void CalendarModelTest::arrowsMoveAmongDaysAndBlocks() const
{
    QFETCH(const CalendarCursor, from);
    QFETCH(const Direction, direction);
    QFETCH(const CalendarCursor, to);
    const auto model = drawnModel(3, {{0, {9h, 12h}}, {0, {13h, 17h}}, {2, {14h, 16h}}});
    QVERIFY(moved(model, from, direction) == to);
}

void CalendarModelTest::theCursorFollowsItsBlock() const
{
    const auto model = drawnModel(3, {{0, {9h, 12h}}, {2, {14h, 16h}}});
    QVERIFY((cursorAt(model, WeekSpan{0, 1}, 0) == CalendarCursor{2, 1}));
    QVERIFY((cursorAt(model, WeekSpan{0, 5}, 1) == CalendarCursor{1, {}}));
    QVERIFY((cursorAt(model, {}, 9) == CalendarCursor{2, {}}));
}

void CalendarModelTest::theFirstCursorIsOnWhatIsNotOver() const
{
    auto core = workday();
    core.run(kNine + 1h);
    QVERIFY((firstCursor(calendar(core)) == CalendarCursor{0, 0}));
    core.run(kNine + 9h);
    QVERIFY((firstCursor(calendar(core)) == CalendarCursor{0, {}}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CalendarModelTest, QCoreApplication)
#include "tst_calendar_model.moc"
