// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace pomotide::ui {

/// The purposes of colours for which QPalette has no role: resources/design.md.
enum class ColourRole {
    Line,      ///< hairlines and the borders of cards
    Edge,      ///< borders of fields; at least 3:1 against what they are on
    Secondary, ///< secondary text; at least 4.5:1
    Hovered,   ///< laid under what the pointer is over
    Pressed,
    Selected,    ///< behind the selected one of several, whose text stays as it is
    Session,     ///< behind work hours
    SessionEdge, ///< around them; at least 3:1
    Plan,        ///< pomodoros that are planned
    Event,       ///< behind appointments
    EventEdge,
    Waiting, ///< what waits for an answer; at least 4.5:1 to the text on it, `inkOn`
    Danger,  ///< what cannot be taken lightly; at least 4.5:1
};

/// The colour in that palette, of whichever theme. It follows from the palette's colours for
/// windows, fields, texts and highlights.
[[nodiscard]] QColor colourOf(ColourRole role, const QPalette& palette);

/// True if texts are lighter than the window.
[[nodiscard]] bool isDark(const QPalette& palette);

/// Our own theme. `accent` is darkened or lightened until white or dark text on it has enough
/// contrast.
[[nodiscard]] QPalette ownPalette(bool isDark, const QColor& accent);

/// The accent where neither the user nor the desktop has chosen one.
[[nodiscard]] QColor usualAccent(bool isDark);

} // namespace pomotide::ui
