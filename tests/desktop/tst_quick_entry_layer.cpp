// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quick entry on Wayland desktops with layer-shell, over windows that fill the screen.

#include "app/system/database_path.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/support/virtual_keyboard.h"
#include "tests/support/virtual_pointer.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProcess>
#include <QScreen>
#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Names the desktop that takes pictures, if it is another than the one with the windows.
constexpr auto kOuterDisplay = "POMOTIDE_OUTER_DISPLAY";

constexpr QColor kPage(0x20, 0x60, 0x30);

/// Takes a screenshot of a screen.
QImage picture(const QScreen& screen)
{
    const QRect place = screen.geometry();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        "WAYLAND_DISPLAY",
        qEnvironmentVariable(kOuterDisplay, qEnvironmentVariable("WAYLAND_DISPLAY")));
    QProcess grim;
    grim.setProcessEnvironment(environment);
    grim.start("grim", {"-t", "ppm", "-g",
                        QString("%1,%2 %3x%4")
                            .arg(place.x())
                            .arg(place.y())
                            .arg(place.width())
                            .arg(place.height()),
                        "-"});
    grim.waitForFinished();
    const auto shown = QImage::fromData(grim.readAllStandardOutput(), "PPM");
    if (shown.isNull()) {
        qFatal("There is no picture of %s: %s", qPrintable(screen.name()),
               grim.readAllStandardError().constData());
    }
    return shown;
}

/// Stands for another program's window. It fills a screen and records what is typed.
class Page final : public QWidget {
public:
    explicit Page(QScreen& screen) : m_output(screen)
    {
        setAutoFillBackground(true);
        setPalette(kPage);
        setCursor(Qt::BlankCursor); // it would be in the pictures
        show();
        static_cast<void>(QTest::qWaitForWindowExposed(this));
        windowHandle()->setScreen(&screen);
        showFullScreen();
        const auto isFilling = [&] {
            const QImage shown = picture(screen);
            return shown.pixelColor(shown.rect().topLeft()) == kPage &&
                   shown.pixelColor(shown.rect().bottomRight()) == kPage;
        };
        if (!QTest::qWaitFor(isFilling)) {
            qFatal("The desktop did not let the test's window fill %s", qPrintable(screen.name()));
        }
    }

    /// The screen that it fills. Qt's own may not be known yet.
    [[nodiscard]] const QScreen& output() const { return m_output; }

    [[nodiscard]] QString typed() const { return m_typed; }

protected:
    void keyPressEvent(QKeyEvent* event) override { m_typed += event->text(); }

private:
    const QScreen& m_output;
    QString m_typed;
};

/// Returns the place of what covers the page on that screen: the entry.
QRect placeOfEntry(const QScreen& screen)
{
    const QImage shown = picture(screen);
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

bool isOpenOn(const QScreen& screen)
{
    const QRect place = placeOfEntry(screen);
    return place.width() > screen.size().width() / 4 &&
           place.height() > screen.size().height() / 20;
}

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
    void init();
    void typingStartsAPomodoro();
    void escapeGivesTheFocusBack();
    void aKeyOfTheDesktopOpensIt();
    void itOpensOnTheScreenInUse_data();
    void itOpensOnTheScreenInUse();

private:
    /// Works on the page, as a user would before opening the entry.
    void workOn(const Page& page);

    const QString m_database = app::databasePath({});
    VirtualPointer m_pointer;
    VirtualKeyboard m_keyboard;
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

void TestQuickEntryLayer::workOn(const Page& page)
{
    const QRect place = page.output().geometry();
    m_pointer.click(place.topLeft() + QPoint(20, place.height() - 20), page.output().virtualSize());
    QTRY_VERIFY(page.isActiveWindow());
    m_keyboard.type("a");
    QTRY_COMPARE(page.typed(), "a");
}

void TestQuickEntryLayer::typingStartsAPomodoro()
{
    const Page page(*QGuiApplication::primaryScreen());
    Program program({});
    workOn(page);
    openByCommand();
    QTRY_VERIFY(isOpenOn(page.output()));
    QTRY_VERIFY(!page.isActiveWindow());
    m_keyboard.type("call ada");
    m_keyboard.press("return");
    QVERIFY(program.logs("phase pomodoro"));
    QCOMPARE(kept::state(m_database).open.back().title, "call ada");

    QTRY_VERIFY(page.isActiveWindow());
    m_keyboard.type("b");
    QTRY_COMPARE(page.typed(), "ab");
}

void TestQuickEntryLayer::escapeGivesTheFocusBack()
{
    const Page page(*QGuiApplication::primaryScreen());
    const Program program({});
    workOn(page);
    openByCommand();
    for (const auto* letter : {"b", "c", "d"}) {
        QTRY_VERIFY(isOpenOn(page.output()));
        QTRY_VERIFY(!page.isActiveWindow());
        m_keyboard.press("escape");
        QTRY_VERIFY(!isOpenOn(page.output()));
        QTRY_VERIFY(page.isActiveWindow());
        m_keyboard.type(letter);
        QTRY_VERIFY(page.typed().endsWith(letter));
        openByCommand();
    }
    QCOMPARE(page.typed(), "abcd");
}

void TestQuickEntryLayer::aKeyOfTheDesktopOpensIt()
{
    if (qEnvironmentVariableIsSet(kOuterDisplay)) {
        QSKIP("This desktop has no key that runs a command");
    }
    const Page page(*QGuiApplication::primaryScreen());
    Program program({});
    workOn(page);
    openByCommand();
    QTRY_VERIFY(!page.isActiveWindow());
    m_keyboard.press("escape");
    QTRY_VERIFY(page.isActiveWindow());

    m_keyboard.press("ctrl+alt+p");
    QTRY_VERIFY(isOpenOn(page.output()));
    QTRY_VERIFY(!page.isActiveWindow());
    m_keyboard.press("return");
    QVERIFY(program.logs("phase pomodoro"));
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
    const Page page(screen);
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
