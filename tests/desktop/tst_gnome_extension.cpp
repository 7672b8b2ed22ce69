// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The extension in a real GNOME Shell, beside the real program: what a screen reader finds in the
// top bar, and what clicks and keys do.

#include "app/platform/top_bar.h"
#include "tests/support/gnome_shell.h"
#include "tests/support/kept.h"
#include "tests/support/mock_service.h"
#include "tests/support/program.h"
#include "tests/support/screen_reader.h"
#include "tests/support/suite.h"

#include "core/present/now_model.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr auto kNotRunning = "Pomotide is not running";
constexpr auto kButton = "menu"; ///< the role of a button in the top bar
constexpr auto kLine = "label";  ///< of a menu; the item itself has no name
/// Of the top bar. On GNOME 43 its left half names the program in the foreground, and has a menu.
constexpr int kMiddle = 480;
const QList<unsigned> kShortcut{0xffe3, 0xffe9, 'p'}; // Ctrl+Alt+P
constexpr unsigned kReturn = 0xff0d;

/// The service without the program, which is in that phase since 12 minutes.
class Service final {
public:
    explicit Service(const QString& phase, core::Duration left)
        : m_mock("org.pomotide.Pomotide", "/org/pomotide/Pomotide", "org.pomotide.Pomotide1")
    {
        const core::Instant now = kept::now();
        const bool isOpen = phase == "overtime" || phase == "prompt";
        m_mock.addProperty("Begins", toBus(now - 12min));
        m_mock.addProperty("PlannedEnd", toBus(now + left));
        m_mock.addProperty("Ends", isOpen ? qlonglong{0} : toBus(now + left));
        m_mock.addProperty("Shortcut", QString());
        m_mock.addProperty("HasShortcut", false);
        m_mock.addProperty("Phase", phase);
        m_mock.setProperty("Phase", phase); // adding is not announced
    }

private:
    static qlonglong toBus(core::Instant at) { return at.time_since_epoch().count(); }

    MockService m_mock;
};

} // namespace

class TestGnomeExtension : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void topBarShowsTheMinutesLeft();
    void topBarShowsEachPhase_data();
    void topBarShowsEachPhase();
    void menuStartsAnIntention();
    void openMenuFollowsTheState();
    void longSubmenuHasRoomOnALowScreen();
    void menuStartsAProgramThatHasEnded();
    void shortcutOpensTheQuickEntry();
    void settingsAddItAndRemoveIt();
    void nothingIsLeftOnceItIsDisabled();
    void nothingWakesItEachSecond();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] core::State state() const { return kept::state(database()); }
    /// The button in the top bar, if it has that name.
    [[nodiscard]] std::optional<Heard> button(const QString& name) const;
    /// Returns once it has that name. The test fails if that takes long.
    void await(const QString& name) const;
    /// True as soon as it shows the minutes that the database has left at that moment.
    [[nodiscard]] bool showsMinutesLeft() const;
    void openMenu(const QString& name);
    void choose(const QString& line);
    /// Clicks on the place that `find` returns once that stays the same.
    void clickOn(const std::function<QPoint()>& find);

    std::optional<QTemporaryDir> m_folder;
    GnomeShell m_shell;
    const ScreenReader m_reader{QStringLiteral("gnome-shell")};
};

void TestGnomeExtension::init()
{
    m_folder.emplace();
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    const core::Instant begin = kept::now() - 1min;
    kept::make(database(), {{begin, core::SetSettings{{.streakPlan = {{30min, 10min}}}}},
                            {begin, letter},
                            {begin, report}});
    QVERIFY(m_shell.enableExtension());
    await(kNotRunning);
}

void TestGnomeExtension::cleanup()
{
    QVERIFY(m_shell.disableExtension());
    QCOMPARE(GnomeShell::complaints(), QStringList());
    m_folder.reset();
}

std::optional<Heard> TestGnomeExtension::button(const QString& name) const
{
    const auto heard = m_reader.hear();
    const auto found = std::find_if(heard.begin(), heard.end(), [&](const Heard& each) {
        return each.role == "menu" && each.name == name && each.place.x() > kMiddle;
    });
    return found == heard.end() ? std::nullopt : std::optional(*found);
}

void TestGnomeExtension::await(const QString& name) const
{
    const auto isThere = [&] { return button(name).has_value(); };
    QVERIFY2(QTest::qWaitFor(isThere, int(kPatience.count())), qPrintable(name));
}

bool TestGnomeExtension::showsMinutesLeft() const
{
    const auto shows = [&] {
        const auto now = state();
        const auto* const running = core::runningPomodoro(now);
        const auto end = running ? running->span.end : core::Instant();
        const int minutes = core::minutesBetween(kept::now(), end);
        return button(QString("Pomotide, %1 min").arg(minutes)).has_value();
    };
    return QTest::qWaitFor(shows, int(kPatience.count()));
}

void TestGnomeExtension::openMenu(const QString& name)
{
    await(name);
    clickOn([&] {
        const auto found = button(name);
        return found ? found->place.center() : QPoint();
    });
}

void TestGnomeExtension::choose(const QString& line)
{
    clickOn([&] { return m_reader.await("label", line); }); // the line itself has no name
}

void TestGnomeExtension::clickOn(const std::function<QPoint()>& find)
{
    QPoint place = find();
    const auto stays = [&] {
        const QPoint before = std::exchange(place, find());
        return place == before;
    };
    QVERIFY(QTest::qWaitFor(stays, int(kPatience.count())));
    m_shell.click(place);
}

void TestGnomeExtension::topBarShowsTheMinutesLeft()
{
    kept::make(database(), {{kept::now(), core::Start{}}});
    const Program program({"--database", database()});
    QVERIFY(showsMinutesLeft());
}

