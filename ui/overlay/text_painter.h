// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "ui/text/overlay_text.h"

#include <QRect>
#include <QRegion>
#include <QString>

#include <optional>

class QPainter;

namespace pomotide::ui {

/// Returns the area of the plate with the text on a screen of that size: inside the ring or beside
/// it, below or above a ring that is too small, beside the strip, or in a corner. It never touches
/// the ring. It is as small as the text
/// allows, and at most as wide as 60 % of the screen, the inside of the ring, or the space beside
/// it. Headline and subline have at most two lines each, beside a ring three; longer text is
/// elided.
[[nodiscard]] QRect overlayTextArea(const OverlayText& text, const QSize& screen,
                                    const core::Appearance& appearance);

/// Returns the first place, beginning with the text's own, at which the plate covers nothing of
/// `taken`, with a margin; nothing if there is none.
[[nodiscard]] std::optional<TextPlace> freeTextPlace(OverlayText text, const QSize& screen,
                                                     const core::Appearance& appearance,
                                                     const QRegion& taken);

/// Paints the plate at the origin, in the size of `overlayTextArea`. What is below must be
/// transparent.
void paint(QPainter& painter, const OverlayText& text, const QSize& screen,
           const core::Appearance& appearance);

} // namespace pomotide::ui
