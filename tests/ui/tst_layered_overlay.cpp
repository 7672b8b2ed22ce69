// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/layered_overlay.h"

#include "tests/support/suite.h"
#include "ui/overlay/overlay_painter.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace pomotide;

namespace {

using Backend = ui::OverlayBackend;

constexpr QSize kSide{400, 400};
const ui::OverlayScreen kLeft{.name = QStringLiteral("DP-1"), .geometry = {{0, 0}, kSide}};
const ui::OverlayScreen kRight{.name = QStringLiteral("DP-2"), .geometry = {{400, 0}, kSide}};

/// Calls that one surface received.
struct SurfaceCalls {
    QString screen;
    QRect place;
    ui::Dithering dithering = ui::Dithering::Solid;
    double opacity = -1;
    bool isShown = true;
    QList<QRect> repainted;
    QImage picture;
};

using Surfaces = std::map<int, SurfaceCalls>;

class KeepingSurface final : public ui::OverlaySurface {
public:
    KeepingSurface(Surfaces& surfaces, int number) : m_surfaces(surfaces), m_number(number) {}
    ~KeepingSurface() override { m_surfaces.erase(m_number); }

    void repaint(const QRect& area, const Paint& paint) override
    {
        SurfaceCalls& kept = m_surfaces.at(m_number);
        kept.repainted += area;
        QPainter painter(&kept.picture);
        painter.setClipRect(area);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(area, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        paint(painter);
    }
    void setOpacity(double opacity) override { m_surfaces.at(m_number).opacity = opacity; }
    void setShown(bool isShown) override { m_surfaces.at(m_number).isShown = isShown; }

private:
    Surfaces& m_surfaces;
    int m_number;
};

/// Records the calls for the test.
class KeepingDisplay final : public ui::OverlayDisplay {
public:
    struct Desktop {
        QList<ui::OverlayScreen> screens{kLeft, kRight};
        Backend::Capabilities capabilities{Backend::ClickThrough | Backend::AboveFullscreen |
                                           Backend::EveryWorkspace | Backend::Translucent};
        Surfaces surfaces;
        QStringList fullScreens; ///< screens that a full-screen window fills
        QRegion ownWindows;
        int made = 0;
        int commits = 0;
    };

    explicit KeepingDisplay(Desktop& desktop) : m_desktop(desktop) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("keeping"); }
    [[nodiscard]] Backend::Capabilities capabilities() const override
    {
        return m_desktop.capabilities;
    }
    [[nodiscard]] QList<ui::OverlayScreen> screens() const override { return m_desktop.screens; }
    [[nodiscard]] bool hasFullScreenWindow(const ui::OverlayScreen& screen) const override
    {
        return m_desktop.fullScreens.contains(screen.name);
    }
    [[nodiscard]] QRegion ownWindows(const ui::OverlayScreen& screen) override
    {
        return m_desktop.ownWindows.intersected(screen.geometry);
    }
    [[nodiscard]] std::unique_ptr<ui::OverlaySurface> makeSurface(const ui::OverlayScreen& screen,
                                                                  const QRect& place,
                                                                  ui::Dithering dithering) override
    {
        QImage picture(place.size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        const int number = ++m_desktop.made;
        m_desktop.surfaces[number] = {.screen = screen.name,
                                      .place = place,
                                      .dithering = dithering,
                                      .repainted = {},
                                      .picture = picture};
        return std::make_unique<KeepingSurface>(m_desktop.surfaces, number);
    }
    void commit() override { ++m_desktop.commits; }
    void raise() override {}

private:
    Desktop& m_desktop;
};

ui::OverlayFrame someFrame()
{
    const auto model = core::previewModel(core::Settings{});
    return {.ring = model, .opacity = 0.5, .text = {}, .textOpacity = 0};
}

ui::OverlayText someText()
{
    return {.headline = QStringLiteral("12 min left"), .subline = QStringLiteral("Letter")};
}

QImage painted(const core::OverlayModel& model, const QSize& size)
{
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    ui::paint(painter, model, size);
    return picture;
}

} // namespace

class TestLayeredOverlay final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyScreenHasACentredRing();
    void onlyChosenScreensHaveARing();
    void allScreensHaveARingIfNoChosenOneIsConnected();
    void fadingDoesNotRepaint();
    void movedBoundaryRepaintsOnlyItsArea();
    void textHasItsOwnSurface();
    void newPlaceRemakesSurfaces();
    void aScoreThatIsSwitchedOnHasItsRoom();
    void changedScreensRemakeSurfaces();
    void hiddenOverlayHasNoSurfacesEvenAfterChanges();
    void ringIsOpaqueWithoutTranslucency();
    void onlyAThinStripIsShownIfClicksCannotPass();
    void overFullScreenWindowsThereIsOnlyThePulse();
    void overFullScreenWindowsThePulseComesWithoutTranslucency();
    void wordsAreShownOverFullScreenWindows();
    void overFullScreenWindowsThereIsNothingIfSoWished();
    void overFullScreenWindowsTheRingStaysIfSoWished();
    void aFullScreenWindowIsFollowedAtOnce();
    void wordsKeepOffOwnWindows();
    void wordsAreLeftOutWhereAnOwnWindowFillsTheScreen();
    void wordsMakeRoomForAnOwnWindowThatOpens();

private:
    /// The opacity of a ring; nothing while it is not on the screen.
    [[nodiscard]] std::optional<double> seen(int number) const
    {
        const SurfaceCalls& calls = surface(number);
        return calls.isShown ? std::optional(calls.opacity) : std::nullopt;
    }
    [[nodiscard]] QList<QRect> places() const
    {
        QList<QRect> all;
        for (const auto& [number, kept] : m_desktop->surfaces) {
            all += kept.place;
        }
        return all;
    }
    [[nodiscard]] SurfaceCalls& surface(int number) const { return m_desktop->surfaces.at(number); }

