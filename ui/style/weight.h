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

/// Sets a button's weight. Other styles than ours show only quiet ones, as flat.
void setWeight(QWidget* button, Weight weight);

[[nodiscard]] Weight weightOf(const QWidget* button);

} // namespace pomotide::ui
