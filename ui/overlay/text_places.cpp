// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/text_places.h"

#include "ui/overlay/overlay_layout.h"

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

constexpr double kWidest = 0.6; // share of the screen's width

// Shares of the screen's shorter side.
constexpr double kMargin = 0.02; // to a strip, a small ring and the screen's edges
constexpr double kRoomy = 0.5;   // least diameter for text inside a ring, else it is below

constexpr double kLeastBeside = 0.25;  // least width for text beside a ring, else it is inside
constexpr double kCornerMargin = 0.05; // most panels are smaller
constexpr double kHighestPlate = 0.24; // with as many lines as there can be

// Shares of the diameter inside a ring.
constexpr double kInRing = 0.98;
constexpr double kInRingMiddle = 0.88;
constexpr double kInRingAway = 0.8; // away from its middle
constexpr double kFarthest = 0.25;  // from its middle
constexpr double kInRingFoot = 0.7; // at its lower end

bool isInsideRing(const QSize& screen, const core::Appearance& appearance)
{
    return appearance.place == core::Place::Centre &&
           insideOfRing(screen, appearance) >= kRoomy * shorterSide(screen);
}

bool isBeside(TextPlace place)
{
    return place == TextPlace::Left || place == TextPlace::Right;
}

/// Returns the width for text on either side of a ring.
double widthBesideRing(const QSize& screen, const core::Appearance& appearance)
{
    const double free = (screen.width() - areaOn(screen, appearance).width()) / 2.0;
    return free - 2 * kMargin * shorterSide(screen);
}

/// Returns the width at which the highest plate in a corner does not touch the ring.
double widthInCorner(const QSize& screen, const core::Appearance& appearance)
{
    const double side = shorterSide(screen);
    const double margin = kCornerMargin * side;
    const double radius = areaOn(screen, appearance).width() / 2.0 + kMargin * side;
    const double above = screen.height() / 2.0 - margin - kHighestPlate * side;
    const double away = radius * radius - above * std::abs(above);
    return screen.width() / 2.0 - margin - std::min(radius, std::sqrt(std::max(0.0, away)));
}

double shareInRing(TextPlace place)
{
    if (place == TextPlace::Foot) {
        return kInRingFoot;
    }
    return place == TextPlace::Centre ? kInRingMiddle : kInRingAway;
}

/// Returns the largest distance from the middle at which a plate does not touch the ring.
double awayInRing(const QSizeF& plate, double inside)
{
    const double radius = kInRing * inside / 2;
    const double across = std::min(plate.width() / 2, radius);
    return std::max(0.0, std::sqrt(radius * radius - across * across) - plate.height() / 2);
}

QPointF middleAtRing(const QSizeF& plate, const QSize& screen, const core::Appearance& appearance,
                     TextPlace place)
{
    const double margin = kMargin * shorterSide(screen);
    const QRectF ring = areaOn(screen, appearance);
    const bool isInside = isInsideRing(screen, appearance);
    const double inside = insideOfRing(screen, appearance);
    const double away = awayInRing(plate, inside);
    const double halfWidth = plate.width() / 2;
    const double halfHeight = plate.height() / 2;
    QPointF middle = QRectF({0, 0}, screen).center();
    switch (place) {
    case TextPlace::Left:
        middle.setX(ring.left() - margin - halfWidth);
        break;
    case TextPlace::Right:
        middle.setX(ring.right() + margin + halfWidth);
        break;
    case TextPlace::Above:
        middle.setY(isInside ? middle.y() - std::min(away, kFarthest * inside)
                             : std::max(ring.top() - margin, margin + plate.height()) - halfHeight);
        break;
    case TextPlace::Corner:
        middle = {screen.width() - kCornerMargin * shorterSide(screen) - halfWidth,
                  screen.height() - kCornerMargin * shorterSide(screen) - halfHeight};
        break;
    case TextPlace::Below:
    case TextPlace::Foot:
    case TextPlace::Centre:
        if (!isInside) {
            const double lowest = screen.height() - margin - halfHeight;
            middle.setY(std::min(ring.bottom() + margin + halfHeight, lowest));
        } else if (place == TextPlace::Below) {
            middle.setY(middle.y() + std::min(away, kFarthest * inside));
        } else if (place == TextPlace::Foot) {
            middle.setY(middle.y() + away);
        }
        break;
    }
    return middle;
}

/// Returns the position along a strip, 0 to 1.
double shareAlong(TextPlace place)
{
    switch (place) {
    case TextPlace::Centre:
    case TextPlace::Foot:
        break;
    case TextPlace::Above:
        return 0.25;
    case TextPlace::Right:
    case TextPlace::Corner:
        return 1;
    case TextPlace::Below:
        return 0.75;
    case TextPlace::Left:
        return 0;
    }
    return 0.5;
}

/// Returns the middle of a plate that is one margin away from the strip.
QPointF middleAtStrip(const QSizeF& plate, const QSize& screen, const core::Appearance& appearance,
                      TextPlace place)
{
    const double margin = kMargin * shorterSide(screen);
    const QRectF strip = areaOn(screen, appearance);
    const double share = shareAlong(place);
    const auto along = [&](double length, double taken) {
        return std::lerp(margin + taken / 2, length - margin - taken / 2, share);
    };
    QPointF middle(along(screen.width(), plate.width()), along(screen.height(), plate.height()));
    switch (appearance.place) {
    case core::Place::Centre:
    case core::Place::Top:
        middle.setY(strip.bottom() + margin + plate.height() / 2);
        break;
    case core::Place::Right:
        middle.setX(strip.left() - margin - plate.width() / 2);
        break;
    case core::Place::Bottom:
        middle.setY(strip.top() - margin - plate.height() / 2);
        break;
    case core::Place::Left:
        middle.setX(strip.right() + margin + plate.width() / 2);
        break;
    }
    return middle;
}

} // namespace

double shorterSide(const QSize& screen)
{
    return std::min(screen.width(), screen.height());
}

double marginOfPlate(const QSize& screen)
{
    return kMargin * shorterSide(screen);
}

bool isBesideRing(TextPlace place, const core::Appearance& appearance)
{
    return isBeside(place) && appearance.place == core::Place::Centre;
}

TextPlace roomyPlace(const QSize& screen, const core::Appearance& appearance, TextPlace wished)
{
    const double least = kLeastBeside * shorterSide(screen);
    if (appearance.place != core::Place::Centre) {
        return wished;
    }
    if (isBeside(wished) && widthBesideRing(screen, appearance) < least) {
        return TextPlace::Centre;
    }
    const bool isOut = wished == TextPlace::Corner && widthInCorner(screen, appearance) < least;
    return isOut ? TextPlace::Foot : wished;
}

double widestPlate(TextPlace place, const QSize& screen, const core::Appearance& appearance)
{
    const double widest = kWidest * screen.width();
    if (appearance.place != core::Place::Centre) {
        return widest;
    }
    if (isBeside(place)) {
        return std::min(widest, widthBesideRing(screen, appearance));
    }
    if (place == TextPlace::Corner) {
        return std::min(widest, widthInCorner(screen, appearance));
    }
    return isInsideRing(screen, appearance)
               ? std::min(widest, shareInRing(place) * insideOfRing(screen, appearance))
               : widest;
}

QPointF middleOfPlate(const QSizeF& plate, const QSize& screen, const core::Appearance& appearance,
                      TextPlace place)
{
    return appearance.place == core::Place::Centre
               ? middleAtRing(plate, screen, appearance, place)
               : middleAtStrip(plate, screen, appearance, place);
}

} // namespace pomotide::ui
