// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/shape_colours.h"

#include "ui/colour/mixed_colour.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Limits of opacities: what is below must stay readable.
constexpr double kDarkest = 0.6;
constexpr double kFullest = 0.75;

constexpr double kPointedAt = 1.4;

/// Share of the tone in its lining.
constexpr float kTinge = 0.12F;

/// True if prompts of that form point at the part.
bool isAbout(core::PromptForm form, Part part)
{
    switch (form) {
    case core::PromptForm::Stake:
        return part == Part::Score;
    case core::PromptForm::FirstStep:
        return part == Part::Streak;
    case core::PromptForm::SmallStart:
        return part == Part::Dashes;
    case core::PromptForm::Question:
        return part != Part::Ticks;
    case core::PromptForm::Clock:
        return part == Part::Ticks;
    }
    return false;
}

std::optional<core::PromptForm> visibleForm(const core::OverlayModel& model)
{
    const bool isLacking = (model.form == core::PromptForm::Stake && !model.score) ||
                           (model.form == core::PromptForm::FirstStep && model.streak.empty());
    return isLacking ? std::nullopt : model.form;
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(std::min(opacity, 1.0)));
    return colour;
}

} // namespace

ShapeColours::ShapeColours(const core::OverlayModel& model)
    : m_model(model), m_form(visibleForm(model))
{}

double ShapeColours::weight(Part part) const
{
    if (!m_form) {
        return 1;
    }
    return isAbout(*m_form, part) ? kPointedAt : kSteppedBack;
}

QColor ShapeColours::toned(QRgb tone, double strength, double weight) const
{
    return faded(QColor(tone), std::min(m_model.opacities.peak * strength, 1.0) * weight);
}

QColor ShapeColours::white(double strength, double weight) const
{
    return toned(0xffffff, strength, weight);
}

QColor ShapeColours::dark(double strength, double weight) const
{
    return faded(Qt::black, std::min(m_model.opacities.peak * strength, kDarkest) * weight);
}

QColor ShapeColours::light(QRgb tone, double weight) const
{
    const double most = std::max(m_model.opacities.peak, kFullest);
    return faded(QColor(tone), std::min(m_model.opacities.peak * kLightStrength, most) * weight);
}

QColor ShapeColours::lining(QRgb tone, double weight) const
{
    const double most = std::max(m_model.opacities.peak, kFullest);
    return faded(mixed(QColor(tone), Qt::black, kTinge),
                 std::min(m_model.opacities.peak * kLiningStrength * weight, most));
}

} // namespace pomotide::ui