void TestGnomeExtension::topBarShowsEachPhase_data()
{
    QTest::addColumn<core::Duration>("left");
    QTest::addColumn<QString>("name");
    QTest::newRow("idle") << core::Duration(1h) << "Pomotide";
    QTest::newRow("prompt") << core::Duration(0s) << "Pomotide";
    QTest::newRow("pomodoro") << core::Duration(3min) << "Pomotide, 3 min";
    QTest::newRow("break") << core::Duration(0s) << "Pomotide, 0 min";
    QTest::newRow("grace") << core::Duration(10min) << "Pomotide, 10 min";
    QTest::newRow("overtime") << core::Duration(-7min) << "Pomotide, +7 min";
}

void TestGnomeExtension::topBarShowsEachPhase()
{
    QFETCH(core::Duration, left);
    QFETCH(QString, name);
    {
        const Service service(QTest::currentDataTag(), left);
        await(name);
    }
    await(kNotRunning);
}

void TestGnomeExtension::menuStartsAnIntention()
{
    Program program({"--database", database()});
    await("Pomotide");
    openMenu("Pomotide");
    choose("Start");
    choose("Report");
    QVERIFY(program.logs("phase pomodoro"));
    QVERIFY(core::runningPomodoro(state())->intention == core::IntentionId{1});
    QVERIFY(showsMinutesLeft());
}

void TestGnomeExtension::openMenuFollowsTheState()
{
    const Program program({"--database", database()});
    openMenu("Pomotide");
    QVERIFY(!m_reader.await(kLine, "Start").isNull());
    kept::make(database(), {{kept::now(), core::Start{}}});
    QVERIFY(!m_reader.await(kLine, "Cancel the start").isNull());
    choose("Cancel the start");
    await("Pomotide");
}

void TestGnomeExtension::longSubmenuHasRoomOnALowScreen()
{
    if (m_shell.version().majorVersion() < 48) {
        QSKIP("Where the scale is that of all monitors, the pointer's way is scaled, too.");
    }
    std::vector<kept::Act> acts;
    for (int i = 1; i <= 10; ++i) {
        const core::AddIntention more{
            .title = "More " + std::to_string(i), .description = {}, .estimate = {}};
        acts.push_back({kept::now(), more});
    }
    kept::make(database(), acts);
    QVERIFY(m_shell.setScales({2}));
    const auto resetScales = qScopeGuard([this] { QVERIFY(m_shell.setScales({1, 1})); });
    Program program({"--database", database()});
    openMenu("Pomotide");
    choose("Start");
    choose("More 3");
    QVERIFY(program.logs("phase pomodoro"));
    const auto now = state();
    QCOMPARE(core::findIntention(now, core::runningPomodoro(now)->intention)->title, "More 3");
}

void TestGnomeExtension::menuStartsAProgramThatHasEnded()
{
    {
        const Program program({"--database", database()});
        await("Pomotide");
    }
    await(kNotRunning);
    openMenu(kNotRunning);
    choose("Start Pomotide");
    await("Pomotide");
    openMenu("Pomotide");
    choose("Quit");
    await(kNotRunning);
}

void TestGnomeExtension::shortcutOpensTheQuickEntry()
{
    Program program({"--database", database()}, heardByScreenReader());
    await("Pomotide");
    m_shell.press(kShortcut);
    const ScreenReader reader;
    const auto hasFocus = [&reader] {
        const auto field = reader.find("text", "What would you like to do now?");
        return field && field->isFocused;
    };
    QVERIFY(QTest::qWaitFor(hasFocus, int(kPatience.count())));
    m_shell.press({'X'});
    m_shell.press({kReturn});
    QVERIFY(program.logs("phase pomodoro"));
    const auto now = state();
    QCOMPARE(core::findIntention(now, core::runningPomodoro(now)->intention)->title, "X");
}

void TestGnomeExtension::settingsAddItAndRemoveIt()
{
    const auto bar = app::findTopBar();
    QVERIFY(QTest::qWaitFor([&] { return bar->isThere(); }, int(kPatience.count())));
    QVERIFY(bar->hasPomotide());
    QCOMPARE(bar->setPomotide(false), QString());
    QVERIFY(QTest::qWaitFor([this] { return !button(kNotRunning); }, int(kPatience.count())));
    QVERIFY(!bar->hasPomotide());
    QCOMPARE(bar->setPomotide(true), QString());
    QVERIFY(bar->hasPomotide());
    await(kNotRunning);
}

void TestGnomeExtension::nothingIsLeftOnceItIsDisabled()
{
    const Service service("pomodoro", 20min);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_shell.disableExtension());
        QVERIFY(m_shell.enableExtension());
    }
    await("Pomotide, 20 min");
    QVERIFY(m_shell.disableExtension());
    const auto isGone = [this] { return !button("Pomotide, 20 min") && !button(kNotRunning); };
    QVERIFY(QTest::qWaitFor(isGone, int(kPatience.count())));
}

void TestGnomeExtension::nothingWakesItEachSecond()
{
    const Service service("pomodoro", 30min);
    await("Pomotide, 30 min");
    // The Shell has other things to do, but not all the time.
    const auto rests = [] {
        const qint64 before = GnomeShell::wakeUps();
        const auto wakes = [&] { return GnomeShell::wakeUps() > before + 4; };
        return !QTest::qWaitFor(wakes, 5'000);
    };
    QVERIFY(QTest::qWaitFor(rests, 60'000));
}

POMOTIDE_SUITE(TestGnomeExtension, QCoreApplication)
#include "tst_gnome_extension.moc"
