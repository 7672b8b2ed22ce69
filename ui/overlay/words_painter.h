// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/look.h"

#include <QRect>
#include <QString>

class QPainter;

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

/// Where on a screen of that size the plate with the words lies: inside the ring or beside it,
/// below or above one that has no room for them, or beside the strip. No larger than they need, and
/// never wider than 60 % of the screen, than the ring around them is inside, or than what is left
/// beside it. Either text takes two lines at most, beside a ring three; what is longer is elided.
[[nodiscard]] QRect wordsArea(const Words& words, const QSize& screen, const core::Look& look);

/// Paints the plate from the origin on, as large as `wordsArea` says, onto nothing.
void paint(QPainter& painter, const Words& words, const QSize& screen, const core::Look& look);

} // namespace pomotide::ui
