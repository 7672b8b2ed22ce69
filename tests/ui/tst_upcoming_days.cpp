// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/upcoming_fixture.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace pomotide;

namespace {

constexpr core::LocalDate kTuesday = kToday + std::chrono::days(1);
constexpr core::LocalDate kSaturday = kToday + std::chrono::days(5);

bool isNear(core::Instant one, core::Instant other)
{
    return std::chrono::abs(one - other) <= 10min;
}

} // namespace

/// The calendar of two weeks: the mouse and keys.
class UpcomingDaysTest final : public UpcomingFixture {
    Q_OBJECT

public:
    UpcomingDaysTest() : UpcomingFixture(Tab::TwoWeeks) {}

private slots:
    void draggedBlockMoves();
    void draggedEdgesChangeTheSession_data();
    void draggedEdgesChangeTheSession();
    void escapeEndsADrag();
    void aDragGoesOnWhenTheStateChanges();
    void aSmallMovementIsAClick();
    void aDrawnSessionIsAdded();
    void whatOverlapsIsToldToCountOnce_data();
    void whatOverlapsIsToldToCountOnce();
    void aDrawnSessionThatOverlapsSaysSoInItsCard();
    void aRefusedDragIsExplained();
    void whatHasBegunStaysWhereItIs();
    void doubleClickOpensTheCardOnce();
    void deleteSkipsAndBringsBack();
    void keysMoveAndResize_data();
    void keysMoveAndResize();
    void keysWalkTheDays();
    void keysAddAnHour_data();
    void keysAddAnHour();
    void theButtonAddsAnHour();
    void aRemovedSessionLeavesTheFocusOnItsDay();
    void theViewStaysUnderThePointer();
    void theViewStaysWhenAMessageTakesRoom();
    void theWeekAfterIsShown();
    void allDaysAreShownIfThereIsRoom();
    void twoWeeksAreShownOnALaptop();
    void fewDaysAreShownIfThereIsLittleRoom();
    void onASmallScreenOnlyTheCalendarScrolls();
    void emptyPageHasAFriendlyText();
    void hiddenPageDoesNotUpdate();
    void blocksHaveNames();
    void undoRevertsOneEditAfterTheOther();

private:
    void showAWeek()
    {
        m_page->resize(700, 700);
        QApplication::processEvents();
    }
    /// The session that was added by hand.
    [[nodiscard]] ui::CalendarHandle* evening() const
    {
        return handle(core::BlockKey(core::SessionKey(core::SessionId{0})));
    }
};

void UpcomingDaysTest::draggedBlockMoves()
{
    const QPoint middle = session(1)->geometry().center();
    const auto hour = static_cast<int>(hourOf(session(1), 8));
    drop(middle, middle + QPoint(0, hour));
    const core::Span span = m_core->sessions().at(1).span;
    QCOMPARE(span.length(), core::Duration(8h));
    QVERIFY(isNear(span.begin, at(kTuesday, 10h)));
    QCOMPARE((span.begin - at(kTuesday, 0h)) % 5min, core::Duration(0));
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), session(1));
}

void UpcomingDaysTest::draggedEdgesChangeTheSession_data()
{
    QTest::addColumn<bool>("isBegin");
    QTest::addColumn<core::Span>("wanted");
    QTest::newRow("begin") << true << core::Span{at(kTuesday, 10h), at(kTuesday, 17h)};
    QTest::newRow("end") << false << core::Span{at(kTuesday, 9h), at(kTuesday, 18h)};
}

void UpcomingDaysTest::draggedEdgesChangeTheSession()
{
    QFETCH(const bool, isBegin);
    QFETCH(const core::Span, wanted);
    const QRect place = session(1)->geometry();
    const auto hour = static_cast<int>(hourOf(session(1), 8));
    const QPoint edge(place.center().x(), isBegin ? place.top() + 2 : place.bottom() - 2);
    drop(edge, edge + QPoint(0, hour));
    const core::Span span = m_core->sessions().at(1).span;
    QVERIFY(isNear(span.begin, wanted.begin) && isNear(span.end, wanted.end));
}

