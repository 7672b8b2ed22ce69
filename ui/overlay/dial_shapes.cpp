// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/dial_shapes.h"

#include "ui/colour/palette.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pomotide::ui {

namespace {

using core::PhaseKind;

// Shares of the time's band.
constexpr double kThin = 0.55;
constexpr double kDoubleGap = 0.24;
constexpr double kStep = 0.5;
constexpr double kLining = 0.36;
constexpr double kLiningOfThin = 0.45;
constexpr double kTick = 0.25;
constexpr double kLongTick = 0.6;

constexpr double kLeastGap = 2;    // pixels
constexpr double kLeastLining = 2; // pixels, where the band has room for them

constexpr int kDashes = 48;
constexpr double kDashShare = 0.72;
constexpr double kStepShare = 0.5;

constexpr core::Duration kTicks = std::chrono::minutes{5};
constexpr int kTicksPerLongTick = 3;

/// Least distance of ticks, in halves of their widths.
constexpr double kTickDistance = 16;

// Opacities, relative to the filled arc's.
constexpr double kTrack = 0.6;
constexpr double kTrackOfStrip = 0.25;
constexpr double kTickCore = 1.6;
constexpr double kTickCasing = 1.0;
constexpr double kEdge = 1.5;
constexpr double kInnerEdge = 0.9;
constexpr double kMark = 2.2;
constexpr double kMarkCasing = 0.9;

/// Returns the stretch within the circle's single turn, in two parts if it crosses 12 o'clock. It
/// is at most a turn long.
std::vector<Stretch> withinTurn(Stretch stretch)
{
    const double lap = std::floor(stretch.begin);
    const Stretch first{stretch.begin - lap, stretch.end - lap};
    if (first.end <= 1) {
        return {first};
    }
    return {{first.begin, 1}, {0, first.end - 1}};
}

bool grows(const core::OverlayModel& model)
{
    return model.kind == PhaseKind::Overtime;
}

/// Returns the place of the moving end on the circle. Only overtime goes on after a turn.
double placeOfHand(const core::OverlayModel& model)
{
    return grows(model) ? model.elapsed - std::floor(model.elapsed) : model.elapsed;
}

/// A band's light tone and the dark lining along its inner side.
struct Stroke {
    Band light;
    Band lining;
};

Stroke strokeIn(Band band, double share = kLining)
{
    const double thickness = band.outer - band.inner;
    const double least = std::min(kLeastLining, std::ceil(thickness / 2));
    const double lining = std::max(least, std::round(share * thickness));
    return {{band.inner + lining, band.outer}, {band.inner, band.inner + lining}};
}

/// Returns the strokes across the time's band, from the inner to the outer one. They are whole
/// pixels thick: fractions would blur on a strip.
std::vector<Stroke> strokesOf(PhaseKind kind, Band time)
{
    const double thickness = time.outer - time.inner;
    switch (kind) {
    case PhaseKind::Break:
        return {strokeIn({time.outer - std::round(kThin * thickness), time.outer}, kLiningOfThin)};
    case PhaseKind::Grace: {
        const double gap = std::max(kLeastGap, kDoubleGap * thickness);
        const double band = std::floor((thickness - gap) / 2);
        return {strokeIn({time.inner, time.inner + band}, kLiningOfThin),
                strokeIn({time.outer - band, time.outer}, kLiningOfThin)};
    }
    case PhaseKind::Prompt:
    case PhaseKind::Pomodoro:
    case PhaseKind::Overtime:
        return {strokeIn(time)};
    case PhaseKind::Idle:
        break;
    }
    return {};
}

/// Strokes along a part of the track.
struct Piece {
    Stretch along;
    std::vector<Stroke> strokes;
    double weight = 1;
};

/// Returns the length of a step of overtime: a minute if the dial has room for it.
core::Duration stepOf(core::Duration turn)
{
    using namespace std::chrono_literals;
    return turn <= 40min ? 1min : turn <= 100min ? core::Duration{150s} : 5min;
}

/// Returns what has grown in overtime, at most a turn: high and low steps by turns.
std::vector<Piece> stepsOf(const core::OverlayModel& model, Band time)
{
    const Stroke high = strokeIn(time);
    Stroke low = high;
    low.light.outer =
        std::max(low.light.inner + 1, time.inner + std::round(kStep * (time.outer - time.inner)));
    const core::Dial& dial = model.dial;
    const auto step = std::chrono::duration<double>(stepOf(dial.turn)) / dial.turn;
    const Stretch grown{std::max(dial.end, model.elapsed - 1), model.elapsed};
    std::vector<Piece> pieces;
    const auto add = [&](Stretch part, const Stroke& stroke) {
        const Stretch seen = overlap(part, grown);
        if (seen.begin < seen.end) {
            for (const Stretch along : withinTurn(seen)) {
                pieces.push_back({along, {stroke}});
            }
        }
    };
    double number = std::floor((grown.begin - dial.end) / step);
    for (double at = dial.end + number * step; at < grown.end; at = dial.end + ++number * step) {
        add({at, at + kStepShare * step}, high);
        add({at + kStepShare * step, at + step}, low);
    }
    return pieces;
}

/// A small start stands out among the dashes.
std::vector<Piece> dashesOf(const core::OverlayModel& model, Band time, const ShapeColours& colours)
{
    const auto strokes = strokesOf(model.kind, time);
    const double weight = colours.weight(Part::Dashes);
    const bool isSmall = colours.form() == core::PromptForm::SmallStart;
    const double small = isSmall ? std::min(model.dial.end, 1.0) : 1;
    std::vector<Piece> pieces;
    for (const Stretch dash : dashes(kDashes, kDashShare)) {
        pieces.push_back({overlap(dash, {0, small}), strokes, weight});
        pieces.push_back({overlap(dash, {small, 1}), strokes, kSteppedBack});
    }
    return pieces;
}

std::vector<Piece> filledPieces(const core::OverlayModel& model, Band time,
                                const ShapeColours& colours)
{
    switch (model.kind) {
    case PhaseKind::Prompt:
        return dashesOf(model, time, colours);
    case PhaseKind::Overtime:
        return stepsOf(model, time);
    case PhaseKind::Idle:
    case PhaseKind::Pomodoro:
    case PhaseKind::Break:
    case PhaseKind::Grace:
        break;
    }
    return {{{model.elapsed, model.dial.end}, strokesOf(model.kind, time)}};
}

/// Returns the parts of the circle where nothing is filled.
std::vector<Stretch> emptyParts(const core::OverlayModel& model)
{
    switch (model.kind) {
    case PhaseKind::Prompt:
        return {};
    case PhaseKind::Overtime: {
        const double left = 1 - std::min(model.elapsed - model.dial.end, 1.0);
        return withinTurn({model.elapsed, model.elapsed + left});
    }
    case PhaseKind::Idle:
    case PhaseKind::Pomodoro:
    case PhaseKind::Break:
    case PhaseKind::Grace:
        break;
    }
    return {{0, model.elapsed}, {model.dial.end, 1}};
}

/// Adds the hairlines of the empty track, a light and a dark one along each side.
void addTrack(Layer& layer, Stretch along, const Layout& layout, const ShapeColours& colours)
{
    const auto [inner, outer] = layout.time;
    const double line = layout.hairline;
    // A strip is stronger by itself.
    const double strength = std::holds_alternative<Strip>(layout.track) ? kTrackOfStrip : kTrack;
    const QColor light = colours.white(strength);
    const QColor dark = colours.dark(strength);
    layer.push_back({{along, {outer - line, outer}}, light});
    layer.push_back({{along, {outer, outer + line}}, dark});
    layer.push_back({{along, {inner, inner + line}}, light});
    layer.push_back({{along, {inner - line, inner}}, dark});
}

/// Adds the strokes of a piece, and around them a dark edge on the light side, a light one on the
/// dark side. The gap of a doubled piece stays empty.
void addPiece(Layer& edges, Layer& bands, const Piece& piece, QRgb tone, double hairline,
              const ShapeColours& colours)
{
    const double outer = piece.strokes.back().light.outer;
    const double inner = piece.strokes.front().lining.inner;
    edges.push_back({{piece.along, {outer, outer + hairline}}, colours.dark(kEdge, piece.weight)});
    edges.push_back(
        {{piece.along, {inner - hairline, inner}}, colours.white(kInnerEdge, piece.weight)});
    for (const auto& [light, lining] : piece.strokes) {
        bands.push_back({{piece.along, light}, colours.light(tone, piece.weight)});
        bands.push_back({{piece.along, lining}, colours.lining(tone, piece.weight)});
    }
}

/// Light lines across the track and their dark casings.
struct Lines {
    Layer casings;
    Layer cores;
};

/// Every five minutes, a longer one every quarter of an hour: as many as there is room for.
Lines ticksOf(const core::OverlayModel& model, const Layout& layout, const ShapeColours& colours)
{
    const auto [inner, outer] = layout.time;
    const double line = layout.hairline;
    const double half = line / 2 / layout.length();
    const auto distance = std::chrono::duration<double>(kTicks) / model.dial.turn;
    const bool areAllSeen = distance > kTickDistance * half;
    const double weight = colours.weight(Part::Ticks);
    Lines ticks;
    for (int tick = 0; tick * kTicks < model.dial.turn; ++tick) {
        const bool isLong = tick % kTicksPerLongTick == 0;
        if (!isLong && !areAllSeen) {
            continue;
        }
        const double at = tick * distance;
        const double end = inner + std::max(2.0, (isLong ? kLongTick : kTick) * (outer - inner));
        ticks.casings.push_back({{{at - 3 * half, at + 3 * half}, {inner - line, end + line}},
                                 colours.dark(kTickCasing, weight)});
        ticks.cores.push_back(
            {{{at - half, at + half}, {inner, end}}, colours.white(kTickCore, weight)});
    }
    return ticks;
}

/// The next event is a double line: a gate ahead.
Lines eventAt(double at, const Layout& layout, const ShapeColours& colours)
{
    const double width = layout.tickWidth / 2 / layout.length();
    const double line = layout.hairline;
    const double side = 1.5 * width + line / layout.length();
    const Band around{layout.time.inner - line, layout.time.outer + line};
    return {.casings = {{{{at - side, at + side}, around}, colours.dark(kMarkCasing)}},
            .cores = {{{{at - 1.5 * width, at - width / 2}, layout.time}, colours.white(kMark)},
                      {{{at + width / 2, at + 1.5 * width}, layout.time}, colours.white(kMark)}}};
}

Patch handAt(double place, const Layout& layout)
{
    const double beside = (layout.tickWidth / 2 + layout.hairline) / layout.length();
    const double over = layout.tickOverhang + layout.hairline;
    return {{place - beside, place + beside}, {layout.time.inner - over, layout.time.outer + over}};
}

} // namespace

