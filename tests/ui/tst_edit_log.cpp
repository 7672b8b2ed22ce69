// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/session/edit_log.h"
#include "ui/text/refusal_text.h"

#include <QSignalSpy>

using namespace pomotide;

class EditLogTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void undoAndRedoRestoreBothStates();
    void newEditClearsRedo();
    void commandsThatAreNoEditsCannotBeUndone();
    void refusedEditsCannotBeUndone();
    void conflictingEditIsReportedAndDropped();
    void editsOfOtherProgramsCanBeUndone();
    void severalCommandsAreOneAct();
    void undoRestoresARemovedSession();
    void undoOfRemovedHoursRestoresTheirChanges();
    void undoableNamesTheNextAct_data();
    void undoableNamesTheNextAct();

private:
    void dispatch(const core::Command& command) { QVERIFY(m_log->dispatch(command)); }
    void add(const std::string& title) { dispatch(core::AddIntention{title, {}, {}}); }
    [[nodiscard]] core::IntentionId first() const { return m_core->state().open.front().id; }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
};

void EditLogTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
}

void EditLogTest::cleanup()
{
    m_log.reset();
    m_core.reset();
}

void EditLogTest::undoAndRedoRestoreBothStates()
{
    using Titles = std::vector<std::string>;
    const QSignalSpy said(m_log.get(), &ui::EditLog::said);
    add("Write");
    add("Read");
    dispatch(core::MoveIntention{m_core->state().open.back().id, 0});
    QCOMPARE(m_core->titles(), (Titles{"Read", "Write"}));

    m_log->undo();
    QCOMPARE(m_core->titles(), (Titles{"Write", "Read"}));
    m_log->undo();
    QCOMPARE(m_core->titles(), Titles{"Write"});
    QCOMPARE(m_log->undoable(), "“Write” added");
    QCOMPARE(m_log->redoable(), "“Read” added");
    m_log->redo();
    m_log->redo();
    QCOMPARE(m_core->titles(), (Titles{"Read", "Write"}));
    QCOMPARE(m_log->redoable(), QString());
    m_log->redo();
    QCOMPARE(said, (QList<QVariantList>{{"Undone: “Read” moved."},
                                        {"Undone: “Read” added."},
                                        {"Done again: “Read” added."},
                                        {"Done again: “Read” moved."}}));
}

void EditLogTest::newEditClearsRedo()
{
    add("Write");
    m_log->undo();
    add("Read");
    QCOMPARE(m_log->redoable(), QString());
    QCOMPARE(m_log->undoable(), "“Read” added");
}

void EditLogTest::commandsThatAreNoEditsCannotBeUndone()
{
    dispatch(core::Advance{});
    QCOMPARE(m_log->undoable(), QString());
}

void EditLogTest::refusedEditsCannotBeUndone()
{
    add(" ");
    QCOMPARE(m_log->undoable(), QString());
}

void EditLogTest::conflictingEditIsReportedAndDropped()
{
    const QSignalSpy said(m_log.get(), &ui::EditLog::said);
    add("Write");
    dispatch(core::EstimateIntention{first(), 25min});
    dispatch(core::Start{});
    m_core->advanceTo(kNow + 2min);
    dispatch(core::Stop{});
    dispatch(core::AdjustClock{1min}); // moves the break
    m_log->undo();
    QCOMPARE(said, QList<QVariantList>{{"Not undone: “Write” stopped. " +
                                        ui::text::refusal(core::Outcome::ChangedSince)}});
    QVERIFY(m_core->pomodoros().front().ending == core::Ending::Stopped);
    QCOMPARE(m_log->undoable(), "“Write” started");
    QCOMPARE(m_log->redoable(), QString());
}

