// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_shapes.h"

#include "ui/colour/palette.h"
#include "ui/overlay/dial_shapes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr double kStreakGap = 0.006; // share of the track
constexpr Stretch kAllTheWay{0, 1};

// Opacities, relative to the model's peak.
constexpr double kStreak = 1.4;
constexpr double kOutline = 0.7;
constexpr double kEarned = 1.3;
constexpr double kPossible = 0.55;
constexpr double kRiskMark = 0.6; // over what is possible: fainter than what is earned
constexpr double kDark = 0.75;
constexpr double kEdge = 1.5;
constexpr double kNextSegment = 1.2;

/// Adds the streak and the score from the bottom to the top.
class Drawing final {
public:
    Drawing(const core::OverlayModel& model, const Layout& layout, const ShapeColours& colours,
            std::vector<Layer>& layers)
        : m_model(model), m_layout(layout), m_colours(colours), m_pixel(1 / layout.length()),
          m_layers(layers)
    {}

    void addStreak();
    void addScore(const core::ScoreRing& score);

private:
    [[nodiscard]] Band widened(Band band) const
    {
        return {band.inner - m_layout.hairline, band.outer + m_layout.hairline};
    }
    void addOutline(Layer& layer, Patch patch, const QColor& colour) const;
    void addSegment(std::array<Layer, 4>& layers, const core::StreakSegment& segment, double at,
                    bool isPointedAt) const;

    const core::OverlayModel& m_model;
    const Layout& m_layout;
    const ShapeColours& m_colours;
    double m_pixel; ///< as a share of the track
    std::vector<Layer>& m_layers;
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
    const bool isOther = m_colours.form() == core::PromptForm::FirstStep && !isPointedAt;
    const double weight = isOther ? kSteppedBack : m_colours.weight(Part::Streak);
    const QRgb tone = tonesOf(core::PhaseKind::Pomodoro, m_model.appearance.palette).remaining;

    auto& [casings, outlines, beneath, filled] = layers;
    if (isPointedAt) {
        const double edge = m_layout.strongEdge;
        const Stretch widerAlong{along.begin - edge * m_pixel, along.end + edge * m_pixel};
        const Band widerAcross{band.inner - edge, band.outer + edge};
        casings.push_back({{widerAlong, widerAcross}, m_colours.dark(kEdge)});
        filled.push_back({{along, band}, m_colours.white(kNextSegment)});
        return;
    }
    addOutline(casings, {{along.begin - side, along.end + side}, widened(band)},
               m_colours.dark(kDark, weight));
    addOutline(outlines, {along, band}, m_colours.white(kOutline, weight));
    const double fill = fillOf(segment.state);
    const Patch part{along, {band.outer - fill * (band.outer - band.inner), band.outer}};
    beneath.push_back({part, m_colours.dark(kEdge, weight)});
    filled.push_back({part, m_colours.toned(tone, kStreak, weight)});
}

void Drawing::addStreak()
{
    std::array<Layer, 4> layers; // from the bottom to the top; each segment adds to them
    bool isNextToCome = m_colours.form() == core::PromptForm::FirstStep;
    double at = 0;
    for (const core::StreakSegment& segment : m_model.streak) {
        const bool isNext = isNextToCome && segment.state == core::StreakSegment::State::ToCome;
        addSegment(layers, segment, at, isNext);
        at += segment.share;
        isNextToCome = isNextToCome && !isNext;
    }
    std::move(layers.begin(), layers.end(), std::back_inserter(m_layers));
}

/// The hairlines run along the whole track: the part out of reach is empty. A mark shows where the
/// part at risk begins.
void Drawing::addScore(const core::ScoreRing& score)
{
    const Band band = m_layout.score;
    const QRgb tone = scoreToneOf(m_model.appearance.palette);
    const double weight = m_colours.weight(Part::Score);
    Layer edges;
    addSides(edges, {kAllTheWay, band}, m_layout.hairline, m_colours.dark(kDark, weight));
    m_layers.push_back(std::move(edges));
    const Stretch possible{score.earnedEnd, score.possibleEnd};
    m_layers.push_back({{{{0, score.earnedEnd}, band}, m_colours.toned(tone, kEarned, weight)},
                        {{possible, band}, m_colours.toned(tone, kPossible, weight)}});
    if (score.safeEnd < score.possibleEnd) {
        const double half = m_layout.riskMark / 2 * m_pixel;
        const double side = m_layout.hairline * m_pixel;
        const Stretch mark{score.safeEnd - half, score.safeEnd + half};
        m_layers.push_back({{{{mark.begin - side, mark.end + side}, widened(band)},
                             m_colours.dark(kDark, weight)}});
        m_layers.push_back({{{mark, band}, m_colours.toned(tone, kRiskMark, weight)}});
    }
}

} // namespace

std::vector<Layer> layersOf(const core::OverlayModel& model, const Layout& layout)
{
    const ShapeColours colours(model);
    std::vector<Layer> layers;
    addDial(layers, model, layout, colours);
    Drawing drawing(model, layout, colours, layers);
    drawing.addStreak();
    if (model.score) {
        drawing.addScore(*model.score);
    }
    addHand(layers, model, layout, colours);
    return layers;
}

} // namespace pomotide::ui
