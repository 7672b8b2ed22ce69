// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/upcoming_fixture.h"
#include "ui/text/civil.h"
#include "ui/text/hours_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reading_bubble.h"
#include "ui/widgets/time_field.h"

#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace pomotide;

namespace {

using ui::TimeField;

constexpr core::TimeOfDay kNine{9h};
constexpr core::TimeOfDay kFive{17h};
constexpr int kMonday = 1;
constexpr int kSunday = 0;

} // namespace

class UpcomingHoursTest final : public UpcomingFixture {
    Q_OBJECT

public:
    UpcomingHoursTest() : UpcomingFixture(Tab::WorkHours) {}

private slots:
    void typedHoursAreApplied();
    void hoursAreAppliedWhenBothTimesAreFinished();
    void hoursAreAppliedEachTimeTheFocusLeaves_data();
    void hoursAreAppliedEachTimeTheFocusLeaves();
    void severalHoursTypedInOneFieldAreApplied_data();
    void severalHoursTypedInOneFieldAreApplied();
    void severalHoursReplaceThoseThatTheyOverlap_data();
    void severalHoursReplaceThoseThatTheyOverlap();
    void typingMovesNoField();
    void fieldsAndButtonsAreInColumns();
    void hoursAreAddedToAFreeDay();
    void hoursThatOverlapAreToldToCountOnce();
    void anotherTabLeavesTheFocusOnTheTabs();
    void hoursAreRemoved();
    void hoursAreCopiedToAllDays();
    void hoursPastMidnightShowTheirEnd();
    void typingAfterAClickReplacesTheTime();
    void hoursThatCannotBeReadAreNotCopied();
    void theZoneOfTheHoursIsSaid();
    void hoursStayTypedIfSavingFails();
    void unreadableHoursStayTypedWithAReason();
    void escapeForgetsHoursThatCannotBeRead();
    void draggedHoursChangeTheRow();
    void drawnHoursAreAdded();
    void deletedHoursAreGone();
    void hoursTypedInTheCardAreApplied();
    void noScreenNeedsSidewaysScrolling_data();
    void noScreenNeedsSidewaysScrolling();
    void theCursorFollowsHoursThatAreMoved();
    void movedHoursThatOverlapAreToldToCountOnce();

private:
    [[nodiscard]] ui::CalendarHandle* hours(std::size_t weekday, std::size_t place = 0) const
    {
        return handle(core::BlockKey(core::WeekSpan{weekday, place}));
    }
    [[nodiscard]] QRect placeOf(const QWidget* widget) const
    {
        return {widget->mapTo(m_page.get(), QPoint()), widget->size()};
    }
};

void UpcomingHoursTest::typedHoursAreApplied()
{
    typeTime(shown<TimeField>(weekday(kMonday), "from"), "1030");
    typeTime(shown<TimeField>(weekday(kMonday), "to"), "1815");
    press(Qt::Key_Return);

    auto wanted = core::proposedWeek();
    wanted.days[kMonday] = {{{10h + 30min}, {18h + 15min}, {}}};
    QVERIFY(m_core->week() == wanted);
}

void UpcomingHoursTest::hoursAreAppliedWhenBothTimesAreFinished()
{
    typeTime(shown<TimeField>(weekday(kMonday), "from"), "1900");
    shown<TimeField>(weekday(kMonday), "to")->setFocus(Qt::TabFocusReason);
    QVERIFY(m_core->week() == core::proposedWeek());

    typeTime(shown<TimeField>(weekday(kMonday), "to"), "2200");
    weekday(kSunday)->findChild<QToolButton*>("add")->setFocus(Qt::TabFocusReason);
    auto wanted = core::proposedWeek();
    wanted.days[kMonday] = {{{19h}, {22h}, {}}};
    QVERIFY(m_core->week() == wanted);
}

void UpcomingHoursTest::hoursAreAppliedEachTimeTheFocusLeaves_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::newRow("once more") << QStringList{"8:01", "8:02"};
    QTest::newRow("after a fault") << QStringList{"25:00", "8:02"};
}