void EditLogTest::editsOfOtherProgramsCanBeUndone()
{
    const QSignalSpy changed(m_log.get(), &ui::EditLog::changed);
    m_core->run(core::AddIntention{"Write", {}, {}});
    m_core->run(core::AddIntention{"Read", {}, {}});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_log->undoable(), "“Read” added");
    m_log->undo();
    QCOMPARE(m_core->titles(), std::vector<std::string>{"Write"});
    QCOMPARE(m_log->redoable(), "“Read” added");
    QCOMPARE(changed.count(), 3);
    m_core->run(core::Advance{});
    QCOMPARE(changed.count(), 3);
}

void EditLogTest::severalCommandsAreOneAct()
{
    add("Write");
    add("Read");
    const core::IntentionId read = m_core->state().open.back().id;
    QVERIFY(m_log->dispatch(
        std::vector<core::Command>{core::AbandonIntention{first()}, core::AbandonIntention{read}}));
    QCOMPARE(m_log->undoable(), "“Write” abandoned, and 1 more");
    m_log->undo();
    QCOMPARE(m_core->titles(), (std::vector<std::string>{"Write", "Read"}));
}

void EditLogTest::undoRestoresARemovedSession()
{
    dispatch(core::AddSession{at(kToday, 20h), at(kToday, 21h)});
    const core::ManualSession made = m_core->state().hours.manual.front();
    dispatch(core::ChangeSession{made.id, at(kToday, 19h), {}});
    dispatch(core::SkipSession{made.id});
    m_log->undo();
    m_log->undo();
    QVERIFY(m_core->state().hours.manual == std::vector{made});
    m_log->undo();
    QVERIFY(m_core->state().hours.manual.empty());
}

void EditLogTest::undoOfRemovedHoursRestoresTheirChanges()
{
    m_core->setUsualHours();
    m_core->run(core::SkipSession{m_core->sessions().at(1).key});
    const auto before = m_core->state().hours;
    dispatch(core::SetWorkHours{});
    QVERIFY(m_core->state().hours.overrides.empty());
    m_log->undo();
    QVERIFY(m_core->state().hours == before);
}

void EditLogTest::undoableNamesTheNextAct_data()
{
    QTest::addColumn<core::Command>("command");
    QTest::addColumn<QString>("sentence");
    const core::IntentionId write{0};
    const auto row = [](const char* name, const core::Command& command, const QString& sentence) {
        QTest::newRow(name) << command << sentence;
    };
    row("edit", core::EditIntention{write, "Write on", {}}, "“Write” changed");
    row("estimate", core::EstimateIntention{write, 25min}, "“Write” estimated");
    row("abandon", core::AbandonIntention{write}, "“Write” abandoned");
    row("start", core::Start{}, "“Write” started");
    row("hours", core::SetWorkHours{}, "work hours changed");
    row("plan", core::SetSettings{{.streakPlan = {{25min, 5min}}}}, "streak plan changed");
    row("day start", core::SetSettings{{.dayStart = {5h}}}, "start of the day changed");
    row("look", core::SetSettings{{.appearance = {.size = 50}}}, "look of the ring changed");
    row("language", core::SetSettings{{.language = core::Language::German}}, "language changed");
    row("alerts", core::SetSettings{{.alerts = {.volume = 7}}}, "alerts changed");
    row("shortcut", core::SetSettings{{.alerts = {.shortcut = "Ctrl+Alt+O"}}}, "shortcut changed");
    row("shortcut of the window",
        core::SetSettings{{.windowKeys = {{core::WindowAct::Quit, "F5"}}}}, "shortcut changed");
    row("two settings", core::SetSettings{{.dayStart = {5h}, .alerts = {.volume = 7}}},
        "settings changed");
    row("session", core::AddSession{at(kToday, 20h), at(kToday, 21h)},
        "session added on Monday, 9 March");
}

void EditLogTest::undoableNamesTheNextAct()
{
    QFETCH(const core::Command, command);
    QFETCH(const QString, sentence);
    m_core->setUsualHours();
    add("Write");
    dispatch(command);
    QCOMPARE(m_log->undoable(), sentence);
}

POMOTIDE_SUITE(EditLogTest, QApplication)
#include "tst_edit_log.moc"
