// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/window_place.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace pomotide;

namespace {

constexpr QRect kElsewhere{120, 90, 420, 310};
constexpr QSize kFirstSize{500, 400};

} // namespace

class TestWindowPlace final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aWindowOpensWhereItWasClosed();
    void aMaximizedWindowOpensMaximized();
    void aWindowOnTopStaysThere();
    void aFirstWindowIsNoLargerThanTheScreen();
    void aPlaceOffTheScreenIsMovedOntoIt_data();
    void aPlaceOffTheScreenIsMovedOntoIt();
    void unreadableContentCountsAsNoPlace_data();
    void unreadableContentCountsAsNoPlace();
    void nothingIsWrittenBeforeTheWindowIsClosed();
    void anImpossibleFolderIsIgnored();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath("state/window"); }
    [[nodiscard]] QByteArray kept() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void keep(const QByteArray& content) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath("state"));
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// Opens a window, moves it there, and closes it.
    void closeAt(const QRect& place) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowPlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWindowPlace::closeAt(const QRect& place) const
{
    app::WindowPlace keeper(file());
    QWidget window;
    keeper.follow(window);
    window.show();
    window.setGeometry(place);
    window.close();
}

void TestWindowPlace::aWindowOpensWhereItWasClosed()
{
    closeAt(kElsewhere);
    app::WindowPlace keeper(file());
    QWidget window;
    keeper.follow(window);
    window.show();
    QCOMPARE(window.geometry(), kElsewhere);
}

void TestWindowPlace::aMaximizedWindowOpensMaximized()
{
    app::WindowPlace keeper(file());
    {
        QWidget window;
        keeper.follow(window);
        window.setGeometry(kElsewhere);
        window.showMaximized();
    } // the program ends
    QWidget window;
    keeper.follow(window);
    window.show();
    QVERIFY(window.isMaximized());
    QCOMPARE(window.normalGeometry().size(), kElsewhere.size());
    window.showNormal();
    QVERIFY(window.frameGeometry().contains(kElsewhere.center()));
}

void TestWindowPlace::aWindowOnTopStaysThere()
{
    for (const bool isOnTop : {true, false}) {
        {
            app::WindowPlace keeper(file());
            QWidget window;
            keeper.follow(window);
            window.setWindowFlag(Qt::WindowStaysOnTopHint, isOnTop);
            window.show();
            window.setGeometry(kElsewhere);
        } // the program ends
        app::WindowPlace keeper(file());
        QWidget window;
        keeper.follow(window);
        QCOMPARE(window.windowFlags().testFlag(Qt::WindowStaysOnTopHint), isOnTop);
        window.show();
        QCOMPARE(window.geometry(), kElsewhere);
    }
}

void TestWindowPlace::aFirstWindowIsNoLargerThanTheScreen()
{
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    app::WindowPlace keeper(file());
    QWidget window;
    keeper.follow(window);
    window.resize(2 * screen.width(), 300);
    window.show();
    constexpr int borders = 16; // at most, of the frame
    QCOMPARE(window.size(), QSize(screen.width() - borders, 300));
}

void TestWindowPlace::aPlaceOffTheScreenIsMovedOntoIt_data()
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QTest::addColumn<QRect>("place");
    QTest::newRow("right of it") << kElsewhere.translated(screen.width(), 0);
    QTest::newRow("left of it") << kElsewhere.translated(-screen.width(), 0);
    QTest::newRow("beneath it") << kElsewhere.translated(0, screen.height());
    QTest::newRow("partly above it") << kElsewhere.translated(0, -150);
    QTest::newRow("larger than it") << QRect(0, 0, 2 * screen.width(), 3 * screen.height());
}

void TestWindowPlace::aPlaceOffTheScreenIsMovedOntoIt()
{
    QFETCH(QRect, place);
    closeAt(place);
    app::WindowPlace keeper(file());
    QWidget window;
    keeper.follow(window);
    window.show();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(screen.contains(QRect(window.pos(), window.size())));
    QVERIFY(window.frameGeometry().bottom() <= screen.bottom());
    QCOMPARE(window.width(), std::min(place.width(), screen.width()));
}

void TestWindowPlace::unreadableContentCountsAsNoPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("a large one please, maximized");
    QTest::newRow("a truncated place") << QByteArray("120 90 420 3");
    QTest::newRow("a place, and more") << QByteArray("120 90 420 310 0 7");
    QTest::newRow("no size") << QByteArray("120 90 0 310 0");
    QTest::newRow("where no screen reaches") << QByteArray("120 2147483647 420 310 0");
}

void TestWindowPlace::unreadableContentCountsAsNoPlace()
{
    QFETCH(QByteArray, content);
    keep(content);
    app::WindowPlace keeper(file());
    QWidget window;
    window.resize(kFirstSize);
    keeper.follow(window);
    window.show();
    QCOMPARE(window.size(), kFirstSize);
}

void TestWindowPlace::nothingIsWrittenBeforeTheWindowIsClosed()
{
    app::WindowPlace keeper(file());
    QWidget window;
    keeper.follow(window);
    window.show();
    window.setGeometry(kElsewhere);
    QVERIFY(!QFile::exists(file()));
    window.close();
    const QByteArray place = kept();
    QVERIFY(!place.isEmpty());

    window.show();
    window.move(kElsewhere.topLeft() * 2);
    QCOMPARE(kept(), place);
    window.close();
    QVERIFY(kept() != place);
}

void TestWindowPlace::anImpossibleFolderIsIgnored()
{
    QFile blocking(m_folder->filePath("state")); // a file in place of the folder
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    closeAt(kElsewhere);
    QWidget window;
    window.resize(kFirstSize);
    app::WindowPlace keeper(file());
    keeper.follow(window);
    QCOMPARE(window.size(), kFirstSize);
}

POMOTIDE_SUITE(TestWindowPlace, QApplication)
#include "tst_window_place.moc"
