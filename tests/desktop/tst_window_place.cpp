// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

namespace {

constexpr QRect kOnTheRight{2100, 150, 1000, 720};

} // namespace

class TestWindowPlace : public QObject {
    Q_OBJECT

private slots:
    void init();
    void windowOpensWhereItWasClosed();
    void windowPlaceSurvivesARestart();
    void windowFitsOnASmallScreen();
    void demoSavesNoWindowPlace();

private:
    [[nodiscard]] Program start(const QStringList& options) const
    {
        auto environment = Program::usualEnvironment();
        environment.insert("XDG_STATE_HOME", m_folder->path());
        return Program(options, environment);
    }
    [[nodiscard]] Program startWithWindow() const
    {
        return start({"--window", "--database", m_folder->filePath("test.db")});
    }
    [[nodiscard]] bool isWindowActive(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }
    [[nodiscard]] QRect activePlace() const { return m_desktop.place(m_desktop.activeWindow()); }
    [[nodiscard]] bool isKept() const
    {
        return QFile::exists(m_folder->filePath("pomotide/window"));
    }

    /// Moves the active window to the other monitor and returns its geometry.
    [[nodiscard]] QRect takeToTheRight() const
    {
        putWindow(m_desktop.activeWindow(), kOnTheRight);
        const auto isThere = [this] {
            return activePlace().size() == kOnTheRight.size() &&
                   kRightMonitor.contains(activePlace());
        };
        return QTest::qWaitFor(isThere) ? activePlace() : QRect();
    }

    const Desktop m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowPlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindowPlace::windowOpensWhereItWasClosed()
{
    const Program program = startWithWindow();
    QTRY_VERIFY(isWindowActive(program));
    const QRect place = takeToTheRight();
    QVERIFY(!place.isNull());
    QVERIFY(!isKept());
    press("ctrl+w");
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).isEmpty());
    QTRY_VERIFY(isKept());

    Program asks = startWithWindow();
    QCOMPARE(asks.status(), 0);
    QTRY_VERIFY(isWindowActive(program));
    QTRY_COMPARE(activePlace(), place);
}

void TestWindowPlace::windowPlaceSurvivesARestart()
{
    QRect place;
    for (int run = 0; run < 3; ++run) { // an offset per start would add up
        Program program = startWithWindow();
        QTRY_VERIFY(isWindowActive(program));
        if (run == 0) {
            place = takeToTheRight();
            QVERIFY(!place.isNull());
        }
        QTRY_COMPARE(activePlace(), place);
        press("ctrl+q");
        QCOMPARE(program.status(), 0);
    }
}

/// 1920x1080 at 200 % is 960x540.
void TestWindowPlace::windowFitsOnASmallScreen()
{
    auto environment = Program::usualEnvironment();
    environment.insert("XDG_STATE_HOME", m_folder->path());
    environment.insert("QT_SCALE_FACTOR", "2");
    const Program program({"--window", "--database", m_folder->filePath("test.db")}, environment);
    QTRY_VERIFY(isWindowActive(program));
    const QRect place = activePlace();
    QVERIFY2(kLeftMonitor.contains(place) || kRightMonitor.contains(place),
             qPrintable(QStringLiteral("%1x%2+%3+%4")
                            .arg(place.width())
                            .arg(place.height())
                            .arg(place.x())
                            .arg(place.y())));
}

void TestWindowPlace::demoSavesNoWindowPlace()
{
    Program program = start({"--demo", "--window"});
    QTRY_VERIFY(isWindowActive(program));
    press("ctrl+w");
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).isEmpty());
    QVERIFY(!isKept());
}

POMOTIDE_SUITE(TestWindowPlace, QCoreApplication)
#include "tst_window_place.moc"
