// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// There are two connections, so that drawing does not wake the program up: the compositor reports
// the end of each frame, which matters only before the next. So the drawing connection is read only
// while it waits for something. The other connection draws nothing, receives only changes of the
// outputs and of other programs' windows, and is always read.

#include "app/platform/linux/wayland/layer_shell_display.h"

#include "app/platform/linux/common/focused_screen.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QWindow>

#include <layer-shell-client-protocol.h>
#include <wayland-client.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace pomotide::ui {

namespace {

Q_LOGGING_CATEGORY(layerShellLog, "pomotide.layershell", QtWarningMsg)

/// The first version with damage in pixels of buffers.
constexpr std::uint32_t kCompositorVersion = WL_SURFACE_DAMAGE_BUFFER_SINCE_VERSION;
constexpr std::uint32_t kShmVersion = 1;
constexpr std::uint32_t kShellVersion = 4;

template<typename Object>
void bind(WaylandOwned<Object>& object, wl_registry* registry, std::uint32_t global,
          const wl_interface& interface, std::uint32_t version)
{
    object.reset(static_cast<Object*>(wl_registry_bind(registry, global, &interface, version)));
}

LayerShell bindLayerShell(WaylandConnection& connection)
{
    static const wl_registry_listener listener = {
        .global =
            [](void* data, wl_registry* registry, std::uint32_t global, const char* name,
               std::uint32_t version) {
                auto& found = *static_cast<LayerShell*>(data);
                const std::string_view interface(name);
                if (interface == wl_compositor_interface.name && version >= kCompositorVersion) {
                    bind(found.compositor, registry, global, wl_compositor_interface,
                         kCompositorVersion);
                } else if (interface == wl_shm_interface.name) {
                    bind(found.shm, registry, global, wl_shm_interface, kShmVersion);
                } else if (interface == zwlr_layer_shell_v1_interface.name) {
                    bind(found.shell, registry, global, zwlr_layer_shell_v1_interface,
                         std::min(version, kShellVersion));
                }
            },
        .global_remove = [](void*, wl_registry*, std::uint32_t) {},
    };
    LayerShell shell;
    const WaylandOwned<wl_registry> registry(wl_display_get_registry(connection.display()));
    wl_registry_add_listener(registry.get(), &listener, &shell);
    connection.roundTrip();
    return shell;
}

/// Waits for the list of outputs, and then for their properties.
void settle(WaylandConnection& connection)
{
    connection.roundTrip();
    connection.roundTrip();
}

} // namespace

bool LayerShellDisplay::isPossible()
{
    const auto connection = WaylandConnection::open();
    return connection && bindLayerShell(*connection).isComplete();
}

std::unique_ptr<OverlayDisplay> LayerShellDisplay::connect()
{
    auto drawing = WaylandConnection::open();
    if (!drawing) {
        return nullptr;
    }
    LayerShell shell = bindLayerShell(*drawing);
    auto watching = shell.isComplete() ? WaylandConnection::open() : nullptr;
    if (!watching) {
        return nullptr;
    }
    return std::unique_ptr<OverlayDisplay>(
        new LayerShellDisplay(std::move(drawing), std::move(shell), std::move(watching)));
}

LayerShellDisplay::LayerShellDisplay(std::unique_ptr<WaylandConnection> drawing, LayerShell shell,
                                     std::unique_ptr<WaylandConnection> watching)
    : m_drawing(std::move(drawing)), m_shell(std::move(shell)), m_outputs(m_drawing->display()),
      m_drawNotifier(m_drawing->descriptor(), QSocketNotifier::Read),
      m_watching(std::move(watching)), m_watched(m_watching->display()),
      m_toplevels(m_watching->display()),
      m_watchingBell(m_watching->descriptor(), QSocketNotifier::Read)
{
    m_drawNotifier.setEnabled(false);
    QObject::connect(&m_drawNotifier, &QSocketNotifier::activated, this,
                     &LayerShellDisplay::goOnDrawing);
    QObject::connect(&m_watchingBell, &QSocketNotifier::activated, this,
                     &LayerShellDisplay::lookAround);
    if (qGuiApp != nullptr) {
        QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, this,
                         &LayerShellDisplay::ownWindowsChanged);
    }
    settle(*m_watching);
    m_watching->roundTrip();
    settle(*m_drawing);
    followToplevels();
    static_cast<void>(m_watched.takeNews());
    static_cast<void>(m_outputs.takeNews());
}

LayerShellDisplay::~LayerShellDisplay() = default;

QString LayerShellDisplay::name() const
{
    return QStringLiteral("layershell");
}

