// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "ui/text/overlay_text.h"

#include <QRect>
#include <QString>

class QPainter;

namespace pomotide::ui {

/// Where on a screen of that size the plate with the words lies: inside the ring or beside it,
/// below or above one that has no room for them, or beside the strip. No larger than they need, and
/// never wider than 60 % of the screen, than the ring around them is inside, or than what is left
/// beside it. Either text takes two lines at most, beside a ring three; what is longer is elided.
[[nodiscard]] QRect overlayTextArea(const OverlayText& text, const QSize& screen,
                                    const core::Appearance& appearance);

/// Paints the plate from the origin on, as large as `overlayTextArea` says, onto nothing.
void paint(QPainter& painter, const OverlayText& text, const QSize& screen,
           const core::Appearance& appearance);

} // namespace pomotide::ui
