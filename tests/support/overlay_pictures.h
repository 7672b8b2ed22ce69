// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the overlay as a person sees it.
#pragma once

#include "ui/overlay/overlay_backend.h"

#include <QColor>
#include <QImage>

#include <array>

namespace pomotide {

inline constexpr std::array kPhases{core::PhaseKind::Prompt, core::PhaseKind::Pomodoro,
                                    core::PhaseKind::Break, core::PhaseKind::Grace,
                                    core::PhaseKind::Overtime};
inline constexpr std::array kPalettes{core::Palette::Standard, core::Palette::ColourBlind,
                                      core::Palette::HighContrast, core::Palette::Monochrome};
inline constexpr std::array kEdges{core::Place::Top, core::Place::Right, core::Place::Bottom,
                                   core::Place::Left};

/// White, mid grey and black.
inline constexpr std::array<QRgb, 3> kPlainPages{0xffffffffU, 0xff808080U, 0xff000000U};

[[nodiscard]] QString nameOf(core::PhaseKind kind);
[[nodiscard]] QString nameOf(core::Palette palette);
[[nodiscard]] QString nameOf(core::Place place);

/// A model in mid-phase and mid-streak, with some score of every sort.
[[nodiscard]] core::OverlayModel sampleModel(core::PhaseKind kind,
                                             const core::Appearance& look = {});

/// Where the moving end is after that share of the span, or of a turn in overtime.
[[nodiscard]] double elapsedIn(const core::OverlayModel& model, double share);

/// The overlay on a screen of that size, over a transparent background.
[[nodiscard]] QImage overlayPicture(const core::OverlayModel& model, const QSize& screen);

/// Size of the screens in ringPicture().
inline constexpr QSize kRingScreen(960, 540);

/// The overlay in the middle of a pulse, over a page of that colour.
[[nodiscard]] QImage ringPicture(const core::OverlayModel& model,
                                 const QColor& page = Qt::transparent);

/// The colour in such a picture of a ring of the default size, at `radii` from its middle, `turn`
/// clockwise from 12 o'clock.
[[nodiscard]] QColor ringPixel(const QImage& picture, double radii, double turn);

/// The same for words.
[[nodiscard]] QImage textPicture(const ui::OverlayText& text, const QSize& screen,
                                 const core::Appearance& look);

/// Repaints the change in a picture of the whole overlay, as a surface does: nothing outside it
/// changes.
void repaint(QImage& picture, const QRect& area, const core::OverlayModel& after);

/// The frame over other content of the screen.
[[nodiscard]] QImage laidOver(const QImage& screen, const ui::OverlayFrame& frame);

/// The frame in the middle of a pulse.
[[nodiscard]] ui::OverlayFrame atPeak(const core::OverlayModel& model);

/// The frame between two pulses.
[[nodiscard]] ui::OverlayFrame atRest(const core::OverlayModel& model);

[[nodiscard]] QImage plainScreen(const QSize& size, const QColor& colour);

} // namespace pomotide
