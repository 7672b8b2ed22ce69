// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_layout.h"

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

/// Least thickness at which thin and doubled bands still differ from the full one.
constexpr double kLeastThickness = 8; // pixels

// ---- The ring, in its outer radii ---------------------------------------------------

constexpr double kRoomForScore = 1.062;
constexpr double kRoom = 1.020;
constexpr Band kScore{0.032, 0.052};
constexpr Band kStreak{-0.040, -0.021}; // from the time band's inner side
constexpr double kTickWidth = 0.0065;
constexpr double kTickOverhang = 0.013;
constexpr double kHairline = 0.0032;
constexpr double kStrongEdge = 0.008;
constexpr double kRiskMark = 0.008;

/// Room for soft edges, and for hairlines, which have a least width on small rings.
constexpr double kMargin = 1.5; // pixels

double roomFor(const core::Appearance& appearance)
{
    return appearance.score ? kRoomForScore : kRoom;
}

QRect squareOn(const QSize& screen, const core::Appearance& appearance)
{
    const double shorter = std::min(screen.width(), screen.height());
    const double wished = roomFor(appearance) * shorter * appearance.size / 100 + 2 * kMargin;
    const double side = std::min(shorter, wished);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF({0, 0}, screen).center());
    return square.toAlignedRect() & QRect({0, 0}, screen);
}

/// Widens a band that would disappear between its hairlines on a small ring.
Band visible(Band band, double hairline)
{
    return {std::min(band.inner, band.outer - 3 * hairline), band.outer};
}

Layout ringLayout(const core::Appearance& appearance, const QSizeF& area)
{
    const double side = std::min(area.width(), area.height());
    const double radius = (side / 2 - kMargin) / roomFor(appearance);
    const double thickness = std::max(kLeastThickness, radius * appearance.thickness / 100);
    const double hairline = std::max(1.0, radius * kHairline);
    return {.track = Circle{{area.width() / 2, area.height() / 2}, radius},
            .time = {-thickness, 0},
            .score = visible({radius * kScore.inner, radius * kScore.outer}, hairline),
            .streak = visible(
                {radius * kStreak.inner - thickness, radius * kStreak.outer - thickness}, hairline),
            .hairline = hairline,
            .strongEdge = std::max(hairline, radius * kStrongEdge),
            .riskMark = std::max(2.0, radius * kRiskMark),
            .tickWidth = std::max(2.0, radius * kTickWidth),
            .tickOverhang = radius * kTickOverhang};
}

// ---- The strip, in pixels of a screen with 1080 lines -------------------------------

constexpr double kLines = 1080;
constexpr double kLeastScale = 1;       // below it, lines would be hairlines
constexpr double kStripThickness = 1.1; // for each percent of the ring's
constexpr double kStripGap = 1;
constexpr double kStripLine = 4; // score and streak
constexpr double kStripTick = 3;

/// Width of the score or the streak with two hairlines and a gap.
constexpr double kStripSide = kStripGap + kStripLine + 2;

double stripThickness(const core::Appearance& appearance)
{
    return std::max(kLeastThickness, kStripThickness * appearance.thickness);
}

double stripDepth(const core::Appearance& appearance)
{
    return (appearance.score ? kStripSide : 0) + stripThickness(appearance) +
           (appearance.streak ? kStripSide : kStripGap);
}

bool isUpright(core::Place place)
{
    return place == core::Place::Left || place == core::Place::Right;
}

QRect edgeOf(const QSize& screen, const core::Appearance& appearance)
{
    const double shorter = std::min(screen.width(), screen.height());
    const double scale = std::max(kLeastScale, shorter / kLines);
    const int depth = static_cast<int>(std::ceil(scale * stripDepth(appearance)));
    QRect area({0, 0}, screen);
    if (isUpright(appearance.place)) {
        area.setWidth(depth);
    } else {
        area.setHeight(depth);
    }
    if (appearance.place == core::Place::Right) {
        area.moveRight(screen.width() - 1);
    } else if (appearance.place == core::Place::Bottom) {
        area.moveBottom(screen.height() - 1);
    }
    return area;
}

/// Returns a strip along an edge of the area, from left to right or from top to bottom.
Strip stripAlong(core::Place edge, const QSizeF& area, double fromEdge)
{
    switch (edge) {
    case core::Place::Centre:
    case core::Place::Top:
        break;
    case core::Place::Right:
        return {{area.width() - fromEdge, 0}, {0, 1}, {1, 0}, area.height()};
    case core::Place::Bottom:
        return {{0, area.height() - fromEdge}, {1, 0}, {0, 1}, area.width()};
    case core::Place::Left:
        return {{fromEdge, 0}, {0, 1}, {-1, 0}, area.height()};
    }
    return {{0, fromEdge}, {1, 0}, {0, -1}, area.width()};
}

/// Without a score, the time is at the screen's edge. All values are whole pixels: thin lines would
/// blur otherwise.
Layout stripLayout(const core::OverlayModel& model, const QSizeF& area)
{
    const core::Appearance& appearance = model.appearance;
    const double scale =
        (isUpright(appearance.place) ? area.width() : area.height()) / stripDepth(appearance);
    const double thickness = std::floor(scale * stripThickness(appearance));
    const double hairline = std::floor(scale);
    const double gap = std::floor(scale * kStripGap) + hairline;
    const double line = std::floor(scale * kStripLine);
    return {.track = stripAlong(appearance.place, area, model.score ? gap + line + hairline : 0),
            .time = {-thickness, 0},
            .score = {gap, gap + line},
            .streak = {-thickness - gap - line, -thickness - gap},
            .hairline = hairline,
            .strongEdge = hairline,
            .riskMark = std::round(scale * kStripTick),
            .tickWidth = std::round(scale * kStripTick),
            .tickOverhang = hairline};
}

} // namespace

QRect areaOn(const QSize& screen, const core::Appearance& appearance)
{
    return appearance.place == core::Place::Centre ? squareOn(screen, appearance)
                                                   : edgeOf(screen, appearance);
}

Layout layoutOf(const core::OverlayModel& model, const QSize& area)
{
    return model.appearance.place == core::Place::Centre ? ringLayout(model.appearance, area)
                                                         : stripLayout(model, area);
}

double insideOfRing(const QSize& screen, const core::Appearance& appearance)
{
    const Layout layout = ringLayout(appearance, squareOn(screen, appearance).size());
    return 2 * (std::get<Circle>(layout.track).radius() + layout.streak.inner - layout.hairline);
}

} // namespace pomotide::ui
