// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/layer_shell_display.h"
#include "tests/support/fake_compositor.h"
#include "tests/support/suite.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using tests::FakeCompositor;
using ui::Dithering;
using ui::LayerShellDisplay;
using ui::OverlayDisplay;
using ui::OverlayScreen;

namespace {

const FakeCompositor::Output kLeft{"DP-1", {0, 0, 1920, 1080}};
const FakeCompositor::Output kRight{"DP-2", {1920, 0, 1280, 720}};

constexpr QRgb kBlue = 0xff0000ff;
constexpr QRgb kHalfBlue = 0x7f00007f;

/// Returns when all requests and events so far have been handled on both sides.
void settle(FakeCompositor& compositor)
{
    for (int turn = 0; turn < 2; ++turn) {
        static_cast<void>(compositor.surfaces());
        QCoreApplication::processEvents();
    }
}

QImage plain(const QSize& size, QRgb colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor::fromRgba(qUnpremultiply(colour)));
    return image;
}

QImage with(QImage image, const QRect& part, QRgb colour)
{
    QPainter(&image).fillRect(part, QColor::fromRgba(colour));
    return image;
}

void fill(ui::OverlaySurface& surface, const QRect& area, QRgb colour)
{
    surface.repaint(area, [colour](QPainter& painter) {
        painter.fillRect(QRect(-1000, -1000, 5000, 5000), QColor::fromRgba(colour));
    });
}

/// A blue surface of that size, already presented.
std::unique_ptr<ui::OverlaySurface> blue(OverlayDisplay& display, const QSize& size)
{
    auto surface = display.makeSurface(display.screens().front(), {{0, 0}, size}, Dithering::Solid);
    fill(*surface, {{0, 0}, size}, kBlue);
    display.commit();
    return surface;
}

std::vector<QImage> picturesOn(FakeCompositor& compositor)
{
    std::vector<QImage> pictures;
    for (const FakeCompositor::Surface& surface : compositor.surfaces()) {
        pictures.push_back(surface.picture);
    }
    return pictures;
}

/// Counts how often the event loop was woken up by incoming data.
class Wakings final : public QObject {
public:
    Wakings() { qApp->installEventFilter(this); }

    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::SockAct ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

} // namespace

class LayerShell : public QObject {
    Q_OBJECT

private slots:
    void needsACompositor();
    void needsLayers();
    void measuresScreensInPixelsOfPictures_data();
    void measuresScreensInPixelsOfPictures();

    void coversEverythingAndTakesNoInput();
    void isAsLargeAsWholeLogicalPixelsAroundItsPlace();
    void isInvisibleBeforeItIsPainted();
    void aPictureBeforeTheAnswerIsShownAfterIt();
    void keepsItsSizeAgainstTheAnswer();
    void paintsAPartFromNothing();
    void disappearsAtOnce();

    void damagesOnlyTheChange();
    void isNotWokenUpByPictures();
    void showsTheLatestPictureWhenTheCompositorGivesOneBack();
    void twoPicturesAreEnough();

    void isTakenOffTheScreenAndPutBack();
    void needsNoAnswerWhileItIsHidden();
    void knowsFullScreenWindows_data();
    void knowsFullScreenWindows();
    void announcesAFullScreenWindow();
    void isBelowLockScreensWhileNoWindowHasTheFocus();

    void announcesAnAddedScreen();
    void announcesARemovedScreen();
    void announcesAChangedScreen_data();
    void announcesAChangedScreen();
    void announcesOnceForAllThatHappenedAtOnce();
    void announcesAClosedSurface();
    void doesNotInsistWhenRefused();
    void survivesTheCompositor();
};

void LayerShell::needsACompositor()
{
    QVERIFY(!LayerShellDisplay::connect());
    qputenv("WAYLAND_DISPLAY", "/nowhere/wayland-0");
    QVERIFY(!LayerShellDisplay::connect());
    qunsetenv("WAYLAND_DISPLAY");
}

