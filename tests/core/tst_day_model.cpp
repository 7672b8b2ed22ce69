// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "core/present/day_model.h"
#include "core/present/now_actions.h"
#include "core/present/slot_plan.h"
#include "core/present/upcoming_model.h"
#include "core/time/resolve.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Kind = DayPart::Kind;

/// The core on a store in memory, from Monday midnight on, with the open intentions 0 "Letter" and
/// 1 "Report".
class AppFixture final {
public:
    explicit AppFixture(ScriptedZones zones = ScriptedZones{}, Instant start = kMonday)
        : m_zones(std::move(zones)), m_store(initialState(start)), m_now(start)
    {
        run(start, AddIntention{.title = "Letter", .description = {}, .estimate = {}});
        run(start, AddIntention{.title = "Report", .description = {}, .estimate = {}});
    }

    Outcome run(Instant at, const Command& command = Advance{})
    {
        m_now = at;
        return m_store
            .transact([&](const State& state, const History& history) {
                return step(state, command, at, m_zones, history);
            })
            ->outcome;
    }

    template<typename Model>
    Model read(const std::function<Model(const State&, const History&)>& look)
    {
        Model model;
        static_cast<void>(m_store.read(
            [&](const State& state, const History& history) { model = look(state, history); }));
        return model;
    }

    DayModel day()
    {
        return read<DayModel>([this](const State& state, const History& history) {
            return dayModel(state, m_zones, history, m_now);
        });
    }

    NowActions actions()
    {
        return read<NowActions>([this](const State& state, const History& history) {
            return nowActions(state, history, m_now);
        });
    }

    SessionSlots planned()
    {
        return read<SessionSlots>([this](const State& state, const History&) {
            return slotsOfThisSession(state, m_zones, m_now);
        });
    }

private:
    ScriptedZones m_zones;
    MemoryStore m_store;
    Instant m_now;
};

/// A session from nine to ten; pomodoros of 10 and 20 minutes, breaks of 5.
AppFixture oneHour()
{
    AppFixture fixture;
    fixture.run(kMonday, SetSettings{{.streakPlan = {{10min, 5min}, {20min, 5min}}}});
    fixture.run(kMonday, AddSession{kNine, kNine + 1h});
    return fixture;
}

AppFixture working()
{
    auto fixture = oneHour();
    fixture.run(kNine, Start{});
    return fixture;
}

PlannedSlot slot(std::size_t place, Duration begin, Duration length)
{
    const Span pomodoro{kNine + begin, kNine + begin + length};
    return {.pomodoro = pomodoro, .pause = {pomodoro.end, pomodoro.end + 5min}, .order = place};
}

DayPart part(Kind kind, Duration begin, Duration end, const std::string& title = {},
             std::optional<Verdict> verdict = {})
{
    DayPart part{
        .kind = kind, .span = {kNine + begin, kNine + end}, .title = title, .verdict = verdict};
    if (kind == Kind::Slot && !title.empty()) {
        part.intention = IntentionId{title == "Letter" ? 0 : 1};
    }
    return part;
}

DayPart numbered(DayPart part, std::int64_t pomodoro)
{
    part.pomodoro = PomodoroId{pomodoro};
    return part;
}

std::vector<Instant> hoursFrom(Instant first, int count)
{
    std::vector<Instant> hours;
    for (int hour = 0; hour <= count; ++hour) {
        hours.push_back(first + hour * 1h);
    }
    return hours;
}

} // namespace

class DayModelTest final : public QObject {
    Q_OBJECT

private slots:
    void slotsFollowThePhase_data() const;
    void slotsFollowThePhase() const;
    void withoutASessionTodayThereAreNoSlots() const;
    void slotsOfALaterSessionBeginWithIt() const;
    void theOrderContinuesInTheNextSession() const;

    void anEmptyDayShowsEightHoursAroundNow() const;
    void theDayIsInItsOrder() const;
    void aPomodoroIsShownFromWhereItsWorkBegan() const;
    void inOvertimeThePomodoroReachesToNow() const;
    void pomodorosThatAwaitNoLongerAreUnrated() const;
    void aPomodoroOnlyEvaluatedTodayBelongsToItsOwnDay() const;
    void boundsStillToComeCanBeMoved() const;
    void aPastSessionHasNoKey() const;
    void aNightShiftIsShownWhole() const;
    void theHourThatClocksRepeatIsMarkedTwice() const;
    void appointmentsAreParts() const;
    void thePastIsFoldedUpToAFullHour() const;
    void whatRunsIsNotFolded() const;
    void aShortPastOrADayThatIsOverIsNotFolded() const;

