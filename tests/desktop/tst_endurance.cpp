// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/foreign_window.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr auto kLength = 5min;

/// A full circle of the ring: the longest pomodoro.
constexpr auto kTurn = 30min;

/// Returns the place of the left monitor's hand in turns, measured from its pixels over black: it
/// is white, and what is left after it is green.
double handOnBlack(const Desktop& desktop)
{
    constexpr int kSteps = 3600;
    const auto picture = desktop.picture(kLeftMonitor);
    std::optional<int> hand;
    for (int step = 0; step < kSteps; ++step) {
        const QColor pixel = picture.pixelColor(pointOfRing(kLeftMonitor, double(step) / kSteps));
        if (pixel.green() > pixel.blue() + 2) {
            return (hand.value_or(step) + step) / 2.0 / kSteps;
        }
        if (!hand && pixel.blue() > 10) {
            hand = step;
        }
    }
    return 1;
}

double turns(core::Duration elapsed)
{
    return double(elapsed.count()) / double(core::Duration(kTurn).count());
}

} // namespace

class TestEndurance : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void pomodoroStartedJustBeforeAPowerFailureIsKept();
    void killedProgramShowsTheRightTimeAfterRestart();
    void secondLaunchOpensTheWindowOfTheFirst();
    void killedProgramStartsAgain();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Desktop m_desktop;
    const core::AddIntention m_letter{.title = "Letter", .description = {}, .estimate = {}};
};

void TestEndurance::pomodoroStartedJustBeforeAPowerFailureIsKept()
{
    kept::make(database(), {{kept::now(), m_letter}});
    Program program({"--database", database(), "--window"});
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
    const auto before = kept::now();
    press("alt+s");
    QVERIFY(program.logs("phase pomodoro"));
    program.kill();
    const auto after = kept::now();

    const auto pomodoros = kept::chronicle(database()).pomodoros;
    QCOMPARE(pomodoros.size(), 1u);
    const auto begin = pomodoros.front().span.begin;
    QVERIFY(before <= begin && begin <= after);
    const core::Pomodoro expected{.id = {},
                                  .intention = {},
                                  .streak = {},
                                  .span = {begin, begin + kLength},
                                  .startedAt = begin};
    QVERIFY(pomodoros.front() == expected);
}

void TestEndurance::killedProgramShowsTheRightTimeAfterRestart()
{
    const auto begin = kept::now() - 100s;
    kept::make(database(), {{begin, m_letter}, {begin, core::Start{}}});
    const ForeignWindow page(kLeftMonitor, Qt::black);
    const auto pomodoros = kept::chronicle(database()).pomodoros;
    {
        Program program({"--database", database()});
        QVERIFY(program.logs("pulse rest"));
        program.kill();
    }

    const auto earliest = kept::now();
    Program program({"--database", database()});
    QVERIFY(program.logs("phase pomodoro"));
    const auto latest = kept::now();
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(kept::chronicle(database()).pomodoros == pomodoros);

    const auto isRight = [&] {
        const auto shown = handOnBlack(m_desktop);
        return shown >= turns(earliest - begin - 1s) && shown <= turns(latest - begin + 1s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRight(), 2000);
}

void TestEndurance::secondLaunchOpensTheWindowOfTheFirst()
{
    kept::make(database(), {{kept::now(), m_letter}});
    Program first({"--database", database()});
    QVERIFY(first.logs("phase idle"));
    QCOMPARE(m_desktop.managedWindows(first.pid()), {});

    Program second({"--database", database()});
    QCOMPARE(second.status(3s), 0);
    QTRY_COMPARE(m_desktop.managedWindows(first.pid()).size(), 1);
    const auto window = m_desktop.managedWindows(first.pid()).first();
    QTRY_COMPARE(m_desktop.activeWindow(), window);
    QCOMPARE(m_desktop.title(window), "Pomotide");
}

void TestEndurance::killedProgramStartsAgain()
{
    kept::make(database(), {{kept::now(), m_letter}});
    Program first({"--database", database()});
    QVERIFY(first.logs("phase idle"));
    first.kill();

    Program next({"--database", database()});
    QVERIFY(next.logs("phase idle"));
    Program second({"--database", database()});
    QCOMPARE(second.status(3s), 0);
    QTRY_COMPARE(m_desktop.managedWindows(next.pid()).size(), 1);
}

POMOTIDE_SUITE(TestEndurance, QApplication)
#include "tst_endurance.moc"