/// By the tab key, over the other field of the span, in which nothing is typed.
void UpcomingHoursTest::hoursAreAppliedEachTimeTheFocusLeaves()
{
    QFETCH(QStringList, times);
    auto* from = shown<TimeField>(weekday(kMonday), "from");
    for (const auto& time : times) {
        from->setFocus(Qt::TabFocusReason);
        from->selectAll();
        type(time);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
    }
    auto wanted = core::proposedWeek();
    wanted.days[kMonday] = {{{8h + 2min}, kFive, {}}};
    QVERIFY(m_core->week() == wanted);
    QCOMPARE(sentenceIn<ui::InlineMessage>(weekday(kMonday)), QString());
}

void UpcomingHoursTest::severalHoursTypedInOneFieldAreApplied_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << "from"
                           << "9-12, 14-18" << Qt::Key_Return;
    QTest::newRow("Tab") << "from"
                         << "9-12 14-18" << Qt::Key_Tab;
    QTest::newRow("in the second field") << "to"
                                         << "12 and 14-18" << Qt::Key_Return;
}

void UpcomingHoursTest::severalHoursTypedInOneFieldAreApplied()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const Qt::Key, key);
    typeTime(shown<TimeField>(weekday(kMonday), field), typed);
    QCOMPARE(shown<ui::ReadingBubble>(weekday(kMonday)->parentWidget(), {})->text(),
             "09:00 – 12:00, 14:00 – 18:00");
    press(key);

    auto wanted = core::proposedWeek();
    wanted.days[kMonday] = {{kNine, {12h}, {}}, {{14h}, {18h}, {}}};
    QVERIFY(m_core->week() == wanted);
    QStringList texts;
    for (const auto* each : weekday(kMonday)->findChildren<TimeField*>()) {
        texts << each->text();
    }
    QCOMPARE(texts, (QStringList{"09:00", "12:00", "14:00", "18:00"}));
    m_log->undo();
    QVERIFY(m_core->week() == core::proposedWeek());
    QCOMPARE(shown<TimeField>(weekday(kMonday), "to")->text(), "17:00");
}

void UpcomingHoursTest::severalHoursReplaceThoseThatTheyOverlap_data()
{
    QTest::addColumn<bool>("isByMouse");
    QTest::newRow("Enter") << false;
    QTest::newRow("a click elsewhere") << true;
}

/// In the first of three lines of a day: the second one is replaced, the evening stays.
void UpcomingHoursTest::severalHoursReplaceThoseThatTheyOverlap()
{
    QFETCH(const bool, isByMouse);
    auto before = core::proposedWeek();
    before.days[kMonday] = {
        {kNine, {12h + 30min}, {}}, {{13h + 30min}, kFive, {}}, {{20h}, {21h}, {}}};
    QCOMPARE(m_core->run(core::SetWorkHours{core::rulesOf(before, {})}), core::Outcome::Done);
    typeTime(weekday(kMonday)->findChildren<TimeField*>("from").front(), "9-12, 14-18");
    if (isByMouse) {
        QTest::mouseClick(shown<TimeField>(weekday(2), "from"), Qt::LeftButton);
    } else {
        press(Qt::Key_Return);
    }
    auto wanted = before;
    wanted.days[kMonday] = {{kNine, {12h}, {}}, {{14h}, {18h}, {}}, {{20h}, {21h}, {}}};
    QVERIFY(m_core->week() == wanted);
    QStringList texts;
    for (const auto* each : weekday(kMonday)->findChildren<TimeField*>()) {
        if (each->isVisible()) {
            texts << each->text();
        }
    }
    texts.sort();
    QCOMPARE(texts, (QStringList{"09:00", "12:00", "14:00", "18:00", "20:00", "21:00"}));
    m_log->undo();
    QVERIFY(m_core->week() == before);
}

void UpcomingHoursTest::typingMovesNoField()
{
    const auto places = [this] {
        QApplication::processEvents();
        QList<QRect> all;
        for (const char* name : {"from", "to", "remove"}) {
            all << placeOf(shown(weekday(2), name));
        }
        for (const char* name : {"from", "remove", "add", "copy"}) {
            all << placeOf(shown(weekday(kMonday), name));
        }
        return all;
    };
    auto* to = shown<TimeField>(weekday(kMonday), "to");
    const auto before = places();
    typeTime(to, "2");
    QCOMPARE(places(), before);
    press(Qt::Key_Escape); // says what undo brings back
    QCOMPARE(places(), before);
}