    void everySessionUnderWayCanEndEarly() const;
    void sessionsNotUnderWayOrAlmostOverCannotEndEarly_data() const;
    void sessionsNotUnderWayOrAlmostOverCannotEndEarly() const;

    void possibleActsFollowThePhase() const;
    void onlyTheLatestCanBeAchieved() const;

    void aSessionAsPlannedFollowsItsRule() const;
};

void DayModelTest::slotsFollowThePhase_data() const
{
    QTest::addColumn<SessionSlots>("planned");
    using Slots = std::vector<PlannedSlot>;
    const Span hour{kNine, kNine + 1h};
    const auto of = [&](AppFixture fixture, Instant now) {
        fixture.run(now);
        return fixture.planned();
    };
    const auto row = [](const char* name, const SessionSlots& actual, const SessionSlots& wanted) {
        QTest::newRow(name) << actual << wanted;
    };
    QTest::addColumn<SessionSlots>("wanted");

    row("before the session: from its begin, and the plan starts over", of(oneHour(), kNine - 1h),
        {hour, Slots{slot(0, 0min, 10min), slot(1, 15min, 20min), slot(2, 40min, 10min)}});
    row("in a prompt: from now", of(oneHour(), kNine + 12min),
        {hour, Slots{slot(0, 12min, 10min), slot(1, 27min, 20min)}});
    row("in a pomodoro: after its break", of(working(), kNine + 5min),
        {hour, Slots{slot(0, 15min, 20min), slot(1, 40min, 10min)}});
    row("in a break: after it", of(working(), kNine + 12min),
        {hour, Slots{slot(0, 15min, 20min), slot(1, 40min, 10min)}});
    row("in a grace period: the slot that has begun", of(working(), kNine + 17min),
        {hour, Slots{slot(0, 15min, 20min), slot(1, 40min, 10min)}});
    auto stopped = working();
    stopped.run(kNine + 4min, Stop{});
    row("in the break after a stop: afresh", of(stopped, kNine + 5min),
        {hour, Slots{slot(0, 9min, 10min), slot(1, 24min, 20min), slot(2, 49min, 10min)}});
    row("near the end: none that would end with the session or later", of(oneHour(), kNine + 50min),
        {hour, Slots{}});
}

void DayModelTest::slotsFollowThePhase() const
{
    QFETCH(const SessionSlots, planned);
    QFETCH(const SessionSlots, wanted);
    QCOMPARE(planned.session, wanted.session);
    QVERIFY(planned.planned == wanted.planned);
}

void DayModelTest::withoutASessionTodayThereAreNoSlots() const
{
    AppFixture fixture;
    fixture.run(kMonday + 5h, AddSession{kNine + 24h, kNine + 25h});
    QVERIFY(fixture.planned() == SessionSlots{});
}

void DayModelTest::slotsOfALaterSessionBeginWithIt() const
{
    auto fixture = oneHour();
    fixture.run(kNine + 1h, AddSession{kNine + 2h, kNine + 2h + 30min});
    QCOMPARE(fixture.planned().session, (Span{kNine + 2h, kNine + 2h + 30min}));
    QVERIFY(fixture.planned().planned == std::vector{slot(0, 120min, 10min)});
}

void DayModelTest::theOrderContinuesInTheNextSession() const
{
    auto fixture = oneHour();
    fixture.run(kNine, AddSession{kNine + 2h, kNine + 2h + 30min});
    const auto parts = fixture.day().parts;
    QVERIFY(parts.back() == part(Kind::BreakToCome, 130min, 135min));
    QVERIFY(parts[parts.size() - 2] == part(Kind::Slot, 120min, 130min));
    QVERIFY(parts.front() == part(Kind::Slot, 0min, 10min, "Letter"));
}

void DayModelTest::anEmptyDayShowsEightHoursAroundNow() const
{
    AppFixture fixture;
    fixture.run(kNine + 20min);
    const DayModel wanted{.now = kNine + 20min,
                          .shown = {kNine - 3h, kNine + 5h},
                          .hours = hoursFrom(kNine - 3h, 8),
                          .sessions = {},
                          .parts = {}};
    QVERIFY(fixture.day() == wanted);
}

