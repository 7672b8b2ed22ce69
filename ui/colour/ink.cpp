// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/ink.h"

#include "ui/colour/mixed_colour.h"

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor inkOn(const QColor& fill)
{
    return contrastOf(Qt::black, fill) > contrastOf(Qt::white, fill) ? Qt::black : Qt::white;
}

QColor standingOut(QColor colour, const QColor& ground, double contrast)
{
    constexpr float kStep = 0.94F;
    constexpr int kMostSteps = 60;
    const QColor away = inkOn(ground);
    for (int steps = 0; steps < kMostSteps && contrastOf(colour, ground) < contrast; ++steps) {
        colour = mixed(colour, away, kStep);
    }
    return colour;
}

} // namespace pomotide::ui