void UpcomingHoursTest::fieldsAndButtonsAreInColumns()
{
    auto week = core::proposedWeek();
    week.days[kMonday] = {{{16h}, {2h}, "Europe/Berlin"}, {{17h}, {18h}, {}}};
    QCOMPARE(m_core->run(core::SetWorkHours{core::rulesOf(week, {})}), core::Outcome::Done);
    QApplication::processEvents();
    QMap<QString, QSet<int>> columns;
    for (int day = 0; day < 7; ++day) {
        QSet<int> middles;
        for (const char* name : {"from", "to", "remove", "add", "copy"}) {
            for (const auto* each : weekday(day)->findChildren<QWidget*>(name)) {
                columns[name] << placeOf(each).left();
            }
            if (const auto* first = weekday(day)->findChild<QWidget*>(name)) {
                middles << placeOf(first).center().y();
            }
        }
        QVERIFY2(middles.size() == 1, qPrintable(QString::number(day)));
    }
    for (const QSet<int>& column : columns) {
        QCOMPARE(column.size(), 1);
    }
}

void UpcomingHoursTest::hoursAreAddedToAFreeDay()
{
    pressButton(shown(weekday(kSunday), "add"));

    auto wanted = core::proposedWeek();
    wanted.days[kSunday] = {{kNine, kFive, {}}};
    QVERIFY(m_core->week() == wanted);
    const auto* from = shown<TimeField>(weekday(kSunday), "from");
    QCOMPARE(QApplication::focusWidget(), from);
    QCOMPARE(from->selectedText(), from->text());
}

void UpcomingHoursTest::hoursThatOverlapAreToldToCountOnce()
{
    pressButton(shown(weekday(kMonday), "add"));
    const auto fields = weekday(kMonday)->findChildren<TimeField*>("from");
    typeTime(fields.back(), "16:30");
    press(Qt::Key_Return);
    QStringList hints;
    for (const auto* label : weekday(kMonday)->findChildren<ui::SecondaryLabel*>()) {
        hints << label->text();
    }
    QVERIFY2(hints.contains("overlaps 09:00 – 17:00; shared time counts once"),
             qPrintable(hints.join('\n')));
}

void UpcomingHoursTest::anotherTabLeavesTheFocusOnTheTabs()
{
    auto* tabs = m_page->findChild<QTabBar*>();
    QLineEdit beside(m_page.get()); // as a message of the window is
    beside.show();
    shown<TimeField>(weekday(kMonday), "from")->setFocus();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QCOMPARE(QApplication::focusWidget(), tabs);
}

void UpcomingHoursTest::hoursAreRemoved()
{
    pressButton(shown(weekday(kMonday), "remove"));

    auto wanted = core::proposedWeek();
    wanted.days[kMonday].clear();
    QVERIFY(m_core->week() == wanted);
    QCOMPARE(QApplication::focusWidget(), shown(weekday(kMonday), "add"));
}

void UpcomingHoursTest::hoursAreCopiedToAllDays()
{
    choose(shown<QToolButton>(weekday(kMonday), "copy")->menu(), "All days");

    core::Week wanted;
    wanted.days.fill({{kNine, kFive, {}}});
    QVERIFY(m_core->week() == wanted);
}

void UpcomingHoursTest::hoursPastMidnightShowTheirEnd()
{
    typeTime(shown<TimeField>(weekday(kMonday), "to"), "0200");

    QCOMPARE(shown<ui::ReadingBubble>(weekday(kMonday)->parentWidget(), {})->text(),
             "09:00 – 02:00 · ends Tue 02:00");
    press(Qt::Key_Return);
    QStringList words;
    for (const auto* note : weekday(kMonday)->findChildren<ui::SecondaryLabel*>()) {
        words << note->text();
    }
    QVERIFY2(words.contains("ends Tue 02:00"), qPrintable(words.join('|')));
}

void UpcomingHoursTest::typingAfterAClickReplacesTheTime()
{
    QTest::mouseClick(shown<TimeField>(weekday(kMonday), "to"), Qt::LeftButton);
    type("18:00");
    press(Qt::Key_Return);
    auto wanted = core::proposedWeek();
    wanted.days[kMonday] = {{kNine, {18h}, {}}};
    QVERIFY(m_core->week() == wanted);
}

