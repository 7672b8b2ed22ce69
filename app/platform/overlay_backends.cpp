// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/overlay_backends.h"

#include "ui/overlay/layered_overlay.h"
#include "ui/overlay/plain_overlay.h"
#ifdef POMOTIDE_WITH_X11
#include "app/platform/linux/common/lasting_display.h"
#include "app/platform/linux/dbus/shell_version.h"
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

using Display = std::unique_ptr<OverlayDisplay>;

/// True if Qt shows its windows on an X11 or Wayland desktop.
[[maybe_unused]] bool isOnDesktop()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

#ifdef POMOTIDE_WITH_X11
Display overX11()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        return nullptr;
    }
    auto display = X11Display::connect();
    const bool isHost = display && !display->isGuest();
    return isHost ? std::move(display) : nullptr;
}

/// For Wayland desktops without layer-shell: the ring where clicks pass through it, else a strip.
Display overXWayland()
{
    if (!isOnDesktop()) {
        return nullptr;
    }
    auto display = std::make_unique<LastingDisplay>(QStringLiteral("xwayland"), [] {
        return X11Display::connect(
            app::guestInput(app::shellVersion(QDBusConnection::sessionBus())));
    });
    return display->isConnected() ? std::move(display) : nullptr;
}
#endif

#ifdef POMOTIDE_WITH_LAYER_SHELL
Display overLayerShell()
{
    if (!isOnDesktop()) {
        return nullptr;
    }
    return LayerShellDisplay::connect();
}
#endif

/// The displays in the order of preference.
constexpr Display (*kDisplays[])() = {
#ifdef POMOTIDE_WITH_X11
    overX11,
#endif
#ifdef POMOTIDE_WITH_LAYER_SHELL
    overLayerShell,
#endif
#ifdef POMOTIDE_WITH_X11
    overXWayland,
#endif
    [] { return Display(); },
};

} // namespace

std::unique_ptr<OverlayDisplay> makeOverlayDisplay()
{
    for (const auto connect : kDisplays) {
        if (auto display = connect()) {
            return display;
        }
    }
    return nullptr;
}

std::unique_ptr<OverlayBackend> makeOverlayBackend()
{
    std::unique_ptr<OverlayBackend> backend;
    if (auto display = makeOverlayDisplay()) {
        backend = std::make_unique<LayeredOverlay>(std::move(display));
    } else {
        backend = std::make_unique<PlainOverlay>(); // works everywhere
    }
    qCInfo(overlayLog, "backend %s", qPrintable(backend->name()));
    return backend;
}

} // namespace pomotide::ui