void LayerShell::needsLayers()
{
    const FakeCompositor compositor({kLeft}, {.layers = false});
    QVERIFY(!LayerShellDisplay::connect());
}

void LayerShell::measuresScreensInPixelsOfPictures_data()
{
    QTest::addColumn<FakeCompositor::Output>("output");
    QTest::addColumn<QRect>("geometry");
    using Output = FakeCompositor::Output;

    QTest::newRow("plain") << Output{"A", {1920, 0, 1920, 1080}} << QRect(1920, 0, 1920, 1080);
    QTest::newRow("twice-as-sharp")
        << Output{"A", {960, 0, 960, 540}, 2} << QRect(1920, 0, 1920, 1080);
    QTest::newRow("one-and-a-half-is-drawn-twice-as-sharp")
        << Output{"A", {0, 100, 1280, 720}, 2} << QRect(0, 200, 2560, 1440);
    QTest::newRow("on-its-side") << Output{"A", {0, 0, 1080, 1920}} << QRect(0, 0, 1080, 1920);
}

void LayerShell::measuresScreensInPixelsOfPictures()
{
    QFETCH(FakeCompositor::Output, output);
    QFETCH(QRect, geometry);
    const FakeCompositor compositor({output});
    const auto display = LayerShellDisplay::connect();
    QVERIFY(display);
    QCOMPARE(display->screens(), (QList<OverlayScreen>{{"A", geometry}}));
}

void LayerShell::coversEverythingAndTakesNoInput()
{
    FakeCompositor compositor({kLeft, kRight});
    const auto display = LayerShellDisplay::connect();
    const auto surface =
        display->makeSurface(display->screens().at(1), {1950, 20, 40, 30}, Dithering::Solid);
    surface->setOpacity(0.5);
    fill(*surface, {0, 0, 40, 30}, kBlue);
    display->commit();
    settle(compositor);

    const std::vector<FakeCompositor::Surface> expected{{.output = "DP-2",
                                                         .layer = 3,
                                                         .size = {40, 30},
                                                         .anchor = 1 | 4,
                                                         .margins = {30, 20, 0, 0},
                                                         .exclusiveZone = -1,
                                                         .keyboard = 0,
                                                         .scale = 1,
                                                         .input = QRegion(),
                                                         .picture = plain({40, 30}, kHalfBlue),
                                                         .damage = QRect(0, 0, 40, 30)}};
    QVERIFY(compositor.surfaces() == expected);
}

void LayerShell::isAsLargeAsWholeLogicalPixelsAroundItsPlace()
{
    FakeCompositor compositor({{"DP-1", {0, 0, 960, 540}, 2}});
    const auto display = LayerShellDisplay::connect();
    const auto surface =
        display->makeSurface(display->screens().front(), {101, 51, 40, 30}, Dithering::Solid);
    fill(*surface, {0, 0, 40, 30}, kBlue);
    display->commit();
    settle(compositor);

    const FakeCompositor::Surface shown = compositor.surfaces().at(0);
    QCOMPARE(shown.size, QSize(21, 16));
    QCOMPARE(shown.margins, QMargins(50, 25, 0, 0));
    QCOMPARE(shown.scale, 2);
    QCOMPARE(shown.picture, with(plain({42, 32}, 0), {1, 1, 40, 30}, kBlue));
}

void LayerShell::isInvisibleBeforeItIsPainted()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface =
        display->makeSurface(display->screens().front(), {0, 0, 40, 30}, Dithering::Solid);
    display->commit();
    settle(compositor);
    QVERIFY(compositor.surfaces().at(0).picture.isNull());
}

void LayerShell::aPictureBeforeTheAnswerIsShownAfterIt()
{
    FakeCompositor compositor({kLeft});
    compositor.setAnswers(false);
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    QVERIFY(compositor.surfaces().at(0).picture.isNull());

    compositor.answer();
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).picture, plain({8, 8}, kBlue));
}

