// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/measures.h"

#include <QVBoxLayout>

class QScrollArea;

namespace pomotide::ui {

/// Returns a new scroll area that fills `page`. It stays in its place when a widget with the focus
/// goes, and the focus falls on no button that acts.
[[nodiscard]] QScrollArea* scrollAreaOf(QWidget* page);

/// Returns the layout of a new column in the middle of `page` that scrolls if there is not enough
/// room. It is at most `widest` wide, as in ui/style/measures.h. Margins grow with the font.
/// Widgets in the column belong to the page's scroll area.
[[nodiscard]] QVBoxLayout* scrollingPage(QWidget* page, int widest = kWidestColumn);

} // namespace pomotide::ui
