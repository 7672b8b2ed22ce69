// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A menu as lines of text, for panels that show menus of their own.
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;

namespace pomotide::ui {

/// A line that is visible; without a label, a separator.
struct MenuLine {
    uint id = 0;     ///< from 1 on; a line that was made anew gets another
    uint parent = 0; ///< the line whose submenu it is in; 0 for none
    QString label;   ///< without mnemonics
    bool isEnabled = false;

    bool operator==(const MenuLine&) const = default;
};

/// The lines from top to bottom, each submenu's behind its own, but for `omitted`. `newestId` is
/// the highest id that was given to a line of that menu.
[[nodiscard]] QList<MenuLine> linesOf(const QMenu& menu, const QList<QAction*>& omitted,
                                      uint& newestId);

/// The line with that id and label that can be chosen; null if there is none.
[[nodiscard]] QAction* lineOf(const QMenu& menu, uint id, const QString& label);

} // namespace pomotide::ui