void addDial(std::vector<Layer>& layers, const core::OverlayModel& model, const Layout& layout,
             const ShapeColours& colours)
{
    const QRgb tone = tonesOf(model.kind, model.appearance.palette).remaining;
    Layer edges;
    Layer bands;
    for (const Stretch along : emptyParts(model)) {
        addTrack(edges, along, layout, colours);
    }
    for (const Piece& piece : filledPieces(model, layout.time, colours)) {
        addPiece(edges, bands, piece, tone, layout.hairline, colours);
    }
    const bool hasTicks =
        model.kind != PhaseKind::Prompt || colours.form() == core::PromptForm::Clock;
    Lines ticks = hasTicks ? ticksOf(model, layout, colours) : Lines{};
    Lines event = model.dial.event ? eventAt(*model.dial.event, layout, colours) : Lines{};
    for (Layer* layer :
         {&edges, &bands, &ticks.casings, &ticks.cores, &event.casings, &event.cores}) {
        layers.push_back(std::move(*layer));
    }
}

void addHand(std::vector<Layer>& layers, const core::OverlayModel& model, const Layout& layout,
             const ShapeColours& colours)
{
    if (model.kind == PhaseKind::Prompt) {
        return;
    }
    const Patch hand = handAt(placeOfHand(model), layout);
    const double line = layout.hairline;
    const double side = line / layout.length();
    const Patch inside{{hand.along.begin + side, hand.along.end - side},
                       {hand.across.inner + line, hand.across.outer - line}};
    layers.push_back({{hand, colours.dark(kMarkCasing)}});
    layers.push_back({{inside, colours.white(kMark)}});
}

std::vector<Patch> wayOfHand(double from, double to, const Layout& layout)
{
    const auto [begin, end] = std::minmax(from, to);
    std::vector<Patch> patches;
    for (const Stretch part : withinTurn({begin, std::min(end, begin + 1)})) {
        patches.push_back(
            {{handAt(part.begin, layout).along.begin, handAt(part.end, layout).along.end},
             handAt(part.end, layout).across});
    }
    return patches;
}

} // namespace pomotide::ui
