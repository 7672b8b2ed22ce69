// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quick entry on Wayland desktops with layer-shell, over windows that fill the screen.

#include "app/system/database_path.h"
#include "tests/support/full_screen_page.h"
#include "tests/support/kde_keys.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/seat.h"
#include "tests/support/suite.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr QColor kPage(0x20, 0x60, 0x30);

/// Opens the quick entry as soon as the program takes orders.
void openByCommand()
{
    const auto isDone = [] {
        return QProcess::execute(qEnvironmentVariable("POMOTIDECTL_BINARY"), {"quick"}) == 0;
    };
    QVERIFY(QTest::qWaitFor(isDone));
}

} // namespace

class TestQuickEntryLayer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_seat = Seat::take(); }
    void init();
    void typingStartsAPomodoro();
    void escapeGivesTheFocusBack();
    void aKeyOfTheDesktopOpensIt();
    void itOpensOnTheScreenInUse_data();
    void itOpensOnTheScreenInUse();

private:
    /// Works on the page, as a user would before opening the entry.
    void workOn(const FullScreenPage& page);
    /// The place of what covers the page on that screen: the entry.
    [[nodiscard]] QRect placeOfEntry(const QScreen& screen);
    [[nodiscard]] bool isOpenOn(const QScreen& screen);

    const QString m_database = app::databasePath({});
    std::unique_ptr<Seat> m_seat;
};

void TestQuickEntryLayer::init()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_database).path()));
    QFile::remove(m_database);
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(m_database, {{kept::now() - 3min, report}});
    // The window that tells once that there is no tray would come between.
    const QString told = qEnvironmentVariable("XDG_STATE_HOME") + "/pomotide";
    QVERIFY(QDir().mkpath(told));
    QVERIFY(QFile(told + "/no-tray").open(QIODevice::WriteOnly));
}

QRect TestQuickEntryLayer::placeOfEntry(const QScreen& screen)
{
    const QImage shown = m_seat->picture(screen.geometry());
    QRect place;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            if (shown.pixelColor(x, y) != kPage) {
                place |= QRect(x, y, 1, 1);
            }
        }
    }
    return place;
}

bool TestQuickEntryLayer::isOpenOn(const QScreen& screen)
{
    const QRect place = placeOfEntry(screen);
    return place.width() > screen.size().width() / 4 &&
           place.height() > screen.size().height() / 20;
}

void TestQuickEntryLayer::workOn(const FullScreenPage& page)
{
    const QRect place = page.output().geometry();
    // KWin takes a screen for the one in use when the pointer is well inside it.
    m_seat->click(place.topLeft() + QPoint(place.width() / 4, place.height() * 9 / 10));
    QTRY_VERIFY(page.isActiveWindow());
    m_seat->type("a");
    QTRY_COMPARE(page.typed(), "a");
}

void TestQuickEntryLayer::typingStartsAPomodoro()
{
    const FullScreenPage page(*m_seat, *QGuiApplication::primaryScreen(), kPage);
    Program program({});
    workOn(page);
    openByCommand();
    QTRY_VERIFY(isOpenOn(page.output()));
    QTRY_VERIFY(!page.isActiveWindow());
    m_seat->type("call ada");
    m_seat->press("Return");
    QVERIFY(program.logs("phase pomodoro"));
    QCOMPARE(kept::state(m_database).open.back().title, "call ada");

    QTRY_VERIFY(page.isActiveWindow());
    m_seat->type("b");
    QTRY_COMPARE(page.typed(), "ab");
}

void TestQuickEntryLayer::escapeGivesTheFocusBack()
{
    const FullScreenPage page(*m_seat, *QGuiApplication::primaryScreen(), kPage);
    const Program program({});
    workOn(page);
    openByCommand();
    for (const auto* letter : {"b", "c", "d"}) {
        QTRY_VERIFY(isOpenOn(page.output()));
        QTRY_VERIFY(!page.isActiveWindow());
        m_seat->press("Escape");
        QTRY_VERIFY(!isOpenOn(page.output()));
        QTRY_VERIFY(page.isActiveWindow());
        m_seat->type(letter);
        QTRY_VERIFY(page.typed().endsWith(letter));
        openByCommand();
    }
    QCOMPARE(page.typed(), "abcd");
}

void TestQuickEntryLayer::aKeyOfTheDesktopOpensIt()
{
    const FullScreenPage page(*m_seat, *QGuiApplication::primaryScreen(), kPage);
    Program program({});
    workOn(page);
    openByCommand();
    QTRY_VERIFY(!page.isActiveWindow());
    m_seat->press("Escape");
    QTRY_VERIFY(page.isActiveWindow());

    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP") == "KDE") { // its portal gives the key
        QTRY_COMPARE(kde_keys::key(), "Ctrl+Alt+P");
    }
    m_seat->press("ctrl+alt+p");
    // The keys are then its own. Of a page that had Ctrl and Alt, Qt may not say so.
    QTRY_VERIFY(isOpenOn(page.output()));
    m_seat->type("call ada");
    m_seat->press("Return");
    QVERIFY(program.logs("phase pomodoro"));
    QCOMPARE(kept::state(m_database).open.back().title, "call ada");
    QCOMPARE(page.typed(), "a");
}

void TestQuickEntryLayer::itOpensOnTheScreenInUse_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < QGuiApplication::screens().size(); ++index) {
        QTest::addRow("screen-%d", index + 1) << index;
    }
}

void TestQuickEntryLayer::itOpensOnTheScreenInUse()
{
    QFETCH(int, index);
    QScreen& screen = *QGuiApplication::screens()[index];
    const FullScreenPage page(*m_seat, screen, kPage);
    const Program program({});
    workOn(page);
    openByCommand();
    QTRY_VERIFY(isOpenOn(screen));
    QTRY_COMPARE(placeOfEntry(screen).top(), qRound(screen.size().height() * 0.3));
    const QRect place = placeOfEntry(screen);
    QVERIFY(qAbs(place.center().x() - screen.size().width() / 2) <= 1);
}

POMOTIDE_SUITE(TestQuickEntryLayer, QApplication)
#include "tst_quick_entry_layer.moc"
