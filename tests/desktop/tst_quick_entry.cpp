// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_shortcut.h"
#include "tests/support/desktop.h"
#include "tests/support/foreign_window.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/screen_reader.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr auto kKey = "ctrl+alt+p";

/// The output of pomotidectl, and its exit status.
struct Said {
    QString text;
    int status = 0;

    bool operator==(const Said&) const = default;
};

Said control(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("POMOTIDECTL_BINARY"), arguments);
    process.waitForFinished();
    return {QString::fromUtf8(process.readAll()), process.exitCode()};
}

} // namespace

class TestQuickEntry : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pomodoroIsStartedByKeyboard();
    void entryAddsForLaterAndEvaluatesWhileAPomodoroRuns();
    void escapeAndOtherWindowsCloseTheEntry();
    void entryOpensOnTheScreenOfTheFocusedWindow();
    void commandsOpenTheEntry();
    void commandExplainsHowToStartTheProgram();
    void optionOpensTheEntryAtLaunch();
    void takenShortcutIsReported();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] core::State state() const { return kept::state(database()); }
    [[nodiscard]] bool isOpen(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }
    /// True as soon as the program's icon is shown.
    [[nodiscard]] bool isReady(const Program& program) const
    {
        return m_desktop.trayIcon(program.pid()).has_value();
    }
    void openByKey(const Program& program) const;
    void clickOnPage() const;
    /// Of the running pomodoro.
    [[nodiscard]] std::optional<core::Verdict> verdict() const
    {
        const auto now = state();
        const auto* running = core::runningPomodoro(now);
        return running && running->evaluation ? std::optional{running->evaluation->verdict}
                                              : std::nullopt;
    }
    [[nodiscard]] bool hasTheFocusBack() const { return m_desktop.activeWindow() == m_window; }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Desktop m_desktop;
    std::unique_ptr<ForeignWindow> m_page; ///< the window in which the user works
    xcb_window_t m_window = XCB_NONE;
};

void TestQuickEntry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(database(), {{kept::now() - 3min, report}});
    m_page = std::make_unique<ForeignWindow>(QRect(300, 200, 800, 600), Qt::white);
    m_window = static_cast<xcb_window_t>(m_page->winId());
    QTRY_VERIFY(hasTheFocusBack());
}

void TestQuickEntry::cleanup()
{
    m_page.reset();
    m_folder.reset();
}

void TestQuickEntry::openByKey(const Program& program) const
{
    const core::Instant begin = kept::now();
    press(kKey);
    QTRY_VERIFY(isOpen(program));
    qInfo("From the key, with the program that presses it, to the focus: %lld ms",
          static_cast<long long>((kept::now() - begin).count()));
}

/// Returns when the page has heard of the click: on a busy machine it asks for the focus late, and
/// would take it from whatever was opened since.
void TestQuickEntry::clickOnPage() const
{
    const auto before = m_page->clicks().size();
    click({320, 780});
    QTRY_COMPARE(m_page->clicks().size(), before + 1);
    QTRY_VERIFY(hasTheFocusBack());
}

void TestQuickEntry::pomodoroIsStartedByKeyboard()
{
    Program program({"--database", database()});
    QTRY_VERIFY(isReady(program));
    QCOMPARE(m_desktop.activeWindow(), m_window);
    openByKey(program);
    type("Write the letter ~25m");
    press("Return");
    QVERIFY(program.logs("phase pomodoro"));
    QTRY_VERIFY(hasTheFocusBack());
    press("x");
    QTRY_COMPARE(m_page->typed(), "x");

    const auto after = state();
    QCOMPARE(after.open.size(), 2u);
    QCOMPARE(after.open.back().title, "Write the letter");
    QCOMPARE(after.open.back().estimates.size(), 1u);
    QVERIFY(after.open.back().estimates.front().length == 25min);
    QVERIFY(core::runningPomodoro(after)->intention == after.open.back().id);
}

