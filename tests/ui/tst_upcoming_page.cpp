// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/upcoming_fixture.h"
#include "ui/pages/upcoming/edited_span.h"
#include "ui/pages/upcoming/session_row.h"
#include "ui/text/civil.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/time_field.h"

#include <QDateEdit>
#include <QPushButton>

using namespace pomotide;

namespace {

using ui::InlineMessage;
using ui::SessionRow;
using ui::TimeField;

constexpr core::TimeOfDay kNine{9h};
constexpr core::TimeOfDay kFive{17h};
constexpr core::LocalDate kTuesday = kToday + std::chrono::days(1);
constexpr core::LocalDate kWednesday = kToday + std::chrono::days(2);
constexpr int kMonday = 1;

} // namespace

class UpcomingPageTest final : public UpcomingFixture {
    Q_OBJECT

private slots:
    void shorteningASessionChangesOnlyItsEnd();
    void endBeforeTheBeginIsOnTheNextDay();
    void timesAreReadInManySpellings_data();
    void timesAreReadInManySpellings();
    void typingAfterAClickReplacesTheTime();
    void invalidTimeIsReportedAndChangesNothing_data();
    void invalidTimeIsReportedAndChangesNothing();
    void invalidTimeAddsNoSession();
    void aNewSessionSaysHowItsTimesAreUnderstood();
    void arrowKeysStepATime();
    void movingASessionKeepsItsLength();
    void sessionIsSkippedAndRestored();
    void sessionIsAdded();
    void proposedSessionIsTheNextFullHour();
    void escapeAddsNoSession();
    void refusedChangeStaysTypedWithAReason();
    void escapeRestoresThePlannedTimes();
    void bothBoundsCanMoveBeyondTheOldOnes();
    void rowsKeepFocusAndTypingWhenTheStateChanges();
    void focusMovesToTheNextRowWhenARowIsRemoved();
    void emptyPageHasAFriendlyText();
    void hiddenPageDoesNotUpdate();

    void undoRevertsOneEditAfterTheOther();
    void undoOfRemovedHoursRestoresTheirChanges();
    void undoRestoresASessionAndThenItsBounds();

    void typedBoundsReplaceTheOldOnes_data();
    void typedBoundsReplaceTheOldOnes();

private:
    [[nodiscard]] SessionRow* row(std::size_t place) const;
};

SessionRow* UpcomingPageTest::row(std::size_t place) const
{
    const core::SessionKey key = m_core->sessions().at(place).key;
    for (auto* each : m_page->findChildren<SessionRow*>()) {
        if (each->session().key == key && each->isVisible()) {
            return each;
        }
    }
    qFatal("No such row.");
    return nullptr;
}

void UpcomingPageTest::shorteningASessionChangesOnlyItsEnd()
{
    typeTime(shown<TimeField>(row(1), "to"), "1530");
    press(Qt::Key_Return);

    const auto tuesday = std::get<core::RuleDay>(m_core->sessions().at(1).key);
    const core::Override wanted{tuesday.rule, kTuesday,
                                core::ChangedDay{{}, at(kTuesday, 15h + 30min)}};
    QVERIFY(m_core->state().hours.overrides == std::vector{wanted});
}

void UpcomingPageTest::endBeforeTheBeginIsOnTheNextDay()
{
    typeTime(shown<TimeField>(row(1), "to"), "0200");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kWednesday, 2h));
}

void UpcomingPageTest::timesAreReadInManySpellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<core::TimeOfDay>("end");
    QTest::newRow("a colon") << "18:00" << core::TimeOfDay{18h};
    QTest::newRow("digits alone") << "1815" << core::TimeOfDay{18h + 15min};
    QTest::newRow("an hour alone") << "18" << core::TimeOfDay{18h};
    QTest::newRow("a full stop") << "18.30" << core::TimeOfDay{18h + 30min};
    QTest::newRow("pm") << "6:05 pm" << core::TimeOfDay{18h + 5min};
}

void UpcomingPageTest::timesAreReadInManySpellings()
{
    QFETCH(const QString, typed);
    QFETCH(const core::TimeOfDay, end);
    typeTime(shown<TimeField>(row(1), "to"), typed);
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, end.sinceMidnight));
    QCOMPARE(shown<TimeField>(row(1), "to")->text(), ui::timeText(end));
}

