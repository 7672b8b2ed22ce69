// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/shm_buffer.h"

#include <QLoggingCategory>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wayland-client.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace pomotide::ui {

namespace {

Q_LOGGING_CATEGORY(shmLog, "pomotide.layershell", QtWarningMsg)

constexpr int kBytesPerPixel = 4;

/// An anonymous file, open as long as this object exists.
class NamelessFile final {
public:
    explicit NamelessFile(std::size_t length)
        : m_descriptor(memfd_create("pomotide-overlay", MFD_CLOEXEC | MFD_ALLOW_SEALING))
    {
        // Sealed, so that the compositor can rely on the size.
        m_isWhole =
            m_descriptor >= 0 && ftruncate(m_descriptor, static_cast<off_t>(length)) == 0 &&
            fcntl(m_descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) == 0;
    }
    ~NamelessFile()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    NamelessFile(const NamelessFile&) = delete;
    NamelessFile& operator=(const NamelessFile&) = delete;

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    bool m_isWhole = false;
};

} // namespace

std::unique_ptr<ShmBuffer> ShmBuffer::make(wl_shm* shm, const QSize& size)
{
    const int stride = size.width() * kBytesPerPixel;
    const int bytes = stride * size.height();
    const auto length = static_cast<std::size_t>(bytes);
    const NamelessFile file(length);
    void* const begin = file.isWhole() ? mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_SHARED,
                                              file.descriptor(), 0)
                                       : MAP_FAILED;
    if (begin == MAP_FAILED) {
        qCWarning(shmLog,
                  "Could not get %zu bytes to share with the compositor (%s): this part of "
                  "the ring is not shown.",
                  length, std::strerror(errno));
        return nullptr;
    }
    Memory memory(static_cast<unsigned char*>(begin), Unmap{length});
    const WaylandOwned<wl_shm_pool> pool(wl_shm_create_pool(shm, file.descriptor(), bytes));
    WaylandOwned<wl_buffer> buffer(wl_shm_pool_create_buffer(
        pool.get(), 0, size.width(), size.height(), stride, WL_SHM_FORMAT_ARGB8888));
    return std::unique_ptr<ShmBuffer>(new ShmBuffer(std::move(memory), size, std::move(buffer)));
}

ShmBuffer::ShmBuffer(Memory memory, const QSize& size, WaylandOwned<wl_buffer> buffer)
    : m_memory(std::move(memory)),
      m_image(m_memory.get(), size.width(), size.height(), QImage::Format_ARGB32_Premultiplied),
      m_buffer(std::move(buffer))
{
    static const wl_buffer_listener listener = {
        .release = [](void* data, wl_buffer*) { static_cast<ShmBuffer*>(data)->m_isFree = true; },
    };
    wl_buffer_add_listener(m_buffer.get(), &listener, this);
}

wl_buffer* ShmBuffer::lend()
{
    m_isFree = false;
    return m_buffer.get();
}

void ShmBuffer::Unmap::operator()(unsigned char* begin) const
{
    munmap(begin, length);
}

} // namespace pomotide::ui
