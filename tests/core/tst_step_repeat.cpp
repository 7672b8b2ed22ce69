// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/repeating.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using Due = std::optional<LocalDate>;

const IntentionId kPlants{3};
const IntentionId kNextPlants{4};

// 2026-03-02 is a Monday.
constexpr LocalDate kFirst{std::chrono::local_days{2026y / 3 / 2}};
constexpr std::chrono::days kDay{1};

/// `workday()` with an intention 3, "Plants", that repeats so.
Harness repeating(Repeat repeat)
{
    auto core = workday();
    core.run(kMonday, AddIntention{.title = "Plants #home",
                                   .description = "- [x] kitchen\n- [ ] hall",
                                   .estimate = 25min,
                                   .repeat = repeat});
    return core;
}

/// Works on it from `at` on, and achieves it after five minutes.
void achieve(Harness& core, IntentionId id, Instant at)
{
    QCOMPARE(core.run(at, Start{id}), Outcome::Started);
    const auto pomodoro = core.state().streak->pairs.back().pomodoro.id;
    QCOMPARE(core.run(at + 5min, Evaluate{pomodoro, Verdict::Achieved}), Outcome::Evaluated);
}

/// The open intentions of that section.
std::vector<IntentionId> idsIn(const Harness& core, When when)
{
    std::vector<IntentionId> ids;
    for (const auto& intention : core.state().open) {
        if (intention.when == when) {
            ids.push_back(intention.id);
        }
    }
    return ids;
}

} // namespace

/// Intentions that come again: core/engine/repeat.cpp.
class RepeatTest final : public QObject {
    Q_OBJECT

private slots:
    void itIsDueOnTheNextDayThatFits_data() const;
    void itIsDueOnTheNextDayThatFits() const;
    void itIsDueNoMoreAtTheEndOfTime() const;

    void anAchievedOneIsForLaterUntilItsDay() const;
    void anEstimateThatWasTakenBackDoesNotComeAgain() const;
    void oneThatDoesNotRepeatDoesNotComeAgain() const;
    void anAbandonedOneDoesNotComeAgain() const;
    void itsDayBeginsWithTheDayStart() const;
    void theDayStartIsADeadline() const;
    void daysThatPassAddNothing() const;
    void whatIsDueTakesItsTurnInToday() const;

    void undoTakesTheNextOneBack() const;
    void undoTakesItBackAfterItsDayHasBegun() const;
    void oneThatWasBegunSinceKeepsTheUndoOut() const;
    void anotherEvaluationTakesTheNextOneBack() const;
    void reopeningTakesTheNextOneBack() const;
    void reopeningLeavesANextOneThatWasChanged() const;

    void whatIsPutOffAfterItsDayStaysInLater() const;
    void whatIsTakenEarlyComesOnItsDayIfItIsPutBack() const;
    void onlyAnOpenOneCanBeSetToRepeat() const;
};

void RepeatTest::itIsDueOnTheNextDayThatFits_data() const
{
    QTest::addColumn<Repeat>("repeat");
    QTest::addColumn<int>("due"); // days after Monday; negative: none before
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("next");
    const auto row = [](const char* name, Repeat repeat, int due, int today, int next) {
        QTest::newRow(name) << repeat << due << today << next;
    };
    row("daily: tomorrow", Repeat::Daily, -1, 0, 1);
    row("daily, on its day", Repeat::Daily, 0, 0, 1);
    row("daily, three days late", Repeat::Daily, 0, 3, 4);
    row("daily, a day early", Repeat::Daily, 1, 0, 2);
    row("weekdays, on a Thursday", Repeat::Weekdays, -1, 3, 4);
    row("weekdays, on a Friday", Repeat::Weekdays, -1, 4, 7);
    row("weekdays, on a Sunday", Repeat::Weekdays, -1, 6, 7);
    row("weekly: the same weekday", Repeat::Weekly, -1, 2, 9);
    row("weekly, two days late", Repeat::Weekly, 0, 2, 7);
    row("weekly, two weeks late", Repeat::Weekly, 0, 15, 21);
    row("weekly, a day early", Repeat::Weekly, 7, 6, 14);
}

