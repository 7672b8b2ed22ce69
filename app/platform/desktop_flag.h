// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>
#include <utility>

namespace pomotide::app {

/// A fact about the desktop that can change while the program runs. It is unset until the desktop
/// says otherwise, and stays unset where the desktop does not tell.
class DesktopFlag : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isSet() const { return m_isSet; }

signals:
    void changed(bool isSet);

protected:
    void set(bool isSet)
    {
        if (std::exchange(m_isSet, isSet) != isSet) {
            emit changed(isSet);
        }
    }

private:
    bool m_isSet = false;
};

/// Set while the session is locked.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchScreenLock();

/// Set while a film, a call or a presentation keeps the screen from going dark.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchPresenting();

/// Set while the user wants no notifications.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchDoNotDisturb();

/// Set while the user wants nothing to move. What the user's files say holds at once.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchReducedMotion();

/// Set, from the event loop, once there is a panel that shows icons: an icon made now is seen. With
/// a program's first icon, or its first question for a tray, Qt decides for good whether icons go
/// over the message bus: asked before such a panel is there, it would never show one.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchTrayHost();

} // namespace pomotide::app
