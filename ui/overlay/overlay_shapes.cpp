// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_shapes.h"

#include "ui/overlay/palette.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pomotide::ui {

namespace {

// Of the time's band.
constexpr double kThin = 0.55;
constexpr double kDoubleGap = 0.24;

constexpr double kLeastGap = 2; // pixels

constexpr double kStreakGap = 0.006; // of the way
constexpr int kDashes = 48;
constexpr double kDashShare = 0.72;
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

/// From the inner to the outer one; none in Idle. The shape says the phase too: thin in a break,
/// doubled in a grace period. So many whole pixels: on a strip, fractions would blur.
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
    case core::PhaseKind::Prompt:
    case core::PhaseKind::Pomodoro:
        return {time};
    case core::PhaseKind::Idle:
        break;
    }
    return {};
}

/// Puts layers on top of each other.
class Drawing final {
public:
    Drawing(const core::OverlayModel& model, const Layout& layout)
        : m_model(model), m_layout(layout), m_pixel(1 / layout.length())
    {}

    void addTime();
    void addStreak();
    void addScore(const core::ScoreRing& score);
    void addTick();

    [[nodiscard]] std::vector<Layer> layers() && { return std::move(m_layers); }

private:
    [[nodiscard]] QColor colour(QRgb tone, double strength, double most = 1) const
    {
        QColor colour(tone);
        colour.setAlphaF(static_cast<float>(std::min(m_model.opacities.peak * strength, most)));
        return colour;
    }
    [[nodiscard]] QColor white(double strength) const { return colour(0xffffff, strength); }
    [[nodiscard]] QColor dark(double strength) const
    {
        return colour(0x000000, strength, kDarkest);
    }
    [[nodiscard]] Band widened(Band band) const
    {
        return {band.inner - m_layout.hairline, band.outer + m_layout.hairline};
    }
    void addOutline(Layer& layer, Patch patch, const QColor& colour) const;

    const core::OverlayModel& m_model;
    const Layout& m_layout;
    double m_pixel; ///< of the way
    std::vector<Layer> m_layers;
};

/// Lines along both sides of a band, outside it.
void addSides(Layer& layer, Patch patch, double width, const QColor& colour)
{
    const auto [inner, outer] = patch.across;
    layer.push_back({{patch.along, {outer, outer + width}}, colour});
    layer.push_back({{patch.along, {inner - width, inner}}, colour});
}

/// Hairlines all around, inside the patch's bounds.
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

/// Dashes, or all of it.
std::vector<Stretch> stretchesOf(core::PhaseKind kind)
{
    if (kind != core::PhaseKind::Prompt) {
        return {{0, 1}};
    }
    return dashes(kDashes, kDashShare);
}

void Drawing::addTime()
{
    const auto bands = bandsOf(m_model.kind, m_layout);
    const Band around{bands.front().inner, bands.back().outer};
    Layer edges;
    Layer time;
    const auto add = [&](Stretch part, Edge edge, const QColor& colour) {
        for (const Stretch stretch : stretchesOf(m_model.kind)) {
            const Stretch along = overlap(stretch, part);
            if (edge != Edge::None) {
                addSides(edges, {along, around}, m_layout.hairline,
                         edge == Edge::Dark ? dark(kEdge) : white(kOutline));
            }
            for (const Band band : bands) {
                time.push_back({{along, band}, colour});
            }
        }
    };
    const Tones tones = tonesOf(m_model.kind, m_model.look.palette);
    add({0, m_model.elapsed}, tones.elapsedEdge, colour(tones.elapsed, kElapsed));
    add({m_model.elapsed, 1}, tones.remainingEdge, colour(tones.remaining, 1));
    m_layers.insert(m_layers.end(), {std::move(edges), std::move(time)});
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

/// What is filled has the pomodoros' own tone, what is empty a light line in a dark one: neither is
/// lost on a white page.
void Drawing::addStreak()
{
    const Band band = m_layout.streak;
    const double side = m_layout.hairline * m_pixel;
    const QColor tone =
        colour(tonesOf(core::PhaseKind::Pomodoro, m_model.look.palette).remaining, kStreak);
    Layer casings;
    Layer outlines;
    Layer beneath;
    Layer filled;
    double at = 0;
    for (const core::StreakSegment& segment : m_model.streak) {
        const double gap = std::min(kStreakGap, segment.share / 2);
        const Stretch along{at + gap / 2, at + segment.share - gap / 2};
        at += segment.share;

        addOutline(casings, {{along.begin - side, along.end + side}, widened(band)}, dark(kEdge));
        addOutline(outlines, {along, band}, white(kOutline));
        const double fill = fillOf(segment.state);
        const Patch part{along, {band.outer - fill * (band.outer - band.inner), band.outer}};
        beneath.push_back({part, dark(kEdge)});
        filled.push_back({part, tone});
    }
    m_layers.insert(m_layers.end(), {std::move(casings), std::move(outlines), std::move(beneath),
                                     std::move(filled)});
}

/// The hairlines go all the way: what is out of reach is an empty part of a whole. On a white page
/// it is by its edges that what is at risk stands out.
void Drawing::addScore(const core::ScoreRing& score)
{
    const Band band = m_layout.score;
    const Stretch atRisk{score.safeEnd, score.possibleEnd};
    const ScoreTones tones = scoreTonesOf(m_model.look.palette);
    Layer edges;
    addSides(edges, {kAllTheWay, band}, m_layout.hairline, dark(kDark));
    Layer riskEdges;
    addSides(riskEdges, {atRisk, band}, m_layout.riskEdge, dark(kEdge));
    m_layers.insert(m_layers.end(), {std::move(edges), std::move(riskEdges)});
    m_layers.push_back({{{{0, score.earnedEnd}, band}, colour(tones.earned, kEarned)},
                        {{{score.earnedEnd, score.safeEnd}, band}, colour(tones.earned, kSafe)},
                        {{atRisk, band}, colour(tones.atRisk, kAtRisk)}});
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