void TestQuickEntry::entryAddsForLaterAndEvaluatesWhileAPomodoroRuns()
{
    kept::make(database(), {{kept::now() - 2min, core::Start{}}});
    Program program({"--database", database()});
    QTRY_VERIFY(isReady(program));
    openByKey(program);
    type("Call Ada");
    press("Return");
    QTRY_VERIFY(hasTheFocusBack());
    QCOMPARE(state().open.back().title, "Call Ada");

    openByKey(program);
    press("alt+f");
    QTRY_VERIFY(verdict() == core::Verdict::Focused);
    QTRY_VERIFY(hasTheFocusBack());

    openByKey(program);
    type("Call");
    press("alt+d");
    QTRY_VERIFY(verdict() == core::Verdict::Distracted);
    QTRY_VERIFY(hasTheFocusBack());

    openByKey(program);
    press("alt+p");
    QTRY_VERIFY(core::runningPomodoro(state()) == nullptr);
    QCOMPARE(m_page->typed(), "");
}

void TestQuickEntry::escapeAndOtherWindowsCloseTheEntry()
{
    Program program({"--database", database()});
    QTRY_VERIFY(isReady(program));
    openByKey(program);
    press("Escape");
    QTRY_VERIFY(hasTheFocusBack());
    // The window manager may give the focus back before it has done all that was asked of it.
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).isEmpty());

    openByKey(program);
    clickOnPage();
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).isEmpty());
    QVERIFY(core::runningPomodoro(state()) == nullptr);
}

void TestQuickEntry::entryOpensOnTheScreenOfTheFocusedWindow()
{
    clickOnPage(); // the pointer stays on the left
    const ForeignWindow other(QRect(2300, 200, 800, 600), Qt::white);
    if (!kRightMonitor.contains(m_desktop.place(m_desktop.activeWindow()))) {
        QSKIP("This window manager places windows by itself, on the monitors of the server.");
    }
    const Program program({"--database", database()});
    QTRY_VERIFY(isReady(program));
    openByKey(program);
    QTRY_VERIFY(kRightMonitor.contains(m_desktop.place(m_desktop.activeWindow())));
    press("Escape");
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).isEmpty());

    clickOnPage();
    openByKey(program);
    QTRY_VERIFY(kLeftMonitor.contains(m_desktop.place(m_desktop.activeWindow())));
}

void TestQuickEntry::commandsOpenTheEntry()
{
    Program program({"--database", database()});
    QTRY_VERIFY(isReady(program));
    QCOMPARE(control({"quick", "--database", database()}), (Said{"The quick entry is open.\n", 0}));
    QTRY_VERIFY(isOpen(program));
    press("Escape");
    QTRY_VERIFY(hasTheFocusBack());

    Program second({"--database", database(), "--quick"});
    QCOMPARE(second.status(), 0);
    QTRY_VERIFY(isOpen(program));
}

void TestQuickEntry::commandExplainsHowToStartTheProgram()
{
    QCOMPARE(control({"quick", "--database", database()}),
             (Said{QString("pomotidectl: Pomotide is not running. To start it with the quick "
                           "entry: pomotide --quick --database '%1'\n")
                       .arg(database()),
                   1}));
    QCOMPARE(control({"quick"}), (Said{"pomotidectl: Pomotide is not running. To start it with the "
                                       "quick entry: pomotide --quick\n",
                                       1}));
}

void TestQuickEntry::optionOpensTheEntryAtLaunch()
{
    Program program({"--database", database(), "--quick"});
    QTRY_VERIFY(isOpen(program));
    press("Return");
    QVERIFY(program.logs("phase pomodoro"));
    QCOMPARE(state().open.front().title, "Report");
}

void TestQuickEntry::takenShortcutIsReported()
{
    const auto other = app::X11Shortcut::open();
    other->set("Ctrl+Alt+P");
    Program program({"--database", database(), "--window"}, heardByScreenReader());
    QTRY_VERIFY(isOpen(program));
    const ScreenReader reader;
    click(reader.await("list item", "Settings"));
    click(reader.await("list item", "Shortcuts"));
    QTRY_VERIFY(reader.find("label", "Another program has Ctrl+Alt+P already. Choose another "
                                     "shortcut, or have your desktop run this command on a key: "
                                     "pomotidectl quick"));
}

POMOTIDE_SUITE(TestQuickEntry, QApplication)
#include "tst_quick_entry.moc"
