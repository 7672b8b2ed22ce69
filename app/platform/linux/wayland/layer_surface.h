// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/packed_picture.h"
#include "app/platform/linux/wayland/shm_buffer.h"
#include "app/platform/linux/wayland/wl_outputs.h"
#include "ui/overlay/overlay_display.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>

namespace pomotide::ui {

/// The compositor's objects that surfaces need.
struct LayerShell {
    WaylandOwned<wl_compositor> compositor;
    WaylandOwned<wl_shm> shm;
    WaylandOwned<zwlr_layer_shell_v1> shell;

    [[nodiscard]] bool isComplete() const { return compositor && shm && shell; }
};

/// One picture in the overlay layer of an output. Changes become visible with `present`.
class LayerSurface final : public OverlaySurface {
public:
    using FindOutput = std::function<WaylandOutput()>;
    using DestroyedCallback = std::function<void(LayerSurface&)>;

    /// `place` is in pixels of pictures, from the output's top left. `findOutput` returns the same
    /// output whenever it is called, or none once that is gone. `shell` must outlive it. The
    /// destructor calls `onDestroyed` after it has sent its last request.
    LayerSurface(const LayerShell& shell, const FindOutput& findOutput, const QRect& place,
                 DestroyedCallback onDestroyed);
    ~LayerSurface() override;

    void repaint(const QRect& area, const Paint& paint) override;
    void setOpacity(double opacity) override;
    void setShown(bool isShown) override;

    /// Puts it into the overlay layer, or else below lock screens and full-screen windows.
    void setAbove(bool isAbove);

    /// Sends the changes. If the compositor has to answer first, `isWaiting` becomes true instead.
    void present();

    /// True if it must be presented after the compositor's next answer.
    [[nodiscard]] bool isWaiting() const;

    /// True if the compositor has closed the surface after showing it.
    [[nodiscard]] bool isTakenAway() const { return m_stage == Stage::TakenAway; }

private:
    enum class Stage {
        Made,      ///< waits for the compositor to configure it
        Agreed,    ///< configured, not committed yet
        Shown,     ///< committed
        Hidden,    ///< unknown to the compositor, by setShown()
        TakenAway, ///< closed by the compositor after it was shown
        Refused,   ///< closed before it was shown, or without memory for it
    };

    struct Copy {
        std::unique_ptr<ShmBuffer> buffer;
        PackedPicture::Copied copied;
    };

    LayerSurface(const LayerShell& shell, FindOutput findOutput, int scale, const QRect& place,
                 DestroyedCallback onDestroyed);
    void prepare();
    void followShown();
    void agree(std::uint32_t serial);
    void close();
    void attach(ShmBuffer& buffer);
    [[nodiscard]] Copy* freeCopy();

    const LayerShell& m_shell;
    FindOutput m_findOutput;
    DestroyedCallback m_onDestroyed;
    int m_scale;
    QRect m_place;   ///< on the output, in logical pixels
    QPoint m_offset; ///< the offset of the place in the picture
    PackedPicture m_picture;
    int m_strength = PackedPicture::kFullStrength;
    bool m_isShown = true;
    bool m_isAbove = true;
    bool m_isLayerNew = false;
    QRegion m_news; ///< the region that changed since the last presented picture
    std::array<Copy, 2> m_copies;
    WaylandOwned<wl_surface> m_surface;
    WaylandOwned<zwlr_layer_surface_v1> m_layer;
    Stage m_stage = Stage::Made;
};

} // namespace pomotide::ui