OverlayBackend::Capabilities LayerShellDisplay::capabilities() const
{
    if (m_isBroken) {
        return {};
    }
    OverlayBackend::Capabilities all = OverlayBackend::ClickThrough;
    all |= OverlayBackend::AboveFullscreen | OverlayBackend::EveryWorkspace;
    all |= OverlayBackend::Translucent;
    return all.setFlag(OverlayBackend::TellsFullScreen, m_toplevels.isKnown());
}

QList<OverlayScreen> LayerShellDisplay::screens() const
{
    QList<OverlayScreen> screens;
    if (!m_isBroken) {
        for (const WaylandOutput& output : m_outputs.all()) {
            screens.append(output.screen);
        }
    }
    return screens;
}

bool LayerShellDisplay::hasFullScreenWindow(const OverlayScreen& screen) const
{
    const auto outputs = m_watched.all();
    return std::any_of(outputs.begin(), outputs.end(), [&](const WaylandOutput& output) {
        return output.screen.name == screen.name && m_toplevels.isFilled(output.object);
    });
}

/// Windows are not told their position. If Qt has other names for the screens, as on XWayland, nor
/// is the screen known.
QRegion LayerShellDisplay::ownWindows(const OverlayScreen& screen)
{
    return mayHaveFocus(screen, screens()) ? QRegion(screen.geometry) : QRegion();
}

std::unique_ptr<OverlaySurface> LayerShellDisplay::makeSurface(const OverlayScreen& screen,
                                                               const QRect& place, Dithering)
{
    // If it has just been removed, the compositor uses another until the change is reported.
    const auto findOutput = [this, name = screen.name] {
        const auto outputs = m_outputs.all();
        const auto named = std::find_if(outputs.begin(), outputs.end(), [&](const auto& output) {
            return output.screen.name == name;
        });
        return named == outputs.end() ? WaylandOutput{} : *named;
    };
    auto surface = std::make_unique<LayerSurface>(m_shell, findOutput,
                                                  place.translated(-screen.geometry.topLeft()),
                                                  [this](LayerSurface& gone) {
                                                      std::erase(m_surfaces, &gone);
                                                      m_drawing->flush();
                                                  });
    surface->setAbove(m_isAbove);
    m_surfaces.push_back(surface.get());
    return surface;
}

void LayerShellDisplay::commit()
{
    if (!m_isBroken) {
        goOnDrawing();
    }
}

void LayerShellDisplay::raise()
{
    // Nothing covers the overlay layer but what shall.
}

void LayerShellDisplay::lookAround()
{
    m_watching->receive();
    if (m_watched.takeNews()) {
        settle(*m_drawing);
        presentAll();
    }
    if (m_toplevels.takeNews()) {
        followToplevels();
        presentAll();
        emit fullScreenChanged();
    }
    noteNews();
}

/// Lock screens of compositors without ext-session-lock are in the overlay layer: there the ring
/// would be above them. While they are shown, no window has the focus.
void LayerShellDisplay::followToplevels()
{
    m_isAbove = !m_toplevels.isKnown() || m_toplevels.hasFocus();
    for (LayerSurface* const surface : m_surfaces) {
        surface->setAbove(m_isAbove);
    }
}

void LayerShellDisplay::goOnDrawing()
{
    m_drawing->receive();
    presentAll();
    noteNews();
}

void LayerShellDisplay::presentAll()
{
    for (LayerSurface* const surface : m_surfaces) {
        surface->present();
    }
    m_drawing->flush();
    m_drawNotifier.setEnabled(
        std::any_of(m_surfaces.begin(), m_surfaces.end(),
                    [](const LayerSurface* surface) { return surface->isWaiting(); }));
}

void LayerShellDisplay::noteNews()
{
    const std::string failure =
        m_drawing->failure().empty() ? m_watching->failure() : m_drawing->failure();
    if (!failure.empty()) {
        m_isBroken = true;
        m_drawNotifier.setEnabled(false);
        m_watchingBell.setEnabled(false);
        qCWarning(layerShellLog,
                  "The connection to the Wayland compositor broke (%s): no ring is shown any more.",
                  failure.c_str());
    }
    const bool isAnyGone =
        std::any_of(m_surfaces.begin(), m_surfaces.end(),
                    [](const LayerSurface* surface) { return surface->isTakenAway(); });
    if ((m_isBroken || m_outputs.takeNews() || isAnyGone) && !std::exchange(m_isChangeDue, true)) {
        // Queued, as a drawing in progress must not lose its surfaces.
        QMetaObject::invokeMethod(this, &LayerShellDisplay::announceChange, Qt::QueuedConnection);
    }
}

void LayerShellDisplay::announceChange()
{
    m_isChangeDue = false;
    emit changed();
}

} // namespace pomotide::ui