void UpcomingPageTest::typingAfterAClickReplacesTheTime()
{
    auto* field = shown<TimeField>(row(1), "to");
    QTest::mouseClick(field, Qt::LeftButton);
    type("18:00");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 18h));
}

void UpcomingPageTest::invalidTimeIsReportedAndChangesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("25 hours") << "25:00";
    QTest::newRow("60 minutes") << "17:60";
    QTest::newRow("a word") << "soon";
    QTest::newRow("half a time") << "18:";
}

void UpcomingPageTest::invalidTimeIsReportedAndChangesNothing()
{
    QFETCH(const QString, typed);
    auto* field = shown<TimeField>(row(1), "to");
    typeTime(field, typed);
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(row(1)), "A time of day reads like 9:30, 1815 or 6 pm.");
    QCOMPARE(field->text(), typed);
    QVERIFY(m_core->state().hours.overrides.empty());

    shown(row(1), "skip")->setFocus(Qt::TabFocusReason);
    QCOMPARE(field->text(), typed);
    QVERIFY(m_core->state().hours.overrides.empty());

    typeTime(field, "18:00");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(row(1)), QString());
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 18h));
}

void UpcomingPageTest::invalidTimeAddsNoSession()
{
    pressButton(shown(m_page.get(), "addSession"));
    QWidget* adder = shown(m_page.get(), "sessionAdder");
    const QString advice = "A time of day reads like 9:30, 1815 or 6 pm.";
    typeTime(shown<TimeField>(adder, "from"), "25:00");
    shown<TimeField>(adder, "to")->setFocus(Qt::TabFocusReason);
    QCOMPARE(sentenceIn<InlineMessage>(adder), advice);
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(adder), advice);
    QVERIFY(m_core->state().hours.manual.empty());
    pressButton(shown(adder, "confirm"));
    QVERIFY(m_core->state().hours.manual.empty());
}

void UpcomingPageTest::aNewSessionSaysHowItsTimesAreUnderstood()
{
    pressButton(shown(m_page.get(), "addSession"));
    QWidget* adder = shown(m_page.get(), "sessionAdder");
    typeTime(shown<TimeField>(adder, "from"), "8:15");
    typeTime(shown<TimeField>(adder, "to"), "7");
    QCOMPARE(shown<ui::SecondaryLabel>(adder, {})->text(), "22 h 45 min · ends Tue 07:00");
    shown<QDateEdit>(adder, "date")->setFocus();
    QTest::mouseClick(shown<TimeField>(adder, "to"), Qt::LeftButton);
    type("18:00");
    QCOMPARE(shown<ui::SecondaryLabel>(adder, {})->text(), "9 h 45 min");
}

void UpcomingPageTest::arrowKeysStepATime()
{
    auto* field = shown<TimeField>(row(1), "to");
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    press(Qt::Key_Up);
    QCOMPARE(field->text(), "18:00");
    press(Qt::Key_End);
    press(Qt::Key_Down);
    QCOMPARE(field->text(), "17:55");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 17h + 55min));
}

void UpcomingPageTest::movingASessionKeepsItsLength()
{
    choose(shown<QPushButton>(row(1), "move")->menu(), "30 min later");

    const auto tuesday = std::get<core::RuleDay>(m_core->sessions().at(1).key);
    const core::Override wanted{
        tuesday.rule, kTuesday,
        core::ChangedDay{at(kTuesday, 9h + 30min), at(kTuesday, 17h + 30min)}};
    QVERIFY(m_core->state().hours.overrides == std::vector{wanted});
}

void UpcomingPageTest::sessionIsSkippedAndRestored()
{
    const auto tuesday = std::get<core::RuleDay>(m_core->sessions().at(1).key);
    pressButton(shown(row(1), "skip"));
    const core::Override wanted{tuesday.rule, kTuesday, core::SkippedDay{}};
    QVERIFY(m_core->state().hours.overrides == std::vector{wanted});
    QVERIFY(!shown(row(1), "from")->isEnabled());

    QCOMPARE(QApplication::focusWidget(), shown(row(1), "restore"));
    press(Qt::Key_Space);
    QVERIFY(m_core->state().hours.overrides.empty());
    QCOMPARE(QApplication::focusWidget(), shown(row(1), "skip"));
}

