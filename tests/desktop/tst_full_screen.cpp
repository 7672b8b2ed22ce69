// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a desktop whose compositor steps aside for full-screen windows, as picom
// --unredir-if-possible.

#include "tests/desktop/running.h"
#include "tests/support/foreign_window.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using core::OverFullScreen;

namespace {

constexpr auto kAside = "Screen unredirected.";
constexpr auto kBack = "Screen redirected.";

/// What the compositor has done so far, oldest first.
QStringList done()
{
    QFile log(qEnvironmentVariable("POMOTIDE_COMPOSITOR_LOG"));
    if (!log.open(QIODevice::ReadOnly)) {
        qFatal("The compositor has no log");
    }
    QStringList acts;
    for (const QByteArray& line : log.readAll().split('\n')) {
        for (const auto* act : {kAside, kBack}) {
            acts += line.contains(act) ? QStringList{act} : QStringList{};
        }
    }
    return acts;
}

bool isAside()
{
    return !done().isEmpty() && done().last() == QLatin1String(kAside);
}

} // namespace

class TestFullScreen : public QObject {
    Q_OBJECT

private slots:
    void compositorIsNeededForPulsesOnly();
    void ringMayStay();
    void ringMayStayAway();

private:
    /// A database with a ring that pulses often.
    [[nodiscard]] QString database(OverFullScreen wish) const
    {
        const QString file = m_folder.filePath(QString("%1.db").arg(static_cast<int>(wish)));
        core::Appearance look;
        look.pulsePeriod = core::Appearance::kShortestPeriod;
        look.overFullScreen = wish;
        look.words = core::WordsWish::None;
        keepPomodoro(file, look);
        return file;
    }

    QTemporaryDir m_folder;
    const Desktop m_desktop;
};

void TestFullScreen::compositorIsNeededForPulsesOnly()
{
    Program program({"--database", database(OverFullScreen::Pulses)});
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(!m_desktop.overlays(program.pid()).isEmpty());
    ForeignWindow film(kLeftMonitor.adjusted(100, 100, -100, -100), Qt::black);
    film.showFullScreen();
    QVERIFY(program.logs("pulse rest"));
    QTRY_VERIFY(m_desktop.overlays(program.pid()).isEmpty());
    QTRY_VERIFY(isAside());

    const auto before = done().size();
    for (int pulse = 0; pulse < 2; ++pulse) {
        QVERIFY(program.logs("pulse peak"));
        QVERIFY(!isAside());
        QVERIFY(!m_desktop.overlays(program.pid()).isEmpty());
        QVERIFY(program.logs("pulse rest"));
        QTRY_VERIFY(isAside());
    }
    QCOMPARE(done().sliced(before), (QStringList{kBack, kAside, kBack, kAside}));

    film.showNormal();
    QTRY_VERIFY(!m_desktop.overlays(program.pid()).isEmpty());
}

void TestFullScreen::ringMayStay()
{
    Program program({"--database", database(OverFullScreen::Always)});
    QVERIFY(program.logs("pulse rest"));
    ForeignWindow film(kLeftMonitor, Qt::black);
    film.showFullScreen();
    QTRY_COMPARE(film.geometry(), kLeftMonitor);
    QVERIFY(program.logs("pulse rest"));
    QVERIFY(!m_desktop.overlays(program.pid()).isEmpty());
    QTRY_VERIFY(!isAside());
}

void TestFullScreen::ringMayStayAway()
{
    Program program({"--database", database(OverFullScreen::Never)});
    QVERIFY(program.logs("pulse rest"));
    ForeignWindow film(kLeftMonitor, Qt::black);
    film.showFullScreen();
    QTRY_VERIFY(isAside());
    const auto before = done();
    QVERIFY(program.logs("pulse peak"));
    QVERIFY(program.logs("pulse rest"));
    QCOMPARE(done(), before);
    QVERIFY(m_desktop.overlays(program.pid()).isEmpty());
}

POMOTIDE_SUITE(TestFullScreen, QApplication)
#include "tst_full_screen.moc"
