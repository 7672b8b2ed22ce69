// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Menus as `PomotideStyle` shows them.
#pragma once

#include <QRegion>
#include <QStyleOption>

class QPainter;

namespace pomotide::ui {

/// A menu or another small window with round corners, which needs a translucent background.
void paintPopup(QPainter& painter, const QStyleOption& option);

/// The region that such a window covers: without a compositor its corners would be black.
[[nodiscard]] QRegion popupMask(const QStyleOption& option);

/// The size of a line whose text has the size `contents`.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents);

/// A column for ticks and pictures is there only if a line of the menu has one.
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item);

} // namespace pomotide::ui
