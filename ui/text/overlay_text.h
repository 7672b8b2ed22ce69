// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::ui {

/// Preferred place of the text: in the middle of the ring or away from it, or in a corner of the
/// screen; on a strip in the middle or towards its ends.
enum class TextPlace {
    Centre,
    Above,
    Right,
    Below,
    Left,
    Foot,   ///< as low in the ring as it can be
    Corner, ///< the lower right one
};

/// Text that the overlay shows from time to time.
struct OverlayText {
    QString headline;
    QString subline; ///< may be empty
    TextPlace place = TextPlace::Centre;

    bool operator==(const OverlayText&) const = default;
};

} // namespace pomotide::ui
