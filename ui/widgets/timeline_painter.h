// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/timeline_layout.h"

class QPainter;

namespace pomotide::ui {

/// Paints the day in `rect` with the painter's font.
void paint(QPainter& painter, const Timeline& timeline, const QRectF& rect);

} // namespace pomotide::ui
