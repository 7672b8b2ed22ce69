// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/overlay/caption.h"
#include "ui/overlay/overlay_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace pomotide;

namespace {

/// A display without a desktop, that keeps what is painted.
class PaintedDisplay final : public ui::OverlayDisplay {
public:
    struct Painted {
        QRect place;
        QImage picture;
        int repaints = 0;
    };

    explicit PaintedDisplay(std::vector<Painted*>& surfaces) : m_surfaces(surfaces) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("painted"); }
    [[nodiscard]] ui::OverlayBackend::Capabilities capabilities() const override
    {
        return ui::OverlayBackend::ClickThrough | ui::OverlayBackend::Translucent;
    }
    [[nodiscard]] QList<ui::OverlayScreen> screens() const override
    {
        return {{"DP-1", {0, 0, 1920, 1080}}, {"DP-2", {1920, 0, 1280, 1024}}};
    }
    [[nodiscard]] bool hasFullScreenWindow(const ui::OverlayScreen&) const override
    {
        return false;
    }
    [[nodiscard]] QRegion ownWindows(const ui::OverlayScreen&) override { return {}; }
    [[nodiscard]] std::unique_ptr<ui::OverlaySurface>
    makeSurface(const ui::OverlayScreen&, const QRect& place, ui::Dithering) override;
    void commit() override {}
    void raise() override {}

private:
    std::vector<Painted*>& m_surfaces;
};

class PaintedSurface final : public ui::OverlaySurface {
public:
    PaintedSurface(std::vector<PaintedDisplay::Painted*>& all, const QRect& place)
        : m_all(all), m_painted{place, QImage(place.size(), QImage::Format_ARGB32_Premultiplied)}
    {
        m_all.push_back(&m_painted);
    }
    ~PaintedSurface() override { std::erase(m_all, &m_painted); }

    void repaint(const QRect& area, const Paint& paint) override
    {
        QCOMPARE(area, QRect(QPoint(), m_painted.place.size()));
        m_painted.picture.fill(Qt::transparent);
        QPainter painter(&m_painted.picture);
        paint(painter);
        ++m_painted.repaints;
    }
    void setOpacity(double) override {}
    void setShown(bool) override {}

private:
    std::vector<PaintedDisplay::Painted*>& m_all;
    PaintedDisplay::Painted m_painted;
};

std::unique_ptr<ui::OverlaySurface> PaintedDisplay::makeSurface(const ui::OverlayScreen&,
                                                                const QRect& place, ui::Dithering)
{
    return std::make_unique<PaintedSurface>(m_surfaces, place);
}

} // namespace

class CaptionTest final : public QObject {
    Q_OBJECT

private slots:
    void captionDoesNotTouchTheRing_data();
    void captionDoesNotTouchTheRing();
    void eachScreenHasTheCaption();
    void sameCaptionIsNotPaintedAgain();
};

void CaptionTest::captionDoesNotTouchTheRing_data()
{
    QTest::addColumn<QSize>("screen");
    for (const QSize screen : {QSize(1024, 600), QSize(1024, 768), QSize(1280, 1024),
                               QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920)}) {
        QTest::addRow("%dx%d", screen.width(), screen.height()) << screen;
    }
}

void CaptionTest::captionDoesNotTouchTheRing()
{
    QFETCH(const QSize, screen);
    const QRect caption = ui::captionArea(screen);
    QVERIFY(QRect(QPoint(), screen).contains(caption));
    const QRectF ring = ui::overlayArea(screen, {});
    const QPointF corner = QPointF(caption.topRight()) - ring.center(); // the nearest one
    QVERIFY(std::hypot(corner.x(), corner.y()) > ring.width() / 2);
}

void CaptionTest::eachScreenHasTheCaption()
{
    std::vector<PaintedDisplay::Painted*> surfaces;
    ui::Caption caption(std::make_unique<PaintedDisplay>(surfaces));
    caption.show({.headline = "09:05", .subline = "A break of 5 min: thin and faint"});
    QCOMPARE(surfaces.size(), 2U);
    QCOMPARE(surfaces[0]->place, ui::captionArea({1920, 1080}));
    QCOMPARE(surfaces[1]->place, ui::captionArea({1280, 1024}).translated(1920, 0));
    const QImage& picture = surfaces[0]->picture;
    QVERIFY(qAlpha(picture.pixel(picture.rect().center())) > 0);
    caption.hide();
    QVERIFY(surfaces.empty());
}

void CaptionTest::sameCaptionIsNotPaintedAgain()
{
    std::vector<PaintedDisplay::Painted*> surfaces;
    ui::Caption caption(std::make_unique<PaintedDisplay>(surfaces));
    caption.show({.headline = "09:05", .subline = "A"});
    caption.show({.headline = "09:05", .subline = "A"});
    QCOMPARE(surfaces[0]->repaints, 1);
    caption.show({.headline = "09:06", .subline = "A"});
    QCOMPARE(surfaces[0]->repaints, 2);
}

POMOTIDE_SUITE(CaptionTest, QGuiApplication)
#include "tst_caption.moc"
