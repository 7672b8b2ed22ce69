// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_painter.h"

#include "ui/overlay/ring_shapes.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace pomotide::ui {

namespace {

constexpr double kDiameter = 0.90; // of the screen's shorter side

// Lengths below are in outer radii.
constexpr double kRoom = 1.08;
constexpr double kThickness = 0.100;
constexpr double kThinThickness = 0.055;
constexpr double kDoubleGap = 0.018;
constexpr double kScoreInner = 1.032;
constexpr double kScoreOuter = 1.052;
constexpr double kStreakInner = 0.860;
constexpr double kStreakOuter = 0.879;
constexpr double kTickOverhang = 0.013;
constexpr double kTickWidth = 0.0065;
constexpr double kHairline = 0.0032;

// In hairlines.
constexpr double kRiskEdge = 2.5;

// In turns.
constexpr double kStreakGap = 0.006;
constexpr int kDashes = 48;
constexpr double kDashShare = 0.72;
constexpr Turn kAllRound{0, 1};

constexpr QRgb kGold = 0xffd166;
constexpr QRgb kPaleGold = 0xfff3d0;

// Opacities, relative to the remaining arc's.
constexpr double kElapsed = 0.8;
constexpr double kTick = 2.2;
constexpr double kStreak = 1.8;
constexpr double kOutline = 0.9;
constexpr double kEarned = 1.8;
constexpr double kSafe = 0.8;
constexpr double kAtRisk = 2.6;
constexpr double kDark = 0.75;
constexpr double kEdge = 1.5;
constexpr double kEmpty = 0.6;
constexpr double kDarkest = 0.6;

/// Where things are and how strong, for one ring.
struct Ink {
    Circle circle;
    double opacity = 0;

