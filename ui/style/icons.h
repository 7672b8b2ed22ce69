// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QAbstractButton;

namespace pomotide::ui {

/// Our own pictograms, in resources/icons/symbolic.
enum class Symbol {
    Today,
    Upcoming,
    Intentions,
    History,
    Settings,
    Undo,
    Redo,
    Add,
    Remove,
    Close,
    More,
    Search,
    Previous,
    Next,
    Start,
    Stop,
    Skip,
    Repeat,
    Check,
    Copy,
    Save,
    Compact,
    Info,
    Pin,
    Whole,
};

/// The pictogram in the colour of texts, also when that changes, is disabled or selected.
[[nodiscard]] QIcon symbolIcon(Symbol symbol);

/// Gives a button the pictogram, as large as fits its text.
void setSymbol(QAbstractButton* button, Symbol symbol);

/// The file name of the pictogram, without its ending.
[[nodiscard]] QString symbolName(Symbol symbol);

} // namespace pomotide::ui