void RepeatTest::itIsDueOnTheNextDayThatFits() const
{
    QFETCH(Repeat, repeat);
    QFETCH(int, due);
    QFETCH(int, today);
    QFETCH(int, next);
    const auto last = due < 0 ? Due{} : Due{kFirst + due * kDay};
    QVERIFY(dueAgain(repeat, last, kFirst + today * kDay) == Due{kFirst + next * kDay});
    QVERIFY(!dueAgain(Repeat::Never, last, kFirst));
}

void RepeatTest::itIsDueNoMoreAtTheEndOfTime() const
{
    const std::chrono::local_days last{2199y / 12 / 31};
    QVERIFY(dueAgain(Repeat::Daily, {}, last - kDay) == Due{last});
    QVERIFY(!dueAgain(Repeat::Daily, {}, last));
}

void RepeatTest::anEstimateThatWasTakenBackDoesNotComeAgain() const
{
    auto core = repeating(Repeat::Daily);
    core.run(kMonday, EstimateIntention{kPlants, std::nullopt});
    achieve(core, kPlants, kNine);
    QVERIFY(findIntention(core.state(), kNextPlants)->estimates.empty());
}

void RepeatTest::anAchievedOneIsForLaterUntilItsDay() const
{
    auto core = repeating(Repeat::Daily);
    core.run(kMonday, SetNextStep{kPlants, "Water"});
    achieve(core, kPlants, kNine);
    const Intention next{.id = kNextPlants,
                         .title = "Plants #home",
                         .description = "- [ ] kitchen\n- [ ] hall",
                         .nextStep = {},
                         .estimates = {{.length = 25min, .made = kNine + 5min}},
                         .created = kNine + 5min,
                         .order = 4,
                         .state = Open{},
                         .when = When::Later,
                         .repeat = Repeat::Daily,
                         .due = kFirst + kDay};
    QCOMPARE(core.intention(4), next);
    QCOMPARE(core.state().open.back(), next);
    QCOMPARE(proposedIntentions(core.state()).size(), std::size_t{3});

    auto arrived = next;
    arrived.when = When::Today;
    arrived.order = 5;
    core.run(kMonday + 24h + 4h); // the day start
    QCOMPARE(core.intention(4), arrived);
    QCOMPARE(core.state().open.front(), arrived);
}

void RepeatTest::oneThatDoesNotRepeatDoesNotComeAgain() const
{
    auto core = repeating(Repeat::Daily);
    core.run(kMonday, EditIntention{kPlants, {}, {}, Repeat::Never});
    achieve(core, kPlants, kNine);
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void RepeatTest::anAbandonedOneDoesNotComeAgain() const
{
    auto core = repeating(Repeat::Daily);
    core.run(kNine, AbandonIntention{kPlants});
    QCOMPARE(core.openTitles(), (std::vector<std::string>{"Letter", "Report", "Receipts"}));
}

void RepeatTest::itsDayBeginsWithTheDayStart() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kMonday + 24h + 2h); // Tuesday night is Monday still
    QVERIFY(core.intention(4).due == Due{kFirst + kDay});
    core.run(kMonday + 24h + 4h - 1ms);
    QCOMPARE(idsIn(core, When::Today), std::vector<IntentionId>{});
    core.run(kMonday + 24h + 4h);
    QCOMPARE(idsIn(core, When::Today), std::vector{kNextPlants});
}

void RepeatTest::theDayStartIsADeadline() const
{
    auto core = repeating(Repeat::Daily);
    core.run(kMonday, SetWorkHours{});
    achieve(core, kPlants, kNine);
    core.run(kNine + 3h);
    QCOMPARE(nextDeadline(core.state(), core.zones()), kMonday + 24h + 4h);
    core.run(kMonday + 24h + 4h);
    QVERIFY(nextDeadline(core.state(), core.zones()) > kMonday + 48h);
}

void RepeatTest::daysThatPassAddNothing() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    core.run(kNine + 24h * 6);
    QCOMPARE(idsIn(core, When::Today), std::vector{kNextPlants});
    achieve(core, kNextPlants, kNine + 24h * 6);
    QVERIFY(core.intention(5).due == Due{kFirst + 7 * kDay});
    QCOMPARE(core.state().open.size(), std::size_t{4});
}