    std::unique_ptr<KeepingDisplay::Desktop> m_desktop;
    KeepingDisplay* m_display = nullptr;
    std::unique_ptr<ui::LayeredOverlay> m_overlay;
};

void TestLayeredOverlay::init()
{
    m_overlay.reset();
    m_desktop = std::make_unique<KeepingDisplay::Desktop>();
    auto display = std::make_unique<KeepingDisplay>(*m_desktop);
    m_display = display.get();
    m_overlay = std::make_unique<ui::LayeredOverlay>(std::move(display));
}

void TestLayeredOverlay::everyScreenHasACentredRing()
{
    const auto frame = someFrame();
    m_overlay->show(frame);
    const QRect area = ui::overlayArea(kSide, frame.ring.appearance);
    QCOMPARE(places(), (QList<QRect>{area, area.translated(400, 0)}));
    QCOMPARE(area.center(), QRect({0, 0}, kSide).center());
    for (const auto& [number, kept] : m_desktop->surfaces) {
        QCOMPARE(kept.opacity, 0.5);
        QCOMPARE(kept.picture, painted(frame.ring, area.size()));
    }
    QCOMPARE(m_desktop->commits, 1);
}

void TestLayeredOverlay::onlyChosenScreensHaveARing()
{
    auto frame = someFrame();
    frame.ring.appearance.screens = {"DP-2", "DP-7"};
    m_overlay->show(frame);
    QCOMPARE(m_desktop->surfaces.size(), 1U);
    QCOMPARE(surface(1).screen, kRight.name);
}

void TestLayeredOverlay::allScreensHaveARingIfNoChosenOneIsConnected()
{
    auto frame = someFrame();
    frame.ring.appearance.screens = {"DP-7"};
    m_overlay->show(frame);
    QCOMPARE(m_desktop->surfaces.size(), 2U);
}

void TestLayeredOverlay::fadingDoesNotRepaint()
{
    auto frame = someFrame();
    m_overlay->show(frame);
    frame.opacity = 0.75;
    m_overlay->show(frame);
    for (const auto& [number, kept] : m_desktop->surfaces) {
        QCOMPARE(kept.opacity, 0.75);
        QCOMPARE(kept.repainted.size(), 1);
    }
    QCOMPARE(m_desktop->commits, 2);
}

void TestLayeredOverlay::movedBoundaryRepaintsOnlyItsArea()
{
    auto frame = someFrame();
    const auto before = frame.ring;
    m_overlay->show(frame);
    frame.ring.elapsed += 0.01;
    m_overlay->show(frame);
    const QSize size = surface(1).place.size();
    const QRect changed = ui::changedArea(before, frame.ring, size);
    QVERIFY(changed.width() < size.width() / 3);
    QCOMPARE(surface(1).repainted, (QList<QRect>{{{0, 0}, size}, changed}));
    QCOMPARE(surface(2).repainted, surface(1).repainted);
}

void TestLayeredOverlay::textHasItsOwnSurface()
{
    auto frame = someFrame();
    m_overlay->show(frame);
    frame.text = someText();
    frame.textOpacity = 0.25;
    m_overlay->show(frame);
    QCOMPARE(m_desktop->surfaces.size(), 4U);
    const QRect area = ui::overlayTextArea(*frame.text, kSide, frame.ring.appearance);
    QCOMPARE(surface(3).place, area);
    QCOMPARE(surface(4).place, area.translated(400, 0));
    QCOMPARE(surface(3).opacity, 0.25);
    QVERIFY(surface(3).dithering == ui::Dithering::Solid);
    QVERIFY(surface(1).dithering == ui::Dithering::Stippled);

    frame.textOpacity = 1;
    m_overlay->show(frame);
    QCOMPARE(surface(3).opacity, 1.0);
    QCOMPARE(surface(3).repainted.size(), 1);

    frame.text.reset();
    m_overlay->show(frame);
    QCOMPARE(m_desktop->surfaces.size(), 2U);
}

