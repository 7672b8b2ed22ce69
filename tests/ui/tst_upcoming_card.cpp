// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/upcoming_fixture.h"
#include "ui/text/hours_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/time_field.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace pomotide;

namespace {

using ui::InlineMessage;
using ui::TimeField;

constexpr core::LocalDate kTuesday = kToday + std::chrono::days(1);
constexpr core::LocalDate kWednesday = kToday + std::chrono::days(2);

core::Instant utc(std::chrono::sys_days date, std::chrono::minutes sinceMidnight)
{
    return date + sinceMidnight;
}

} // namespace

/// The card of a session in the calendar of two weeks.
class UpcomingCardTest final : public UpcomingFixture {
    Q_OBJECT

public:
    UpcomingCardTest() : UpcomingFixture(Tab::TwoWeeks) {}

private slots:
    void typingAfterAClickReplacesTheTimes();
    void deleteAfterAClickSkipsTheSession();
    void deleteInTypedTextDeletesALetter();
    void bothTimesCanBeTypedAtOnce_data();
    void bothTimesCanBeTypedAtOnce();
    void severalHoursBecomeSeveralSessions();
    void shorteningASessionChangesOnlyItsEnd();
    void endBeforeTheBeginIsOnTheNextDay();
    void timesAreReadInManySpellings_data();
    void timesAreReadInManySpellings();
    void invalidTimeIsReportedAndChangesNothing_data();
    void invalidTimeIsReportedAndChangesNothing();
    void theCardSaysHowTimesAreUnderstood();
    void sessionIsSkippedAndBroughtBack();
    void changedSessionGetsTheTimesOfItsRule();
    void sessionByHandIsRemoved();
    void refusedChangeStaysTypedWithAReason();
    void escapeForgetsWhatIsTypedAndThenCloses();
    void theCardIsAsHighAsItsTexts();
    void leavingTheCardAppliesWhatIsTyped();
    void aPressBesideTheCardClosesIt();
    void bothBoundsCanMoveBeyondTheOldOnes();
    void typingGoesOnWhenTheStateChanges();
    void theCardClosesIfItsSessionGoes();
    void typedTextWaitsWhileAnotherTabIsShown();
    void anEventOnlyTellsItsTimes();
    void fixedZoneIsShown();
    void exactTimesAreShownWhereClocksChange_data();
    void exactTimesAreShownWhereClocksChange();

private:
    /// Opens the card of a session by key.
    void open(std::size_t place)
    {
        session(place)->setFocus();
        press(Qt::Key_Return);
        QVERIFY(isCardOpen());
    }
    [[nodiscard]] TimeField* field(const QString& name) const
    {
        return shown<TimeField>(card(), name);
    }
    [[nodiscard]] QString details() const { return shown<ui::SecondaryLabel>(card(), {})->text(); }
};

void UpcomingCardTest::typingAfterAClickReplacesTheTimes()
{
    QTest::mouseClick(days(), Qt::LeftButton, {}, session(1)->geometry().center());
    type("10");
    press(Qt::Key_Tab);
    type("18:30");
    press(Qt::Key_Return);
    QVERIFY((m_core->sessions().at(1).span ==
             core::Span{at(kTuesday, 10h), at(kTuesday, 18h + 30min)}));
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), session(1));
}

void UpcomingCardTest::deleteAfterAClickSkipsTheSession()
{
    const QSignalSpy removed(m_page.get(), &ui::UpcomingPage::reported);
    QTest::mouseClick(days(), Qt::LeftButton, {}, session(1)->geometry().center());
    press(Qt::Key_Delete);
    QCOMPARE(m_core->state().hours.overrides.size(), std::size_t{1});
    QVERIFY(!isCardOpen());
    QCOMPARE(removed, (QList<QVariantList>{{"Skipped: Tuesday, 10 March, 09:00 – 17:00."}}));
}

void UpcomingCardTest::deleteInTypedTextDeletesALetter()
{
    const auto before = m_core->sessions();
    open(1);
    type("10:30");
    press(Qt::Key_Left);
    press(Qt::Key_Delete);
    QCOMPARE(field("from")->text(), "10:3");
    QVERIFY(m_core->sessions() == before);
}

void UpcomingCardTest::bothTimesCanBeTypedAtOnce_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("hours") << "10-14";
    QTest::newRow("blanks") << "10 - 14";
    QTest::newRow("a dash") << "10:00–14:00";
    QTest::newRow("in the afternoon") << "10am-2pm";
}

