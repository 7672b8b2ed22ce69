// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_shapes.h"

#include "ui/colour/mixed_colour.h"
#include "ui/colour/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace pomotide::ui {

namespace {

// Shares of the time's band.
constexpr double kThin = 0.55;
constexpr double kDoubleGap = 0.24;
constexpr double kStep = 0.6;
constexpr double kUnfilled = 0.3;

constexpr double kLeastGap = 2; // pixels

constexpr double kStreakGap = 0.006; // share of the track
constexpr int kDashes = 48;
constexpr double kDashShare = 0.72;
constexpr int kSteps = 24;
constexpr double kStepShare = 0.5;
constexpr Stretch kAllTheWay{0, 1};

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
constexpr double kDarkest = 0.6;
constexpr double kPointedAt = 1.4;
constexpr double kSteppedBack = 0.6;
constexpr double kNextSegment = 1.2;

/// Share of white in the elapsed part while a prompt points at it; its usual tone is dark.
constexpr double kLightened = 0.75;

/// Parts that a prompt can point at.
enum class Part { Score, Streak, Elapsed, Remaining };

/// True if prompts of that form point at the part.
bool isAbout(core::PromptForm form, Part part)
{
    switch (form) {
    case core::PromptForm::Stake:
        return part == Part::Score;
    case core::PromptForm::FirstStep:
        return part == Part::Streak;
    case core::PromptForm::SmallStart:
        return part == Part::Remaining;
    case core::PromptForm::Question:
        return part != Part::Elapsed;
    case core::PromptForm::Clock:
        return part == Part::Elapsed;
    }
    return false;
}

/// Returns the form of the prompt; none if the part that it points at is not shown.
std::optional<core::PromptForm> visibleForm(const core::OverlayModel& model)
{
    const bool isLacking = (model.form == core::PromptForm::Stake && !model.score) ||
                           (model.form == core::PromptForm::FirstStep && model.streak.empty());
    return isLacking ? std::nullopt : model.form;
}

/// Returns the inner part of a band, whole pixels thick.
Band innerPart(Band band, double share)
{
    return {band.inner, band.inner + std::max(1.0, std::round(share * (band.outer - band.inner)))};
}

/// Returns the time's bands from the inner to the outer one; none in Idle. Their shape shows the
/// phase: thin in a break, doubled in a grace period, in overtime a line along which it grows. They
/// are whole pixels thick: fractions would blur on a strip.
std::vector<Band> bandsOf(core::PhaseKind kind, const Layout& layout)
{
    const Band time = layout.time;
    const double thickness = time.outer - time.inner;
    switch (kind) {
    case core::PhaseKind::Break:
        return {{time.outer - std::round(kThin * thickness), time.outer}};
    case core::PhaseKind::Grace: {
        const double gap = std::max(kLeastGap, kDoubleGap * thickness);
        const double band = std::floor((thickness - gap) / 2);
        return {{time.inner, time.inner + band}, {time.outer - band, time.outer}};
    }
    case core::PhaseKind::Overtime:
        return {innerPart(time, kUnfilled)};
    case core::PhaseKind::Prompt:
    case core::PhaseKind::Pomodoro:
        return {time};
    case core::PhaseKind::Idle:
        break;
    }
    return {};
}

/// Bands along a part of the track, from the inner to the outer one.
struct Piece {
    Stretch along;
    std::vector<Band> bands;
};

/// Returns the steps of the overtime: high and low ones by turns.
std::vector<Piece> stepsOf(Band time)
{
    std::vector<Piece> pieces;
    for (const Stretch high : dashes(kSteps, kStepShare)) {
        pieces.push_back({high, {time}});
        pieces.push_back({{high.end, high.begin + 1.0 / kSteps}, {innerPart(time, kStep)}});
    }
    return pieces;
}

/// Returns the time's shape, over which the phase passes: dashes in a prompt, otherwise the whole
/// track.
std::vector<Piece> piecesOf(core::PhaseKind kind, const Layout& layout)
{
    const auto bands = bandsOf(kind, layout);
    if (kind != core::PhaseKind::Prompt) {
        return {{kAllTheWay, bands}};
    }
    std::vector<Piece> pieces;
    for (const Stretch dash : dashes(kDashes, kDashShare)) {
        pieces.push_back({dash, bands});
    }
    return pieces;
}

/// How a part of the time is drawn.
struct PartLook {
    Edge edge = Edge::None;
    QColor colour;
    double weight = 1; ///< of the edge
};

/// The time's layers from the bottom to the top.
struct TimeLayers {
    Layer edges;
    Layer bands;
};

QColor faded(QRgb tone, double opacity)
{
    QColor colour(tone);
    colour.setAlphaF(static_cast<float>(std::min(opacity, 1.0)));
    return colour;
}

/// Builds the layers from the bottom to the top.
class Drawing final {
public:
    Drawing(const core::OverlayModel& model, const Layout& layout)
        : m_model(model), m_layout(layout), m_pixel(1 / layout.length()), m_form(visibleForm(model))
    {}