void UpcomingDaysTest::escapeEndsADrag()
{
    const core::WorkHours before = m_core->state().hours;
    const QPoint middle = session(1)->geometry().center();
    drag(middle, middle + QPoint(0, 60));
    press(Qt::Key_Escape);
    QTest::mouseMove(days(), middle + QPoint(0, 80));
    QTest::mouseRelease(days(), Qt::LeftButton, {}, middle + QPoint(0, 80));
    QVERIFY(m_core->state().hours == before);
    QVERIFY(!isCardOpen());
    QVERIFY(m_page->isVisible());
}

void UpcomingDaysTest::aDragGoesOnWhenTheStateChanges()
{
    const QPoint middle = session(1)->geometry().center();
    const QPoint end = middle + QPoint(0, static_cast<int>(hourOf(session(1), 8)));
    drag(middle, end);
    QCOMPARE(m_core->run(core::AddIntention{"Letter", {}, {}}), core::Outcome::Added);
    QTest::mouseRelease(days(), Qt::LeftButton, {}, end);
    QVERIFY(isNear(m_core->sessions().at(1).span.begin, at(kTuesday, 10h)));

    drag(session(1)->geometry().center(), end);
    QCOMPARE(m_core->run(core::SetWorkHours{}), core::Outcome::Done);
    QTest::mouseRelease(days(), Qt::LeftButton, {}, end);
    QVERIFY(m_core->state().hours == core::WorkHours{});
}

void UpcomingDaysTest::aSmallMovementIsAClick()
{
    const core::WorkHours before = m_core->state().hours;
    const QPoint middle = session(1)->geometry().center();
    drop(middle, middle + QPoint(0, 2));
    QVERIFY(m_core->state().hours == before);
    QVERIFY(isCardOpen());
}

void UpcomingDaysTest::aDrawnSessionIsAdded()
{
    const QRect tuesday = session(1)->geometry();
    const auto hour = static_cast<int>(hourOf(session(1), 8));
    const int x = handle({}, 5)->geometry().center().x();
    drop({x, tuesday.top() + 3 * hour}, {x, tuesday.top() + hour});
    QCOMPARE(m_core->state().hours.manual.size(), 1u);
    const core::ManualSession added = m_core->state().hours.manual.front();
    QVERIFY(isNear(added.span.begin, at(kSaturday, 10h)));
    QVERIFY(isNear(added.span.end, at(kSaturday, 12h)));

    // Exact times can be typed at once.
    type("10-14");
    press(Qt::Key_Return);
    QVERIFY((m_core->state().hours.manual.front().span ==
             core::Span{at(kSaturday, 10h), at(kSaturday, 14h)}));
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), handle(core::BlockKey(core::SessionKey(added.id))));
}

void UpcomingDaysTest::whatOverlapsIsToldToCountOnce_data()
{
    QTest::addColumn<void (*)(const UpcomingDaysTest&)>("change");
    using Test = UpcomingDaysTest;
    QTest::newRow("dragged") << +[](const Test& test) {
        const QPoint middle = test.evening()->geometry().center();
        test.drop(middle, middle - QPoint(0, test.evening()->height() / 2));
    };
    QTest::newRow("resized") << +[](const Test& test) {
        const QRect place = test.evening()->geometry();
        const QPoint edge(place.center().x(), place.top() + 2);
        test.drop(edge, edge - QPoint(0, place.height() / 2));
    };
    QTest::newRow("by keys") << +[](const Test& test) {
        test.evening()->setFocus();
        press(Qt::Key_Up, Qt::ControlModifier);
    };
    QTest::newRow("typed") << +[](const Test& test) {
        test.evening()->setFocus();
        press(Qt::Key_Return);
        type("16-18");
        press(Qt::Key_Return);
    };
}

