// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/shortcuts.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace pomotide::ui {

namespace {

using core::WindowAct;

struct ShortcutText {
    Q_DECLARE_TR_FUNCTIONS(ShortcutText)
};

} // namespace

QString actText(core::WindowAct act)
{
    switch (act) {
    case WindowAct::ShowToday:
        return ShortcutText::tr("Today");
    case WindowAct::ShowUpcoming:
        return ShortcutText::tr("Upcoming");
    case WindowAct::ShowIntentions:
        return ShortcutText::tr("Intentions");
    case WindowAct::ShowHistory:
        return ShortcutText::tr("History");
    case WindowAct::ShowSettings:
        return ShortcutText::tr("Settings");
    case WindowAct::NewIntention:
        return ShortcutText::tr("A new intention");
    case WindowAct::Undo:
        return ShortcutText::tr("Undo what was done last, anywhere");
    case WindowAct::Redo:
        return ShortcutText::tr("Do it again");
    case WindowAct::ExplainRing:
        return ShortcutText::tr("What does the ring show?");
    case WindowAct::ListShortcuts:
        return ShortcutText::tr("All shortcuts");
    case WindowAct::Compact:
        return ShortcutText::tr("A small window with what runs, and back");
    case WindowAct::Close:
        return ShortcutText::tr("Close the window; Pomotide keeps running");
    case WindowAct::Quit:
        return ShortcutText::tr("Quit");
    }
    return {};
}

QKeySequence usualKeys(core::WindowAct act)
{
    switch (act) {
    case WindowAct::ShowToday:
        return Qt::CTRL | Qt::Key_1;
    case WindowAct::ShowUpcoming:
        return Qt::CTRL | Qt::Key_2;
    case WindowAct::ShowIntentions:
        return Qt::CTRL | Qt::Key_3;
    case WindowAct::ShowHistory:
        return Qt::CTRL | Qt::Key_4;
    case WindowAct::ShowSettings:
        return Qt::CTRL | Qt::Key_5;
    case WindowAct::NewIntention:
        return QKeySequence::New;
    case WindowAct::Undo:
        return QKeySequence::Undo;
    case WindowAct::Redo:
        return QKeySequence::Redo;
    case WindowAct::ExplainRing:
        return QKeySequence::HelpContents;
    case WindowAct::ListShortcuts:
        return Qt::CTRL | Qt::Key_Question;
    case WindowAct::Compact:
        return Qt::CTRL | Qt::Key_M;
    case WindowAct::Close:
        return Qt::CTRL | Qt::Key_W;
    case WindowAct::Quit:
        return Qt::CTRL | Qt::Key_Q;
    }
    return {};
}

QKeySequence keysFor(core::WindowAct act, const core::WindowKeys& chosen)
{
    const auto found = chosen.find(act);
    return found == chosen.end() ? usualKeys(act)
                                 : QKeySequence(QString::fromStdString(found->second));
}

QString withKeys(const QString& name, const QKeySequence& keys)
{
    return keys.isEmpty()
               ? name
               : ShortcutText::tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText));
}

Shortcuts::Shortcuts(SessionBridge& bridge, QWidget* window) : QObject(window), m_bridge(bridge)
{
    connect(&bridge, &SessionBridge::stateChanged, this, &Shortcuts::follow);
}

void Shortcuts::add(core::WindowAct act, const std::function<void()>& action)
{
    auto* const shortcut = new QShortcut(static_cast<QWidget*>(parent()));
    connect(shortcut, &QShortcut::activated, this, action);
    m_shortcuts[act] = shortcut;
    follow();
}

void Shortcuts::follow()
{
    for (const auto& [act, shortcut] : m_shortcuts) {
        const QKeySequence keys = keysFor(act, m_bridge.state().settings.windowKeys);
        if (shortcut->key() != keys) {
            shortcut->setKey(keys);
        }
    }
}

} // namespace pomotide::ui