    void addTime();
    void addStreak();
    void addScore(const core::ScoreRing& score);
    void addTick();

    [[nodiscard]] std::vector<Layer> layers() && { return std::move(m_layers); }

private:
    [[nodiscard]] QColor colour(QRgb tone, double strength, double weight = 1) const
    {
        return faded(tone, std::min(m_model.opacities.peak * strength, 1.0) * weight);
    }
    [[nodiscard]] QColor white(double strength, double weight = 1) const
    {
        return colour(0xffffff, strength, weight);
    }
    [[nodiscard]] QColor dark(double strength, double weight = 1) const
    {
        return faded(0x000000, std::min(m_model.opacities.peak * strength, kDarkest) * weight);
    }
    /// Returns the factor for a part's opacity: higher for parts that a prompt points at, lower for
    /// all others; 1 without a prompt.
    [[nodiscard]] double weight(Part part) const
    {
        if (!m_form) {
            return 1;
        }
        return isAbout(*m_form, part) ? kPointedAt : kSteppedBack;
    }
    [[nodiscard]] Band widened(Band band) const
    {
        return {band.inner - m_layout.hairline, band.outer + m_layout.hairline};
    }
    void addPart(TimeLayers& layers, const std::vector<Piece>& pieces, Stretch part,
                 const PartLook& look) const;
    void addOutline(Layer& layer, Patch patch, const QColor& colour) const;
    void addSegment(std::array<Layer, 4>& layers, const core::StreakSegment& segment, double at,
                    bool isPointedAt) const;