void UpcomingDaysTest::whatOverlapsIsToldToCountOnce()
{
    using Change = void (*)(const UpcomingDaysTest&);
    QFETCH(const Change, change);
    QCOMPARE(m_core->run(core::AddSession{at(kTuesday, 17h), at(kTuesday, 18h)}),
             core::Outcome::Added);
    const QSignalSpy reported(m_page.get(), &ui::UpcomingPage::reported);
    change(*this);
    QVERIFY(m_core->state().hours.manual.front().span.begin < at(kTuesday, 17h));
    QCOMPARE(reported.size(), 1);
    const QString sentence = reported.front().front().toString();
    QVERIFY2(sentence.startsWith("Tuesday, 10 March · 16:") &&
                 sentence.endsWith(" · overlaps 09:00 – 17:00; shared time counts once"),
             qPrintable(sentence));
    QVERIFY(session(1)->accessibleName().contains("overlaps 16:"));
}

void UpcomingDaysTest::aDrawnSessionThatOverlapsSaysSoInItsCard()
{
    QCOMPARE(m_core->run(core::AddSession{at(kTuesday, 18h), at(kTuesday, 19h)}),
             core::Outcome::Added);
    const QRect place = evening()->geometry();
    drop({place.center().x(), place.top() - place.height() / 2},
         {place.center().x(), place.bottom() + place.height() / 2});
    QCOMPARE(m_core->state().hours.manual.size(), std::size_t{2});
    QVERIFY(shown<ui::SecondaryLabel>(card(), {})
                ->text()
                .endsWith("overlaps 18:00 – 19:00; shared time counts once"));
}

void UpcomingDaysTest::aRefusedDragIsExplained()
{
    const core::WorkHours before = m_core->state().hours;
    const QRect today = session(0)->geometry();
    const QPoint end(today.center().x(), today.bottom() - 2);
    drop(end, {end.x(), today.top() + 4});
    QVERIFY(m_core->state().hours == before);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page.get()),
             ui::text::refusal(core::Outcome::AlreadyOver));
}

void UpcomingDaysTest::whatHasBegunStaysWhereItIs()
{
    const core::WorkHours before = m_core->state().hours;
    const QPoint middle = session(0)->geometry().center();
    drop(middle, middle + QPoint(0, 60));
    QVERIFY(m_core->state().hours == before);
    session(0)->setFocus();
    press(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(m_core->state().hours == before);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_core->sessions().at(0).span.end, at(kToday, 17h + 5min));
}

void UpcomingDaysTest::doubleClickOpensTheCardOnce()
{
    const QPoint middle = session(1)->geometry().center();
    QTest::mouseClick(days(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(days(), Qt::LeftButton, {}, middle);
    QTest::mouseRelease(days(), Qt::LeftButton, {}, middle);
    QVERIFY(isCardOpen());
    press(Qt::Key_Escape);
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), session(1));
}

void UpcomingDaysTest::deleteSkipsAndBringsBack()
{
    const core::WorkHours before = m_core->state().hours;
    const auto tuesday = std::get<core::RuleDay>(m_core->sessions().at(1).key);
    session(1)->setFocus();
    press(Qt::Key_Delete);
    const core::Override wanted{tuesday.rule, kTuesday, core::SkippedDay{}};
    QVERIFY(m_core->state().hours.overrides == std::vector{wanted});
    QCOMPARE(QApplication::focusWidget(), session(1));
    press(Qt::Key_Delete);
    QVERIFY(m_core->state().hours == before);
}

void UpcomingDaysTest::keysMoveAndResize_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<core::Span>("wanted");
    using Modifiers = Qt::KeyboardModifiers;
    const auto span = [](std::chrono::minutes from, std::chrono::minutes to) {
        return core::Span{at(kTuesday, from), at(kTuesday, to)};
    };
    QTest::newRow("later") << Qt::Key_Down << Modifiers(Qt::ControlModifier)
                           << span(9h + 5min, 17h + 5min);
    QTest::newRow("earlier") << Qt::Key_Up << Modifiers(Qt::ControlModifier)
                             << span(8h + 55min, 16h + 55min);
    QTest::newRow("longer") << Qt::Key_Down << Modifiers(Qt::ShiftModifier) << span(9h, 17h + 5min);
    QTest::newRow("shorter") << Qt::Key_Up << Modifiers(Qt::ShiftModifier) << span(9h, 16h + 55min);
    QTest::newRow("begins-later") << Qt::Key_Down
                                  << Modifiers(Qt::ShiftModifier | Qt::ControlModifier)
                                  << span(9h + 5min, 17h);
}