void RepeatTest::whatIsDueTakesItsTurnInToday() const
{
    auto core = repeating(Repeat::Weekdays);
    core.run(
        kMonday,
        AddIntention{.title = "Diary", .description = {}, .estimate = {}, .repeat = Repeat::Daily});
    core.run(kMonday, MoveIntention{.intention = IntentionId{0}, .when = When::Today});
    achieve(core, kPlants, kNine + 24h * 4);             // Friday: due on Monday
    achieve(core, IntentionId{4}, kNine + 24h * 4 + 2h); // due on Saturday
    core.run(kNine + 24h * 7);
    QCOMPARE(idsIn(core, When::Today),
             (std::vector{IntentionId{0}, IntentionId{6}, IntentionId{5}}));
}

void RepeatTest::undoTakesTheNextOneBack() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    QCOMPARE(core.run(kNine + 6min, Undo{}), Outcome::Done);
    QVERIFY(core.intention(3).isOpen());
    QCOMPARE(core.state().open.size(), std::size_t{4});
    QCOMPARE(core.run(kNine + 7min, Redo{}), Outcome::Done);
    QCOMPARE(idsIn(core, When::Later), std::vector{kNextPlants});
    QVERIFY(!core.intention(3).isOpen());
}

void RepeatTest::undoTakesItBackAfterItsDayHasBegun() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    core.run(kNine + 24h);
    QCOMPARE(core.run(kNine + 24h, Undo{}), Outcome::Done);
    QCOMPARE(core.openTitles(),
             (std::vector<std::string>{"Letter", "Report", "Receipts", "Plants #home"}));
}

void RepeatTest::oneThatWasBegunSinceKeepsTheUndoOut() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    const auto undo = core.last().inverse;
    core.run(kNine + 2h, Start{kNextPlants});
    QCOMPARE(core.run(kNine + 3h, undo), Outcome::ChangedSince);
}

void RepeatTest::anotherEvaluationTakesTheNextOneBack() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    core.run(kNine + 1h, Evaluate{PomodoroId{0}, Verdict::Focused});
    QCOMPARE(core.state().open.size(), std::size_t{4});
    QCOMPARE(core.intention(3).repeat, Repeat::Daily);
    QVERIFY(core.intention(3).isOpen());
}

void RepeatTest::reopeningTakesTheNextOneBack() const
{
    auto core = repeating(Repeat::Weekly);
    achieve(core, kPlants, kNine);
    core.run(kNine + 24h * 8); // it has come to its day
    core.run(kNine + 24h * 8, ReopenIntention{kPlants});
    QCOMPARE(core.state().open.size(), std::size_t{4});
    QCOMPARE(core.intention(3).repeat, Repeat::Weekly);
    core.run(kNine + 24h * 8, Undo{});
    QCOMPARE(idsIn(core, When::Today), std::vector{kNextPlants});
}

void RepeatTest::reopeningLeavesANextOneThatWasChanged() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    core.run(kNine + 1h, EditIntention{kNextPlants, "All plants", {}});
    core.run(kNine + 1h, ReopenIntention{kPlants});
    QCOMPARE(core.intention(3).repeat, Repeat::Never);
    QCOMPARE(core.intention(4).repeat, Repeat::Daily);
    QCOMPARE(core.state().open.size(), std::size_t{5});
}

void RepeatTest::whatIsPutOffAfterItsDayStaysInLater() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    core.run(kNine + 24h, MoveIntention{.intention = kNextPlants, .when = When::Later});
    core.run(kNine + 24h * 3);
    QCOMPARE(idsIn(core, When::Later), std::vector{kNextPlants});
    QVERIFY(!core.intention(4).due);
}

void RepeatTest::whatIsTakenEarlyComesOnItsDayIfItIsPutBack() const
{
    auto core = repeating(Repeat::Daily);
    achieve(core, kPlants, kNine);
    core.run(kNine + 1h, MoveIntention{.intention = kNextPlants, .when = When::Next});
    core.run(kNine + 1h, MoveIntention{.intention = kNextPlants, .when = When::Later});
    core.run(kNine + 24h);
    QCOMPARE(idsIn(core, When::Today), std::vector{kNextPlants});
}

void RepeatTest::onlyAnOpenOneCanBeSetToRepeat() const
{
    auto core = repeating(Repeat::Never);
    core.run(kNine, AbandonIntention{kPlants});
    const EditIntention edit{
        .intention = kPlants, .title = " ", .description = {}, .repeat = Repeat::Daily};
    QCOMPARE(core.run(kNine, edit), Outcome::NotOpen);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::RepeatTest, QCoreApplication)
#include "tst_step_repeat.moc"
