// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pomotide::ui {

/// How much a button stands out.
enum class Weight {
    Usual,
    Main,  ///< the one act that is likely next; at most one on a card
    Quiet, ///< no frame until the pointer is over it
};

/// Sets a button's weight. Other styles than ours show only that of quiet tool buttons: not all of
/// them show the focus of a flat push button.
void setWeight(QWidget* button, Weight weight);

[[nodiscard]] Weight weightOf(const QWidget* button);

/// True for a main button, and for the default one of a dialog. Elsewhere, a button is the default
/// one just because it has the focus.
[[nodiscard]] bool standsOut(const QWidget* button, bool isDefault);

} // namespace pomotide::ui