void LayerShell::keepsItsSizeAgainstTheAnswer()
{
    FakeCompositor compositor({kLeft});
    compositor.setAnswers(true, {3, 1000});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).picture, plain({8, 8}, kBlue));
}

void LayerShell::paintsAPartFromNothing()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {40, 30});
    surface->repaint({10, 10, 20, 10}, [](QPainter& painter) {
        painter.fillRect(QRect(25, 0, 15, 30), QColor::fromRgba(0xff00ff00));
    });
    display->commit();
    settle(compositor);

    QImage expected = plain({40, 30}, kBlue);
    QPainter painter(&expected);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(QRect(10, 10, 15, 10), Qt::transparent);
    painter.fillRect(QRect(25, 10, 5, 10), QColor::fromRgba(0xff00ff00));
    painter.end();
    QCOMPARE(compositor.surfaces().at(0).picture, expected);
}

void LayerShell::disappearsAtOnce()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    auto surface = blue(*display, {8, 8});
    settle(compositor);
    surface.reset();
    QCOMPARE(compositor.surfaces().size(), std::size_t{0});
}

void LayerShell::damagesOnlyTheChange()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {500, 500});
    settle(compositor);
    fill(*surface, {100, 200, 20, 10}, 0xff00ff00);
    display->commit();
    QCOMPARE(compositor.surfaces().at(0).damage, QRegion(100, 200, 20, 10));

    surface->repaint({0, 0, 500, 500}, [](QPainter&) {});
    fill(*surface, {400, 400, 10, 10}, kBlue);
    display->commit();
    surface->setOpacity(0.5);
    display->commit();
    const FakeCompositor::Surface shown = compositor.surfaces().at(0);
    QVERIFY(shown.damage.contains(QRect(400, 400, 10, 10)));
    QVERIFY(!shown.damage.intersects(QRect(0, 0, 250, 250)));
    QCOMPARE(shown.picture, with(plain({500, 500}, 0), {400, 400, 10, 10}, 0x7f0000ff));
}

void LayerShell::isNotWokenUpByPictures()
{
    FakeCompositor compositor({kLeft, kRight});
    const auto display = LayerShellDisplay::connect();
    const auto one = blue(*display, {8, 8});
    const auto other = blue(*display, {8, 8});
    settle(compositor);

    const Wakings wakings;
    for (const double opacity : {0.2, 0.4, 0.6, 0.8, 0.5}) {
        one->setOpacity(opacity);
        other->setOpacity(opacity);
        display->commit();
        settle(compositor);
    }
    QCOMPARE(wakings.count(), 0);
    QVERIFY((picturesOn(compositor) ==
             std::vector{plain({8, 8}, kHalfBlue), plain({8, 8}, kHalfBlue)}));
}

void LayerShell::showsTheLatestPictureWhenTheCompositorGivesOneBack()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    compositor.setGivesBack(false);
    for (const double opacity : {0.7, 0.0, 0.9, 0.5}) {
        surface->setOpacity(opacity);
        display->commit();
    }
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).picture, plain({8, 8}, 0));

    compositor.giveBack();
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).picture, plain({8, 8}, kHalfBlue));
}

void LayerShell::twoPicturesAreEnough()
{
    FakeCompositor compositor({kLeft});
    compositor.setGivesBack(false);
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    for (const QRgb colour : {0xff00ff00, 0xffff0000, 0xffff00ff}) {
        fill(*surface, {2, 2, 4, 4}, colour);
        display->commit();
        compositor.giveBack();
        settle(compositor);
        QCOMPARE(compositor.surfaces().at(0).picture,
                 with(plain({8, 8}, kBlue), {2, 2, 4, 4}, colour));
    }
}

void LayerShell::isTakenOffTheScreenAndPutBack()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    const auto before = compositor.surfaces();
    surface->setShown(false);
    display->commit();
    QCOMPARE(compositor.surfaces().size(), std::size_t{0});

    surface->setOpacity(0.5);
    display->commit();
    QCOMPARE(compositor.surfaces().size(), std::size_t{0});

    surface->setOpacity(1);
    surface->setShown(true);
    display->commit();
    settle(compositor);
    QVERIFY(compositor.surfaces() == before);
}

