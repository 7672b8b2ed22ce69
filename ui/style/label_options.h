// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Options for what Qt paints.
#pragma once

#include <QStyleOption>

namespace pomotide::ui {

/// The option for the text of a button that stands out.
[[nodiscard]] QStyleOptionButton labelOnMain(const QStyleOptionButton& button);

/// Selected items keep their text, as what is behind them is faint.
[[nodiscard]] QStyleOptionViewItem withUsualInk(const QStyleOptionViewItem& item);

/// For the text of a tab: Qt's own mark of the focus does not ask this style.
[[nodiscard]] QStyleOptionTab withoutFocus(const QStyleOptionTab& tab);

/// A pictogram alone says that there is more; an arrow would be painted over it.
[[nodiscard]] QStyleOptionToolButton withoutArrow(const QStyleOptionToolButton& button);

/// True for a line of a list that is text alone: it keeps off the edges of what is selected.
[[nodiscard]] bool isPlainRow(const QStyleOption& option, const QWidget* widget);

} // namespace pomotide::ui