void TestLayeredOverlay::newPlaceRemakesSurfaces()
{
    auto frame = someFrame();
    m_overlay->show(frame);
    frame.ring.appearance.place = core::Place::Left;
    m_overlay->show(frame);
    const QRect area = ui::overlayArea(kSide, frame.ring.appearance);
    QCOMPARE(places(), (QList<QRect>{area, area.translated(400, 0)}));
    QCOMPARE(m_desktop->made, 4);
}

void TestLayeredOverlay::aScoreThatIsSwitchedOnHasItsRoom()
{
    auto frame = someFrame();
    frame.ring.appearance.score = false;
    m_overlay->show(frame);
    frame.ring.appearance.score = true;
    m_overlay->show(frame);
    QCOMPARE(places().constFirst(), ui::overlayArea(kSide, frame.ring.appearance));
}

void TestLayeredOverlay::changedScreensRemakeSurfaces()
{
    m_overlay->show(someFrame());
    const QSignalSpy changes(m_overlay.get(), &Backend::capabilitiesChanged);
    m_desktop->screens = {kRight};
    emit m_display->changed();
    QCOMPARE(m_desktop->surfaces.size(), 1U);
    QCOMPARE(m_desktop->surfaces.begin()->second.screen, kRight.name);
    QCOMPARE(changes.size(), 1);

    m_desktop->screens = {};
    emit m_display->changed();
    QCOMPARE(m_desktop->surfaces.size(), 0U);
    m_overlay->show(someFrame());
    m_desktop->screens = {kLeft, kRight};
    emit m_display->changed();
    QCOMPARE(m_desktop->surfaces.size(), 2U);
}

void TestLayeredOverlay::hiddenOverlayHasNoSurfacesEvenAfterChanges()
{
    m_overlay->show(someFrame());
    m_overlay->hide();
    QCOMPARE(m_desktop->surfaces.size(), 0U);
    QCOMPARE(m_desktop->commits, 2);
    emit m_display->changed();
    QCOMPARE(m_desktop->surfaces.size(), 0U);
}

void TestLayeredOverlay::ringIsOpaqueWithoutTranslucency()
{
    m_desktop->capabilities.setFlag(Backend::Translucent, false);
    auto frame = someFrame();
    m_overlay->show(frame);
    frame.ring.opacities.peak = 1;
    QCOMPARE(surface(1).picture, painted(frame.ring, surface(1).place.size()));
}

void TestLayeredOverlay::onlyAThinStripIsShownIfClicksCannotPass()
{
    m_desktop->capabilities.setFlag(Backend::ClickThrough, false);
    auto frame = someFrame();
    frame.text = someText();
    m_overlay->show(frame);
    QCOMPARE(m_desktop->surfaces.size(), 2U);
    const QRect bottom = surface(1).place;
    QCOMPARE(bottom.bottomRight(), kLeft.geometry.bottomRight());
    QCOMPARE(bottom.width(), kSide.width());
    QVERIFY2(bottom.height() <= 12, qPrintable(QString::number(bottom.height())));

    frame.ring.appearance.place = core::Place::Right;
    m_overlay->show(frame);
    const QRect right = m_desktop->surfaces.begin()->second.place;
    QCOMPARE(right.size(), bottom.size().transposed());
    QCOMPARE(right.topRight(), kLeft.geometry.topRight());
}

void TestLayeredOverlay::overFullScreenWindowsThereIsOnlyThePulse()
{
    m_desktop->fullScreens = {kRight.name};
    auto frame = someFrame();
    const double rest = frame.ring.opacities.rest / frame.ring.opacities.peak;
    const auto seenAt = [&](double opacity) {
        frame.opacity = opacity;
        m_overlay->show(frame);
        return std::pair(seen(1), seen(2));
    };
    using Seen = std::pair<std::optional<double>, std::optional<double>>;
    QVERIFY(seenAt(rest) == Seen(rest, std::nullopt));
    QVERIFY(seenAt(1) == Seen(1.0, 1.0));
    const auto between = seenAt((1 + rest) / 2);
    QVERIFY(qAbs(between.second.value() - 0.5) < 1e-9);
    QVERIFY(seenAt(rest) == Seen(rest, std::nullopt));
    QCOMPARE(m_desktop->made, 2);
    QCOMPARE(surface(2).repainted.size(), 1);
}

