// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/menu_lines.h"

#include <QAction>
#include <QMenu>

namespace pomotide::ui {

namespace {

constexpr auto kId = "menuLine"; // a property of actions

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('&')) {
            ++at; // of two, the second stays
        }
        plain += text.mid(at, 1);
    }
    return plain;
}

uint idOf(QAction& action, uint& newestId)
{
    if (!action.property(kId).isValid()) {
        action.setProperty(kId, ++newestId);
    }
    return action.property(kId).toUInt();
}

/// The visible actions, without separators that separate nothing.
QList<QAction*> shownIn(const QMenu& menu, const QList<QAction*>& omitted)
{
    QList<QAction*> shown;
    for (QAction* const action : menu.actions()) {
        const bool isUseless =
            action->isSeparator() && (shown.isEmpty() || shown.constLast()->isSeparator());
        if (action->isVisible() && !isUseless && !omitted.contains(action)) {
            shown += action;
        }
    }
    if (!shown.isEmpty() && shown.constLast()->isSeparator()) {
        shown.removeLast();
    }
    return shown;
}

/// Adds the lines of a menu in the submenu of `parent`.
void add(QList<MenuLine>& lines, const QMenu& menu, const QList<QAction*>& omitted,
         const MenuLine& parent, uint& newestId)
{
    for (QAction* const action : shownIn(menu, omitted)) {
        const bool isLine = !action->isSeparator();
        const MenuLine line{.id = idOf(*action, newestId),
                            .parent = parent.id,
                            .label = isLine ? withoutMnemonic(action->text()) : QString(),
                            .isEnabled = isLine && parent.isEnabled && action->isEnabled()};
        lines += line;
        if (const QMenu* const submenu = action->menu()) {
            add(lines, *submenu, omitted, line, newestId);
        }
    }
}

} // namespace

QList<MenuLine> linesOf(const QMenu& menu, const QList<QAction*>& omitted, uint& newestId)
{
    QList<MenuLine> lines;
    add(lines, menu, omitted, {.isEnabled = true}, newestId);
    return lines;
}

QAction* lineOf(const QMenu& menu, uint id, const QString& label)
{
    for (QAction* const action : menu.actions()) {
        const bool canBeChosen = action->isVisible() && action->isEnabled();
        const QMenu* const submenu = action->menu();
        if (canBeChosen && submenu != nullptr) {
            if (QAction* const line = lineOf(*submenu, id, label)) {
                return line;
            }
        } else if (canBeChosen && !action->isSeparator() && action->property(kId) == id &&
                   withoutMnemonic(action->text()) == label) {
            return action;
        }
    }
    return nullptr;
}

} // namespace pomotide::ui
