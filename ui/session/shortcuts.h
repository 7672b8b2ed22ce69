// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QKeySequence>

#include <functional>
#include <map>

class QShortcut;

namespace pomotide::ui {

/// "A new intention".
[[nodiscard]] QString actText(core::WindowAct act);

/// The keys of an act unless the user has chosen others.
[[nodiscard]] QKeySequence usualKeys(core::WindowAct act);

/// The keys of an act; empty if it has none.
[[nodiscard]] QKeySequence keysFor(core::WindowAct act, const core::WindowKeys& chosen);

/// "Undo (Ctrl+Z)"; only the name without keys.
[[nodiscard]] QString withKeys(const QString& name, const QKeySequence& keys);

/// Lets keys act in a window: those of the settings, also when these change.
class Shortcuts final : public QObject {
    Q_OBJECT

public:
    /// `bridge` must outlive the window, which owns this.
    Shortcuts(SessionBridge& bridge, QWidget* window);

    void add(core::WindowAct act, const std::function<void()>& action);

private:
    void follow();

    SessionBridge& m_bridge;
    std::map<core::WindowAct, QShortcut*> m_shortcuts;
};

} // namespace pomotide::ui
