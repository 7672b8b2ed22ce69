// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/top_window.h"

#include "app/platform/linux/wayland/layer_shell_display.h"
#include "app/platform/linux/wayland/top_layer/top_layer.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPluginLoader>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace pomotide::app {

namespace {

/// Null if the desktop has no such layer, or the plugin for it is not installed.
TopLayer* topLayer()
{
    static TopLayer* const layer = []() -> TopLayer* {
        if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland")) ||
            !ui::LayerShellDisplay::isPossible()) {
            return nullptr;
        }
        QPluginLoader plugin(QCoreApplication::applicationDirPath() +
                             QStringLiteral("/../" POMOTIDE_PLUGINS "/pomotide_top_layer.so"));
        return qobject_cast<TopLayer*>(plugin.instance());
    }();
    return layer;
}

} // namespace

TopWindow::TopWindow(QWidget& window) : m_window(window)
{
    if (topLayer() != nullptr) {
        m_window.installEventFilter(this);
    }
}

bool TopWindow::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        rise();
    }
    return false;
}

void TopWindow::setDistance(int distance)
{
    if (topLayer() != nullptr && m_window.isVisible()) {
        topLayer()->setDistance(*m_window.windowHandle(), distance);
    }
}

/// Qt has created the window by now, but not shown it.
void TopWindow::rise()
{
    QWindow* const window = m_window.windowHandle();
    topLayer()->take(*window);
    connect(window, &QWindow::screenChanged, this, &TopWindow::screenChosen, Qt::UniqueConnection);
    emit screenChosen(window->screen());
}

} // namespace pomotide::app
