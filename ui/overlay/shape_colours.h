// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"
#include "ui/overlay/track.h"

#include <QColor>

#include <vector>

namespace pomotide::ui {

struct Shape {
    Patch patch;
    QColor colour;
};

/// Shapes that do not overlap, but may touch.
using Layer = std::vector<Shape>;

/// Parts that a prompt can point at.
enum class Part { Score, Streak, Dashes, Ticks };

/// Opacities of a filled arc's light tone and of its dark lining, relative to the model's peak.
inline constexpr double kLightStrength = 1.35;
inline constexpr double kLiningStrength = 1.5;

/// Colours of a model's shapes. `strength` is an opacity relative to the model's peak; `weight` a
/// factor that its upper limit does not bound.
class ShapeColours final {
public:
    /// `model` must outlive it.
    explicit ShapeColours(const core::OverlayModel& model);

    /// Returns the form of the prompt; none if the part that it points at is not shown.
    [[nodiscard]] std::optional<core::PromptForm> form() const { return m_form; }

    /// Returns the factor for a part's opacity: higher for parts that the prompt points at, lower
    /// for all others; 1 without a prompt.
    [[nodiscard]] double weight(Part part) const;

    [[nodiscard]] QColor toned(QRgb tone, double strength, double weight = 1) const;
    [[nodiscard]] QColor white(double strength, double weight = 1) const;

    /// Returns a translucent black.
    [[nodiscard]] QColor dark(double strength, double weight = 1) const;

    /// Returns the light tone of a filled arc.
    [[nodiscard]] QColor light(QRgb tone, double weight) const;

    /// Returns the dark of its lining, which has a tinge of the tone.
    [[nodiscard]] QColor lining(QRgb tone, double weight) const;

private:
    const core::OverlayModel& m_model;
    std::optional<core::PromptForm> m_form;
};

/// Factor of the parts that a prompt does not point at.
inline constexpr double kSteppedBack = 0.6;

} // namespace pomotide::ui
