// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "ui/text/overlay_text.h"

#include <QPointF>
#include <QSize>

/// Where the plate with the text can be on a screen of some size.
namespace pomotide::ui {

[[nodiscard]] double shorterSide(const QSize& screen);

/// Returns the distance that a plate keeps from the ring, the strip, and the screen's edges.
[[nodiscard]] double marginOfPlate(const QSize& screen);

/// True if the plate is in the narrow space on one side of a ring.
[[nodiscard]] bool isBesideRing(TextPlace place, const core::Appearance& appearance);

/// Returns the wished place, or another one if there is no room for text at it.
[[nodiscard]] TextPlace roomyPlace(const QSize& screen, const core::Appearance& appearance,
                                   TextPlace wished);

/// Returns the width of the widest plate at a place that has room.
[[nodiscard]] double widestPlate(TextPlace place, const QSize& screen,
                                 const core::Appearance& appearance);

/// Returns the middle of a plate of that size.
[[nodiscard]] QPointF middleOfPlate(const QSizeF& plate, const QSize& screen,
                                    const core::Appearance& appearance, TextPlace place);

} // namespace pomotide::ui