void UpcomingDaysTest::keysMoveAndResize()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const core::Span, wanted);
    session(1)->setFocus();
    press(key, modifiers);
    QVERIFY(m_core->sessions().at(1).span == wanted);
    QCOMPARE(QApplication::focusWidget(), session(1));
}

void UpcomingDaysTest::keysWalkTheDays()
{
    showAWeek();
    session(0)->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), session(1));
    press(Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), handle({}, 6));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), session(4));
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), handle({}, 4));
    // The whole calendar is one stop of the Tab key.
    press(Qt::Key_Tab);
    QVERIFY(!days()->isAncestorOf(QApplication::focusWidget()));
}

void UpcomingDaysTest::keysAddAnHour_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Insert") << Qt::Key_Insert;
    QTest::newRow("N") << Qt::Key_N;
}

void UpcomingDaysTest::keysAddAnHour()
{
    QFETCH(const Qt::Key, key);
    handle({}, 5)->setFocus();
    press(key);
    const std::vector wanted{
        core::ManualSession{core::SessionId{0}, {at(kSaturday, 9h), at(kSaturday, 10h)}}};
    QVERIFY(m_core->state().hours.manual == wanted);
    QVERIFY(isCardOpen());
    type("14");
    press(Qt::Key_Tab);
    type("16:30");
    press(Qt::Key_Return);
    QVERIFY(!isCardOpen());
    QVERIFY((m_core->state().hours.manual.front().span ==
             core::Span{at(kSaturday, 14h), at(kSaturday, 16h + 30min)}));
}

void UpcomingDaysTest::theButtonAddsAnHour()
{
    pressButton(shown(m_page.get(), "addSession"));
    const std::vector wanted{
        core::ManualSession{core::SessionId{0}, {at(kToday, 17h), at(kToday, 18h)}}};
    QVERIFY(m_core->state().hours.manual == wanted);
    QVERIFY(isCardOpen());
}

void UpcomingDaysTest::aRemovedSessionLeavesTheFocusOnItsDay()
{
    QCOMPARE(m_core->run(core::AddSession{at(kSaturday, 9h), at(kSaturday, 10h)}),
             core::Outcome::Added);
    handle(core::BlockKey(core::SessionKey(core::SessionId{0})))->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(m_core->state().hours.manual.empty());
    QCOMPARE(QApplication::focusWidget(), handle({}, 5));
}

/// Neither a press nor a change that uses other hours scrolls or zooms.
void UpcomingDaysTest::theViewStaysUnderThePointer()
{
    m_page->resize(900, 400);
    QApplication::processEvents();
    auto* bar = calendar()->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const int scrolled = bar->value();
    const int whole = bar->maximum();
    const QRect before = session(1)->geometry();
    QTest::mouseClick(days(), Qt::LeftButton, {}, before.center());
    QVERIFY(isCardOpen());
    QCOMPARE(bar->value(), scrolled);
    QCOMPARE(m_core->run(core::AddSession{at(kTuesday, 18h), at(kTuesday, 24h)}),
             core::Outcome::Added);
    QCOMPARE(session(1)->geometry(), before);
    QCOMPARE(bar->maximum(), whole);
}

void UpcomingDaysTest::theViewStaysWhenAMessageTakesRoom()
{
    const QRect before = session(1)->geometry();
    m_page->resize(900, 700 - 40);
    QApplication::processEvents();
    QCOMPARE(session(1)->geometry(), before);
    m_page->resize(900, 500);
    QApplication::processEvents();
    QVERIFY(session(1)->height() < before.height());
}

void UpcomingDaysTest::theWeekAfterIsShown()
{
    showAWeek();
    QVERIFY(session(6) == nullptr);
    pressButton(shown(m_page.get(), "after"));
    QVERIFY(session(6) != nullptr);
    QVERIFY(session(1) == nullptr);
    QVERIFY(!shown(m_page.get(), "after")->isEnabled());
    session(6)->setFocus();
    press(Qt::Key_PageUp);
    QVERIFY(session(1) != nullptr);
    QVERIFY(calendar()->isAncestorOf(QApplication::focusWidget()));
}

