// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace pomotide::ui {

/// The contrast of two opaque colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

/// Black or white, whichever has more contrast on `fill`.
[[nodiscard]] QColor inkOn(const QColor& fill);

/// The nearest colour to `colour`, towards black or white, with that contrast to the ground.
[[nodiscard]] QColor standingOut(QColor colour, const QColor& ground, double contrast);

} // namespace pomotide::ui
