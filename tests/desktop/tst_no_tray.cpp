// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop without a tray: there the window shows itself.

#include "tests/support/desktop.h"
#include "tests/support/foreign_window.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Longer than the program waits for a tray.
constexpr int kNoMoreToCome = 8'000;

} // namespace

class TestNoTray final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void windowTakesNoFocus();
    void windowIsShownOnceEver();
    void windowIsNotShownDuringAQuickEntry();

private:
    [[nodiscard]] Program start(const QStringList& options = {}) const
    {
        auto environment = Program::usualEnvironment();
        environment.insert("XDG_STATE_HOME", m_folder->path());
        return Program(QStringList{"--database", m_folder->filePath("test.db")} + options,
                       environment);
    }
    [[nodiscard]] bool isActive(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }
    [[nodiscard]] qsizetype windows(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).size();
    }

    const Desktop m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ForeignWindow> m_page; ///< what its user works in
};

void TestNoTray::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(m_folder->filePath("test.db"), {{kept::now() - 3min, report}});
    m_page = std::make_unique<ForeignWindow>(QRect(300, 200, 800, 600), Qt::white);
}

void TestNoTray::cleanup()
{
    m_page.reset();
    m_folder.reset();
}

void TestNoTray::windowTakesNoFocus()
{
    const Program program = start();
    QString expected;
    const auto typeUntilShown = [&] {
        type("x");
        expected += 'x';
        return windows(program) == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(typeUntilShown(), kPatience.count());
    type("yz");
    QTRY_COMPARE(m_page->typed(), expected + "yz");
    QVERIFY(!isActive(program));

    Program asks = start();
    QCOMPARE(asks.status(), 0);
    QTRY_VERIFY(isActive(program));
}

void TestNoTray::windowIsShownOnceEver()
{
    {
        const Program program = start();
        QTRY_COMPARE_WITH_TIMEOUT(windows(program), 1, kPatience.count());
    }
    const Program again = start();
    QVERIFY(!QTest::qWaitFor([&] { return windows(again) > 0; }, kNoMoreToCome));
}

void TestNoTray::windowIsNotShownDuringAQuickEntry()
{
    const Program program = start({"--quick"});
    QTRY_VERIFY(isActive(program));
    type("Letter");
    QVERIFY(!QTest::qWaitFor([&] { return windows(program) != 1; }, kNoMoreToCome));
    press("Escape");
    QTRY_COMPARE(windows(program), 0);
    QTRY_COMPARE_WITH_TIMEOUT(windows(program), 1, kPatience.count());
    QVERIFY(!isActive(program));
}

POMOTIDE_SUITE(TestNoTray, QApplication)
#include "tst_no_tray.moc"
