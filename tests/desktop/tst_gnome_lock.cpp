// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lock screen of GNOME Shell. Windows like that of the ring are drawn above it.

#include "tests/desktop/running.h"
#include "tests/support/gnome_shell.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include "app/platform/state_folder.h"
#include "app/pomotide/first_time.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pomotide;
using namespace std::chrono_literals;

class GnomeLockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ringIsHiddenWhileLocked();

private:
    /// The colours on the ring of each screen.
    [[nodiscard]] QList<QColor> ring() const;
    /// The same, after the pointer has moved.
    [[nodiscard]] QList<QColor> wokenRing();
    [[nodiscard]] bool setLocked(bool isLocked) const;

    std::unique_ptr<GnomeShell> m_shell;
    bool m_isLeft = false;
    QTemporaryDir m_folder;
};

void GnomeLockTest::initTestCase()
{
    m_shell = std::make_unique<GnomeShell>();
    QVERIFY(app::isFirstTime(app::stateFolder() + "/no-tray")); // it would open its window
}

QList<QColor> GnomeLockTest::ring() const
{
    QList<QColor> colours;
    for (const QScreen* const screen : QGuiApplication::screens()) {
        colours += m_shell->pixel(pointOfRing(screen->geometry(), kRemaining));
    }
    return colours;
}

QList<QColor> GnomeLockTest::wokenRing()
{
    m_isLeft = !m_isLeft;
    m_shell->pointAt({m_isLeft ? 100 : 110, 100});
    return ring();
}

bool GnomeLockTest::setLocked(bool isLocked) const
{
    m_shell->setLocked(isLocked);
    return QTest::qWaitFor([&] { return m_shell->isLocked() == isLocked; }, int(kPatience.count()));
}

void GnomeLockTest::ringIsHiddenWhileLocked()
{
    const auto desktop = ring();
    QVERIFY(setLocked(true));
    QColor page; // of the lock screen; without a GPU it is black now and then
    const auto isSeen = [&] {
        const auto colours = wokenRing();
        page = colours[0] == Qt::black ? colours[1] : colours[0];
        return page != Qt::black && !desktop.contains(page);
    };
    QTRY_VERIFY(isSeen());
    QVERIFY(setLocked(false));
    QTRY_COMPARE(ring(), desktop);

    const auto database = m_folder.filePath("quiet.db");
    keepQuietPomodoro(database);
    Program program({"--database", database});
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(ring()[0] != desktop[0] && ring()[1] != desktop[1]);
    const auto shown = ring();
    QVERIFY(setLocked(true));
    QVERIFY(program.logs("hidden"));
    const auto isBare = [&](const QColor& colour) { return colour == page || colour == Qt::black; };
    const auto isGone = [&] {
        const auto colours = wokenRing();
        return std::all_of(colours.begin(), colours.end(), isBare) && colours.contains(page);
    };
    QTRY_VERIFY(isGone());
    m_shell->keepPicture("locked");
    QVERIFY(setLocked(false));
    QVERIFY(program.logs("visible"));
    QTRY_COMPARE(ring(), shown);
}

POMOTIDE_SUITE(GnomeLockTest, QGuiApplication)
#include "tst_gnome_lock.moc"