void DayModelTest::theDayIsInItsOrder() const
{
    auto fixture = working();
    fixture.run(kNine + 11min, Evaluate{PomodoroId{0}, Verdict::Focused});
    fixture.run(kNine + 16min, Start{IntentionId{1}});
    fixture.run(kNine + 20min);

    const Span hour{kNine, kNine + 1h};
    const DayModel wanted{
        .now = kNine + 20min,
        .shown = {kNine - 3h, kNine + 5h},
        .hours = hoursFrom(kNine - 3h, 8),
        .sessions = {{.key = SessionId{0},
                      .span = hour,
                      .planned = hour,
                      .canMoveBegin = false,
                      .canMoveEnd = true}},
        .parts = {numbered(part(Kind::Evaluated, 0min, 10min, "Letter", Verdict::Focused), 0),
                  part(Kind::Break, 10min, 15min),
                  numbered(part(Kind::Running, 16min, 35min, "Report"), 1),
                  part(Kind::BreakToCome, 35min, 40min), part(Kind::Slot, 40min, 50min, "Letter"),
                  part(Kind::BreakToCome, 50min, 55min)}};
    QVERIFY(fixture.day() == wanted);
}

void DayModelTest::aPomodoroIsShownFromWhereItsWorkBegan() const
{
    auto fixture = working();
    fixture.run(kNine + 18min, Start{}); // continues a grace period that began at 9:15
    fixture.run(kNine + 35min);
    const auto parts = fixture.day().parts;
    QVERIFY(std::vector(parts.begin(), parts.begin() + 4) ==
            (std::vector{numbered(part(Kind::Awaiting, 0min, 10min, "Letter"), 0),
                         part(Kind::Break, 10min, 15min),
                         numbered(part(Kind::Awaiting, 18min, 35min, "Letter"), 1),
                         part(Kind::Break, 35min, 40min)}));
}

void DayModelTest::inOvertimeThePomodoroReachesToNow() const
{
    auto fixture = working();
    fixture.run(kNine + 10min - 1s, Seen{});
    fixture.run(kNine + 11min, Seen{});
    fixture.run(kNine + 12min);
    auto running = numbered(part(Kind::Running, 0min, 12min, "Letter"), 0);
    running.overtime = 2min;
    QVERIFY(fixture.day().parts == (std::vector{running, part(Kind::BreakToCome, 12min, 17min),
                                                part(Kind::Slot, 17min, 37min, "Letter"),
                                                part(Kind::BreakToCome, 37min, 42min),
                                                part(Kind::Slot, 42min, 52min, "Report"),
                                                part(Kind::BreakToCome, 52min, 57min)}));
}

void DayModelTest::pomodorosThatAwaitNoLongerAreUnrated() const
{
    // The day has 25 hours, as clocks go back.
    const auto midnight = utc(2024y / 11 / 3, 4h);
    AppFixture fixture{ScriptedZones{{newYork()}}, midnight};
    fixture.run(midnight, SetSettings{{.dayStart = {}}});
    fixture.run(midnight, Start{});
    DayPart wanted{.kind = Kind::Awaiting,
                   .span = {midnight, midnight + 5min},
                   .title = "Letter",
                   .verdict = {},
                   .pomodoro = PomodoroId{0}};
    fixture.run(midnight + 24h + 5min - 1ms);
    QVERIFY(fixture.day().parts.front() == wanted);
    fixture.run(midnight + 24h + 5min);
    wanted.kind = Kind::Unrated;
    QVERIFY(fixture.day().parts.front() == wanted);
}

void DayModelTest::aPomodoroOnlyEvaluatedTodayBelongsToItsOwnDay() const
{
    auto fixture = working();
    fixture.run(kNine + 20h, Evaluate{PomodoroId{0}, Verdict::Focused});
    QVERIFY(fixture.day().parts.empty());
}

void DayModelTest::boundsStillToComeCanBeMoved() const
{
    auto fixture = oneHour();
    fixture.run(kNine - 1ms);
    QVERIFY(fixture.day().sessions.front().canMoveBegin);
    fixture.run(kNine);
    QVERIFY(!fixture.day().sessions.front().canMoveBegin);
    QVERIFY(fixture.day().sessions.front().canMoveEnd);
}

