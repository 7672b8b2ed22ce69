// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/wl_owned.h"

#include <QImage>

#include <cstddef>
#include <memory>

namespace pomotide::ui {

/// A picture in memory that is shared with the compositor. It is transparent at first.
class ShmBuffer final {
public:
    /// Returns null, and logs a line, if the system does not provide the memory.
    [[nodiscard]] static std::unique_ptr<ShmBuffer> make(wl_shm* shm, const QSize& size);

    /// May be painted only while the buffer is free.
    [[nodiscard]] QImage& image() { return m_image; }

    /// True if the compositor is not reading it.
    [[nodiscard]] bool isFree() const { return m_isFree; }

    /// Marks the buffer as read by the compositor, which reports when it has finished.
    [[nodiscard]] wl_buffer* lend();

private:
    struct Unmap {
        std::size_t length;
        void operator()(unsigned char* begin) const;
    };
    using Memory = std::unique_ptr<unsigned char, Unmap>;

    ShmBuffer(Memory memory, const QSize& size, WaylandOwned<wl_buffer> buffer);

    Memory m_memory;
    QImage m_image;
    WaylandOwned<wl_buffer> m_buffer;
    bool m_isFree = true;
};

} // namespace pomotide::ui