void LayerShell::needsNoAnswerWhileItIsHidden()
{
    FakeCompositor compositor({kLeft});
    compositor.setAnswers(false);
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    compositor.answer();
    surface->setShown(false);
    display->commit();
    surface->setShown(true);
    display->commit();
    settle(compositor);
    QVERIFY(compositor.surfaces().at(0).picture.isNull()); // the answer was to the former surface

    compositor.answer();
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).picture, plain({8, 8}, kBlue));
}

void LayerShell::knowsFullScreenWindows_data()
{
    QTest::addColumn<std::vector<FakeCompositor::Window>>("windows");
    QTest::addColumn<QStringList>("filled");
    using Windows = std::vector<FakeCompositor::Window>;

    QTest::newRow("no-window") << Windows{} << QStringList{};
    QTest::newRow("a-window-in-use") << Windows{{"DP-1", false, true, {}}} << QStringList{};
    QTest::newRow("a-film-that-is-watched")
        << Windows{{"DP-1", true, true, {}}} << QStringList{"DP-1"};
    QTest::newRow("a-film-beside-the-window-in-use")
        << Windows{{"DP-1", false, true, {}}, {"DP-2", true, false, {}}} << QStringList{"DP-2"};
    QTest::newRow("a-film-below-the-window-in-use")
        << Windows{{"DP-1", true, false, {}}, {"DP-1", false, true, {}}} << QStringList{};
    QTest::newRow("a-film-on-a-hidden-workspace")
        << Windows{{"DP-1", true, false, {}}} << QStringList{};
    QTest::newRow("our-own-window")
        << Windows{{"DP-1", true, true, "our.program"}} << QStringList{};
}

void LayerShell::knowsFullScreenWindows()
{
    QFETCH(std::vector<FakeCompositor::Window>, windows);
    QFETCH(QStringList, filled);
    QGuiApplication::setDesktopFileName("our.program");
    FakeCompositor compositor({kLeft, kRight}, {.windows = true});
    compositor.setWindows(windows);
    const auto display = LayerShellDisplay::connect();
    QStringList found;
    for (const OverlayScreen& screen : display->screens()) {
        found += display->hasFullScreenWindow(screen) ? QStringList{screen.name} : QStringList{};
    }
    QCOMPARE(found, filled);
}

void LayerShell::announcesAFullScreenWindow()
{
    FakeCompositor compositor({kLeft}, {.windows = true});
    compositor.setWindows({{"DP-1", false, true, {}}});
    const auto display = LayerShellDisplay::connect();
    const QSignalSpy changes(display.get(), &OverlayDisplay::fullScreenChanged);
    const OverlayScreen screen = display->screens().front();
    QVERIFY(!display->hasFullScreenWindow(screen));

    compositor.setWindows({{"DP-1", true, true, {}}});
    settle(compositor);
    QCOMPARE(changes.count(), 1);
    QVERIFY(display->hasFullScreenWindow(screen));

    compositor.setWindows({});
    settle(compositor);
    QCOMPARE(changes.count(), 2);
    QVERIFY(!display->hasFullScreenWindow(screen));
}

void LayerShell::isBelowLockScreensWhileNoWindowHasTheFocus()
{
    FakeCompositor compositor({kLeft}, {.windows = true});
    compositor.setWindows({{"DP-1", true, true, {}}});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).layer, 3);

    compositor.setWindows({{"DP-1", true, false, {}}});
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).layer, 2);
    const auto late = blue(*display, {4, 4});
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(1).layer, 2);

    compositor.setWindows({{"DP-1", true, true, {}}});
    settle(compositor);
    QCOMPARE(compositor.surfaces().at(0).layer, 3);
    QCOMPARE(compositor.surfaces().at(1).layer, 3);
}

