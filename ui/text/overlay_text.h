// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::ui {

/// Where words appear, so far as there is room: in the middle of the ring or away from it; on a
/// strip in the middle or towards its ends.
enum class WordsPlace { Centre, Above, Right, Below, Left };

/// What the overlay says, now and then.
struct Words {
    QString headline;
    QString subline; ///< may be empty
    WordsPlace place = WordsPlace::Centre;

    bool operator==(const Words&) const = default;
};

} // namespace pomotide::ui
