// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tray's menu, used over the session bus as panels do, and its effect in the database.

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/status_notifier_watcher.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// A program with a given past, and its icon in a panel.
class Scene final {
public:
    /// Commands with their age.
    explicit Scene(const std::vector<std::pair<core::Duration, core::Command>>& past)
    {
        const core::Instant now = kept::now();
        std::vector<kept::Act> acts{{now - 2h, core::AddIntention{.title = "Letter"}},
                                    {now - 2h, core::AddIntention{.title = "Report"}}};
        for (const auto& [ago, command] : past) {
            acts.push_back({now - ago, command});
        }
        kept::make(database(), acts);
        m_program.emplace(QStringList{"--database", database()});
        QTRY_VERIFY(!m_panel.items().isEmpty());
    }

    [[nodiscard]] Program& program() { return *m_program; }
    [[nodiscard]] const StatusNotifierWatcher& panel() const { return m_panel; }
    [[nodiscard]] core::State state() const { return kept::state(database()); }
    [[nodiscard]] core::Chronicle chronicle() const { return kept::chronicle(database()); }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath("test.db"); }

    const QTemporaryDir m_folder;
    StatusNotifierWatcher m_panel;
    std::optional<Program> m_program;
};

/// Returns the entries of the phase, followed by the permanent ones.
QStringList withRest(QStringList phase)
{
    return phase + QStringList{"Quiet", "Open Pomotide", "What does the ring show?", "Quit"};
}

} // namespace

class TestTrayDbus : public QObject {
    Q_OBJECT

private slots:
    void menuStartsAnIntentionInIdle();
    void menuStartsAnIntentionInAPrompt();
    void menuCancelsAPomodoroInItsFirstMinute();
    void menuEvaluatesAPomodoro_data();
    void menuEvaluatesAPomodoro();
    void menuStopsAPomodoro();
    void menuSkipsABreak();
    void menuContinuesTheStreakInAGracePeriod();
    void menuBeginsAndEndsQuiet();
    void menuOpensWindows_data();
    void menuOpensWindows();
    void middleClickShowsTheRingsText();
    void menuQuitsTheProgram();
    void iconHasAllSizesAndChangesWithThePhase();

private:
    const Desktop m_desktop;
};

void TestTrayDbus::menuStartsAnIntentionInIdle()
{
    Scene scene({});
    QCOMPARE(scene.panel().choices(), withRest({"Start", "Quick entry… (Ctrl+Alt+P)"}));
    QCOMPARE(scene.panel().choices("Start"), (QStringList{"Letter", "Report", "New intention…"}));
    QVERIFY(scene.panel().choose({"Start", "Report"}));
    QVERIFY(scene.program().logs("phase pomodoro"));
    QVERIFY(core::runningPomodoro(scene.state())->intention == core::IntentionId{1});
}

void TestTrayDbus::menuStartsAnIntentionInAPrompt()
{
    const core::Instant now = kept::now();
    Scene scene({{1min, core::AddSession{.begin = now - 30s, .end = now + 8h}}});
    QVERIFY(scene.program().logs("phase prompt"));
    QCOMPARE(scene.panel().choices(),
             withRest({"Start", "Quick entry… (Ctrl+Alt+P)", "Not now, later"}));
    QVERIFY(scene.panel().choose({"Start", "Letter"}));
    QVERIFY(scene.program().logs("phase pomodoro"));
    QVERIFY(core::runningPomodoro(scene.state())->intention == core::IntentionId{0});
}

void TestTrayDbus::menuCancelsAPomodoroInItsFirstMinute()
{
    Scene scene({{10s, core::Start{}}});
    QCOMPARE(scene.panel().choices(),
             withRest({"Quick entry… (Ctrl+Alt+P)", "Evaluate “Letter”", "Stop", "Cancel the start",
                       "+5 min", "End at", "Switch to"}));
    QVERIFY(scene.panel().choose({"Cancel the start"}));
    QVERIFY(scene.program().logs("phase idle"));
    QVERIFY(scene.chronicle().pomodoros.empty());
}

void TestTrayDbus::menuEvaluatesAPomodoro_data()
{
    QTest::addColumn<core::Verdict>("verdict");
    QTest::newRow("Focused") << core::Verdict::Focused;
    QTest::newRow("Interrupted") << core::Verdict::Interrupted;
    QTest::newRow("Distracted") << core::Verdict::Distracted;
    QTest::newRow("Achieved") << core::Verdict::Achieved;
}

void TestTrayDbus::menuEvaluatesAPomodoro()
{
    QFETCH(const core::Verdict, verdict);
    Scene scene({{2min, core::Start{}}});
    QVERIFY(scene.panel().choose({"Evaluate", QTest::currentDataTag()}));
    QTRY_VERIFY(scene.chronicle().pomodoros.front().evaluation.has_value());
    QVERIFY(scene.chronicle().pomodoros.front().evaluation->verdict == verdict);
}