void UpcomingPageTest::sessionIsAdded()
{
    pressButton(shown(m_page.get(), "addSession"));
    QWidget* adder = shown(m_page.get(), "sessionAdder");
    shown<QDateEdit>(adder, "date")->setDate(QDate(2026, 3, 14));
    typeTime(shown<TimeField>(adder, "from"), "2200");
    typeTime(shown<TimeField>(adder, "to"), "0130");
    press(Qt::Key_Return);

    const std::vector wanted{core::ManualSession{
        core::SessionId{0},
        {at(kToday + std::chrono::days(5), 22h), at(kToday + std::chrono::days(6), 1h + 30min)}}};
    QVERIFY(m_core->state().hours.manual == wanted);
    QVERIFY(!adder->isVisible());
    QCOMPARE(QApplication::focusWidget(), shown(m_page.get(), "addSession"));
}

void UpcomingPageTest::proposedSessionIsTheNextFullHour()
{
    pressButton(shown(m_page.get(), "addSession"));
    press(Qt::Key_Return);
    const std::vector wanted{
        core::ManualSession{core::SessionId{0}, {at(kToday, 10h), at(kToday, 11h)}}};
    QVERIFY(m_core->state().hours.manual == wanted);
}

void UpcomingPageTest::escapeAddsNoSession()
{
    pressButton(shown(m_page.get(), "addSession"));
    press(Qt::Key_Escape);
    QVERIFY(m_core->state().hours.manual.empty());
    QVERIFY(!m_page->findChild<QWidget*>("sessionAdder")->isVisible());
}

void UpcomingPageTest::refusedChangeStaysTypedWithAReason()
{
    typeTime(shown<TimeField>(row(1), "from"), "1800");
    press(Qt::Key_Return);

    QCOMPARE(sentenceIn<InlineMessage>(row(1)), ui::text::refusal(core::Outcome::EndsBeforeBegin));
    QCOMPARE(shown<TimeField>(row(1), "from")->text(), "1800");
    QVERIFY(m_core->state().hours.overrides.empty());

    QCOMPARE(m_core->run(core::AddIntention{"Elsewhere", {}, {}}), core::Outcome::Added);
    QCOMPARE(shown<TimeField>(row(1), "from")->text(), "1800");
    QCOMPARE(sentenceIn<InlineMessage>(row(1)), ui::text::refusal(core::Outcome::EndsBeforeBegin));
}

void UpcomingPageTest::escapeRestoresThePlannedTimes()
{
    typeTime(shown<TimeField>(row(1), "from"), "1800");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(shown<TimeField>(row(1), "from")->text(), "09:00");
    QCOMPARE(sentenceIn<InlineMessage>(row(1)), QString());
}

void UpcomingPageTest::bothBoundsCanMoveBeyondTheOldOnes()
{
    typeTime(shown<TimeField>(row(1), "from"), "1900");
    typeTime(shown<TimeField>(row(1), "to"), "2100");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.begin, at(kTuesday, 19h));
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 21h));
    QCOMPARE(sentenceIn<InlineMessage>(row(1)), QString());
}

void UpcomingPageTest::rowsKeepFocusAndTypingWhenTheStateChanges()
{
    auto* field = shown<TimeField>(row(2), "from");
    typeTime(field, "11");
    const QString halfTyped = field->text();
    // Above it, one session is removed and another one is added.
    QCOMPARE(m_core->run(core::SkipSession{m_core->sessions().at(1).key}), core::Outcome::Done);
    QCOMPARE(m_core->run(core::AddSession{at(kToday, 18h), at(kToday, 19h)}), core::Outcome::Added);

    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(field->text(), halfTyped);
    type("30");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(3).span.begin, at(kWednesday, 11h + 30min));
}

void UpcomingPageTest::focusMovesToTheNextRowWhenARowIsRemoved()
{
    QCOMPARE(m_core->run(core::AddSession{at(kToday, 18h), at(kToday, 19h)}), core::Outcome::Added);
    pressButton(shown(row(1), "skip"));
    QVERIFY(m_core->state().hours.manual.empty());
    QCOMPARE(QApplication::focusWidget(), shown<TimeField>(row(1), "from"));
}

