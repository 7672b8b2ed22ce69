// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QString>

class QPainter;

namespace pomotide::ui {

/// What the overlay says, now and then.
struct Words {
    QString headline;
    QString subline; ///< may be empty

    bool operator==(const Words&) const = default;
};

/// How large the plate with the words is on a screen of that size: no larger than they need, and
/// never wider than 60 % of it or than the ring is inside. Either text takes two lines at most;
/// what is longer is elided.
[[nodiscard]] QSizeF wordsSize(const Words& words, const QSizeF& screen);

/// Paints the plate from the origin on, as large as `wordsSize` says.
void paint(QPainter& painter, const Words& words, const QSizeF& screen);

} // namespace pomotide::ui
