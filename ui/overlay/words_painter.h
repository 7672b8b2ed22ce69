// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/look.h"

#include <QRect>
#include <QString>

class QPainter;

namespace pomotide::ui {

/// What the overlay says, now and then.
struct Words {
    QString headline;
    QString subline; ///< may be empty

    bool operator==(const Words&) const = default;
};

/// Where on a screen of that size the plate with the words lies: inside the ring, below one that
/// has no room for them, or beside the strip. No larger than they need, and never wider than 60 %
/// of the screen or than the ring around them is inside. Either text takes two lines at most; what
/// is longer is elided.
[[nodiscard]] QRect wordsArea(const Words& words, const QSize& screen, const core::Look& look);

/// Paints the plate from the origin on, as large as `wordsArea` says, onto nothing.
void paint(QPainter& painter, const Words& words, const QSize& screen, const core::Look& look);

} // namespace pomotide::ui
