// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first day of a user, driven by mouse and keyboard. Positions come from the accessibility
// tree.

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/screen_reader.h"
#include "tests/support/suite.h"

#include "core/schedule/week.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

using Titles = std::vector<std::string>;

core::Instant monday(core::Duration sinceMidnight)
{
    return std::chrono::sys_days{2026y / 11 / 23} + sinceMidnight;
}

} // namespace

class TestPlannedDay : public QObject {
    Q_OBJECT

private slots:
    void editsInTheWindowAreSaved();

private:
    void setUpTheWeek();
    void moveTodaysSession();
    void fillSlots();
    void dragToSlot(QPoint from, const QString& times);
    void dragIntoSlots();
    void startAndEvaluate();
    void correctInHistory();
    void clickOn(const QString& role, const QString& name) const
    {
        click(m_reader.await(role, name));
    }
    [[nodiscard]] core::State state() const { return kept::state(database()); }
    [[nodiscard]] Titles titles() const
    {
        Titles titles;
        for (const auto& intention : state().open) {
            titles.push_back(intention.title);
        }
        return titles;
    }
    [[nodiscard]] QString database() const { return m_folder.filePath("test.db"); }

    const QTemporaryDir m_folder;
    const Desktop m_desktop;
    const ScreenReader m_reader;
};

void TestPlannedDay::editsInTheWindowAreSaved()
{
    Program program({"--database", database(), "--clock", "2026-11-23T08:00:00"},
                    heardByScreenReader());
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
    setUpTheWeek();
    moveTodaysSession();
    fillSlots();
    dragIntoSlots();
    startAndEvaluate();
    correctInHistory();

    // Undo the correction, then the stop.
    press("ctrl+z");
    QTRY_VERIFY(kept::chronicle(database()).pomodoros.front().evaluation->verdict ==
                core::Verdict::Focused);
    press("ctrl+z");
    QTRY_VERIFY(core::runningPomodoro(state()) != nullptr);

    const auto after = state();
    auto week = core::proposedWeek();
    week.days[std::chrono::Friday.c_encoding()].front().to = {15h};
    QVERIFY(core::weekOf(after.hours.rules) == week);
    QCOMPARE(after.hours.overrides.size(), 1u);
    const auto& today = std::get<core::ChangedDay>(after.hours.overrides.front().what);
    QVERIFY(!today.begin && today.end == monday(18h));
    QCOMPARE(titles(), (Titles{"Write the report", "Read", "Call Ada"}));
    const auto pomodoros = kept::chronicle(database()).pomodoros;
    QCOMPARE(pomodoros.size(), 1u);
    QVERIFY(pomodoros.front().intention == after.open.front().id);
    QCOMPARE(pomodoros.front().span.length(), core::Duration(5min));
}

void TestPlannedDay::setUpTheWeek()
{
    clickOn("push button", "Begin");
    press("ctrl+2");
    clickOn("page tab", "Work hours");
    clickOn("text", "Friday, to");
    press("ctrl+a");
    type("1500");
    press("Tab");
    QTRY_VERIFY(core::weekOf(state().hours.rules).days[5].front().to == core::TimeOfDay{15h});
}

void TestPlannedDay::moveTodaysSession()
{
    clickOn("page tab", "Coming days");
    clickOn("push button", "Monday, 23 November · 09:00 – 17:00 · 8 h");
    clickOn("text", "Monday, 23 November, to");
    press("ctrl+a");
    type("1800");
    press("Return");
    QTRY_COMPARE(state().hours.overrides.size(), 1u);
}

void TestPlannedDay::fillSlots()
{
    clickOn("page tab", "Slots");
    clickOn("combo box", "Slot 09:00 – 09:05");
    for (const QString title : {"Write the report", "Read", "Call Ada"}) {
        const auto before = state().open.size();
        type(title);
        press("Tab");
        QTRY_COMPARE(state().open.size(), before + 1);
    }
}

void TestPlannedDay::dragToSlot(QPoint from, const QString& times)
{
    const QPoint slot = m_reader.await("label", times);
    const QRect label(slot - QPoint(40, 10), QSize(80, 20));
    const QImage before = m_desktop.picture(label);
    const QPoint target = slot + QPoint(150, 0);
    drag(from, target);
    // A busy program sees quick movements as one, and then needs further ones.
    int steps = 0;
    const auto standsOut = [&] {
        moveTo(target + QPoint(++steps % 2, 0));
        return m_desktop.picture(label) != before;
    };
    QVERIFY(QTest::qWaitFor(standsOut, int(kPatience.count())));
    drop();
}

void TestPlannedDay::dragIntoSlots()
{
    dragToSlot(m_reader.await("list item", "Call Ada"), "09:00 – 09:05");
    QTRY_COMPARE(titles(), (Titles{"Call Ada", "Write the report", "Read"}));
    dragToSlot(m_reader.await("label", "09:00 – 09:05"), "09:10 – 09:20");
    QTRY_COMPARE(titles(), (Titles{"Write the report", "Call Ada", "Read"}));
    press("ctrl+z");
    press("ctrl+z");
    QTRY_COMPARE(titles(), (Titles{"Write the report", "Read", "Call Ada"}));
}

void TestPlannedDay::startAndEvaluate()
{
    press("ctrl+1");
    clickOn("push button", "Start");
    QTRY_VERIFY(core::runningPomodoro(state()) != nullptr);
    clickOn("radio button", "Focused: Write the report");
    QTRY_VERIFY(core::runningPomodoro(state())->evaluation.has_value());
    clickOn("push button", "Stop");
    QTRY_VERIFY(core::runningPomodoro(state()) == nullptr);
}

void TestPlannedDay::correctInHistory()
{
    press("ctrl+4");
    clickOn("radio button", "Day");
    clickOn("tree item", "Focused");
    press("F2 Down Return");
    QTRY_VERIFY(kept::chronicle(database()).pomodoros.front().evaluation->verdict ==
                core::Verdict::Interrupted);
}

POMOTIDE_SUITE(TestPlannedDay, QCoreApplication)
#include "tst_planned_day.moc"
