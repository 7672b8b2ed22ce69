// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/wayland/top_layer/top_layer.h"

#include <QObject>

namespace pomotide::app {

/// The plugin with KDE's LayerShellQt. Windows of the layer need parts of Qt that are private.
class LayerShellQtLayer final : public QObject, public TopLayer {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.pomotide.TopLayer/1")
    Q_INTERFACES(pomotide::app::TopLayer)

public:
    void take(QWindow& window) override;
    void setDistance(QWindow& window, int distance) override;
};

} // namespace pomotide::app
