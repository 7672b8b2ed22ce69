// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>
#include <utility>

namespace pomotide::app {

/// A boolean property of the desktop that can change while the program runs. It is unset until the
/// desktop reports it, and stays unset if the desktop does not.
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

/// Set while a film, a call or a presentation inhibits the screen saver.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchPresenting();

/// Set while the user's do-not-disturb setting is on.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchDoNotDisturb();

/// Set while the user prefers reduced motion. The user's settings files are read at once.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchReducedMotion();

/// Set, from the event loop, once a panel shows tray icons. With a program's first tray icon, or
/// its first query for a tray, Qt decides once and for all if icons use the message bus. So neither
/// may happen before this flag is set: the icon would never appear in such a panel.
[[nodiscard]] std::unique_ptr<DesktopFlag> watchTrayHost();

} // namespace pomotide::app
