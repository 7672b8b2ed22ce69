// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/common/focused_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace pomotide::ui {

bool mayHaveFocus(const OverlayScreen& screen, const QList<OverlayScreen>& all)
{
    const QWindow* const focused = QGuiApplication::focusWindow();
    if (focused == nullptr) {
        return false;
    }
    const QString name = focused->screen()->name();
    const bool isKnown = std::any_of(all.begin(), all.end(),
                                     [&](const OverlayScreen& one) { return one.name == name; });
    return screen.name == name || !isKnown;
}

} // namespace pomotide::ui