void UpcomingPageTest::emptyPageHasAFriendlyText()
{
    QCOMPARE(m_core->run(core::SetWorkHours{}), core::Outcome::Done);
    const auto* list = shown(m_page.get(), "sessionList");
    QVERIFY(
        shown<ui::SecondaryLabel>(list, {})->text().startsWith("No sessions in the next 14 days"));
}

void UpcomingPageTest::hiddenPageDoesNotUpdate()
{
    const auto rows = [this] { return m_page->findChildren<SessionRow*>().size(); };
    const auto before = rows();
    m_page->hide();
    m_core->run(core::AddSession{at(kToday, 19h), at(kToday, 20h)});
    QCOMPARE(rows(), before);
    m_page->show();
    QCOMPARE(rows(), before + 1);
}

void UpcomingPageTest::undoRevertsOneEditAfterTheOther()
{
    const core::WorkHours before = m_core->state().hours;
    const QString undoableBefore = m_log->undoable();
    pressButton(shown(row(1), "skip"));
    const core::WorkHours skipped = m_core->state().hours;
    typeTime(shown<TimeField>(weekday(kMonday), "to"), "1800");
    press(Qt::Key_Return);

    m_log->undo();
    QVERIFY(m_core->state().hours == skipped);
    m_log->undo();
    QVERIFY(m_core->state().hours == before);
    QCOMPARE(m_log->undoable(), undoableBefore);
}

void UpcomingPageTest::undoOfRemovedHoursRestoresTheirChanges()
{
    core::Week week;
    week.days[kMonday] = {{kNine, kFive, {}}};
    QCOMPARE(m_core->run(core::SetWorkHours{core::rulesOf(week, {})}), core::Outcome::Done);
    pressButton(shown(row(1), "skip"));
    const core::WorkHours before = m_core->state().hours;

    pressButton(shown(weekday(kMonday), "remove"));
    QVERIFY(m_core->state().hours == core::WorkHours{});
    m_log->undo();
    QVERIFY(m_core->state().hours == before);
}

void UpcomingPageTest::undoRestoresASessionAndThenItsBounds()
{
    QCOMPARE(m_core->run(core::AddSession{at(kToday, 18h), at(kToday, 19h)}), core::Outcome::Added);
    typeTime(shown<TimeField>(row(1), "to"), "2000");
    press(Qt::Key_Return);
    pressButton(shown(row(1), "skip"));
    QVERIFY(m_core->state().hours.manual.empty());

    m_log->undo();
    m_log->undo();
    const std::vector wanted{
        core::ManualSession{core::SessionId{0}, {at(kToday, 18h), at(kToday, 19h)}}};
    QVERIFY(m_core->state().hours.manual == wanted);
}

void UpcomingPageTest::typedBoundsReplaceTheOldOnes_data()
{
    using Time = std::optional<core::TimeOfDay>;
    QTest::addColumn<Time>("from");
    QTest::addColumn<Time>("to");
    QTest::addColumn<core::Span>("edited");
    const core::LocalDate next = kTuesday;
    const core::TimeOfDay ten{22h};
    const core::TimeOfDay two{2h};

    QTest::newRow("nothing-typed-changes-nothing")
        << Time() << Time() << core::Span{at(kToday, 20h), at(next, 1h)};
    QTest::newRow("a-begin-stays-on-its-date")
        << Time(ten) << Time() << core::Span{at(kToday, 22h), at(next, 1h)};
    QTest::newRow("an-end-is-the-first-after-the-begin")
        << Time() << Time(two) << core::Span{at(kToday, 20h), at(next, 2h)};
    QTest::newRow("an-end-comes-back-to-the-day-of-the-begin")
        << Time() << Time(ten) << core::Span{at(kToday, 20h), at(kToday, 22h)};
    QTest::newRow("the-same-time-twice-is-a-whole-day")
        << Time(ten) << Time(ten) << core::Span{at(kToday, 22h), at(next, 22h)};
}

void UpcomingPageTest::typedBoundsReplaceTheOldOnes()
{
    using Time = std::optional<core::TimeOfDay>;
    QFETCH(const Time, from);
    QFETCH(const Time, to);
    QFETCH(const core::Span, edited);
    const core::Span span{at(kToday, 20h), at(kTuesday, 1h)};
    QVERIFY(ui::editedSpan(kZone, span, from, to) == edited);
}

POMOTIDE_SUITE(UpcomingPageTest, QApplication)
#include "tst_upcoming_page.moc"
