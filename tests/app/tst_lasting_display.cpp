// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/common/lasting_display.h"

#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

const QList<ui::OverlayScreen> kScreens{{"one", QRect(0, 0, 1920, 1080)}};

class Surface final : public ui::OverlaySurface {
public:
    explicit Surface(int& count) : m_count(count) { ++m_count; }
    ~Surface() override { --m_count; }
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

    void repaint(const QRect&, const Paint&) override {}
    void setOpacity(double) override {}
    void setShown(bool) override {}

private:
    int& m_count;
};

/// A server with one screen. It notes the surfaces that outlive it.
class Server final : public ui::OverlayDisplay {
public:
    explicit Server(int& leftSurfaces) : m_leftSurfaces(leftSurfaces) {}
    ~Server() override { m_leftSurfaces += m_surfaces; }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] QString name() const override { return "server"; }
    [[nodiscard]] ui::OverlayBackend::Capabilities capabilities() const override
    {
        return ui::OverlayBackend::ClickThrough;
    }
    [[nodiscard]] QList<ui::OverlayScreen> screens() const override { return kScreens; }
    [[nodiscard]] bool hasFullScreenWindow(const ui::OverlayScreen&) const override { return true; }
    [[nodiscard]] QRegion ownWindows(const ui::OverlayScreen& screen) override
    {
        return screen.geometry;
    }
    [[nodiscard]] std::unique_ptr<ui::OverlaySurface>
    makeSurface(const ui::OverlayScreen&, const QRect&, ui::Dithering) override
    {
        return std::make_unique<Surface>(m_surfaces);
    }
    void commit() override {}
    void raise() override {}

private:
    int m_surfaces = 0;
    int& m_leftSurfaces;
};

} // namespace

class LastingDisplayTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void whatTheServerSaysIsPassedOn();
    void aServerThatComesBackIsUsedAgain();
    void surfacesEndBeforeTheServer();
    void aServerThatComesLateIsFound();

private:
    std::unique_ptr<ui::OverlayDisplay> connect();

    int m_tries = 0;
    int m_failures = 0; ///< of the next tries
    int m_leftSurfaces = 0;
    Server* m_server = nullptr;
};

std::unique_ptr<ui::OverlayDisplay> LastingDisplayTest::connect()
{
    ++m_tries;
    if (m_failures > 0) {
        --m_failures;
        return nullptr;
    }
    auto server = std::make_unique<Server>(m_leftSurfaces);
    m_server = server.get();
    return server;
}

void LastingDisplayTest::init()
{
    m_tries = m_failures = m_leftSurfaces = 0;
}

void LastingDisplayTest::whatTheServerSaysIsPassedOn()
{
    ui::LastingDisplay display("lasting", [this] { return connect(); });
    QSignalSpy changed(&display, &ui::OverlayDisplay::changed);
    QSignalSpy filled(&display, &ui::OverlayDisplay::fullScreenChanged);
    QSignalSpy moved(&display, &ui::OverlayDisplay::ownWindowsChanged);
    emit m_server->changed();
    emit m_server->fullScreenChanged();
    emit m_server->ownWindowsChanged();
    QCOMPARE((QList{changed.size(), filled.size(), moved.size()}), (QList<qsizetype>{1, 1, 1}));
    QCOMPARE(display.name(), "lasting");
    QCOMPARE(display.capabilities(),
             ui::OverlayBackend::Capabilities(ui::OverlayBackend::ClickThrough));
    QCOMPARE(display.screens(), kScreens);
    QVERIFY(display.hasFullScreenWindow(kScreens.first()));
    QCOMPARE(display.ownWindows(kScreens.first()), QRegion(kScreens.first().geometry));
    QCOMPARE(m_tries, 1);
}

void LastingDisplayTest::aServerThatComesBackIsUsedAgain()
{
    ui::LastingDisplay display(
        "lasting", [this] { return connect(); }, 0ms);
    QList<QList<ui::OverlayScreen>> seen;
    QObject::connect(&display, &ui::OverlayDisplay::changed, this,
                     [&] { seen.append(display.screens()); });
    m_failures = 3;
    emit m_server->lost();
    QTRY_COMPARE(m_tries, 5);
    QCOMPARE(seen, (QList<QList<ui::OverlayScreen>>{{}, kScreens}));
}

void LastingDisplayTest::surfacesEndBeforeTheServer()
{
    ui::LastingDisplay display("lasting", [this] { return connect(); });
    auto surface = display.makeSurface(kScreens.first(), QRect(), ui::Dithering::Solid);
    QObject::connect(&display, &ui::OverlayDisplay::changed, this, [&] {
        if (display.screens().isEmpty()) {
            QCOMPARE(display.capabilities(), ui::OverlayBackend::Capabilities());
            surface.reset();
        }
    });
    emit m_server->lost();
    QTRY_COMPARE(m_tries, 2);
    QVERIFY(!surface);
    QCOMPARE(m_leftSurfaces, 0);
}

void LastingDisplayTest::aServerThatComesLateIsFound()
{
    m_failures = 2;
    ui::LastingDisplay display(
        "lasting", [this] { return connect(); }, 0ms);
    QVERIFY(!display.isConnected());
    QCOMPARE(display.screens(), QList<ui::OverlayScreen>());
    display.commit();
    display.raise();
    QTRY_VERIFY(display.isConnected());
    QCOMPARE(m_tries, 3);
    QCOMPARE(display.screens(), kScreens);
}

POMOTIDE_SUITE(LastingDisplayTest, QCoreApplication)
#include "tst_lasting_display.moc"
