// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/top_layer/layer_shell_qt.h"

#include <QMargins>

#include <LayerShellQt/Window>

namespace pomotide::app {

namespace {

/// Panels take no room from it: it may cover them.
constexpr int kWholeScreen = -1;

using Layer = LayerShellQt::Window;

void useActiveScreen(Layer& layer)
{
#ifdef LAYERSHELLQTINTERFACE_ENABLE_DEPRECATED_SINCE // since version 6.6
    layer.setWantsToBeOnActiveScreen(true);
#else
    layer.setScreenConfiguration(Layer::ScreenFromCompositor);
#endif
}

} // namespace

void LayerShellQtLayer::take(QWindow& window)
{
    Layer& layer = *Layer::get(&window);
    layer.setScope(QStringLiteral("pomotide"));
    layer.setLayer(Layer::LayerOverlay);
    layer.setAnchors(Layer::AnchorTop);
    layer.setExclusiveZone(kWholeScreen);
    layer.setKeyboardInteractivity(Layer::KeyboardInteractivityExclusive);
    useActiveScreen(layer);
}

void LayerShellQtLayer::setDistance(QWindow& window, int distance)
{
    Layer::get(&window)->setMargins(QMargins(0, distance, 0, 0));
}

} // namespace pomotide::app
