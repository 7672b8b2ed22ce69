// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

class QScreen;
class QWidget;
class QWindow;

namespace pomotide::app {

/// Shows a window that the user asked for, above others and with the focus. `token` is the
/// activation token of the desktop; it may be empty.
void bringUp(QWidget& window, const QString& token);

/// Takes the focus for a window that the user asked for, and returns it to the previous window.
/// Does little on desktops that do this themselves.
class Focus final {
public:
    /// Called before the window is shown. `token` is the activation token of the desktop; it may be
    /// empty.
    void expect(const QString& token);

    /// The screen with the middle of the window that had the focus then; null if the desktop does
    /// not say.
    [[nodiscard]] QScreen* screen() const;

    /// Called once the window is shown. Also keeps it out of taskbars.
    void take(const QWindow& window);

    /// Called when the window is closed. Does nothing if the user has changed to another window.
    void giveBack();

private:
    std::uint32_t m_before = 0; ///< the window that had the focus
    std::uint32_t m_window = 0; ///< the window that took the focus
    std::uint32_t m_time = 0;   ///< time of the user's request by the X server
};

} // namespace pomotide::app