void UpcomingCardTest::bothTimesCanBeTypedAtOnce()
{
    QFETCH(QString, typed);
    open(1);
    field("from")->insert(typed);
    QVERIFY2(details().startsWith("10:00 – 14:00 · 4 h"), qPrintable(details()));
    press(Qt::Key_Return);
    QVERIFY((m_core->sessions().at(1).span == core::Span{at(kTuesday, 10h), at(kTuesday, 14h)}));
}

void UpcomingCardTest::severalHoursBecomeSeveralSessions()
{
    const auto before = m_core->sessions();
    open(1);
    typeTime(field("from"), "9-12, 14-18");
    QVERIFY2(
        details().startsWith("09:00 – 12:00, 14:00 – 18:00 · each becomes a session of its own"),
        qPrintable(details()));
    press(Qt::Key_Return);
    QVERIFY((m_core->sessions().at(1).span == core::Span{at(kTuesday, 9h), at(kTuesday, 12h)}));
    QVERIFY((m_core->sessions().at(2).span == core::Span{at(kTuesday, 14h), at(kTuesday, 18h)}));
    m_log->undo();
    QVERIFY(m_core->sessions() == before);
}

void UpcomingCardTest::shorteningASessionChangesOnlyItsEnd()
{
    const auto tuesday = std::get<core::RuleDay>(m_core->sessions().at(1).key);
    open(1);
    typeTime(field("to"), "1530");
    press(Qt::Key_Return);
    const core::Override wanted{tuesday.rule, kTuesday,
                                core::ChangedDay{{}, at(kTuesday, 15h + 30min)}};
    QVERIFY(m_core->state().hours.overrides == std::vector{wanted});
}

void UpcomingCardTest::endBeforeTheBeginIsOnTheNextDay()
{
    open(1);
    typeTime(field("to"), "0200");
    QCOMPARE(details(), QStringLiteral("09:00 – 02:00 · 17 h · ends Wed 02:00"));
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kWednesday, 2h));
}

void UpcomingCardTest::timesAreReadInManySpellings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<core::TimeOfDay>("end");
    QTest::newRow("a colon") << "18:00" << core::TimeOfDay{18h};
    QTest::newRow("digits alone") << "1815" << core::TimeOfDay{18h + 15min};
    QTest::newRow("an hour alone") << "18" << core::TimeOfDay{18h};
    QTest::newRow("a full stop") << "18.30" << core::TimeOfDay{18h + 30min};
    QTest::newRow("pm") << "6:05 pm" << core::TimeOfDay{18h + 5min};
}

void UpcomingCardTest::timesAreReadInManySpellings()
{
    QFETCH(const QString, typed);
    QFETCH(const core::TimeOfDay, end);
    open(1);
    typeTime(field("to"), typed);
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, end.sinceMidnight));
}

void UpcomingCardTest::invalidTimeIsReportedAndChangesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("25 hours") << "25:00";
    QTest::newRow("60 minutes") << "17:60";
    QTest::newRow("a word") << "soon";
    QTest::newRow("half a time") << "18:";
}

void UpcomingCardTest::invalidTimeIsReportedAndChangesNothing()
{
    QFETCH(const QString, typed);
    open(1);
    typeTime(field("to"), typed);
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(card()), ui::hoursAdvice());
    QCOMPARE(field("to")->text(), typed);

    // Nothing that is typed is lost by going elsewhere.
    shown(m_page.get(), "addSession")->setFocus(Qt::TabFocusReason);
    QCOMPARE(field("to")->text(), typed);
    QVERIFY(m_core->state().hours.overrides.empty());

    typeTime(field("to"), "18:00");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 18h));
    QVERIFY(!isCardOpen());
}

void UpcomingCardTest::theCardSaysHowTimesAreUnderstood()
{
    open(1);
    QCOMPARE(details(), QStringLiteral("8 h"));
    typeTime(field("from"), "8:15");
    QCOMPARE(details(), QStringLiteral("08:15 – 17:00 · 8 h 45 min"));
    press(Qt::Key_Return);
    open(1);
    QCOMPARE(details(), QStringLiteral("8 h 45 min · the rule says 09:00 – 17:00"));
}

