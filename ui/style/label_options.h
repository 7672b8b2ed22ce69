// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Options for texts that Qt paints.
#pragma once

#include <QStyleOption>

namespace pomotide::ui {

/// The option for the text of a button that stands out.
[[nodiscard]] QStyleOptionButton labelOnMain(const QStyleOptionButton& button);

/// Selected items keep their text, as what is behind them is faint.
[[nodiscard]] QStyleOptionViewItem withUsualInk(const QStyleOptionViewItem& item);

/// For the text of a tab: Qt's own mark of the focus does not ask this style.
[[nodiscard]] QStyleOptionTab withoutFocus(const QStyleOptionTab& tab);

} // namespace pomotide::ui