void TestTrayDbus::menuStopsAPomodoro()
{
    Scene scene({{2min, core::Start{}}});
    QCOMPARE(scene.panel().choices(), withRest({"Quick entry… (Ctrl+Alt+P)", "Evaluate “Letter”",
                                                "Stop", "+5 min", "End at", "Switch to"}));
    QVERIFY(scene.panel().choose({"Stop"}));
    QVERIFY(scene.program().logs("phase break"));
    QVERIFY(scene.chronicle().pomodoros.front().ending == core::Ending::Stopped);
}

void TestTrayDbus::menuSkipsABreak()
{
    Scene scene({{6min, core::Start{}}});
    QCOMPARE(scene.panel().choices(),
             withRest({"Quick entry… (Ctrl+Alt+P)", "Evaluate “Letter”", "Still on it",
                       "Skip the break", "+5 min", "End at"}));
    QVERIFY(scene.panel().choose({"Skip the break"}));
    QVERIFY(scene.program().logs("phase grace"));
    QVERIFY(scene.chronicle().breaks.front().state == core::BreakState::Skipped);
}

void TestTrayDbus::menuContinuesTheStreakInAGracePeriod()
{
    Scene scene({{6min, core::Start{}}, {10s, core::SkipBreak{}}});
    QCOMPARE(scene.panel().choices(),
             withRest({"Start", "Quick entry… (Ctrl+Alt+P)", "Evaluate “Letter”"}));
    QVERIFY(scene.panel().choose({"Start", "Report"}));
    QVERIFY(scene.program().logs("phase pomodoro"));
    const core::State state = scene.state();
    QCOMPARE(state.streak->pairs.size(), 2U);
    QVERIFY(core::runningPomodoro(state)->intention == core::IntentionId{1});
}

void TestTrayDbus::menuBeginsAndEndsQuiet()
{
    Scene scene({});
    const core::Instant before = kept::now();
    QVERIFY(scene.panel().choose({"Quiet", "For an hour"}));
    QTRY_VERIFY(scene.state().quietUntil.has_value());
    const core::Instant until = scene.state().quietUntil.value();
    QVERIFY(before + 1h <= until && until <= kept::now() + 1h);
    QVERIFY(scene.panel().choices().join('\n').contains("Quiet until"));

    QVERIFY(scene.panel().choose({"Quiet", "Until"}));
    QTRY_VERIFY(scene.state().quietUntil != until);
    const auto sinceMidnight = scene.state().quietUntil.value().time_since_epoch() % 24h;
    QVERIFY(sinceMidnight % 30min == 0min);

    QVERIFY(scene.panel().choose({"Quiet", "End the quiet"}));
    QTRY_VERIFY(!scene.state().quietUntil.has_value());
    QVERIFY(scene.panel().choose({"Quiet", "For the rest of the day"}));
    QTRY_VERIFY(scene.state().quietUntil.has_value());
    QVERIFY(scene.state().quietUntil.value() - kept::now() <= 24h);
}

void TestTrayDbus::menuOpensWindows_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::newRow("window") << QStringList{"Open Pomotide"};
    QTest::newRow("new-intention") << QStringList{"Start", "New intention…"};
    QTest::newRow("quick-entry") << QStringList{"Quick entry"};
    QTest::newRow("click") << QStringList{};
}

void TestTrayDbus::menuOpensWindows()
{
    QFETCH(const QStringList, choice);
    Scene scene({});
    const qint64 pid = scene.program().pid();
    QCOMPARE(m_desktop.managedWindows(pid), {});
    if (choice.isEmpty()) {
        scene.panel().click();
    } else {
        QVERIFY(scene.panel().choose(choice));
    }
    QTRY_VERIFY(m_desktop.managedWindows(pid).contains(m_desktop.activeWindow()));
}

void TestTrayDbus::middleClickShowsTheRingsText()
{
    Scene scene({{2min, core::Start{}}});
    QVERIFY(scene.program().logs("words gone"));
    scene.panel().middleClick();
    QVERIFY(scene.program().logs("words shown"));
}

void TestTrayDbus::menuQuitsTheProgram()
{
    Scene scene({});
    QVERIFY(scene.panel().choose({"Quit"}));
    QCOMPARE(scene.program().status(), std::optional(0));
}

void TestTrayDbus::iconHasAllSizesAndChangesWithThePhase()
{
    Scene scene({});
    const QList<QImage> idle = scene.panel().icons();
    QList<int> sizes;
    for (const QImage& icon : idle) {
        sizes += icon.width();
    }
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QVERIFY(sizes.contains(size));
    }
    QVERIFY(scene.panel().choose({"Start", "Letter"}));
    QTRY_VERIFY(scene.panel().icons() != idle);
}

POMOTIDE_SUITE(TestTrayDbus, QCoreApplication)
#include "tst_tray_dbus.moc"