void UpcomingCardTest::sessionIsSkippedAndBroughtBack()
{
    const core::WorkHours before = m_core->state().hours;
    const auto tuesday = std::get<core::RuleDay>(m_core->sessions().at(1).key);
    open(1);
    pressButton(shown(card(), "remove"));
    const core::Override wanted{tuesday.rule, kTuesday, core::SkippedDay{}};
    QVERIFY(m_core->state().hours.overrides == std::vector{wanted});
    QCOMPARE(QApplication::focusWidget(), session(1));

    open(1);
    QVERIFY(!field("from")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), shown(card(), "restore"));
    QCOMPARE(shown<QPushButton>(card(), "restore")->text(), QStringLiteral("Bring back"));
    press(Qt::Key_Space);
    QVERIFY(m_core->state().hours == before);
}

void UpcomingCardTest::changedSessionGetsTheTimesOfItsRule()
{
    const core::WorkHours before = m_core->state().hours;
    session(1)->setFocus();
    press(Qt::Key_Down, Qt::ControlModifier);
    open(1);
    QCOMPARE(shown<QPushButton>(card(), "restore")->text(), QStringLiteral("As the rule"));
    pressButton(shown(card(), "restore"));
    QVERIFY(m_core->state().hours == before);
}

void UpcomingCardTest::sessionByHandIsRemoved()
{
    QCOMPARE(m_core->run(core::AddSession{at(kToday, 18h), at(kToday, 19h)}), core::Outcome::Added);
    open(1);
    QCOMPARE(shown<QPushButton>(card(), "remove")->text(), QStringLiteral("Remove"));
    pressButton(shown(card(), "remove"));
    QVERIFY(m_core->state().hours.manual.empty());
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), handle({}, 0));
}

void UpcomingCardTest::refusedChangeStaysTypedWithAReason()
{
    open(1);
    typeTime(field("from"), "1800");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<InlineMessage>(card()), ui::text::refusal(core::Outcome::EndsBeforeBegin));
    QCOMPARE(field("from")->text(), "1800");
    QVERIFY(m_core->state().hours.overrides.empty());
    QCOMPARE(m_core->run(core::AddIntention{"Elsewhere", {}, {}}), core::Outcome::Added);
    QCOMPARE(field("from")->text(), "1800");
    QCOMPARE(sentenceIn<InlineMessage>(card()), ui::text::refusal(core::Outcome::EndsBeforeBegin));
}

void UpcomingCardTest::escapeForgetsWhatIsTypedAndThenCloses()
{
    open(1);
    typeTime(field("from"), "1800");
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(field("from")->text(), "09:00");
    QCOMPARE(sentenceIn<InlineMessage>(card()), QString());
    press(Qt::Key_Escape);
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), session(1));
    QVERIFY(m_core->state().hours.overrides.empty());
}

void UpcomingCardTest::theCardIsAsHighAsItsTexts()
{
    open(1);
    const auto isWhole = [this] {
        QApplication::processEvents();
        const auto* label = shown<ui::SecondaryLabel>(card(), {});
        return label->height() >= label->heightForWidth(label->width()) &&
               card()->height() >= card()->heightForWidth(card()->width());
    };
    const int width = card()->width();
    QVERIFY(isWhole());
    typeTime(field("from"), "8:15");
    QVERIFY(isWhole());
    press(Qt::Key_Escape);
    QCOMPARE(details(), QStringLiteral("As before; Ctrl+Z brings back what you typed · 8 h"));
    QVERIFY(isWhole());
    typeTime(field("from"), "18:15");
    press(Qt::Key_Return);
    QVERIFY(!sentenceIn<InlineMessage>(card()).isEmpty());
    QVERIFY(isWhole());
    QCOMPARE(card()->width(), width);
    press(Qt::Key_Escape);
    QVERIFY(isWhole());
}

void UpcomingCardTest::leavingTheCardAppliesWhatIsTyped()
{
    open(1);
    typeTime(field("to"), "18:00");
    QTest::mouseClick(days(), Qt::LeftButton, {},
                      handle({}, 6)->geometry().center() + QPoint(0, 4 * handle({}, 6)->height()));
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 18h));
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), handle({}, 6));
}

void UpcomingCardTest::aPressBesideTheCardClosesIt()
{
    open(1);
    typeTime(field("to"), "18:00");
    QTest::mouseClick(card(), Qt::LeftButton, {}, {2, 2});
    QVERIFY(isCardOpen());
    QTest::mouseClick(card()->parentWidget(), Qt::LeftButton, {}, {2, 2});
    QVERIFY(!isCardOpen());
    QCOMPARE(m_core->sessions().at(1).span.end, at(kTuesday, 18h));
    QCOMPARE(QApplication::focusWidget(), session(1));
}