void UpcomingHoursTest::hoursThatCannotBeReadAreNotCopied()
{
    typeTime(shown<TimeField>(weekday(kMonday), "from"), "25:00");
    choose(shown<QToolButton>(weekday(kMonday), "copy")->menu(), "All days");
    QVERIFY(m_core->week() == core::proposedWeek());
    QCOMPARE(sentenceIn<ui::InlineMessage>(weekday(kMonday)), ui::hoursAdvice());
}

void UpcomingHoursTest::theZoneOfTheHoursIsSaid()
{
    QStringList words;
    for (const auto* note : m_page->findChildren<ui::SecondaryLabel*>()) {
        words << note->text();
    }
    QVERIFY2(words.contains("Times are those of Europe/Berlin (UTC+01:00)."),
             qPrintable(words.join('|')));
}

void UpcomingHoursTest::hoursStayTypedIfSavingFails()
{
    m_core->fillDisk();
    typeTime(shown<TimeField>(weekday(kMonday), "from"), "1030");
    press(Qt::Key_Return);
    QVERIFY(m_core->week() == core::proposedWeek());

    m_core->bridge.onState(m_core->state());
    QCOMPARE(shown<TimeField>(weekday(kMonday), "from")->text(), "1030");
    m_core->fillDisk(false);
    press(Qt::Key_Return);
    QCOMPARE(m_core->week().days[kMonday].front().from.sinceMidnight, 10h + 30min);
}

void UpcomingHoursTest::unreadableHoursStayTypedWithAReason()
{
    auto* from = shown<TimeField>(weekday(kMonday), "from");
    typeTime(from, "25:00");
    shown<TimeField>(weekday(kMonday), "to")->setFocus(Qt::TabFocusReason);
    QCOMPARE(sentenceIn<ui::InlineMessage>(weekday(kMonday)), ui::hoursAdvice());
    QVERIFY(!weekday(kMonday)->parentWidget()->findChild<ui::ReadingBubble*>()->isVisible());

    pressButton(shown(weekday(kSunday), "add"));
    auto wanted = core::proposedWeek();
    wanted.days[kSunday] = {{kNine, kFive, {}}};
    QVERIFY(m_core->week() == wanted);
    QCOMPARE(from->text(), "25:00");
    QVERIFY(!sentenceIn<ui::InlineMessage>(weekday(kMonday)).isEmpty());

    typeTime(from, "8:15");
    press(Qt::Key_Return);
    wanted.days[kMonday] = {{{8h + 15min}, kFive, {}}};
    QVERIFY(m_core->week() == wanted);
    QVERIFY(sentenceIn<ui::InlineMessage>(weekday(kMonday)).isEmpty());
}

void UpcomingHoursTest::escapeForgetsHoursThatCannotBeRead()
{
    auto* from = shown<TimeField>(weekday(kMonday), "from");
    typeTime(from, "25:00");
    shown<TimeField>(weekday(kMonday), "to")->setFocus(Qt::TabFocusReason);
    QVERIFY(!sentenceIn<ui::InlineMessage>(weekday(kMonday)).isEmpty());
    from->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Escape);
    QCOMPARE(from->text(), "09:00");
    QVERIFY(sentenceIn<ui::InlineMessage>(weekday(kMonday)).isEmpty());
    QVERIFY(m_core->week() == core::proposedWeek());
}

void UpcomingHoursTest::draggedHoursChangeTheRow()
{
    const QRect monday = hours(kMonday)->geometry();
    const auto hour = static_cast<int>(hourOf(hours(kMonday), 8));
    drop({monday.center().x(), monday.bottom() - 2}, {monday.center().x(), monday.bottom() + hour});
    const core::TimeOfDay to = m_core->week().days[kMonday].front().to;
    QVERIFY(to.sinceMidnight >= 17h + 50min && to.sinceMidnight <= 18h + 15min);
    QCOMPARE(shown<TimeField>(weekday(kMonday), "to")->text(), ui::timeText(to));
    m_log->undo();
    QVERIFY(m_core->week() == core::proposedWeek());
    QCOMPARE(shown<TimeField>(weekday(kMonday), "to")->text(), ui::timeText(kFive));
}

