// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QSize>

#include <memory>

struct wl_display;
struct zwlr_virtual_pointer_v1;

namespace pomotide {

/// A mouse for a Wayland desktop that has none.
class VirtualPointer final {
public:
    /// There is no test without it.
    VirtualPointer();

    /// At that point of a desktop that is as large as that, in logical pixels. Returns when the
    /// compositor has been told.
    void click(QPoint point, QSize desktop);

private:
    struct Deleter {
        void operator()(wl_display* display) const;
        void operator()(zwlr_virtual_pointer_v1* pointer) const;
    };

    std::unique_ptr<wl_display, Deleter> m_display;
    std::unique_ptr<zwlr_virtual_pointer_v1, Deleter> m_pointer;
};

} // namespace pomotide
