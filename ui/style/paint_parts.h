// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts that `PomotideStyle` paints.
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace pomotide::ui {

/// A filled, rounded frame, half a pixel inside `rect` so that its line is sharp.
void paintPanel(QPainter& painter, const QRect& rect, int radius, const QBrush& fill,
                const QPen& line);

/// The frame around what has the keyboard.
void paintFocus(QPainter& painter, const QStyleOption& option);

/// An arrow head in the middle of `rect`.
void paintArrow(QPainter& painter, const QRect& rect, Qt::ArrowType arrow, const QColor& ink);

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintField(QPainter& painter, const QStyleOption& option);
void paintItem(QPainter& painter, const QStyleOption& option);
void paintScrollHandle(QPainter& painter, const QRect& handle, const QStyleOptionSlider& option);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintHeader(QPainter& painter, const QStyleOption& option);

} // namespace pomotide::ui