void LayerShell::announcesAnAddedScreen()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    compositor.add(kRight);
    settle(compositor);
    settle(compositor);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(display->screens(),
             (QList<OverlayScreen>{{"DP-1", kLeft.logical}, {"DP-2", kRight.logical}}));
}

void LayerShell::announcesARemovedScreen()
{
    FakeCompositor compositor({kLeft, kRight});
    const auto display = LayerShellDisplay::connect();
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    compositor.remove("DP-1");
    settle(compositor);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(display->screens(), (QList<OverlayScreen>{{"DP-2", kRight.logical}}));
}

void LayerShell::announcesAChangedScreen_data()
{
    QTest::addColumn<FakeCompositor::Output>("now");
    QTest::addColumn<QRect>("geometry");
    using Output = FakeCompositor::Output;

    QTest::newRow("moved") << Output{"DP-1", {0, 720, 1920, 1080}} << QRect(0, 720, 1920, 1080);
    QTest::newRow("turned") << Output{"DP-1", {0, 0, 1080, 1920}} << QRect(0, 0, 1080, 1920);
    QTest::newRow("as-many-pixels-but-sharper")
        << Output{"DP-1", {0, 0, 960, 540}, 2} << QRect(0, 0, 1920, 1080);
}

void LayerShell::announcesAChangedScreen()
{
    QFETCH(FakeCompositor::Output, now);
    QFETCH(QRect, geometry);
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    compositor.change(kLeft);
    settle(compositor);
    QCOMPARE(changes.count(), 0);

    compositor.change(now);
    settle(compositor);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(display->screens(), (QList<OverlayScreen>{{"DP-1", geometry}}));
}

void LayerShell::announcesOnceForAllThatHappenedAtOnce()
{
    FakeCompositor compositor({kLeft, kRight});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    compositor.closeSurfaces();
    compositor.remove("DP-1");
    compositor.change({"DP-2", {0, 0, 640, 360}, 2});
    settle(compositor);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(display->screens(), (QList<OverlayScreen>{{"DP-2", {0, 0, 1280, 720}}}));
}

void LayerShell::announcesAClosedSurface()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    compositor.closeSurfaces();
    display->commit();
    display->commit();
    QCOMPARE(changes.count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(changes.count(), 1);
}

void LayerShell::doesNotInsistWhenRefused()
{
    FakeCompositor compositor({kLeft});
    compositor.setAnswers(false);
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    settle(compositor);
    compositor.closeSurfaces();
    settle(compositor);
    display->commit();
    settle(compositor);
    QCOMPARE(changes.count(), 0);
}

void LayerShell::survivesTheCompositor()
{
    FakeCompositor compositor({kLeft});
    const auto display = LayerShellDisplay::connect();
    const auto surface = blue(*display, {8, 8});
    settle(compositor);
    const QSignalSpy changes(display.get(), &OverlayDisplay::changed);
    const OverlayScreen screen = display->screens().front();
    using Backend = ui::OverlayBackend; // this compositor has no foreign-toplevel-management
    QCOMPARE(display->capabilities(), Backend::ClickThrough | Backend::AboveFullscreen |
                                          Backend::EveryWorkspace | Backend::Translucent);
    QTest::ignoreMessage(QtWarningMsg,
                         "The connection to the Wayland compositor broke (Broken pipe): no ring is "
                         "shown any more.");
    compositor.disconnect();
    surface->setOpacity(0.5);
    display->commit();
    settle(compositor);

    QCOMPARE(changes.count(), 1);
    QCOMPARE(display->capabilities(), Backend::Capabilities());
    QCOMPARE(display->screens(), QList<OverlayScreen>());
    const auto late = display->makeSurface(screen, {0, 0, 8, 8}, Dithering::Solid);
    fill(*late, {0, 0, 8, 8}, kBlue);
    display->commit();
    settle(compositor);
    QCOMPARE(changes.count(), 1);
}

POMOTIDE_SUITE(LayerShell, QApplication)

#include "tst_layer_shell.moc"
