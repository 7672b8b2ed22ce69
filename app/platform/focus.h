// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

class QWindow;

namespace pomotide::app {

/// Takes the focus for a window that its user asked for, and gives it back to the one that had it.
/// Where the desktop sees to that itself, there is little to do.
class Focus final {
public:
    /// Before the window is shown. `token` is what the desktop gave to whoever asked for it; empty
    /// if nothing.
    void expect(const QString& token);

    /// Once it is shown. It is not in taskbars either.
    void take(const QWindow& window);

    /// When it no longer is; not if the user has gone to another window meanwhile.
    void giveBack();

private:
    std::uint32_t m_before = 0; ///< the window that had it
    std::uint32_t m_window = 0; ///< the one that took it
    std::uint32_t m_time = 0;   ///< of the X server, when the user asked for it
};

} // namespace pomotide::app