void DayModelTest::aPastSessionHasNoKey() const
{
    auto fixture = oneHour();
    fixture.run(kNine + 1h);
    const Span hour{kNine, kNine + 1h};
    const std::vector<DaySession> wanted{
        {.key = {}, .span = hour, .planned = hour, .canMoveBegin = false, .canMoveEnd = false}};
    QVERIFY(fixture.day().sessions == wanted);
}

void DayModelTest::aNightShiftIsShownWhole() const
{
    AppFixture fixture;
    fixture.run(kMonday, AddSession{kMonday + 22h, kMonday + 31h});
    fixture.run(kMonday + 22h, Start{});
    fixture.run(kMonday + 29h);
    const auto day = fixture.day();
    QCOMPARE(day.shown, (Span{kMonday + 22h, kMonday + 31h}));
    QCOMPARE(day.sessions.front().span, (Span{kMonday + 22h, kMonday + 31h}));
    QVERIFY(day.parts.front() == numbered(part(Kind::Awaiting, 13h, 13h + 5min, "Letter"), 0));
}

void DayModelTest::theHourThatClocksRepeatIsMarkedTwice() const
{
    const auto zone = newYork();
    const auto midnight = utc(2024y / 11 / 3, 4h);
    QVERIFY(fullHours(zone, {midnight, midnight + 3h}) == hoursFrom(midnight, 3));
    QCOMPARE(localTime(zone, midnight + 1h), localTime(zone, midnight + 2h));
    const auto island = lordHowe();
    const auto evening = utc(2024y / 4 / 6, 13h);
    // Clocks go back by half an hour at two, so these two full hours are one and a half hours
    // apart.
    const std::vector wanted{evening, evening + 1h, evening + 2h + 30min};
    QVERIFY(fullHours(island, {evening, evening + 2h + 30min}) == wanted);
}

void DayModelTest::appointmentsAreParts() const
{
    auto fixture = oneHour();
    const Span call{kNine + 30min, kNine + 45min};
    const Span talk{kNine + 3h, kNine + 4h};
    fixture.run(kMonday, SetEvents{{call, talk}});
    fixture.run(kNine + 31min);
    const auto day = fixture.day();
    const auto& parts = day.parts;
    QVERIFY(std::count(parts.begin(), parts.end(), part(Kind::Event, 30min, 45min)) == 1);
    QVERIFY(nextEventIn(day) == talk);
    QVERIFY(!nextEventIn(withoutPast(DayModel{}).day));
}

void DayModelTest::thePastIsFoldedUpToAFullHour() const
{
    AppFixture fixture;
    fixture.run(kMonday, AddSession{kNine, kNine + 8h});
    fixture.run(kNine, Start{});
    fixture.run(kNine + 4h + 29min);
    auto day = fixture.day();
    const auto folded = withoutPast(day);
    QVERIFY(folded.folded == (Span{kNine, kNine + 3h}));
    QCOMPARE(folded.day.shown, (Span{kNine + 3h, kNine + 8h}));
    QVERIFY(folded.day.hours == hoursFrom(kNine + 3h, 5));
    QVERIFY(folded.day.sessions == day.sessions);
    QVERIFY(folded.day.parts.front().span.begin > kNine + 4h);
    fixture.run(kNine + 4h + 30min);
    QCOMPARE(withoutPast(fixture.day()).day.shown.begin, kNine + 4h);
}

void DayModelTest::whatRunsIsNotFolded() const
{
    AppFixture fixture;
    fixture.run(kMonday, AddSession{kNine, kNine + 8h});
    fixture.run(kNine + 3h + 50min, Start{.intention = {}, .length = 120min, .since = {}});
    fixture.run(kNine + 5h + 45min);
    QCOMPARE(withoutPast(fixture.day()).day.shown.begin, kNine + 3h);
}

void DayModelTest::aShortPastOrADayThatIsOverIsNotFolded() const
{
    AppFixture fixture;
    fixture.run(kMonday, AddSession{kNine, kNine + 8h});
    for (const auto now : {kNine + 2h + 29min, kNine + 8h}) {
        fixture.run(now);
        const auto day = fixture.day();
        QVERIFY(withoutPast(day) == (FoldedDay{.day = day, .folded = {}}));
    }
}