void UpcomingHoursTest::drawnHoursAreAdded()
{
    const QRect monday = hours(kMonday)->geometry();
    const auto hour = static_cast<int>(hourOf(hours(kMonday), 8));
    const QRect day = handle({}, 6)->geometry();
    drop({day.center().x(), monday.top() + hour}, {day.center().x(), monday.top() + 3 * hour});
    const auto week = m_core->week();
    const auto& spans = week.days[kSunday];
    QCOMPARE(spans.size(), 1u);
    QVERIFY(spans.front().from.sinceMidnight >= 9h + 50min);
    QVERIFY(isCardOpen());
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), hours(kSunday));
}

void UpcomingHoursTest::deletedHoursAreGone()
{
    hours(kMonday)->setFocus();
    press(Qt::Key_Delete);
    auto wanted = core::proposedWeek();
    wanted.days[kMonday].clear();
    QVERIFY(m_core->week() == wanted);
    QCOMPARE(QApplication::focusWidget(), handle({}, 0));
}

void UpcomingHoursTest::hoursTypedInTheCardAreApplied()
{
    hours(kMonday)->setFocus();
    press(Qt::Key_Return);
    type("8:30");
    press(Qt::Key_Tab);
    type("2");
    press(Qt::Key_Return);
    auto wanted = core::proposedWeek();
    wanted.days[kMonday] = {{{8h + 30min}, {2h}, {}}};
    QVERIFY(m_core->week() == wanted);
    QVERIFY(!isCardOpen());
    QCOMPARE(QApplication::focusWidget(), hours(kMonday));
}

void UpcomingHoursTest::noScreenNeedsSidewaysScrolling_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    for (const int width : {1024, 800}) {
        QTest::addRow("%d", width) << width << 1.0;
        QTest::addRow("%d, large letters", width) << width << 1.5;
    }
}

/// With a clock of 12 hours and hours that say much about themselves.
void UpcomingHoursTest::noScreenNeedsSidewaysScrolling()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    auto week = core::proposedWeek();
    week.days[kMonday].push_back({{16h}, {2h}, "Europe/Berlin"});
    week.days[kMonday].push_back({{16h}, {2h}, {}});
    QCOMPARE(m_core->run(core::SetWorkHours{core::rulesOf(week, {})}), core::Outcome::Done);
    const auto restore = qScopeGuard([usual = QApplication::font()] {
        QApplication::setFont(usual);
        QLocale::setDefault(QLocale::c());
    });
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * scale);
    QApplication::setFont(large);
    QLocale::setDefault(QLocale("en_US"));
    ui::UpcomingPage page(m_core->bridge, *m_log);
    page.showTab(Tab::WorkHours);
    page.resize(width - static_cast<int>(150 * scale), 540); // beside the side bar
    page.show();
    QApplication::processEvents();
    QCOMPARE(page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
    auto* shownCalendar = shown<ui::CalendarView>(&page, "calendar");
    QVERIFY(page.width() < 800 || shownCalendar->width() >= shownCalendar->leastWidth(7));
}

void UpcomingHoursTest::theCursorFollowsHoursThatAreMoved()
{
    auto week = core::proposedWeek();
    week.days[kMonday] = {{kNine, {10h}, {}}, {{10h}, {11h}, {}}};
    QCOMPARE(m_core->run(core::SetWorkHours{core::rulesOf(week, {})}), core::Outcome::Done);
    hours(kMonday, 0)->setFocus();
    for (int step = 0; step < 13; ++step) {
        press(Qt::Key_Down, Qt::ControlModifier);
    }
    week.days[kMonday] = {{{10h}, {11h}, {}}, {{10h + 5min}, {11h + 5min}, {}}};
    QVERIFY(m_core->week() == week);
    QCOMPARE(QApplication::focusWidget(), hours(kMonday, 1));
}

void UpcomingHoursTest::movedHoursThatOverlapAreToldToCountOnce()
{
    auto week = core::proposedWeek();
    week.days[kMonday] = {{kNine, {10h}, {}}, {{10h}, {11h}, {}}};
    QCOMPARE(m_core->run(core::SetWorkHours{core::rulesOf(week, {})}), core::Outcome::Done);
    const QSignalSpy reported(m_page.get(), &ui::UpcomingPage::reported);
    hours(kMonday, 1)->setFocus();
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(reported, (QList<QVariantList>{{"Monday · 09:55 – 10:55 · overlaps 09:00 – 10:00; "
                                             "shared time counts once"}}));
}

POMOTIDE_SUITE(UpcomingHoursTest, QApplication)
#include "tst_upcoming_hours.moc"