void UpcomingDaysTest::allDaysAreShownIfThereIsRoom()
{
    m_page->resize(2400, 900);
    QApplication::processEvents();
    QVERIFY(session(6) != nullptr);
    QVERIFY(session(1) != nullptr);
    QVERIFY(!m_page->findChild<QWidget*>("after")->isVisible());
}

/// In the window as it opens at first.
void UpcomingDaysTest::twoWeeksAreShownOnALaptop()
{
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QLocale::setDefault(QLocale("de_DE"));
    m_page->resize(1100 - 170, 700); // beside the side bar
    QApplication::processEvents();
    QVERIFY(handle({}, 13) != nullptr);
}

void UpcomingDaysTest::fewDaysAreShownIfThereIsLittleRoom()
{
    m_page->resize(260, 400);
    QApplication::processEvents();
    QVERIFY(handle({}, 5) == nullptr);
    QVERIFY(handle({}, 1) != nullptr);
    for (int page = 0; page < 14 && shown(m_page.get(), "after")->isEnabled(); ++page) {
        pressButton(shown(m_page.get(), "after"));
    }
    QVERIFY(handle(core::BlockKey(m_core->sessions().back().key)) != nullptr ||
            handle({}, 0) != nullptr);
    QVERIFY(!shown(m_page.get(), "after")->isEnabled());
}

void UpcomingDaysTest::onASmallScreenOnlyTheCalendarScrolls()
{
    m_page->resize(800 - 150, 600 - 50); // beside the side bar, below the strip
    QApplication::processEvents();
    QCOMPARE(m_page->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0);
    QVERIFY(calendar()->verticalScrollBar()->maximum() > 0);
}

void UpcomingDaysTest::emptyPageHasAFriendlyText()
{
    QCOMPARE(m_core->run(core::SetWorkHours{}), core::Outcome::Done);
    QVERIFY(
        shown<QLabel>(m_page.get(), "hint")->text().startsWith("No sessions in the next 14 days"));
}

void UpcomingDaysTest::hiddenPageDoesNotUpdate()
{
    const auto handles = [this] { return m_page->findChildren<ui::CalendarHandle*>().size(); };
    const auto before = handles();
    m_page->hide();
    m_core->run(core::AddSession{at(kToday, 19h), at(kToday, 20h)});
    QCOMPARE(handles(), before);
    m_page->show();
    QCOMPARE(handles(), before + 1);
}

void UpcomingDaysTest::blocksHaveNames()
{
    QCOMPARE(m_core->run(core::SetEvents{{{at(kToday, 11h), at(kToday, 12h)}}}),
             core::Outcome::Done);
    QCOMPARE(session(1)->accessibleName(),
             QStringLiteral("Tuesday, 10 March · 09:00 – 17:00 · 8 h"));
    QCOMPARE(handle(core::BlockKey(core::Span{at(kToday, 11h), at(kToday, 12h)}))->accessibleName(),
             QStringLiteral("Monday, 9 March · 11:00 – 12:00 · 1 h · from your calendars"));
    QCOMPARE(handle({}, 0)->accessibleName(), QStringLiteral("Today · Monday, 9 March"));
    QCOMPARE(handle({}, 1)->accessibleName(), QStringLiteral("Tuesday, 10 March"));
}

void UpcomingDaysTest::undoRevertsOneEditAfterTheOther()
{
    const core::WorkHours before = m_core->state().hours;
    session(1)->setFocus();
    press(Qt::Key_Delete);
    const core::WorkHours skipped = m_core->state().hours;
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    m_log->undo();
    QVERIFY(m_core->state().hours == skipped);
    m_log->undo();
    QVERIFY(m_core->state().hours == before);
}

POMOTIDE_SUITE(UpcomingDaysTest, QApplication)
#include "tst_upcoming_days.moc"
