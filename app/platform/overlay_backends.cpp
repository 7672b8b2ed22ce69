// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/overlay_backends.h"

#include "ui/overlay/layered_overlay.h"
#include "ui/overlay/plain_overlay.h"
#ifdef POMOTIDE_WITH_X11
#include "app/platform/linux/x11/x11_display.h"
#endif
#ifdef POMOTIDE_WITH_LAYER_SHELL
#include "app/platform/linux/wayland/layer_shell_display.h"
#endif

#include <QGuiApplication>
#include <QLoggingCategory>

namespace pomotide::ui {

namespace {

Q_LOGGING_CATEGORY(overlayLog, "pomotide.overlay", QtWarningMsg)

using Backend = std::unique_ptr<OverlayBackend>;

/// True if Qt shows its windows on an X11 or Wayland desktop.
[[maybe_unused]] bool isOnDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

#ifdef POMOTIDE_WITH_X11
Backend overX11()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        return nullptr;
    }
    auto display = X11Display::connect();
    const bool isHost = display && !display->isGuest();
    return isHost ? std::make_unique<LayeredOverlay>(std::move(display)) : nullptr;
}

/// The strip, for Wayland desktops without layer-shell.
Backend overXWayland()
{
    if (!isOnDesktop()) {
        return nullptr;
    }
    auto display = X11Display::connect();
    return display ? std::make_unique<LayeredOverlay>(std::move(display)) : nullptr;
}
#endif

#ifdef POMOTIDE_WITH_LAYER_SHELL
Backend overLayerShell()
{
    if (!isOnDesktop()) {
        return nullptr;
    }
    auto display = LayerShellDisplay::connect();
    return display ? std::make_unique<LayeredOverlay>(std::move(display)) : nullptr;
}
#endif

Backend inCorner()
{
    return std::make_unique<PlainOverlay>();
}

/// The backends in the order of preference; the last one works everywhere.
constexpr Backend (*kBackends[])() = {
#ifdef POMOTIDE_WITH_X11
    overX11,
#endif
#ifdef POMOTIDE_WITH_LAYER_SHELL
    overLayerShell,
#endif
#ifdef POMOTIDE_WITH_X11
    overXWayland,
#endif
    inCorner,
};

} // namespace

Backend makeOverlayBackend()
{
    for (const auto make : kBackends) {
        if (auto backend = make()) {
            qCInfo(overlayLog, "backend %s", qPrintable(backend->name()));
            return backend;
        }
    }
    return nullptr;
}

} // namespace pomotide::ui
