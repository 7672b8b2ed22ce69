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
    /// The test fails if the compositor does not support it.
    VirtualPointer();

    /// Clicks at that point of a desktop of size `desktop`, in logical pixels. Returns when the
    /// compositor has processed it.
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
