// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/top_window.h"

#include <QWidget>

namespace pomotide::app {

TopWindow::TopWindow(QWidget& window) : m_window(window) {}

bool TopWindow::eventFilter(QObject*, QEvent*)
{
    return false;
}

void TopWindow::setDistance(int) {}

} // namespace pomotide::app
