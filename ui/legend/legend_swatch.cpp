// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/legend/legend_swatch.h"

#include "ui/overlay/overlay_layout.h"
#include "ui/overlay/overlay_painter.h"

#include <QPainter>

namespace pomotide::ui {

namespace {

using namespace std::chrono_literals;
using core::LegendPart;
using core::PhaseKind;

/// Of the time's band, in percent: it fills the swatch.
constexpr int kThickness = 12;

/// A thin line beside the band is twice as large as the band would be.
constexpr int kEnlarged = 2;

/// A strip of which the swatch shows a piece.
struct Sample {
    core::OverlayModel model;
    double centre = 0.5; ///< of the piece, as a share of the strip
    int length = 3;      ///< of the strip, in swatches
};

core::OverlayModel stripOf(PhaseKind kind, core::Palette palette)
{
    return {.kind = kind,
            .dial = {.turn = 5min, .end = 1, .event = {}},
            .elapsed = 0,
            .form = {},
            .streak = {},
            .score = {},
            .opacities = {.rest = 1, .peak = 1},
            .appearance = {.palette = palette,
                           .place = core::Place::Top,
                           .thickness = kThickness,
                           .score = false,
                           .streak = false}};
}

Sample sampleOf(PhaseKind kind, core::Palette palette)
{
    Sample sample{.model = stripOf(kind, palette)};
    if (kind == PhaseKind::Prompt) {
        sample.length = 10;
    } else if (kind == PhaseKind::Overtime) {
        sample.model.dial = {.turn = 10min, .end = 0, .event = {}};
        sample.model.elapsed = 1;
    }
    return sample;
}

Sample streakSample(core::Palette palette)
{
    using enum core::StreakSegment::State;
    Sample sample{.model = stripOf(PhaseKind::Pomodoro, palette)};
    sample.model.appearance.streak = true;
    sample.model.streak = {{0.45, Done}, {0.1, Running}, {0.45, ToCome}};
    return sample;
}

Sample scoreSample(LegendPart part, core::Palette palette)
{
    Sample sample{.model = stripOf(PhaseKind::Pomodoro, palette)};
    sample.model.appearance.score = true;
    sample.model.score = part == LegendPart::Score
                             ? core::ScoreRing{.earnedEnd = 0.5, .safeEnd = 1, .possibleEnd = 1}
                             : core::ScoreRing{.earnedEnd = 0, .safeEnd = 0.5, .possibleEnd = 1};
    return sample;
}

Sample sampleOf(LegendPart part, const core::OverlayModel& ring)
{
    const core::Palette palette = ring.appearance.palette;
    Sample sample = sampleOf(ring.kind, palette);
    switch (part) {
    case LegendPart::Left:
    case LegendPart::Grown:
        break;
    case LegendPart::Elapsed:
        sample.model.elapsed = 1;
        break;
    case LegendPart::Hand:
        sample.model.elapsed = 0.5;
        break;
    case LegendPart::Tick:
        sample.model = stripOf(PhaseKind::Pomodoro, palette);
        sample.model.dial.turn = 50min;
        sample.model.elapsed = 1;
        sample.centre = 0.6; // a long one, between two short ones
        break;
    case LegendPart::Event:
        sample.model = stripOf(PhaseKind::Pomodoro, palette);
        sample.model.dial.event = 0.5;
        sample.model.elapsed = 1;
        break;
    case LegendPart::Streak:
        return streakSample(palette);
    case LegendPart::Score:
    case LegendPart::RiskMark:
        return scoreSample(part, palette);
    }
    return sample;
}

void paintPiece(QPainter& painter, const Sample& sample, const QRect& place, bool isEnlarged,
                Band (*bandOf)(const Layout&))
{
    const QSize strip(sample.length * place.width(),
                      isEnlarged ? kEnlarged * place.height() : place.height());
    const Layout layout = layoutOf(sample.model, strip);
    const Band band = bandOf(layout);
    const QRectF across = layout.boundsOf({{0, 1}, band});
    const double left = sample.centre * strip.width() - place.width() / 2.0;
    const double shift = (place.height() - across.height()) / 2 - across.top();
    painter.save();
    painter.translate(place.left() - std::round(left), place.top() + std::round(shift));
    painter.setClipRect(QRectF(std::round(left), across.top(), place.width(), across.height()));
    paint(painter, sample.model, strip);
    painter.restore();
}

Band timeOf(const Layout& layout)
{
    return {layout.time.inner - layout.hairline, layout.time.outer + layout.hairline};
}

Band streakOf(const Layout& layout)
{
    return {layout.streak.inner - layout.hairline, layout.streak.outer + layout.hairline};
}

Band scoreOf(const Layout& layout)
{
    return {layout.score.inner - layout.hairline, layout.score.outer + layout.hairline};
}

} // namespace

void paintSwatch(QPainter& painter, LegendPart part, const core::OverlayModel& ring,
                 const QRect& place)
{
    const Sample sample = sampleOf(part, ring);
    if (part == LegendPart::Streak) {
        paintPiece(painter, sample, place, true, streakOf);
    } else if (part == LegendPart::Score || part == LegendPart::RiskMark) {
        paintPiece(painter, sample, place, true, scoreOf);
    } else {
        paintPiece(painter, sample, place, false, timeOf);
    }
}

void paintSwatch(QPainter& painter, PhaseKind kind, core::Palette palette, const QRect& place)
{
    paintPiece(painter, sampleOf(kind, palette), place, false, timeOf);
}

} // namespace pomotide::ui