    const core::OverlayModel& m_model;
    const Layout& m_layout;
    double m_pixel; ///< as a share of the track
    std::optional<core::PromptForm> m_form;
    std::vector<Layer> m_layers;
};

/// Adds lines along both sides of a band, outside it.
void addSides(Layer& layer, Patch patch, double width, const QColor& colour)
{
    const auto [inner, outer] = patch.across;
    layer.push_back({{patch.along, {outer, outer + width}}, colour});
    layer.push_back({{patch.along, {inner - width, inner}}, colour});
}

/// Adds hairlines along all bounds of the patch, inside them.
void Drawing::addOutline(Layer& layer, Patch patch, const QColor& colour) const
{
    const double line = m_layout.hairline;
    const auto [begin, end] = patch.along;
    const double side = std::min(line * m_pixel, (end - begin) / 2);
    const Band inside{patch.across.inner + line, patch.across.outer - line};
    addSides(layer, {patch.along, inside}, line, colour);
    layer.push_back({{{begin, begin + side}, inside}, colour});
    layer.push_back({{{end - side, end}, inside}, colour});
}

void Drawing::addPart(TimeLayers& layers, const std::vector<Piece>& pieces, Stretch part,
                      const PartLook& look) const
{
    for (const auto& [stretch, bands] : pieces) {
        const Stretch along = overlap(stretch, part);
        if (look.edge != Edge::None) {
            const Band around{bands.front().inner, bands.back().outer};
            addSides(layers.edges, {along, around}, m_layout.hairline,
                     look.edge == Edge::Dark ? dark(kEdge, look.weight)
                                             : white(kOutline, look.weight));
        }
        for (const Band band : bands) {
            layers.bands.push_back({{along, band}, look.colour});
        }
    }
}

/// What is left is filled; in overtime, what has grown.
void Drawing::addTime()
{
    const bool grows = m_model.kind == core::PhaseKind::Overtime;
    const bool isLightened = m_form == core::PromptForm::Clock;
    const Tones tones = tonesOf(m_model.kind, m_model.appearance.palette);
    const QRgb tone =
        isLightened ? mixed(Qt::white, QColor(tones.elapsed), kLightened).rgb() : tones.elapsed;
    const double past = weight(Part::Elapsed);
    const double left = weight(Part::Remaining);
    const PartLook faint{isLightened ? Edge::Dark : tones.elapsedEdge, colour(tone, kElapsed, past),
                         past};
    const PartLook filled{tones.remainingEdge, colour(tones.remaining, 1, left), left};
    const auto pieces = piecesOf(m_model.kind, m_layout);
    TimeLayers layers;
    addPart(layers, grows ? stepsOf(m_layout.time) : pieces, {0, m_model.elapsed},
            grows ? filled : faint);
    addPart(layers, pieces, {m_model.elapsed, 1}, grows ? faint : filled);
    m_layers.insert(m_layers.end(), {std::move(layers.edges), std::move(layers.bands)});
}

/// Returns the filled share of a segment's thickness.
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

/// The filled part has the pomodoros' tone, the empty part a light outline in a dark one. Both are
/// visible on a white page. If a prompt points at the next segment, all of that is light, with a
/// strong dark edge.
void Drawing::addSegment(std::array<Layer, 4>& layers, const core::StreakSegment& segment,
                         double at, bool isPointedAt) const
{
    const Band band = m_layout.streak;
    const double side = m_layout.hairline * m_pixel;
    const double gap = std::min(kStreakGap, segment.share / 2);
    const Stretch along{at + gap / 2, at + segment.share - gap / 2};
    const bool isOther = m_form == core::PromptForm::FirstStep && !isPointedAt;
    const double weight = isOther ? kSteppedBack : this->weight(Part::Streak);
    const QRgb tone = tonesOf(core::PhaseKind::Pomodoro, m_model.appearance.palette).remaining;

    auto& [casings, outlines, beneath, filled] = layers;
    if (isPointedAt) {
        const double edge = m_layout.riskEdge;
        const Stretch widerAlong{along.begin - edge * m_pixel, along.end + edge * m_pixel};
        const Band widerAcross{band.inner - edge, band.outer + edge};
        casings.push_back({{widerAlong, widerAcross}, dark(kEdge)});
        filled.push_back({{along, band}, white(kNextSegment)});
        return;
    }
    addOutline(casings, {{along.begin - side, along.end + side}, widened(band)},
               dark(kEdge, weight));
    addOutline(outlines, {along, band}, white(kOutline, weight));
    const double fill = fillOf(segment.state);
    const Patch part{along, {band.outer - fill * (band.outer - band.inner), band.outer}};
    beneath.push_back({part, dark(kEdge, weight)});
    filled.push_back({part, colour(tone, kStreak, weight)});
}

void Drawing::addStreak()
{
    std::array<Layer, 4> layers; // from the bottom to the top; each segment adds to them
    bool isNextToCome = m_form == core::PromptForm::FirstStep;
    double at = 0;
    for (const core::StreakSegment& segment : m_model.streak) {
        const bool isNext = isNextToCome && segment.state == core::StreakSegment::State::ToCome;
        addSegment(layers, segment, at, isNext);
        at += segment.share;
        isNextToCome = isNextToCome && !isNext;
    }
    std::move(layers.begin(), layers.end(), std::back_inserter(m_layers));
}

/// The hairlines run along the whole track: the part out of reach is empty. Strong edges make the
/// part at risk visible on a white page.
void Drawing::addScore(const core::ScoreRing& score)
{
    const Band band = m_layout.score;
    const Stretch atRisk{score.safeEnd, score.possibleEnd};
    const ScoreTones tones = scoreTonesOf(m_model.appearance.palette);
    const double weight = this->weight(Part::Score);
    Layer edges;
    addSides(edges, {kAllTheWay, band}, m_layout.hairline, dark(kDark, weight));
    Layer riskEdges;
    addSides(riskEdges, {atRisk, band}, m_layout.riskEdge, dark(kEdge, weight));
    m_layers.insert(m_layers.end(), {std::move(edges), std::move(riskEdges)});
    const Stretch safe{score.earnedEnd, score.safeEnd};
    m_layers.push_back({{{{0, score.earnedEnd}, band}, colour(tones.earned, kEarned, weight)},
                        {{safe, band}, colour(tones.earned, kSafe, weight)},
                        {{atRisk, band}, colour(tones.atRisk, kAtRisk, weight)}});
}

void Drawing::addTick()
{
    const Patch tick = wayOfBoundary(m_model.elapsed, m_model.elapsed, m_layout);
    const double line = m_layout.hairline;
    const double side = line * m_pixel;
    const Patch inside{{tick.along.begin + side, tick.along.end - side},
                       {tick.across.inner + line, tick.across.outer - line}};
    m_layers.push_back({{tick, dark(kDark)}});
    m_layers.push_back({{inside, white(kTick)}});
}

} // namespace

std::vector<Layer> layersOf(const core::OverlayModel& model, const Layout& layout)
{
    Drawing drawing(model, layout);
    drawing.addTime();
    drawing.addStreak();
    if (model.score) {
        drawing.addScore(*model.score);
    }
    drawing.addTick();
    return std::move(drawing).layers();
}

Patch wayOfBoundary(double from, double to, const Layout& layout)
{
    const double beside = (layout.tickWidth / 2 + layout.hairline) / layout.length();
    const double over = layout.tickOverhang + layout.hairline;
    return {{std::min(from, to) - beside, std::max(from, to) + beside},
            {layout.time.inner - over, layout.time.outer + over}};
}

std::vector<Stretch> dashes(int count, double share)
{
    std::vector<Stretch> stretches;
    stretches.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        stretches.push_back({double(i) / count, (i + share) / count});
    }
    return stretches;
}

} // namespace pomotide::ui