void TestLayeredOverlay::overFullScreenWindowsThePulseComesWithoutTranslucency()
{
    m_desktop->capabilities.setFlag(Backend::Translucent, false);
    m_desktop->fullScreens = {kLeft.name};
    auto frame = someFrame();
    frame.opacity = frame.ring.opacities.rest / frame.ring.opacities.peak;
    m_overlay->show(frame);
    QVERIFY(!surface(1).isShown);
    QVERIFY(surface(2).isShown);
    frame.opacity = 1;
    m_overlay->show(frame);
    QVERIFY(surface(1).isShown);
}

void TestLayeredOverlay::wordsAreShownOverFullScreenWindows()
{
    m_desktop->fullScreens = {kLeft.name, kRight.name};
    auto frame = someFrame();
    frame.opacity = frame.ring.opacities.rest / frame.ring.opacities.peak;
    frame.text = someText();
    frame.textOpacity = 1;
    m_overlay->show(frame);
    QCOMPARE(seen(1), std::nullopt);
    QCOMPARE(seen(2), std::optional(1.0));
}

void TestLayeredOverlay::overFullScreenWindowsThereIsNothingIfSoWished()
{
    m_desktop->fullScreens = {kLeft.name};
    auto frame = someFrame();
    frame.ring.appearance.overFullScreen = core::OverFullScreen::Never;
    frame.opacity = 1;
    frame.text = someText();
    m_overlay->show(frame);
    QCOMPARE(seen(1), std::nullopt);
    QCOMPARE(seen(2), std::nullopt);
    QCOMPARE(seen(3), std::optional(1.0));
    QVERIFY(seen(4).has_value());
}

void TestLayeredOverlay::overFullScreenWindowsTheRingStaysIfSoWished()
{
    m_desktop->fullScreens = {kLeft.name};
    auto frame = someFrame();
    frame.ring.appearance.overFullScreen = core::OverFullScreen::Always;
    frame.opacity = frame.ring.opacities.rest / frame.ring.opacities.peak;
    m_overlay->show(frame);
    QCOMPARE(seen(1), std::optional(frame.opacity));
}

void TestLayeredOverlay::aFullScreenWindowIsFollowedAtOnce()
{
    auto frame = someFrame();
    frame.opacity = frame.ring.opacities.rest / frame.ring.opacities.peak;
    m_overlay->show(frame);
    m_desktop->fullScreens = {kLeft.name};
    emit m_display->fullScreenChanged();
    QCOMPARE(seen(1), std::nullopt);
    QCOMPARE(seen(2), std::optional(frame.opacity));
    QCOMPARE(m_desktop->commits, 2);

    m_desktop->fullScreens = {};
    emit m_display->fullScreenChanged();
    QCOMPARE(seen(1), std::optional(frame.opacity));

    m_overlay->hide();
    emit m_display->fullScreenChanged();
    QCOMPARE(m_desktop->surfaces.size(), 0U);
}

void TestLayeredOverlay::wordsKeepOffOwnWindows()
{
    auto frame = someFrame();
    frame.text = someText();
    const QRect middle = ui::overlayTextArea(*frame.text, kSide, frame.ring.appearance);
    m_desktop->ownWindows = middle.translated(kRight.geometry.topLeft());
    m_overlay->show(frame);
    QCOMPARE(surface(2).place, middle);
    QVERIFY(!surface(4).place.intersects(middle.translated(kRight.geometry.topLeft())));
    QVERIFY(kRight.geometry.contains(surface(4).place));
}

void TestLayeredOverlay::wordsAreLeftOutWhereAnOwnWindowFillsTheScreen()
{
    auto frame = someFrame();
    frame.text = someText();
    m_desktop->ownWindows = kRight.geometry;
    m_overlay->show(frame);
    QCOMPARE(m_desktop->surfaces.size(), 3U);
    QCOMPARE(surface(2).screen, kLeft.name);
}

void TestLayeredOverlay::wordsMakeRoomForAnOwnWindowThatOpens()
{
    auto frame = someFrame();
    frame.text = someText();
    frame.textOpacity = 0.5;
    m_overlay->show(frame);
    const QRect middle = surface(2).place;
    m_desktop->ownWindows = middle;
    emit m_display->ownWindowsChanged();
    QCOMPARE(m_desktop->surfaces.size(), 4U);
    QVERIFY(!surface(5).place.intersects(middle));
    QCOMPARE(seen(5), std::optional(0.5));
    m_desktop->ownWindows = kLeft.geometry;
    emit m_display->ownWindowsChanged();
    QCOMPARE(m_desktop->surfaces.size(), 3U);
    QCOMPARE(m_desktop->commits, 3);

    frame.text.reset();
    m_overlay->show(frame);
    emit m_display->ownWindowsChanged();
    QCOMPARE(m_desktop->surfaces.size(), 2U);
}

POMOTIDE_SUITE(TestLayeredOverlay, QApplication)
#include "tst_layered_overlay.moc"