void DayModelTest::everySessionUnderWayCanEndEarly() const
{
    auto fixture = oneHour();
    fixture.run(kMonday, AddSession{kNine - 1h, kNine + 3h});
    fixture.run(kMonday, AddSession{kNine + 2h, kNine + 4h});
    fixture.run(kNine + 20min + 300ms);
    const auto early = earlyEnd(fixture.day());
    QVERIFY(early->planned == kNine + 3h);
    for (const auto& change : early->changes) {
        QCOMPARE(fixture.run(kNine + 20min + 400ms, change), Outcome::Done);
    }
    QVERIFY(!earlyEnd(fixture.day()));

    const Instant end = kNine + 20min + 2s;
    fixture.run(end);
    std::vector<Span> spans;
    for (const auto& session : fixture.day().sessions) {
        spans.push_back(session.span);
    }
    const std::vector<Span> wanted{{kNine - 1h, end}, {kNine, end}, {kNine + 2h, kNine + 4h}};
    QVERIFY(spans == wanted);
}

void DayModelTest::sessionsNotUnderWayOrAlmostOverCannotEndEarly_data() const
{
    QTest::addColumn<Duration>("sinceNine");
    QTest::newRow("yet to begin") << Duration{-1ms};
    QTest::newRow("its last minute") << Duration{59min};
    QTest::newRow("over") << Duration{1h};
}

void DayModelTest::sessionsNotUnderWayOrAlmostOverCannotEndEarly() const
{
    QFETCH(const Duration, sinceNine);
    auto fixture = oneHour();
    fixture.run(kNine + sinceNine);
    QVERIFY(!earlyEnd(fixture.day()));
}

void DayModelTest::possibleActsFollowThePhase() const
{
    auto fixture = oneHour();
    QVERIFY(fixture.actions() == NowActions{.canStart = true});

    fixture.run(kNine, Start{});
    EvaluablePomodoro letter{.id = PomodoroId{0},
                             .title = "Letter",
                             .span = {kNine, kNine + 10min},
                             .isRunning = true,
                             .notAchievable = Outcome::TooEarly,
                             .verdict = {}};
    QVERIFY(fixture.actions() == (NowActions{.canStop = true,
                                             .canCancel = true,
                                             .question = letter,
                                             .awaiting = {},
                                             .until = kNine + 1min}));

    fixture.run(kNine + 1min, Evaluate{PomodoroId{0}, Verdict::Distracted});
    letter.notAchievable = {};
    letter.verdict = Verdict::Distracted;
    QVERIFY(fixture.actions() == (NowActions{.canStop = true, .question = letter, .awaiting = {}}));

    fixture.run(kNine + 10min);
    QVERIFY(fixture.actions() ==
            (NowActions{.canSkipBreak = true, .canWorkOn = true, .until = kNine + 10min + 120min}));
    fixture.run(kNine + 15min);
    QVERIFY(fixture.actions() == NowActions{.canStart = true});
}

void DayModelTest::onlyTheLatestCanBeAchieved() const
{
    auto fixture = working();
    fixture.run(kNine + 15min, Start{IntentionId{0}});
    fixture.run(kNine + 35min);
    const std::vector<EvaluablePomodoro> wanted{{.id = PomodoroId{1},
                                                 .title = "Letter",
                                                 .span = {kNine + 15min, kNine + 35min},
                                                 .isRunning = false,
                                                 .notAchievable = {},
                                                 .verdict = {}},
                                                {.id = PomodoroId{0},
                                                 .title = "Letter",
                                                 .span = {kNine, kNine + 10min},
                                                 .isRunning = false,
                                                 .notAchievable = Outcome::NotLatest,
                                                 .verdict = {}}};
    QVERIFY(fixture.actions().awaiting == wanted);
    QVERIFY(fixture.actions().question == wanted.front());
}

void DayModelTest::aSessionAsPlannedFollowsItsRule() const
{
    const Span planned{kNine, kNine + 8h};
    const SessionKey key = SessionId{0};
    const auto boundsOf = [&](Span wished) {
        const auto change = changeOf(key, planned, wished);
        return std::pair{change.begin, change.end};
    };
    using Bound = std::optional<Instant>;
    QVERIFY(boundsOf(planned) == (std::pair{Bound{}, Bound{}}));
    QVERIFY(boundsOf({kNine + 1h, kNine + 8h}) == (std::pair{Bound{kNine + 1h}, Bound{}}));
    QVERIFY(boundsOf({kNine, kNine + 7h}) == (std::pair{Bound{}, Bound{kNine + 7h}}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DayModelTest, QCoreApplication)
#include "tst_day_model.moc"