void UpcomingCardTest::bothBoundsCanMoveBeyondTheOldOnes()
{
    open(1);
    typeTime(field("from"), "1900");
    typeTime(field("to"), "2100");
    press(Qt::Key_Return);
    QVERIFY((m_core->sessions().at(1).span == core::Span{at(kTuesday, 19h), at(kTuesday, 21h)}));
}

void UpcomingCardTest::typingGoesOnWhenTheStateChanges()
{
    open(1);
    typeTime(field("from"), "11");
    QCOMPARE(m_core->run(core::AddSession{at(kToday, 18h), at(kToday, 19h)}), core::Outcome::Added);
    QCOMPARE(QApplication::focusWidget(), field("from"));
    type("30");
    press(Qt::Key_Return);
    QCOMPARE(m_core->sessions().at(2).span.begin, at(kTuesday, 11h + 30min));
}

void UpcomingCardTest::theCardClosesIfItsSessionGoes()
{
    open(1);
    QCOMPARE(m_core->run(core::SetWorkHours{}), core::Outcome::Done);
    QVERIFY(!isCardOpen());
    QVERIFY(days()->isAncestorOf(QApplication::focusWidget()));
}

void UpcomingCardTest::typedTextWaitsWhileAnotherTabIsShown()
{
    open(1);
    typeTime(field("to"), "25:00");
    m_page->showTab(Tab::WorkHours);
    QVERIFY(!isCardOpen());
    m_page->showTab(Tab::TwoWeeks);
    QCOMPARE(field("to")->text(), "25:00");
}

void UpcomingCardTest::anEventOnlyTellsItsTimes()
{
    const core::Span event{at(kTuesday, 11h), at(kTuesday, 12h)};
    QCOMPARE(m_core->run(core::SetEvents{{event}}), core::Outcome::Done);
    QTest::mouseClick(days(), Qt::LeftButton, {},
                      handle(core::BlockKey(event))->geometry().center());
    QCOMPARE(details(), QStringLiteral("1 h · from your calendars"));
    QVERIFY(!field("from")->isEnabled());
    QVERIFY(!card()->findChild<QWidget*>("remove")->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!isCardOpen());
}

void UpcomingCardTest::fixedZoneIsShown()
{
    auto rules = m_core->state().hours.rules;
    for (auto& rule : rules) {
        rule.zone = kZone.id();
    }
    QCOMPARE(m_core->run(core::SetWorkHours{rules}), core::Outcome::Done);
    open(1);
    QCOMPARE(details(), QStringLiteral("8 h · 09:00 – 17:00 in Berlin"));
}

void UpcomingCardTest::exactTimesAreShownWhereClocksChange_data()
{
    QTest::addColumn<core::Span>("span");
    QTest::addColumn<QString>("text");
    // Clocks go back from 3 to 2 at one o'clock UTC.
    const std::chrono::sys_days sunday{2026y / 10 / 25};
    QTest::newRow("a-day-without-a-change")
        << core::Span{utc(sunday, 8h), utc(sunday, 16h)} << QString();
    QTest::newRow("inside") << core::Span{utc(sunday, 0h), utc(sunday, 3h)}
                            << QStringLiteral(
                                   "clocks change: from 02:00 (UTC+02:00) to 04:00 (UTC+01:00)");
    QTest::newRow("just-after")
        << core::Span{utc(sunday, 1h + 30min), utc(sunday, 5h)}
        << QStringLiteral("clocks change: from 02:30 (UTC+01:00) to 06:00 (UTC+01:00)");
    QTest::newRow("just-before")
        << core::Span{utc(sunday, -3h), utc(sunday, 0h)}
        << QStringLiteral("clocks change: from 23:00 (UTC+02:00) to 02:00 (UTC+02:00)");
}

void UpcomingCardTest::exactTimesAreShownWhereClocksChange()
{
    QFETCH(const core::Span, span);
    QFETCH(const QString, text);
    const core::ScriptedZone berlin{
        "Europe/Berlin", 2h, {{.at = utc({2026y / 10 / 25}, 1h), .offset = 1h}}};
    QCOMPARE(ui::clockChangeText(berlin, span), text);
}

POMOTIDE_SUITE(UpcomingCardTest, QApplication)
#include "tst_upcoming_card.moc"
