// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"
#include "app/platform/linux/x11/x11_connection.h"

#include <QSocketNotifier>
#include <QTimer>

namespace pomotide::app {

/// Set while an unmanaged window that takes input covers a screen, and a program has grabbed the
/// keyboard. These are screen lockers such as i3lock and xsecurelock, which send no message.
class X11Locker final : public DesktopFlag {
    Q_OBJECT

public:
    /// Null if there is no X server.
    [[nodiscard]] static std::unique_ptr<X11Locker> connect();

private:
    explicit X11Locker(std::unique_ptr<ui::X11Connection> connection);

    void readEvents();
    void lookSoon();
    void look();

    std::unique_ptr<ui::X11Connection> m_connection;
    QSocketNotifier m_events;
    QTimer m_lookAgain;
    std::size_t m_looks = 0; ///< since the last grab was told
};

} // namespace pomotide::app
