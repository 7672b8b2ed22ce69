// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contrast.h"

#include "tests/support/overlay_pictures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace pomotide {

namespace {

constexpr double kSlice = 0.125;    // of the band
constexpr double kLeastSlice = 1.5; // hairlines
constexpr int kRowsPerPixel = 2;
constexpr int kMostPoints = 240; // along a row
constexpr double kAway = 0.01;   // from the ends of a stretch, in turns

double linear(int value)
{
    static const auto all = [] {
        std::array<double, 256> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double share = static_cast<double>(i) / 255;
            table[i] = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    return all[static_cast<std::size_t>(value)];
}

/// Returns a premultiplied colour of that opacity over an opaque one.
QRgb over(QRgb top, double opacity, QRgb page)
{
    const double through = 1 - opacity * qAlpha(top) / 255;
    const auto mix = [&](int above, int below) {
        return static_cast<int>(std::lround(opacity * above + through * below));
    };
    return qRgb(mix(qRed(top), qRed(page)), mix(qGreen(top), qGreen(page)),
                mix(qBlue(top), qBlue(page)));
}

} // namespace

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
           0.0722 * linear(qBlue(colour));
}

double contrast(double one, double other)
{
    const auto [low, high] = std::minmax(one, other);
    return (high + 0.05) / (low + 0.05);
}

BandPicture::BandPicture(const core::OverlayModel& model, const QSize& screen)
    : m_picture(overlayPicture(model, screen)), m_layout(ui::layoutOf(model, m_picture.size()))
{}

double BandPicture::contrast(ui::Stretch along, double opacity, QRgb page) const
{
    const double thickness = m_layout.time.outer - m_layout.time.inner;
    std::vector<double> rows;
    const auto count = static_cast<int>(thickness * kRowsPerPixel);
    for (int row = 0; row < count; ++row) {
        const double across = m_layout.time.inner + (row + 0.5) / kRowsPerPixel;
        rows.push_back(meanAt(across, along, opacity, page));
    }
    const double slice = std::max(kLeastSlice * m_layout.hairline, kSlice * thickness);
    const auto step = static_cast<std::ptrdiff_t>(std::round(slice * kRowsPerPixel));
    double most = 1;
    for (auto row = rows.begin(); rows.end() - row >= step; ++row) {
        const double mean = std::accumulate(row, row + step, 0.0) / static_cast<double>(step);
        most = std::max(most, pomotide::contrast(mean, luminance(page)));
    }
    return most;
}

/// Returns the mean luminance along a line at that distance from the track.
double BandPicture::meanAt(double across, ui::Stretch along, double opacity, QRgb page) const
{
    const auto pixels = static_cast<int>((along.end - along.begin) * m_layout.length());
    const int points = std::clamp(pixels, 1, kMostPoints);
    double sum = 0;
    for (int i = 0; i < points; ++i) {
        const double turns = std::lerp(along.begin, along.end, (i + 0.5) / points);
        const double at = turns - std::floor(turns);
        const QPointF point = m_layout.boundsOf({{at, at}, {across, across}}).topLeft();
        const QRgb top = m_picture.pixel(static_cast<int>(std::floor(point.x())),
                                         static_cast<int>(std::floor(point.y())));
        sum += luminance(over(top, opacity, page));
    }
    return sum / points;
}

ui::Stretch filledStretch(const core::OverlayModel& model)
{
    switch (model.kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return {0.1 * 0.01, 0.7 / 48 - 0.1 * 0.01}; // a dash
    case core::PhaseKind::Overtime:
        return {model.dial.end + kAway, model.elapsed - kAway};
    case core::PhaseKind::Pomodoro:
    case core::PhaseKind::Break:
    case core::PhaseKind::Grace:
        return {model.elapsed + kAway, model.dial.end - kAway};
    }
    return {};
}

std::optional<ui::Stretch> emptyStretch(const core::OverlayModel& model)
{
    switch (model.kind) {
    case core::PhaseKind::Idle:
    case core::PhaseKind::Prompt:
        break;
    case core::PhaseKind::Overtime:
        return ui::Stretch{model.elapsed - 1 + kAway, model.dial.end - kAway};
    case core::PhaseKind::Pomodoro:
    case core::PhaseKind::Break:
    case core::PhaseKind::Grace:
        return ui::Stretch{kAway, model.elapsed - kAway};
    }
    return std::nullopt;
}

} // namespace pomotide