    [[nodiscard]] QColor colour(QRgb tone, double strength, double most = 1) const
    {
        QColor colour(tone);
        colour.setAlphaF(static_cast<float>(std::min(opacity * strength, most)));
        return colour;
    }
    [[nodiscard]] QColor white(double strength) const { return colour(0xffffff, strength); }
    [[nodiscard]] QColor dark(double strength) const
    {
        return colour(0x000000, strength, kDarkest);
    }
    [[nodiscard]] double hairline() const { return std::max(1.0, circle.radius * kHairline); }
};

Ink inkFor(const core::OverlayModel& model, const QRectF& square)
{
    const double side = std::min(square.width(), square.height());
    return {{square.center(), side / 2 / kRoom}, model.opacities.peak};
}

/// The shape says the phase too: thin in a break, doubled in a grace period.
std::vector<Radii> bandsOf(core::PhaseKind kind)
{
    switch (kind) {
    case core::PhaseKind::Break:
        return {{1 - kThinThickness, 1}};
    case core::PhaseKind::Grace: {
        const double middle = 1 - kThickness / 2;
        return {{1 - kThickness, middle - kDoubleGap / 2}, {middle + kDoubleGap / 2, 1}};
    }
    case core::PhaseKind::Prompt:
    case core::PhaseKind::Pomodoro:
        return {{1 - kThickness, 1}};
    case core::PhaseKind::Idle:
        break;
    }
    return {};
}

std::vector<Turn> dashesOf(core::PhaseKind kind)
{
    if (kind != core::PhaseKind::Prompt) {
        return {{0, 1}};
    }
    return dashes(kDashes, kDashShare);
}

/// What of the way round can be seen through the painter's clip: a pulse repaints a narrow sector
/// thirty times, and what lies outside it need not even be computed.
Turn seenThrough(const QPainter& painter, const Ink& ink)
{
    const QRectF clip = painter.clipBoundingRect();
    if (!painter.hasClipping() || clip.contains(ink.circle.centre)) {
        return kAllRound;
    }
    Turn seen{1, 0};
    for (const QPointF corner :
         {clip.topLeft(), clip.topRight(), clip.bottomLeft(), clip.bottomRight()}) {
        const QPointF way = corner - ink.circle.centre;
        const double turn = std::atan2(way.x(), -way.y()) / (2 * std::numbers::pi);
        const double clockwise = turn < 0 ? turn + 1 : turn;
        seen = {std::min(seen.begin, clockwise), std::max(seen.end, clockwise)};
    }
    // The clip is less than half of the way round: unless it lies across 12 o'clock.
    const bool isAcrossTwelve = seen.end - seen.begin > 0.5;
    return isAcrossTwelve ? kAllRound : wholeCurves(seen);
}

Turn overlap(Turn one, Turn other)
{
    return {std::max(one.begin, other.begin), std::min(one.end, other.end)};
}

QPainterPath sector(const Ink& ink, Radii radii, Turn turn)
{
    QPainterPath path;
    addSector(path, ink.circle, radii, turn);
    return path;
}

void paintArcs(QPainter& painter, const core::OverlayModel& model, const Ink& ink)
{
    const Turn seen = seenThrough(painter, ink);
    QPainterPath elapsed;
    QPainterPath remaining;
    for (const Radii radii : bandsOf(model.kind)) {
        for (const Turn dash : dashesOf(model.kind)) {
            const Turn part = overlap(dash, seen);
            addSector(elapsed, ink.circle, radii, overlap(part, {0, model.elapsed}));
            addSector(remaining, ink.circle, radii, overlap(part, {model.elapsed, 1}));
        }
    }
    const Tones tones = tonesOf(model.kind);
    painter.fillPath(elapsed, ink.colour(tones.elapsed, kElapsed));
    painter.fillPath(remaining, ink.colour(tones.remaining, 1));
}

/// What remains is light in these two, and would not be seen on a white page.
void paintEdges(QPainter& painter, const core::OverlayModel& model, const Ink& ink)
{
    const bool isLight =
        model.kind == core::PhaseKind::Break || model.kind == core::PhaseKind::Grace;
    if (!isLight) {
        return;
    }
    const double line = ink.hairline() / ink.circle.radius;
    const Turn remaining = overlap({model.elapsed, 1}, seenThrough(painter, ink));
    QPainterPath edges;
    for (const Radii radii : bandsOf(model.kind)) {
        addSector(edges, ink.circle, {radii.outer, radii.outer + line}, remaining);
        addSector(edges, ink.circle, {radii.inner - line, radii.inner}, remaining);
    }
    painter.fillPath(edges, ink.dark(kEdge));
}

void paintTick(QPainter& painter, const core::OverlayModel& model, const Ink& ink)
{
    const double inner = bandsOf(model.kind).front().inner - kTickOverhang;
    const double outer = 1 + kTickOverhang;
    const double width = std::max(2.0, ink.circle.radius * kTickWidth);

    painter.save();
    painter.translate(ink.circle.centre);
    painter.rotate(360 * model.elapsed);
    const QLineF tick(0, -inner * ink.circle.radius, 0, -outer * ink.circle.radius);
    painter.setPen(QPen(ink.dark(kDark), width + 2 * ink.hairline(), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tick);
    painter.setPen(QPen(ink.white(kTick), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tick);
    painter.restore();
}

/// How much of a segment's thickness is filled.
double fillOf(core::StreakSegment::State state)
{
    switch (state) {
    case core::StreakSegment::State::Done:
        return 1;
    case core::StreakSegment::State::Running:
        return 0.5;
    case core::StreakSegment::State::ToCome:
        break;
    }
    return 0;
}

/// Hairlines all around a part of a ring, inside its bounds. Strokes would take ten times as long.
QPainterPath outline(const Ink& ink, Radii radii, Turn turn, Turn seen)
{
    const double line = ink.hairline() / ink.circle.radius;
    const double side = line / radii.outer / (2 * std::numbers::pi);
    const Radii inside{radii.inner + line, radii.outer - line};
    QPainterPath path;
    addSector(path, ink.circle, {inside.outer, radii.outer}, overlap(turn, seen));
    addSector(path, ink.circle, {radii.inner, inside.inner}, overlap(turn, seen));
    addSector(path, ink.circle, inside, overlap({turn.begin, turn.begin + side}, seen));
    addSector(path, ink.circle, inside, overlap({turn.end - side, turn.end}, seen));
    return path;
}

/// Dark beneath, and more so where it is filled: on a white page that is what is seen.
void paintSegment(QPainter& painter, const Ink& ink, Radii radii, Turn turn, Turn seen, double fill)
{
    const double line = ink.hairline() / ink.circle.radius;
    const Turn part = overlap(turn, seen);
    const QPainterPath beneath = sector(ink, {radii.inner - line, radii.outer + line}, part);
    painter.fillPath(beneath, ink.dark(fill > 0 ? kEdge : kEmpty));
    painter.fillPath(outline(ink, radii, turn, seen), ink.white(kOutline));
    const double filled = radii.outer - fill * (radii.outer - radii.inner);
    painter.fillPath(sector(ink, {filled, radii.outer}, part), ink.white(kStreak));
}

/// Thin, but on small rings too thick enough to be seen between its hairlines.
Radii atLeastVisible(Radii radii, const Ink& ink)
{
    const double least = 3 * ink.hairline() / ink.circle.radius;
    return {std::min(radii.inner, radii.outer - least), radii.outer};
}

void paintStreak(QPainter& painter, const core::OverlayModel& model, const Ink& ink)
{
    const Radii radii = atLeastVisible({kStreakInner, kStreakOuter}, ink);
    const Turn seen = seenThrough(painter, ink);
    double at = 0;
    for (const core::StreakSegment& segment : model.streak) {
        const Turn turn{at + kStreakGap / 2, at + segment.share - kStreakGap / 2};
        at += segment.share;

        paintSegment(painter, ink, radii, turn, seen, fillOf(segment.state));
    }
}

/// The hairlines go all the way round: what is out of reach is an empty part of a whole. On a white
/// page it is by its edges that what is at risk stands out.
void paintScore(QPainter& painter, const core::ScoreRing& score, const Ink& ink)
{
    const Turn seen = seenThrough(painter, ink);
    const Radii radii = atLeastVisible({kScoreInner, kScoreOuter}, ink);
    const auto fill = [&](const std::vector<Radii>& bands, Turn turn, const QColor& colour) {
        QPainterPath path;
        for (const Radii band : bands) {
            addSector(path, ink.circle, band, overlap(turn, seen));
        }
        painter.fillPath(path, colour);
    };
    const auto edges = [&](double hairlines) -> std::vector<Radii> {
        const double width = hairlines * ink.hairline() / ink.circle.radius;
        return {{radii.outer, radii.outer + width}, {radii.inner - width, radii.inner}};
    };
    const Turn atRisk{score.safeEnd, score.possibleEnd};
    fill(edges(1), kAllRound, ink.dark(kDark));
    fill(edges(kRiskEdge), atRisk, ink.dark(kEdge));
    fill({radii}, {0, score.earnedEnd}, ink.colour(kGold, kEarned));
    fill({radii}, {score.earnedEnd, score.safeEnd}, ink.colour(kGold, kSafe));
    fill({radii}, atRisk, ink.colour(kPaleGold, kAtRisk));
}

} // namespace

QRectF ringSquare(const QRectF& screen)
{
    const double side = kDiameter * kRoom * std::min(screen.width(), screen.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(screen.center());
    return square;
}

void paint(QPainter& painter, const core::OverlayModel& model, const QRectF& square)
{
    if (model.kind == core::PhaseKind::Idle) {
        return;
    }
    const Ink ink = inkFor(model, square);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdges(painter, model, ink);
    paintArcs(painter, model, ink);
    paintStreak(painter, model, ink);
    if (model.score) {
        paintScore(painter, *model.score, ink);
    }
    paintTick(painter, model, ink);
    painter.restore();
}

QRectF changedArea(const core::OverlayModel& before, const core::OverlayModel& after,
                   const QRectF& square)
{
    core::OverlayModel waited = before;
    waited.elapsed = after.elapsed;
    if (waited != after) {
        return square;
    }
    if (before == after) {
        return {};
    }
    const Ink ink = inkFor(after, square);
    const auto [begin, end] = std::minmax(before.elapsed, after.elapsed);
    const Radii radii{1 - kThickness - kTickOverhang, 1 + kTickOverhang};
    const double tick = std::max(2.0, ink.circle.radius * kTickWidth) + 2 * ink.hairline();
    return sector(ink, radii, {begin, end}).boundingRect().adjusted(-tick, -tick, tick, tick);
}

} // namespace pomotide::ui
