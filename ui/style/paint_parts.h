// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts that `PomotideStyle` paints.
#pragma once

#include <QStyleOption>

#include <optional>

class QPainter;
class QWidget;

namespace pomotide::ui {

/// A filled, rounded frame, half a pixel inside `rect` so that its line is sharp.
void paintPanel(QPainter& painter, const QRect& rect, int radius, const QBrush& fill,
                const QPen& line);

/// The frame around what has the keyboard.
void paintFocus(QPainter& painter, const QStyleOption& option);

/// The same within a button that is filled with the accent, which would not be seen on itself.
void paintFocusOnMain(QPainter& painter, const QStyleOption& option);

/// The direction of an arrow that Qt paints as such; nothing for what is no arrow.
[[nodiscard]] std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element);

/// An arrow head in the middle of `rect`, as large as suits the text.
void paintArrow(QPainter& painter, const QStyleOption& option, const QRect& rect,
                Qt::ArrowType arrow);

void paintButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintField(QPainter& painter, const QStyleOption& option);
void paintItem(QPainter& painter, const QStyleOption& option);

inline constexpr int kLeastScrollHandle = 32;

/// The place of a part of a scroll bar, which has no buttons at its ends.
[[nodiscard]] QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part);
void paintScrollHandle(QPainter& painter, const QRect& handle, const QStyleOptionSlider& option);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintHeader(QPainter& painter, const QStyleOption& option);

} // namespace pomotide::ui
